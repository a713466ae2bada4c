/** @jest-environment jsdom */
import '../../jsdom';
import { openPlace } from '../../../../src/taskpane/actions/navigation';
import { type OpenPane, openPane } from '../../pane';
import { sample } from '../sample';

let pane: OpenPane;
beforeEach(async () => {
  pane = await openPane(sample.snapshot);
  await pane.settle(() => void openPlace.run(pane.context, 'sheets'));
});
afterEach(() => pane.close());

const corrections = () => pane.context.store.get().analysis?.notes.corrections;
const choose = async (sheet: string, item: string): Promise<void> => {
  await pane.click(pane.get('button', `Azioni per «${sheet}»`));
  await pane.click(pane.get('menuitem', item));
};
const row = (sheet: RegExp): string => pane.get('button', sheet).textContent ?? '';

describe('Fogli', () => {
  it('says of each sheet what it is, and on demand why', async () => {
    expect(row(/^Foglio3/)).toMatch(/Risorse per obiettivo e progetto.*certo/);
    await pane.click(pane.get('button', /^Foglio3/));
    expect(pane.text()).toContain('Perché · C5:I53');
    await pane.click(pane.get('button', 'Vai alla cella Foglio3!E5'));
    expect(pane.workbook.visited).toEqual([{ sheet: 'Foglio3', row: 4, col: 4 }]);
  });

  it('ignores a sheet at once, keeps that in the workbook, and takes it back', async () => {
    await choose('Foglio7', 'Ignora questo foglio');
    expect(row(/^Foglio7/)).toMatch(/ignorato.*Non viene letto/);
    expect(
      pane.context.store.get().analysis?.tables.filter(({ sheet }) => sheet === 'Foglio7'),
    ).toMatchObject([{ kind: 'unknown', correction: 'ignored' }]);
    expect(pane.workbook.snapshot().sheets.at(-1)?.name).toBe('_albero');

    await pane.click(pane.get('button', 'Annulla l’ultima correzione'));
    expect(row(/^Foglio7/)).toContain('Proventi e oneri');
    expect(corrections()).toEqual([]);
    expect(pane.find('button', 'Annulla l’ultima correzione')).toBeNull();
  });

  it('takes the selection for a column, refuses one on another sheet, and applies at once', async () => {
    await choose('Aree', 'Correggi');
    expect(document.activeElement?.textContent).toBe('Che cosa c’è in «Aree»');

    await pane.click(pane.get('button', 'Usa la selezione per: consuntivo'));
    expect(pane.text()).toContain('La selezione è nel foglio «Copertina»: seleziona in «Aree».');

    pane.workbook.select({ sheet: 'Aree', range: { top: 4, left: 2, bottom: 4, right: 2 } });
    await pane.click(pane.get('button', 'Usa la selezione per: consuntivo'));
    expect(pane.text()).not.toContain('La selezione è nel foglio');
    await pane.click(pane.get('button', 'Applica'));
    expect(corrections()).toEqual([
      {
        sheet: 'Aree',
        ignored: false,
        tables: [{ kind: 'area-resources', head: { top: 3, bottom: 3 }, columns: { actual: 2 } }],
      },
    ]);
    expect(row(/^Aree/)).toMatch(/corretto.*indicato da te/);
    expect(document.activeElement?.textContent).toContain('Aree');

    await choose('Aree', 'Torna al riconoscimento automatico');
    expect(corrections()).toEqual([]);
    expect(row(/^Aree/)).toContain('certo');
  });

  it('asks for kind and head of a sheet on which nothing was recognised', async () => {
    await choose('Copertina', 'Correggi');
    expect(pane.text()).toContain('Scegli il tipo di tabella.');
    expect(pane.get('button', 'Applica').getAttribute('aria-disabled')).toBe('true');
    await pane.click(pane.get('button', /^Annulla/));
    expect(pane.text()).not.toContain('Che cosa c’è in');
  });
});
