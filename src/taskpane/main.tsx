import { createRoot } from 'react-dom/client';

const place = document.getElementById('pane');
if (place) createRoot(place).render(<main>Albero</main>);
