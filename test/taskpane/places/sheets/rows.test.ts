import { analyse } from '../../../../src/pipeline';
import { NO_NOTES, type Notes } from '../../../../src/notes/notes';
import { withCorrection } from '../../../../src/notes/edit';
import { type SheetRow, sheetRows } from '../../../../src/taskpane/places/sheets/rows';
import { sample } from '../sample';

const rowsWith = (notes: Notes) => sheetRows(analyse(sample.snapshot, notes), notes.corrections, 'it');
const rowOf = (rows: readonly SheetRow[], sheet: string): SheetRow => {
  const row = rows.find((each) => each.sheet === sheet);
  if (!row) throw new Error(`no row for ${sheet}`);
  return row;
};

describe('the sheets of the 2016 workbook', () => {
  const rows = sheetRows(sample, [], 'it');

  it('stand in the workbook’s order, and are counted', () => {
    expect(rows.sheets.map(({ sheet }) => sheet)).toEqual(sample.snapshot.sheets.map(({ name }) => name));
    expect(rows.known).toBe(rows.sheets.length - 2);
  });

  it('say kind and level in words, and how sure that is', () => {
    expect(rowOf(rows.sheets, 'Foglio3').lines).toMatchObject([
      {
        title: 'Risorse per obiettivo e progetto',
        levels: ['progetto', 'obiettivo strategico'],
        range: 'C5:I53',
        status: 'certain',
        percent: 97,
        unread: [],
        nearest: null,
      },
    ]);
  });

  it('list each table of a sheet that has several', () => {
    expect(rowOf(rows.sheets, 'Aree').lines.map(({ title, status }) => [title, status])).toEqual([
      ['Risorse per area strategica', 'certain'],
      ['Interventi economici', 'certain'],
    ]);
  });

  it('give the cells that speak for it, each with its part in words', () => {
    expect(rowOf(rows.sheets, 'Foglio3').lines[0]?.evidence).toContainEqual({
      cell: { sheet: 'Foglio3', row: 4, col: 4 },
      text: 'Budget iniziale 2016',
      part: 'budget iniziale',
    });
  });

  it('mark what is hidden', () => {
    expect(rowOf(rows.sheets, 'Liste')).toMatchObject({ hidden: true, corrected: false });
  });
});

describe('an unrecognised sheet', () => {
  it('says what it comes nearest to, and what it lacks of it', () => {
    const cells = ['Codice', 'Progetto', 'Data'].map((value, col) => ({
      ...{ row: 0, col, format: 'General' },
      content: { type: 'text' as const, value },
    }));
    const row = { ...{ row: 1, col: 0, format: 'General' }, content: { type: 'text' as const, value: '1A' } };
    const sheet = { name: 'Elenco', visibility: 'visible' as const, merges: [], reportId: null };
    const unknown = analyse({ ...sample.snapshot, sheets: [{ ...sheet, cells: [...cells, row] }] });
    const [line] = rowOf(sheetRows(unknown, [], 'it').sheets, 'Elenco').lines;
    expect(line).toMatchObject({ title: 'Non riconosciuto', status: 'unknown' });
    if (unknown.tables[0]?.rival) expect(line?.nearest?.lacks.length).toBeGreaterThan(0);
  });
});

describe('what the user has said', () => {
  const ignoring = (sheet: string) => withCorrection(NO_NOTES, { sheet, ignored: true, tables: [] });

  it('an ignored sheet shows no table any more', () => {
    const rows = rowsWith(ignoring('Aree'));
    expect(rowOf(rows.sheets, 'Aree')).toMatchObject({ ignored: true, corrected: true, lines: [] });
  });

  it('is found whatever the case of the sheet’s name', () => {
    expect(rowOf(rowsWith(ignoring('AREE')).sheets, 'Aree').ignored).toBe(true);
  });

  it('a table read as the user says is told as given, not as recognised', () => {
    const table = { kind: 'area-resources', head: { top: 3, bottom: 3 }, columns: {} } as const;
    const rows = rowsWith(withCorrection(NO_NOTES, { sheet: 'Aree', ignored: false, tables: [table] }));
    expect(rowOf(rows.sheets, 'Aree').lines[0]).toMatchObject({ status: 'corrected', unfit: false });
  });

  it('a table in which nothing can be read so is told as unfit', () => {
    const table = { kind: 'balance-sheet', head: { top: 3, bottom: 3 }, columns: {} } as const;
    const rows = rowsWith(withCorrection(NO_NOTES, { sheet: 'Copertina', ignored: false, tables: [table] }));
    expect(rowOf(rows.sheets, 'Copertina').lines.some(({ unfit }) => unfit)).toBe(true);
  });
});

describe('sheets of ours', () => {
  it('stand apart', () => {
    const sheets = sample.snapshot.sheets.map((sheet) =>
      sheet.name === 'Copertina' ? { ...sheet, reportId: 'sintesi' } : sheet,
    );
    const rows = sheetRows(analyse({ ...sample.snapshot, sheets }), [], 'it');
    expect(rows.ours).toEqual([{ sheet: 'Copertina', reportId: 'sintesi', hidden: false }]);
    expect(rows.sheets.map(({ sheet }) => sheet)).not.toContain('Copertina');
  });
});
