import { createRoot } from 'react-dom/client';
import { openSession } from './session';
import { Workbench } from './workbench';

const SAMPLE = 'monitoraggio-2016.xlsx';

async function start(place: Element): Promise<void> {
  const response = await fetch(`/sample/${SAMPLE}`);
  const opened = openSession(new Uint8Array(await response.arrayBuffer()), SAMPLE);
  if (opened.ok) createRoot(place).render(<Workbench first={opened.value} />);
  else place.textContent = opened.error;
}

const place = document.getElementById('workbench');
if (place) void start(place);
