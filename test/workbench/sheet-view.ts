import type { CellRange } from '../../src/workbook/address';
import type { Look } from '../host/workbook/look';
import { cellAt, usedRange, type Cell, type SheetState } from '../host/workbook/state';
import { displayText } from './number-display';

const STANDARD_WIDTH = 64;
const STANDARD_HEIGHT = 20;
const LINE_HEIGHT = 1.25;
const PIXELS_PER_POINT = 4 / 3;
/** Space between a cell's edge and its text. */
export const PADDING = 4;
/** Empty cells shown beyond what is used, so that there is room to type. */
const SPARE = { rows: 30, columns: 6, atLeastRows: 50, atLeastColumns: 20 };
/** How far a long text may flow over empty neighbours. */
const FLOW = 24;

/** Width in pixels of a text in a font, as a canvas tells it. */
export type MeasureText = (text: string, font: string) => number;

/** A sheet as the grid shows it: sizes in pixels, texts as an Italian Excel writes them. */
export interface SheetView {
  readonly sheet: SheetState;
  readonly rows: number;
  readonly columns: number;
  width(col: number): number;
  height(row: number): number;
  cell(row: number, col: number): Cell;
  text(row: number, col: number): string;
  /** The rectangle that the text seen in this cell is laid out in, and the cell it belongs to: its top left one. */
  area(row: number, col: number): CellRange;
  isMerged(row: number, col: number): boolean;
}

export function createSheetView(sheet: SheetState, date1904: boolean, measure: MeasureText): SheetView {
  const used = usedRange(sheet, false);
  const merges = mergesByCell(sheet.merges);
  const heights = new Map<number, number>();
  const text = (row: number, col: number): string => {
    const { content, format } = cellAt(sheet, row, col);
    return content === null ? '' : displayText(content, format, date1904);
  };
  const width = (col: number): number =>
    sheet.hiddenColumns.has(col) ? 0 : pixels(sheet.widths.get(col), STANDARD_WIDTH);

  /** The tallest of the row's wrapped texts; Excel does the same when a row has no height of its own. */
  const fittedHeight = (row: number): number => {
    let tallest = STANDARD_HEIGHT;
    for (let col = 0; col <= (used?.right ?? -1); col++) {
      const { look } = cellAt(sheet, row, col);
      const size = look.fontSize * PIXELS_PER_POINT * LINE_HEIGHT;
      const lines =
        look.wrap && !merges.has(keyIn(row, col))
          ? wrapText(text(row, col), width(col) - 2 * PADDING, fontOf(look), measure).length
          : 1;
      tallest = Math.max(tallest, Math.ceil(lines * size + 4));
    }
    return tallest;
  };
  const height = (row: number): number => {
    if (sheet.hiddenRows.has(row)) return 0;
    const known = heights.get(row);
    if (known !== undefined) return known;
    const set = sheet.heights.get(row);
    const found = set === undefined ? fittedHeight(row) : pixels(set, STANDARD_HEIGHT);
    heights.set(row, found);
    return found;
  };
  /** The last column a text reaches, when it flows over the empty cells to its right. */
  const flowEnd = (row: number, col: number): number => {
    const { content, look } = cellAt(sheet, row, col);
    const flows = content?.type === 'text' && !look.wrap && /^(General|Left)$/.test(look.horizontal);
    if (!flows) return col;
    let rest = measure(content.value, fontOf(look)) + 2 * PADDING - width(col);
    let end = col;
    while (rest > 0 && end < col + FLOW && isEmpty(sheet, row, end + 1) && !merges.has(keyIn(row, end + 1))) {
      end += 1;
      rest -= width(end);
    }
    return end;
  };

  return {
    sheet,
    rows: Math.max((used?.bottom ?? 0) + 1 + SPARE.rows, SPARE.atLeastRows),
    columns: Math.max((used?.right ?? 0) + 1 + SPARE.columns, SPARE.atLeastColumns),
    width,
    height,
    cell: (row, col) => cellAt(sheet, row, col),
    text,
    isMerged: (row, col) => merges.has(keyIn(row, col)),
    area: (row, col) => {
      const merge = merges.get(keyIn(row, col));
      if (merge) return merge;
      let start = col;
      while (start > 0 && col - start < FLOW && isEmpty(sheet, row, start)) start -= 1;
      const end = merges.has(keyIn(row, start)) ? start : flowEnd(row, start);
      return end >= col && start < col
        ? { top: row, left: start, bottom: row, right: end }
        : { top: row, left: col, bottom: row, right: start === col ? end : col };
    },
  };
}

/** Breaks a text into lines that fit; a word longer than the line stays whole. */
export function wrapText(text: string, width: number, font: string, measure: MeasureText): readonly string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && measure(longer, font) > width) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  });
}

/** A canvas font for a look. */
export const fontOf = (look: Look): string =>
  `${look.italic ? 'italic ' : ''}${look.bold ? '600 ' : ''}${(look.fontSize * PIXELS_PER_POINT).toFixed(1)}px Calibri, Carlito, 'Segoe UI', sans-serif`;

export const lineHeightOf = (look: Look): number => look.fontSize * PIXELS_PER_POINT * LINE_HEIGHT;

const pixels = (points: number | undefined, standard: number): number =>
  points === undefined ? standard : Math.round(points * PIXELS_PER_POINT);

const isEmpty = (sheet: SheetState, row: number, col: number): boolean =>
  cellAt(sheet, row, col).content === null;

const keyIn = (row: number, col: number): number => row * 16_384 + col;

function mergesByCell(merges: readonly CellRange[]): ReadonlyMap<number, CellRange> {
  const byCell = new Map<number, CellRange>();
  for (const merge of merges)
    for (let row = merge.top; row <= merge.bottom; row++)
      for (let col = merge.left; col <= merge.right; col++) byCell.set(keyIn(row, col), merge);
  return byCell;
}
