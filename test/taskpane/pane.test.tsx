/** @jest-environment jsdom */
import './jsdom';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { openDetail, openPlace } from '../../src/taskpane/actions/navigation';
import { parseCellName } from '../../src/workbook/address';
import { type OpenPane, type PaneOptions, openPane } from './pane';
import { sample } from './places/sample';

const EMPTY: WorkbookSnapshot = {
  file: 'Cartel1.xlsx',
  date1904: false,
  sheets: [{ name: 'Foglio1', visibility: 'visible', cells: [], merges: [], reportId: null }],
};

let pane: OpenPane;
const open = async (snapshot = sample.snapshot, options: PaneOptions = {}): Promise<void> => {
  pane = await openPane(snapshot, options);
};
afterEach(() => pane.close());

const cell = (sheet: string, name: string) => {
  const at = parseCellName(name);
  if (!at) throw new Error(`${name} is no cell`);
  return { sheet, ...at };
};

describe('opening a known workbook', () => {
  beforeEach(() => open());

  it('shows the body’s figures with what the workbook prints, and asks nothing', () => {
    expect(pane.text()).toContain('99,57 %');
    expect(pane.text()).toContain('dichiarato 99,57');
    expect(pane.text()).toContain('1.133.303,68 di 1.738.673,00 €');
    expect(pane.text()).toContain('2016 · 31/12');
    expect(document.querySelector('[role=dialog]')).toBeNull();
  });

  it('counts the open findings and leads to them', async () => {
    await pane.click(pane.get('link', /Controlli aperti/));
    expect(pane.context.store.get().place).toBe('findings');
  });

  it('reads aloud each row with its figures and how they stand, never by colour alone', () => {
    expect(pane.get('treeitem', '2 Servizi alle imprese').textContent).toBe(
      '2 Servizi alle imprese,  raggiungimento 100,00, parziale◐, budget usato 66,5, speso in parte◔',
    );
  });
});

describe('the tree by keyboard', () => {
  beforeEach(async () => {
    await open();
    pane.get('tree', 'Albero').focus();
  });
  const active = (): string | null => {
    const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.textContent ?? null;
  };

  it('goes down, unfolds, and finds by letters', async () => {
    await pane.press('ArrowDown');
    expect(active()).toContain('1 Competitività del territorio');
    await pane.press('ArrowRight');
    await pane.press('ArrowRight');
    expect(active()).toContain('1A Programmazione territoriale');
    for (const letter of '1d') await pane.press(letter);
    expect(active()).toContain('1D Promozione');
    await pane.press('Home');
    expect(active()).toContain('Ente');
  });

  it('opens a node, and Esc brings the focus back to the row it came from', async () => {
    await pane.press('ArrowDown');
    await pane.press('Enter');
    expect(document.activeElement?.textContent).toBe('Competitività del territorio');
    await pane.press('Escape');
    expect(document.activeElement?.getAttribute('role')).toBe('tree');
    expect(active()).toContain('1 Competitività del territorio');
  });

  it('keeps the focus and the row through a refresh', async () => {
    await pane.press('ArrowDown');
    await pane.settle(() => pane.workbook.tell({ sheets: ['1D'] }));
    expect(document.activeElement?.getAttribute('role')).toBe('tree');
    expect(active()).toContain('1 Competitività del territorio');
  });
});

describe('a figure’s trace', () => {
  beforeEach(async () => {
    await open();
    await pane.settle(() =>
      pane.context.store.set((state) => ({ ...state, detail: { type: 'node', id: '1D0101' } })),
    );
    await pane.click(pane.get('button', 'Raggiungimento'));
  });

  it('says rule, calculation and printed value', () => {
    expect(pane.text()).toContain('media degli indicatori');
    expect(pane.text()).toContain('(100 + 100 + 100 + 50 + 100) ÷ 5 = 90');
    expect(pane.text()).toContain('5 indicatori su 5');
  });

  it('leads to its cells', async () => {
    await pane.click(pane.get('button', /Vai alla cella 1D!/));
    expect(pane.workbook.visited).toHaveLength(1);
    expect(pane.workbook.visited[0]?.sheet).toBe('1D');
  });
});

describe('a detail', () => {
  const openNode = (id: string): Promise<void> =>
    pane.settle(() => void openDetail.run(pane.context, { type: 'node', id }));

  it('goes back to the place it was opened from', async () => {
    await open();
    await pane.settle(() => void openPlace.run(pane.context, 'findings'));
    await openNode('1D0101');
    await openNode('1D0101/1');
    await pane.click(pane.get('button', 'Controlli'));
    expect(pane.context.store.get()).toMatchObject({ place: 'findings', detail: null });
    expect(document.activeElement).not.toBe(document.body);
  });

  it('lets an inferred figure be confirmed, and the workbook remembers', async () => {
    await open();
    await openNode('1D0101/1');
    await pane.click(pane.get('button', 'Conferma'));
    expect(pane.find('button', 'Conferma')).toBeNull();
    expect(pane.context.store.get().analysis?.notes.judgements).toMatchObject([
      { type: 'confirmed', node: '1D0101/1', value: '100.00' },
    ]);
    expect(pane.workbook.snapshot().sheets.at(-1)?.name).toBe('_albero');
  });

  it('of what is no longer in the workbook says so', async () => {
    await open();
    await openNode('gone');
    expect(pane.get('heading', 'Questa voce non è più nella cartella')).toBeDefined();
  });
});

