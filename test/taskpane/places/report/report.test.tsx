/** @jest-environment jsdom */
import '../../jsdom';
import { openPlace } from '../../../../src/taskpane/actions/navigation';
import { type OpenPane, type PaneOptions, openPane } from '../../pane';
import { sample } from '../sample';

let pane: OpenPane;
const open = async (options?: PaneOptions): Promise<void> => {
  pane = await openPane(sample.snapshot, options);
  await pane.settle(() => void openPlace.run(pane.context, 'report'));
};
afterEach(() => pane.close());

const written = (): readonly string[] => pane.workbook.written.map(({ reportId }) => reportId);

describe('Relazione', () => {
  beforeEach(() => open());

  it('tells what writing would do, sheet by sheet, before it is done', () => {
    expect(pane.text()).toMatch(/Sintesinuovo, \d+ celle/);
    expect(pane.text()).toContain(
      'si chiamerà «Stato di salute (2)»: un foglio dell’ufficio si chiama già «Stato di salute»',
    );
    expect(pane.text()).toContain('14 fogli scelti su 14');
    expect(pane.workbook.written).toEqual([]);
  });

  it('writes the ticked sheets, then shows where they are and that nothing is left to change', async () => {
    await pane.click(pane.get('link', 'Nessuno'));
    expect(pane.text()).toContain('Scegli almeno un foglio.');
    expect(pane.get('button', 'Scrivi i riepiloghi').getAttribute('aria-disabled')).toBe('true');
    await pane.click(pane.get('checkbox', 'Obiettivi di ente'));
    await pane.click(pane.get('button', 'Scrivi i riepiloghi'));
    expect(written()).toEqual(['obiettivi-ente']);
    expect(pane.text()).toContain('Scritto 1 foglio');
    expect(pane.text()).toContain('I riepiloghi scelti sono già aggiornati.');
    await pane.click(pane.get('link', 'Obiettivi di ente'));
    expect(pane.workbook.visited).toEqual([{ sheet: 'Obiettivi di ente', row: 0, col: 0 }]);
  });

  it('asks before it puts back what stood there', async () => {
    await pane.click(pane.get('button', 'Scrivi i riepiloghi'));
    await pane.click(pane.get('button', 'Ripristina il contenuto precedente'));
    expect(document.body.textContent).toContain('14 fogli creati adesso restano, vuoti e nascosti');
    await pane.click(pane.get('button', /^Ripristina$/));
    expect(pane.text()).toContain('Contenuto precedente ripristinato.');
  });

  it('says what was in the way, and tries again', async () => {
    pane.workbook.fail('write', { type: 'CellEditing' });
    await pane.click(pane.get('button', 'Scrivi i riepiloghi'));
    expect(pane.text()).toContain('Excel è in modifica di una cella');
    expect(written()).toEqual([]);
    await pane.click(pane.get('button', 'Riprova'));
    expect(written()).toHaveLength(14);
    expect(pane.text()).toContain('Scritti 14 fogli');
  });
});
