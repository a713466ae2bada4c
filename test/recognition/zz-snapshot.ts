import { recognise } from '../../src/recognition/recognise';
import type { Fact } from '../../src/recognition/facts';
import type { RecognisedTable } from '../../src/recognition/recognised';
import { parseRangeName } from '../../src/workbook/address';
import type { CellSnapshot, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import type { CellInput, SheetInput } from '../layouts/case';

/** A workbook as typed in a layout case, without going through a file. */
export const snapshotOf = (sheets: readonly SheetInput[], file = 'prova.xlsx'): WorkbookSnapshot => ({
  file,
  date1904: false,
  sheets: sheets.map(sheetOf),
});

/** The tables recognised on one sheet of rows. */
export const recogniseRows = (
  rows: SheetInput['rows'],
  more: Partial<Omit<SheetInput, 'rows'>> = {},
): readonly RecognisedTable[] => recognise(snapshotOf([{ name: 'Foglio1', rows, ...more }]));

/** Facts of one type, in reading order. */
export const factsOf = <Type extends Fact['type']>(
  tables: readonly RecognisedTable[],
  type: Type,
): readonly Extract<Fact, { type: Type }>[] =>
  tables.flatMap(({ facts }) =>
    facts.filter((fact): fact is Extract<Fact, { type: Type }> => fact.type === type),
  );

function sheetOf({ name, rows, merges = [], hidden = false }: SheetInput): SheetSnapshot {
  return {
    name,
    visibility: hidden ? 'hidden' : 'visible',
    reportId: null,
    merges: merges.flatMap((range) => parseRangeName(range) ?? []),
    cells: rows.flatMap((inputs, row) => inputs.flatMap((input, col) => cellOf(input, row, col) ?? [])),
  };
}

function cellOf(input: CellInput, row: number, col: number): CellSnapshot | null {
  if (input === null) return null;
  if (typeof input !== 'object') return { row, col, content: valueOf(input), format: 'General' };
  const formula = input.f === undefined ? {} : { formula: input.f };
  if ('error' in input) {
    return { row, col, content: { type: 'error', value: input.error }, format: 'General', ...formula };
  }
  return { row, col, content: valueOf(input.v), format: input.z ?? 'General', ...formula };
}

function valueOf(value: string | number | boolean): CellValue {
  if (typeof value === 'string') return { type: 'text', value };
  return typeof value === 'number' ? { type: 'number', value } : { type: 'boolean', value };
}
