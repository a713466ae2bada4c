import { ExcelError, invalidArgument } from '../refuse';
import { mustFormat, mustWriteCells, type Session } from '../session';
import { cellCount, columnsOf, rowsOf } from '../workbook/grid';
import type { Link } from '../workbook/state';
import type { ClearWhat, Input } from '../edits/cells';
import { dimensions, type RangeSelf } from './range';
import { sheetOf } from './worksheet';

/** Excel writes at most this many cells at once. */
const MOST_CELLS_WRITTEN = 5_000_000;

/** Puts a matrix, or one value for all cells, into a range. */
export function setMatrix(
  self: RangeSelf,
  what: 'values' | 'formulas',
  value: unknown,
  session: Session,
): void {
  const { sheetId, area } = self;
  mustWriteCells(session, sheetOf(sheetId, session), [area]);
  if (cellCount(area) > MOST_CELLS_WRITTEN)
    throw new ExcelError('RangeExceedsLimit', 'The range has too many cells.');
  const at = cellsOf(self, value);
  session.editor.write(sheetId, area, (row, col) => inputOf(at(row, col), what));
}

export function setNumberFormats(self: RangeSelf, value: unknown, session: Session): void {
  const { sheetId, area } = self;
  mustFormat(session, sheetOf(sheetId, session), 'allowFormatCells');
  const at = cellsOf(self, value);
  session.editor.setFormats(sheetId, area, (row, col) => {
    const format = at(row, col);
    if (format === null || typeof format === 'string') return format === '' ? 'General' : format;
    throw invalidArgument('a number format is a text');
  });
}

export function setLink({ sheetId, area }: RangeSelf, value: unknown, session: Session): void {
  mustWriteCells(session, sheetOf(sheetId, session), [area]);
  session.editor.setLink(sheetId, area, linkOf(value));
}

const PARTS = new Set(['address', 'documentReference', 'screenTip', 'textToDisplay']);

export function linkOf(value: unknown): Link | null {
  if (value === null) return null;
  if (typeof value !== 'object') throw invalidArgument('a hyperlink is an object');
  const strange = Object.keys(value).find((key) => !PARTS.has(key));
  if (strange !== undefined) throw invalidArgument(`a hyperlink has no "${strange}"`);
  return value;
}

const CLEAR: Readonly<Record<string, ClearWhat>> = {
  All: 'All',
  Contents: 'Contents',
  Formats: 'Formats',
  Hyperlinks: 'Hyperlinks',
  RemoveHyperlinks: 'Hyperlinks',
};

export function clearRange({ sheetId, area }: RangeSelf, applyTo: unknown, session: Session): void {
  mustWriteCells(session, sheetOf(sheetId, session), [area]);
  const what = CLEAR[String(applyTo ?? 'All')];
  if (!what) throw invalidArgument(`nothing is called "${String(applyTo)}" to be cleared`);
  session.editor.clear(sheetId, area, what);
}

export function mergeRange({ sheetId, area }: RangeSelf, across: boolean, session: Session): void {
  mustWriteCells(session, sheetOf(sheetId, session), [area]);
  if (!across) return session.editor.merge(sheetId, area);
  for (let row = area.top; row <= area.bottom; row++)
    session.editor.merge(sheetId, { ...area, top: row, bottom: row });
}

export function unmergeRange({ sheetId, area }: RangeSelf, session: Session): void {
  mustWriteCells(session, sheetOf(sheetId, session), [area]);
  session.editor.unmerge(sheetId, area);
}

/** How a cell's input is found in what was given: a matrix of the range's size, or one value for all. */
function cellsOf({ area }: RangeSelf, value: unknown): (row: number, col: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly unknown[];
  const width = columnsOf(area);
  const fits =
    rows.length === rowsOf(area) && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) {
    const first = rows[0];
    throw dimensions(area, rows.length, Array.isArray(first) ? first.length : 1);
  }
  return (row, col) => (rows[row] as readonly unknown[])[col];
}

function inputOf(value: unknown, what: 'values' | 'formulas'): Input {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  throw invalidArgument(`${what} hold texts, numbers, truth values and null, not ${typeof value}`);
}
