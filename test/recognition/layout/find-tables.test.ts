import fc from 'fast-check';
import { findTables } from '../../../src/recognition/layout/find-tables';
import { gridOf } from '../../../src/recognition/layout/grid';
import type { Table } from '../../../src/recognition/layout/table';
import { rangeName } from '../../../src/workbook/address';
import { type Typed, regions, sheet } from '../sheets';

const tables = (rows: readonly (readonly Typed[])[], merges: readonly string[] = []): readonly Table[] =>
  regions(rows, { merges });

const HEAD = ['Progetto', 'Budget iniziale', 'Consuntivo'];
const headers = ({ columns }: Table): readonly string[] => columns.map(({ header }) => header);

describe('cutting a sheet into tables', () => {
  test('titles above and notes below are told from the table', () => {
    const [table] = tables([
      ['Risorse 2016'],
      [],
      HEAD,
      ['1A0101 Fiere', 10, 5],
      ['Totale', 10, 5],
      [],
      ['Fonte: ragioneria'],
    ]);
    expect(table && rangeName(table.range)).toBe('A3:C5');
    expect(table?.title.map(({ text }) => text)).toEqual(['Risorse 2016']);
    expect(table?.notes.map(({ text }) => text)).toEqual(['Fonte: ragioneria']);
    expect(table?.rows.map(({ kind }) => kind)).toEqual(['data', 'total']);
  });

  test('a two-row head with merged groups names each column by both rows', () => {
    const [table] = tables(
      [
        ['Progetto', 'Budget 2016', null, 'Consuntivo'],
        [null, 'Iniziale', 'Assestato'],
        ['Fiere', 1, 2, 3],
      ],
      ['A1:A2', 'B1:C1', 'D1:D2'],
    );
    expect(table && headers(table)).toEqual([
      'Progetto',
      'Budget 2016 Iniziale',
      'Budget 2016 Assestato',
      'Consuntivo',
    ]);
    expect(table?.columns[1]?.year).toBe(2016);
  });

  test('a head repeated above each block goes on with the same table', () => {
    const found = tables([HEAD, ['1A0101 Fiere', 1, 1], [], HEAD, ['1B0101 Corsi', 2, 2]]);
    expect(found).toHaveLength(1);
    expect(found[0]?.rows.map(({ kind }) => kind)).toEqual(['data', 'repeat', 'data']);
  });

  test('a different head starts another table', () => {
    const found = tables([
      ['PROVENTI CORRENTI', 2016],
      ['Diritto annuale', 1],
      [],
      ['ONERI CORRENTI', 2016],
      ['Personale', 2],
    ]);
    expect(found.map(({ range }) => rangeName(range))).toEqual(['A1:B2', 'A4:B5']);
  });

  test('tables side by side are two', () => {
    const side = ['Settore', 2017, 2018, null, 'Settore', 2017, 2018];
    const found = tables([
      side,
      ['Agricoltura', 1, 2, null, 'Individuali', 3, 4],
      ['Industria', 5, 6, null, 'Società', 7, 8],
    ]);
    expect(found.map(({ range }) => [range.left, range.right])).toEqual([
      [0, 2],
      [4, 6],
    ]);
  });

  test('a row of data that sounds like a head is no head', () => {
    const found = tables([
      ['OBIETTIVO', 'INDICATORE', '% RAGGIUNGIMENTO'],
      ['OBIETTIVO N. 1/2016 Qualità', 'INDICATORE 1) scostamento', 97],
      ['OBIETTIVO N. 2/2016 Oneri', 'INDICATORE 1) riduzione', 'N.C.'],
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.rows).toHaveLength(2);
  });

  test('law: where a table stands on the sheet changes nothing but its place', () => {
    const place = fc.record({
      down: fc.integer({ min: 0, max: 300 }),
      right: fc.integer({ min: 0, max: 60 }),
    });
    fc.assert(
      fc.property(place, ({ down, right }) => {
        const rows: Typed[][] = [
          [...HEAD],
          ['1A0101 Fiere', 10, 5],
          ['1A0102 Corsi', 20, 15],
          ['Totale', 30, 20],
        ];
        const moved = [
          ...Array.from({ length: down }, (): Typed[] => []),
          ...rows.map((row) => [...Array.from({ length: right }, () => null), ...row]),
        ];
        const [table] = tables(moved);
        expect(table?.range).toEqual({ top: down, left: right, bottom: down + 3, right: right + 2 });
        expect(table?.rows.map(({ kind }) => kind)).toEqual(['data', 'data', 'total']);
      }),
      { numRuns: 50 },
    );
  });

  test('one cell in the far corner costs one cell', () => {
    const far = {
      row: 1048575,
      col: 16383,
      format: 'General',
      content: { type: 'text', value: 'x' },
    } as const;
    const base = sheet('S', [HEAD, ['1A0101 Fiere', 1, 1]]);
    expect(findTables(gridOf({ ...base, cells: [...base.cells, far] }, false))).toHaveLength(1);
  });
});
