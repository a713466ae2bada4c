import { cellName } from '../workbook/address';
import { heldText } from '../workbook/held-text';
import type { CellValue } from '../workbook/snapshot';
import { escapeCellText, escapeText } from './xml-text';

export interface WritableCell {
  readonly row: number;
  readonly col: number;
  /** With a formula, what it gives when calculated. */
  readonly content: CellValue | null;
  readonly formula?: string;
  /** Index of the cell format. */
  readonly style: number;
}

interface Placed {
  readonly row: number;
  readonly col: number;
}

/**
 * The rows of `sheetData`, one by one in the order the format wants; `writable` makes what is written of each cell.
 * Heights are in points, for rows that need their own.
 */
export function* rowsXml<Cell extends Placed>(
  cells: readonly Cell[],
  writable: (cell: Cell) => WritableCell,
  heights: ReadonlyMap<number, number> = new Map(),
): Generator<string> {
  let xml = '';
  let open = -1;
  for (const cell of inOrder(cells)) {
    if (cell.row !== open) {
      if (open >= 0) yield `${xml}</row>`;
      open = cell.row;
      const height = heights.get(open);
      xml = `<row r="${open + 1}"${height === undefined ? '' : ` ht="${height}" customHeight="1"`}>`;
    }
    xml += cellXml(writable(cell));
  }
  if (open >= 0) yield `${xml}</row>`;
}

/** Row by row, each from the left: as cells come already from a snapshot or a plan. */
function inOrder<Cell extends Placed>(cells: readonly Cell[]): readonly Cell[] {
  const goesOn = ({ row, col }: Cell, index: number): boolean => {
    const before = cells[index - 1];
    return !before || before.row < row || (before.row === row && before.col <= col);
  };
  return cells.every(goesOn) ? cells : [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
}

/** One cell. Text stands in the cell itself, so that the shared strings of the workbook stay as they are. */
export function cellXml({ row, col, content, formula, style }: WritableCell): string {
  const start = `<c r="${cellName(row, col)}"${style === 0 ? '' : ` s="${style}"`}`;
  const calculation = formula === undefined ? '' : `<f>${escapeText(formula)}</f>`;
  if (!content) return calculation === '' ? `${start}/>` : `${start}>${calculation}</c>`;
  switch (content.type) {
    case 'number':
      return Number.isFinite(content.value)
        ? `${start}>${calculation}<v>${content.value}</v></c>`
        : `${start} t="e">${calculation}<v>#NUM!</v></c>`;
    case 'boolean':
      return `${start} t="b">${calculation}<v>${content.value ? 1 : 0}</v></c>`;
    case 'error':
      return `${start} t="e">${calculation}<v>${escapeText(content.value)}</v></c>`;
    case 'text':
      return calculation === ''
        ? `${start} t="inlineStr"><is>${textXml(content.value)}</is></c>`
        : `${start} t="str">${calculation}<v>${escapeCellText(heldText(content.value))}</v></c>`;
  }
}

/** Blanks that a reader would take away. */
const SPACED = /^\s|\s$|\n/;

function textXml(text: string): string {
  const space = SPACED.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeCellText(heldText(text))}</t>`;
}
