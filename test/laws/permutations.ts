import type { CellRange } from '../../src/workbook/address';
import type { CellSnapshot, SheetSnapshot } from '../../src/workbook/snapshot';
import type { SheetChange } from './change';
import { type KnownTable, rowsWithin, shapeOf } from './tables';

/** A formula over a range of cells would have to be written anew, not moved. */
const overRange = ({ formula }: CellSnapshot): boolean => formula?.includes(':') ?? false;

/**
 * The columns of a table from right to left. Fair where each column says by its own head what it is: one head row, every
 * column with a head of its own, no merge, no row of one cell alone (a section stands in the first column), nothing
 * beside the table.
 */
export function reversedColumns(sheet: SheetSnapshot, tables: readonly KnownTable[]): SheetChange | null {
  const [table, other] = tables;
  if (!table || other || table.headRows !== 1) return null;
  const { range } = table;
  const beside = sheet.cells.some(
    ({ row, col }) => row >= range.top && row <= range.bottom && (col < range.left || col > range.right),
  );
  if (beside || sheet.cells.some(overRange) || sheet.merges.some((merge) => meets(merge, range))) return null;
  const rows = rowsWithin(sheet, range);
  const heads = rows.get(range.top) ?? [];
  if (heads.length !== range.right - range.left + 1 || !speakForThemselves(heads)) return null;
  if ([...rows.values()].some((cells) => cells.length === 1)) return null;
  const inside = (row: number): boolean => row >= range.top && row <= range.bottom;
  return { place: (row, col) => [row, inside(row) ? range.left + range.right - col : col] };
}

/** "%", "di cui" and "var." speak of the column beside them. */
const LEANS = /^(?:%|di cui|var\b|variazion|scost|diff|quota|incid|comp|indice|note\b)/i;

function speakForThemselves(heads: readonly CellSnapshot[]): boolean {
  const said = heads.map(({ content }) => String(content.value).trim().toLowerCase());
  return new Set(said).size === said.length && said.every((head) => head !== '' && !LEANS.test(head));
}

/**
 * Rows of one shape that follow each other, last first. Fair where no row speaks of its neighbours: all gave nodes of
 * one level (a project under its objective's row would change parents), none is the sum of others, none is said to be
 * a total or a part, and the marks before their labels, if any, are of one form ("1)" and "a)" are item and sub-item).
 */
export function reversedRows(sheet: SheetSnapshot, tables: readonly KnownTable[]): SheetChange | null {
  if (sheet.cells.some(overRange)) return null;
  const places = new Map<number, number>();
  for (const table of tables) {
    for (const run of runsOf(sheet, table)) {
      run.forEach((row, index) => places.set(row, run[run.length - 1 - index] ?? row));
    }
  }
  return places.size === 0 ? null : { place: (row, col) => [places.get(row) ?? row, col] };
}

function runsOf(sheet: SheetSnapshot, table: KnownTable): readonly (readonly number[])[] {
  const rows = rowsWithin(sheet, table.range);
  const runs: number[][] = [];
  let before = '';
  for (let row = table.range.top; row <= table.range.bottom; row++) {
    const cells = rows.get(row) ?? [];
    const level = table.levelOf.get(row);
    const key = level === undefined ? '' : `${level} ${shapeOf(cells)} ${markOf(cells)}`;
    if (key !== '' && key === before) runs.at(-1)?.push(row);
    else if (key !== '') runs.push([row]);
    before = key;
  }
  const merged = (row: number): boolean =>
    sheet.merges.some(({ top, bottom }) => row >= top && row <= bottom && bottom > top);
  return runs.filter(
    (run) => run.length >= 3 && !run.some(merged) && isFlat(run.map((row) => rows.get(row) ?? [])),
  );
}

/** The form of what stands before a label's words: "1)" → "9)", "1D0101" → "9A9999", none → "". */
function markOf(cells: readonly CellSnapshot[]): string {
  const first = cells.find(({ content }) => content.type === 'text');
  const mark =
    /^[^\s]{0,10}\d[^\s]{0,10}|^[^\s]{1,3}[.)]/.exec(String(first?.content.value ?? ''))?.[0] ?? '';
  return mark.replace(/\d/g, '9').replace(/[A-Z]/g, 'A').replace(/[a-z]/g, 'a');
}

const SPEAKS_OF_OTHERS =
  /\b(?:total\w*|somm\w*|di cui|saldo|risultato|riport\w*|differenz\w*|complessiv\w*|media|avanzo)\b/i;

function isFlat(rows: readonly (readonly CellSnapshot[])[]): boolean {
  const said = rows.flat().filter(({ content }) => content.type === 'text');
  if (said.some(({ content }) => SPEAKS_OF_OTHERS.test(String(content.value)))) return false;
  if (said.some(({ content }) => /^\s/.test(String(content.value)))) return false;
  const numbers = rows.map((cells) =>
    cells.flatMap(({ content }) => (content.type === 'number' ? [content.value] : [])),
  );
  const width = Math.min(...numbers.map((row) => row.length));
  for (let col = 0; col < width; col++) {
    const values = numbers.map((row) => row[col] ?? 0);
    if (values.some((value, index) => value !== 0 && isSumOfRun(values, index))) return false;
  }
  return true;
}

/** Whether a value is the sum of two or more that stand right below or right above it. */
function isSumOfRun(values: readonly number[], at: number): boolean {
  for (const step of [1, -1]) {
    let sum = 0;
    for (let index = at + step, count = 1; index >= 0 && index < values.length; index += step, count++) {
      sum += values[index] ?? 0;
      if (count > 1 && Math.abs(sum - (values[at] ?? 0)) < 0.01) return true;
    }
  }
  return false;
}

const meets = (one: CellRange, other: CellRange): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
