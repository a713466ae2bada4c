import { cellName } from '../workbook/address';
import { heldText } from '../workbook/held-text';
import type { CellValue } from '../workbook/snapshot';
import { escapeCellText, escapeText } from './xml-text';

interface Placed {
  readonly row: number;
  readonly col: number;
}

/** What is said of a row beside its cells. */
interface RowLook<Cell> {
  /** The height in points that a cell asks of its row, 0 for the usual one. */
  readonly heightOf?: (cell: Cell) => number;
  readonly isHidden?: (row: number) => boolean;
}

/** The rows of `sheetData`, one by one in the order the format wants; `xmlOf` writes a cell. */
export function* rowsXml<Cell extends Placed>(
  cells: readonly Cell[],
  xmlOf: (cell: Cell) => string,
  { heightOf = () => 0, isHidden = () => false }: RowLook<Cell> = {},
): Generator<string> {
  let open = -1;
  let height = 0;
  let xml = '';
  for (const cell of inOrder(cells)) {
    if (cell.row !== open) {
      if (open >= 0) yield rowXml(open, height, isHidden(open), xml);
      open = cell.row;
      height = 0;
      xml = '';
    }
    height = Math.max(height, heightOf(cell));
    xml += xmlOf(cell);
  }
  if (open >= 0) yield rowXml(open, height, isHidden(open), xml);
}

const rowXml = (row: number, height: number, hidden: boolean, cells: string): string =>
  `<row r="${row + 1}"${height === 0 ? '' : ` ht="${height}" customHeight="1"`}${hidden ? ' hidden="1"' : ''}>${cells}</row>`;

/** Row by row, each from the left: as cells come already from a snapshot or a plan. */
const inOrder = <Cell extends Placed>(cells: readonly Cell[]): readonly Cell[] =>
  areInOrder(cells) ? cells : [...cells].sort((a, b) => a.row - b.row || a.col - b.col);

function areInOrder(cells: readonly Placed[]): boolean {
  let before: Placed | null = null;
  for (const cell of cells) {
    if (before && (cell.row < before.row || (cell.row === before.row && cell.col < before.col))) return false;
    before = cell;
  }
  return true;
}

/**
 * One cell. Text stands in the cell itself, so that the shared strings of the workbook stay as they are.
 * @param style index of the cell format
 * @param content with a formula, what it gives when calculated
 */
export function cellXml(
  { row, col }: Placed,
  style: number,
  content: CellValue | null,
  formula: string | undefined,
): string {
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

function textXml(text: string): string {
  // A reader would take blanks at the ends away.
  const spaced = text.includes('\n') || text.trim().length < text.length;
  return `<t${spaced ? ' xml:space="preserve"' : ''}>${escapeCellText(heldText(text))}</t>`;
}
