import fc from 'fast-check';
import { NO_NOTES, type Notes } from '../../src/notes/notes';
import { readNotes } from '../../src/notes/read-notes';
import { readWorkbook } from '../../src/xlsx/read';
import { writeReports } from '../../src/xlsx/write';
import { unzipped, valueOf, workbook as parts, zipped } from '../xlsx/support';
import { anyNotes } from './any-notes';
import { keeping, planOf, userSheet, workbook } from './sheets';

const NOTES: Notes = {
  settings: { ...NO_NOTES.settings, cap: '120', undoneJoinings: ['2C7101'] },
  corrections: [
    { sheet: 'Rubrica', ignored: true, tables: [] },
    {
      sheet: 'Foglio3',
      ignored: false,
      tables: [
        { kind: 'project-resources', head: { top: 3, bottom: 4 }, columns: { project: 1, actual: 5 } },
      ],
    },
  ],
  judgements: [
    { type: 'confirmed', node: '1D0101/1', value: '100', note: '' },
    { type: 'override', node: '1D0101/4', value: '97.5', note: 'realizzato in due sedi su tre' },
  ],
  acceptances: [{ key: 'total-differs|Aree!8,1|total|1|2|', note: 'refuso nella relazione' }],
  answers: [{ question: 'percent-scale|obiettivi #|ragg', option: 'points' }],
};

describe('notes on their sheet', () => {
  test('are read again exactly as they were, whatever people write', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        expect(readNotes(keeping(notes))).toEqual({ notes, troubles: [] });
      }),
    );
  });

  test('written again they are the same sheet', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        expect(planOf(notes, keeping(notes))).toEqual(planOf(notes));
      }),
      { numRuns: 30 },
    );
  });

  test('no cell holds more than a workbook can, nor begins as a formula or a number does', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        for (const { row, col, value } of planOf(notes).cells) {
          if (typeof value !== 'string' || row < 5) continue;
          expect(value.length).toBeLessThanOrEqual(32_767);
          expect(/[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(value)).toBe(false);
          expect(value).toMatch(col === 0 || col === 6 ? /^[a-z]/ : /^"/);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('are a row each that a person can read', () => {
    const rows = new Map<number, string[]>();
    for (const { row, value } of planOf(NOTES).cells)
      rows.set(row, [...(rows.get(row) ?? []), String(value)]);
    expect([...rows.values()].map((cells) => cells.join(' | '))).toEqual([
      'Annotazioni di Albero',
      'Foglio di servizio: ciò che è stato detto ad Albero di questa cartella. Si cambia dal riquadro di Albero; qui ogni riga è un’annotazione.',
      'Versione | 1',
      'Che cosa | Di che cosa | Valore | Nota | Testata da riga | a riga | Colonne | Testata | Righe',
      'impostazione | "tetto del raggiungimento" | "120" | 1',
      'impostazione | "codice da non unire" | "2C7101" | 1',
      'foglio | "Rubrica" | "escluso" | 1',
      'foglio | "Foglio3" | "letto" | 1',
      'tabella | "Foglio3" | "project-resources" | 4 | 5 | project=B; actual=F | 1',
      'conferma | "1D0101/1" | "100" | "" | 1',
      'valutazione | "1D0101/4" | "97.5" | "realizzato in due sedi su tre" | 1',
      'accettazione | "total-differs|Aree!8,1|total|1|2|" | "refuso nella relazione" | 1',
      'risposta | "percent-scale|obiettivi #|ragg" | "points" | 1',
    ]);
  });

  test('stand on a hidden sheet of their own, which takes another name where a user’s sheet bears it', () => {
    const { name, hidden } = planOf(NOTES, workbook(userSheet('_Albero')));
    expect({ name, hidden }).toEqual({ name: '_albero (2)', hidden: true });
  });

  test('are known by the mark, not by the title', () => {
    const kept = keeping(NOTES);
    const renamed = { ...kept, sheets: kept.sheets.map((sheet) => ({ ...sheet, name: 'Appunti' })) };
    expect(readNotes(renamed).notes).toEqual(NOTES);
    expect(planOf(NOTES, renamed).name).toBe('Appunti');
    expect(readNotes(workbook(userSheet('_albero'))).notes).toEqual(NO_NOTES);
  });

  test('live through a workbook file, and the file written again is the same', () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const office = zipped(parts({ Foglio1: '<sheetData/>' }));
        const { bytes } = valueOf(writeReports(office, [planOf(notes)]));
        const read = valueOf(readWorkbook(bytes, 'monitoraggio.xlsx'));
        expect(read.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
          ['Foglio1', 'visible'],
          ['_albero', 'hidden'],
        ]);
        expect(readNotes(read)).toEqual({ notes, troubles: [] });
        const again = valueOf(writeReports(bytes, [planOf(notes, read)]));
        expect(Buffer.compare(again.bytes, bytes)).toBe(0);
      }),
      { numRuns: 5 },
    );
  });

  test('a person who brings the sheet into sight finds it in sight the next time', () => {
    const office = zipped(parts({ Foglio1: '<sheetData/>' }));
    const { bytes } = valueOf(writeReports(office, [planOf(NOTES)]));
    const content = unzipped(bytes);
    const shown = new TextDecoder().decode(content['xl/workbook.xml']).replace(' state="hidden"', '');
    const touched = zipped({ ...content, 'xl/workbook.xml': shown });
    const again = valueOf(
      writeReports(touched, [planOf(NO_NOTES, valueOf(readWorkbook(touched, 'a.xlsx')))]),
    );
    const read = valueOf(readWorkbook(again.bytes, 'a.xlsx'));
    expect(read.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Foglio1', 'visible'],
      ['_albero', 'visible'],
    ]);
    expect(readNotes(read)).toEqual({ notes: NO_NOTES, troubles: [] });
  });
});