describe('a live edit', () => {
  it('is read on its sheet alone, and says what moved', async () => {
    await open();
    await pane.settle(() => pane.workbook.type(cell('Foglio3', 'F12'), 0));
    expect(pane.workbook.reread).toEqual([['Foglio3']]);
    expect(pane.get('status', '→').textContent).toMatch(/: .+ → .+/);
  });

  it('gathers the changes that come while one is read', async () => {
    await open();
    await pane.settle(() => {
      pane.workbook.tell({ sheets: ['1A'] });
      pane.workbook.tell({ sheets: ['1B'] });
      pane.workbook.tell({ sheets: ['1D'] });
    });
    expect(pane.workbook.reread).toEqual([['1A'], ['1B', '1D']]);
  });

  it('marks what is shown as old until it is read', async () => {
    await open();
    pane.workbook.fail('reread', { type: 'CellEditing' });
    await pane.settle(() => pane.workbook.tell({ sheets: ['1A'] }));
    expect(pane.context.store.get().stale).toBe(true);
    expect(pane.text()).toContain('Excel è in modifica di una cella');
    expect(pane.text()).toContain('99,57 %');
    await pane.click(pane.get('button', 'Riprova'));
    expect(pane.context.store.get().stale).toBe(false);
    expect(pane.text()).not.toContain('Excel è in modifica');
  });
});

it('where Excel tells of no edits, says from the start that one must press Aggiorna', async () => {
  await open(sample.snapshot, { live: false });
  expect(pane.get('status', 'premi Aggiorna')).toBeDefined();
});

describe('the first minute', () => {
  it('an empty workbook: what to do', async () => {
    await open(EMPTY);
    expect(pane.get('heading', 'La cartella è vuota')).toBeDefined();
    expect(pane.get('link', 'esempio')).toBeDefined();
  });

  it('nothing recognised: what was looked for, and a way by hand', async () => {
    const sheets = sample.snapshot.sheets.filter(({ name }) => name === 'Liste');
    await open({ ...sample.snapshot, sheets });
    expect(pane.get('heading', 'Non riconosco ancora nessuna tabella')).toBeDefined();
    await pane.click(pane.get('button', 'Indica una tabella a mano'));
    expect(pane.context.store.get().place).toBe('sheets');
  });

  it('a workbook that cannot be read: why, what was kept safe, and how to try again', async () => {
    await open(sample.snapshot, { prepare: (workbook) => workbook.fail('read', { type: 'SessionLost' }) });
    expect(pane.get('heading', 'Non ho ancora letto la cartella')).toBeDefined();
    expect(pane.text()).toContain('Il collegamento con Excel si è interrotto');
    await pane.click(pane.get('button', 'Riprova'));
    expect(pane.text()).toContain('99,57 %');
  });
});

describe('the thresholds', () => {
  beforeEach(async () => {
    await open();
    await pane.click(pane.get('button', 'Altri comandi'));
    await pane.click(pane.get('menuitem', 'Soglie'));
  });

  it('change how figures stand, and stay in the workbook', async () => {
    await pane.fill(pane.get('textbox', 'In linea da'), '99,9');
    await pane.fill(pane.get('textbox', 'Da seguire da'), '40,5');
    await pane.click(pane.get('button', 'Salva'));
    expect(pane.text()).toMatch(/99,57 %.{0,40}da seguire/);
    const { analysis, unsavedNotes } = pane.context.store.get();
    expect(analysis?.notes.settings.thresholds).toEqual({ good: '99.9', fair: '40.5' });
    expect(unsavedNotes).toBeNull();
    expect(pane.workbook.snapshot().sheets.at(-1)).toMatchObject({ name: '_albero', visibility: 'hidden' });
  });

  it('refuse what is no number, and an order that makes no sense', async () => {
    await pane.fill(pane.get('textbox', 'In linea da'), 'novanta');
    expect(document.body.textContent).toContain('Scrivi un numero');
    await pane.fill(pane.get('textbox', 'In linea da'), '60');
    expect(document.body.textContent).toContain('La prima soglia deve essere più alta');
  });

  it('hold in the pane when the workbook cannot be written, and a retry writes them', async () => {
    pane.workbook.fail('write', { type: 'StructureProtected' });
    await pane.fill(pane.get('textbox', 'In linea da'), '95');
    await pane.click(pane.get('button', 'Salva'));
    expect(pane.text()).toContain('La struttura della cartella è protetta');
    expect(pane.context.store.get().unsavedNotes?.settings.thresholds.good).toBe('95');
    await pane.click(pane.get('button', 'Riprova'));
    expect(pane.context.store.get().unsavedNotes).toBeNull();
    expect(pane.context.store.get().analysis?.notes.settings.thresholds.good).toBe('95');
  });
});

describe('keys', () => {
  it('Alt and a digit bring a place to the front; F5 reads again', async () => {
    await open();
    await pane.settle(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '2', altKey: true, bubbles: true })),
    );
    expect(pane.context.store.get().place).toBe('sheets');
    const before = pane.context.store.get().analysis;
    await pane.settle(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'F5', bubbles: true })),
    );
    expect(pane.context.store.get().analysis).not.toBe(before);
  });
});

it('speaks English when asked', async () => {
  await open();
  await pane.click(pane.get('button', 'Altri comandi'));
  await pane.click(pane.get('menuitem', 'English'));
  expect(pane.text()).toContain('Achievement');
  expect(pane.text()).toContain('99.57');
});
