/** @jest-environment jsdom */
import '../../jsdom';
import { openPlace } from '../../../../src/taskpane/actions/navigation';
import { type OpenPane, openPane } from '../../pane';
import { sample } from '../sample';

let pane: OpenPane;
const open = async (snapshot = sample.snapshot): Promise<void> => {
  pane = await openPane(snapshot);
  await pane.settle(() => void openPlace.run(pane.context, 'findings'));
};
afterEach(() => pane.close());

const notes = () => pane.context.store.get().analysis?.notes;
const group = (name: string): string => pane.get('button', name).textContent ?? '';

describe('Controlli', () => {
  beforeEach(() => open());

  it('counts each group, what is settled folded away', () => {
    expect(group('Errori')).toMatch(/Errori5$/);
    expect(group('Avvisi')).toMatch(/Avvisi25$/);
    expect(group('Risultati da confermare')).toMatch(/31$/);
    expect(pane.find('button', 'Differenze accettate')).toBeNull();
  });

  it('opens a finding to its cells and actions, and leads to the cell', async () => {
    const row = pane.get('button', /TOTALE GENERALE/);
    expect(row.getAttribute('aria-expanded')).toBe('false');
    await pane.click(row);
    expect(row.getAttribute('aria-expanded')).toBe('true');
    expect(pane.text()).toContain('Celle del conto: Aree!B6Aree!B7');
    const [goTo] = [...(row.closest('li')?.querySelectorAll('button') ?? [])].filter(
      ({ textContent }) => textContent === 'Vai alla cella',
    );
    if (!goTo) throw new Error('the finding leads nowhere');
    await pane.click(goTo);
    expect(pane.workbook.visited).toEqual([{ sheet: 'Aree', row: 7, col: 1 }]);
  });

  it('opens the trace of the figure', async () => {
    await pane.click(pane.get('button', /Equilibrio economico/));
    await pane.click(pane.get('button', 'Come è calcolato'));
    expect(pane.context.store.get().detail).toEqual({ type: 'ratio', id: 'current-management-balance' });
    await pane.press('Escape');
    expect(pane.context.store.get().place).toBe('findings');
    expect(document.activeElement?.textContent).toContain('Equilibrio economico');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });

  it('accepts a difference only with a note, keeps it in the workbook, and takes it back', async () => {
    await pane.click(pane.get('button', /TOTALE GENERALE/));
    await pane.click(pane.get('button', 'Accetta con nota'));
    await pane.click(pane.get('button', /^Accetta$/));
    expect(document.body.textContent).toContain('Scrivi una nota breve');
    expect(notes()?.acceptances).toEqual([]);

    await pane.fill(pane.get('textbox', 'Perché va bene così'), 'assestamento di novembre');
    await pane.click(pane.get('button', /^Accetta$/));
    expect(notes()?.acceptances).toMatchObject([{ note: 'assestamento di novembre' }]);
    expect(pane.workbook.snapshot().sheets.at(-1)?.name).toBe('_albero');
    expect(group('Errori')).toMatch(/4$/);

    await pane.click(pane.get('button', 'Differenze accettate'));
    expect(pane.text()).toContain('TOTALE GENERALE');
    // It is still folded out, as it was among the errors.
    expect(pane.text()).toContain('Nota: assestamento di novembre');
    await pane.click(pane.get('button', 'Riapri'));
    expect(notes()?.acceptances).toEqual([]);
    expect(group('Errori')).toMatch(/5$/);
  });

  it('confirms a result read from words', async () => {
    await pane.click(pane.get('button', /Tavolo sulle provvidenze/));
    await pane.click(pane.get('button', /^Conferma$/));
    expect(notes()?.judgements).toMatchObject([{ type: 'confirmed', node: '2D/1', value: '100.00' }]);
    expect(group('Risultati da confermare')).toMatch(/30$/);
  });

  it('takes a figure for what no rule reads, as an Italian number and with its reason', async () => {
    await pane.click(pane.get('button', /Polo Tecnologico Lucchese/));
    await pane.click(pane.get('button', 'Scrivi il valore'));
    await pane.fill(pane.get('textbox', 'Raggiungimento'), '120');
    expect(document.body.textContent).toContain('Il raggiungimento va da 0 a 100.');
    await pane.fill(pane.get('textbox', 'Raggiungimento'), '62,5');
    expect(document.body.textContent).toContain('Letto come 62,5%');
    await pane.click(pane.get('button', 'Salva'));
    expect(document.body.textContent).toContain('Scrivi il motivo');
    expect(notes()?.judgements).toEqual([]);
    await pane.fill(pane.get('textbox', 'Motivo'), 'lavori affidati ad aprile');
    await pane.click(pane.get('button', 'Salva'));
    expect(notes()?.judgements).toEqual([
      { type: 'override', node: '2C/2', value: '62.5', note: 'lavori affidati ad aprile' },
    ]);
    expect(group('Avvisi')).toMatch(/24$/);
    expect(pane.context.store.get().analysis?.measures.nodes.get('2C/2')?.achievement?.figure.value).toBe(
      '62.50',
    );
  });
});

describe('Controlli by keyboard', () => {
  beforeEach(() => open());
  const focused = (): string => document.activeElement?.textContent ?? '';
  const rows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('li > button')];

  it('has one row in the tab order; arrows go through all groups', async () => {
    const inTabOrder = rows().filter(({ tabIndex }) => tabIndex === 0);
    expect(inTabOrder).toHaveLength(1);
    await pane.settle(() => inTabOrder[0]?.focus());
    for (let turn = 0; turn < 5; turn += 1) await pane.press('ArrowDown');
    expect(focused()).toContain('IE0101 sembra un errore di battitura');
    await pane.press('ArrowUp');
    expect(focused()).toContain('risorse erogate');
    await pane.press('End');
    await pane.press('Home');
    expect(focused()).toContain('Area 2, budget iniziale');
  });

  it('keeps its place when the workbook is read again, and goes to the next when the row is gone', async () => {
    await pane.settle(() => pane.get('button', /Area 2, budget iniziale/).focus());
    await pane.settle(() => pane.workbook.tell({ sheets: ['SG'] }));
    expect(focused()).toContain('Area 2, budget iniziale');
    // The area's initial budget is put right: the finding goes.
    await pane.settle(() => pane.workbook.type({ sheet: 'Aree', row: 5, col: 1 }, 1670300));
    expect(pane.find('button', /Area 2, budget iniziale/)).toBeNull();
    expect(focused()).toContain('Area 3, budget iniziale');
  });
});

describe('a workbook without anything to check', () => {
  it('sends to Fogli where nothing is recognised', async () => {
    await open({ ...sample.snapshot, sheets: sample.snapshot.sheets.filter(({ name }) => name === 'Liste') });
    expect(pane.get('heading', 'Nulla da controllare')).toBeDefined();
  });

  it('is good news where everything adds up', async () => {
    await open({
      ...sample.snapshot,
      sheets: sample.snapshot.sheets.filter(({ name }) => name === 'Foglio12'),
    });
    expect(pane.get('heading', 'I conti tornano')).toBeDefined();
  });
});
