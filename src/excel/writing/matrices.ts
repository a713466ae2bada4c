import type { CellRange } from '../../workbook/address';
import { NUMBER_CODES } from '../../workbook/looks';
import type { PlannedCell } from '../../workbook/plan';

/** One block of a plan's cells as the matrices Excel takes; row by row, all of the block's shape. */
export interface Matrices {
  readonly area: CellRange;
  /** Number formats that must stand before the contents, where any must: a code is text only in a text cell. */
  readonly before: readonly (readonly string[])[] | null;
  readonly contents: readonly (readonly (string | number)[])[];
  readonly formats: readonly (readonly string[])[];
  /** What the cells must hold afterwards; `null` where nothing. */
  readonly expected: readonly (readonly (PlannedCell | null)[])[];
  /** What the block takes in a request and its read-back in the answer, whichever is more. */
  readonly bytes: number;
}

const GENERAL = NUMBER_CODES.general;
const TEXT = NUMBER_CODES.text;
/** Before a text, makes Excel take it as text and is no part of it. */
const QUOTE = "'";

export function matricesOf(cells: readonly PlannedCell[], area: CellRange): Matrices {
  const rows = area.bottom - area.top + 1;
  const cols = area.right - area.left + 1;
  const expected = Array.from({ length: rows }, () => Array<PlannedCell | null>(cols).fill(null));
  for (const cell of cells) {
    const row = expected[cell.row - area.top];
    if (row) row[cell.col - area.left] = cell;
  }
  const before = expected.map((row) => row.map((cell) => (cell && isTextCell(cell) ? TEXT : GENERAL)));
  const contents = expected.map((row) => row.map(contentOf));
  const formats = expected.map((row) => row.map((cell) => NUMBER_CODES[cell?.look ?? 'general']));
  const needsBefore = before.some((row) => row.includes(TEXT));
  return {
    area,
    before: needsBefore ? before : null,
    contents,
    formats,
    expected,
    bytes: lengthOf(contents) + lengthOf(formats) + (needsBefore ? lengthOf(before) : 0),
  };
}

/** Written as it is into a cell that is text already, so that "1E0101" stays a code. */
const isTextCell = ({ look, formula, value }: PlannedCell): boolean =>
  look === 'text' && formula === undefined && typeof value === 'string' && !value.startsWith(QUOTE);

function contentOf(cell: PlannedCell | null): string | number {
  if (!cell) return '';
  const { formula, value } = cell;
  if (formula !== undefined) return `=${formula}`;
  if (typeof value === 'number') return value;
  if (value === null || value === '') return '';
  return isTextCell(cell) ? value : QUOTE + value;
}

const lengthOf = (matrix: readonly (readonly (string | number)[])[]): number =>
  new TextEncoder().encode(JSON.stringify(matrix)).length;
