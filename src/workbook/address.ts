/** A cell, zero-based, on a named sheet. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

/** Key of a cell in maps. */
export const cellKey = ({ sheet, row, col }: CellRef): string => `${sheet}\0${row}\0${col}`;

/** A rectangle of cells, zero-based, both corners included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Whether a cell lies in a rectangle of its sheet. */
export const holdsCell = (
  { top, left, bottom, right }: CellRange,
  { row, col }: Pick<CellRef, 'row' | 'col'>,
): boolean => row >= top && row <= bottom && col >= left && col <= right;

/** Column letters: 0 → "A", 25 → "Z", 26 → "AA". */
export function columnName(col: number): string {
  // Nearly every column asked for: each reference in each formula passes here.
  if (col >= 0 && col < 26) return String.fromCharCode(65 + col);
  let name = '';
  for (let rest = col + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "AA" → 26. */
export function columnIndex(name: string): number {
  const letters = name.toUpperCase();
  let count = 0;
  for (let at = 0; at < letters.length; at++) count = count * 26 + letters.charCodeAt(at) - 64;
  return count - 1;
}

/** "B12", relative. */
export const cellName = (row: number, col: number): string => `${columnName(col)}${row + 1}`;

/** "C5:I40"; a single cell is "C5". */
export function rangeName({ top, left, bottom, right }: CellRange): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

/** A sheet name as formulas quote it: always in apostrophes, inner ones doubled. */
export const quoteSheet = (name: string): string =>
  `'${name.includes("'") ? name.replaceAll("'", "''") : name}'`;

/** `'Riepilogo risorse'!B12`: how a source is written everywhere. */
export const refName = ({ sheet, row, col }: CellRef): string => `${quoteSheet(sheet)}!${cellName(row, col)}`;

const A1 = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** Parses "B12" or "$B$12"; `null` when it is no cell name. */
export function parseCellName(name: string): { row: number; col: number } | null {
  const match = A1.exec(name);
  return match ? { row: Number(match[2]) - 1, col: columnIndex(match[1]!) } : null;
}

/** Parses "C5:I40" or "C5"; `null` when it is no range. */
export function parseRangeName(name: string): CellRange | null {
  const [first, last = first] = name.split(':');
  const from = parseCellName(first ?? '');
  const to = parseCellName(last ?? '');
  return (
    from &&
    to && {
      top: Math.min(from.row, to.row),
      left: Math.min(from.col, to.col),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.col, to.col),
    }
  );
}
