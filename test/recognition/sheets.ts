import { findTables } from '../../src/recognition/layout/find-tables';
import { gridOf } from '../../src/recognition/layout/grid';
import type { Table } from '../../src/recognition/layout/table';
import { recognise } from '../../src/recognition/recognise';
import type { Fact, NodeFact } from '../../src/facts/facts';
import type { RecognisedTable } from '../../src/facts/recognised';
import { parseRangeName } from '../../src/workbook/address';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** A cell as a test writes it: a value, or a value with a number format. */
export type Typed = string | number | boolean | null | { readonly v: number; readonly z: string };

/** A sheet from rows of values, the first at A1. */
export function sheet(
  name: string,
  rows: readonly (readonly Typed[])[],
  merges: readonly string[] = [],
): SheetSnapshot {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, col): readonly CellSnapshot[] => {
      if (value === null || value === '') return [];
      const { content, format } = typed(value);
      return [{ row, col, content, format }];
    }),
  );
  const ranges = merges.map((range) => {
    const parsed = parseRangeName(range);
    if (!parsed) throw new Error(`${range} is no range`);
    return parsed;
  });
  return { name, visibility: 'visible', cells, merges: ranges, reportId: null };
}

function typed(value: Exclude<Typed, null>): { content: CellValue; format: string } {
  if (typeof value === 'object') return { content: { type: 'number', value: value.v }, format: value.z };
  if (typeof value === 'number') return { content: { type: 'number', value }, format: 'General' };
  if (typeof value === 'boolean') return { content: { type: 'boolean', value }, format: 'General' };
  return { content: { type: 'text', value }, format: 'General' };
}

export const workbook = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  file: 'prova.xlsx',
  date1904: false,
  sheets,
});

/** The regions of a sheet that read as tables, before anyone says what they are. */
export const regions = (
  rows: readonly (readonly Typed[])[],
  { name = 'Foglio1', merges = [] }: { readonly name?: string; readonly merges?: readonly string[] } = {},
): readonly Table[] => findTables(gridOf(sheet(name, rows, merges), false));

/** The only one of them. */
export function region(...[rows, where]: Parameters<typeof regions>): Table {
  const [table, ...others] = regions(rows, where);
  if (!table || others.length > 0)
    throw new Error(`${others.length + (table ? 1 : 0)} tables instead of one`);
  return table;
}

/** The only table of a sheet. */
export function onlyTable(snapshot: SheetSnapshot): RecognisedTable {
  const tables = recognise(workbook(snapshot));
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

export const factsOf = <Type extends Fact['type']>(
  table: RecognisedTable,
  type: Type,
): readonly Extract<Fact, { type: Type }>[] =>
  table.facts.filter((fact): fact is Extract<Fact, { type: Type }> => fact.type === type);

/** The node of a table with this code, or whose title starts so. */
export function nodeOf(table: RecognisedTable, name: string): NodeFact {
  const found = factsOf(table, 'node').find(({ code, title }) => code === name || title.startsWith(name));
  if (!found)
    throw new Error(
      `no node ${name} among ${factsOf(table, 'node')
        .map(({ code, title }) => `${code} ${title}`)
        .join(' | ')}`,
    );
  return found;
}
