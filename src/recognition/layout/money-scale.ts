import type { CellSnapshot } from '../../workbook/snapshot';
import { MILLIONS, THOUSANDS } from '../words/heads-of-figures';
import { begins, says } from '../words/phrases';
import { SCALE_LINES } from '../words/titles';
import type { Column, Line, Table } from './table';

/** Thousands or millions of euro, said by the column's head, by the head over the labels, else by the title. */
export function scaleOfColumn(table: Table, column: Column): string {
  const scale = scaleIn(column.header);
  if (scale) return scale;
  const labels = new Set(table.rows.map(({ labelCol }) => labelCol));
  const ofAll = table.columns.find(({ col, header }) => labels.has(col) && scaleIn(header) !== null);
  if (ofAll) return scaleIn(ofAll.header) ?? '1';
  const heads = table.columns.some(({ header }) => scaleIn(header) !== null);
  if (heads) return '1';
  const isOwn = table.title.length > 0;
  const lines = [...table.sheetTitle.filter((...line) => !isOwn || isOfSheet(...line)), ...table.title];
  const title = lines.map(({ text }) => scaleIn(text)).filter((each) => each !== null);
  return title[title.length - 1] ?? '1';
}

/**
 * Of the lines above a sheet's first table the nearest titles that table alone, where the next one has a title of its
 * own, unless it says how amounts are written.
 */
const isOfSheet = ({ row, text }: Line, _: number, lines: readonly Line[]): boolean =>
  row < lines[lines.length - 1]!.row || begins(text, SCALE_LINES);

function scaleIn(text: string): string | null {
  if (THOUSANDS_SIGN.test(text) || says(text, THOUSANDS)) return '1000';
  return says(text, MILLIONS) ? '1000000' : null;
}

/** "/000", "€ 000", "€ x 1.000", "k€". */
const THOUSANDS_SIGN = /\/ ?000|€ ?\/? ?000|€ ?x ?1\.?000|\bk€/i;

/** `#,##0,` shows thousands of a cell that holds euro: what the head says of the column is already in the format. */
export function unscaled(scale: string, cell: CellSnapshot | null): string {
  const commas =
    cell?.content.type === 'number' ? (/[0#?](,+)(?![,0#?.])/.exec(cell.format)?.[1]?.length ?? 0) : 0;
  return commas === 0 || scale === '1' ? scale : String(Math.max(1, Number(scale) / 1000 ** commas));
}
