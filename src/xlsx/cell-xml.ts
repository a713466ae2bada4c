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

/** The rows of `sheetData`, in the order the format wants. Heights are in points, for rows that need their own. */
export function rowsXml(
  cells: readonly WritableCell[],
  heights: ReadonlyMap<number, number> = new Map(),
): string {
  const rows = new Map<number, WritableCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, inRow]) => {
      const height = heights.get(row);
      const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
      const content = inRow.sort((a, b) => a.col - b.col).map(cellXml);
      return `<row r="${row + 1}"${size}>${content.join('')}</row>`;
    })
    .join('');
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

function textXml(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
  return `<t${space}>${escapeCellText(heldText(text))}</t>`;
}
