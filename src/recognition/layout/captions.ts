import type { Grid } from './grid';
import { headOf, isPlain } from './head-match';
import type { TableRow } from './table';

/** A line of a card holds a label and what it says. */
const CARD_CELLS = 2;

/**
 * The rows with those of cards made `caption`: lines of one or two cells between a blank row and the head repeated
 * below ("Incarico · Posizione organizzativa Tributi"). Lines of one cell alone stay sections.
 */
export function withCaptions(grid: Grid, rows: readonly TableRow[]): readonly TableRow[] {
  const captions = new Set(
    rows.flatMap(({ kind }, at) =>
      kind === 'repeat' && rows[at - 1]?.kind !== 'repeat' ? cardAbove(grid, rows, at) : [],
    ),
  );
  return captions.size === 0
    ? rows
    : rows.map((row) => (captions.has(row) ? { ...row, kind: 'caption' as const } : row));
}

/**
 * The rows of blocks whose names stand in bold right above each repeated head: words alone that are neither bold nor there
 * are a row that has nothing in its other columns.
 */
export function withBlankRows(grid: Grid, rows: readonly TableRow[]): readonly TableRow[] {
  const isBold = ({ row, labelCol }: TableRow): boolean =>
    labelCol !== null && grid.at(row, labelCol)?.look?.bold === true;
  const names = rows.filter(({ kind }, at) => kind === 'section' && rows[at + 1]?.kind === 'repeat');
  if (names.length === 0 || !names.every(isBold)) return rows;
  return rows.map((row) =>
    row.kind === 'section' && !names.includes(row) && !isBold(row) ? { ...row, kind: 'data' as const } : row,
  );
}

/** "Peso · 60": a plain head with what it says beside it. */
export function isCardLine(grid: Grid, row: number): boolean {
  const [label, , ...more] = grid.cellsOf(row);
  return label !== undefined && more.length === 0 && isPlain(headOf(label)[0]);
}

function cardAbove(grid: Grid, rows: readonly TableRow[], head: number): readonly TableRow[] {
  const widthOf = ({ row }: TableRow): number => grid.cellsOf(row).length;
  // The rows of a table of two columns are as wide as a card's.
  if (widthOf(rows[head]!) <= CARD_CELLS) return [];
  let start = head;
  while (start > 0 && widthOf(rows[start - 1]!) <= CARD_CELLS && rows[start - 1]!.kind !== 'total') start--;
  const card = rows.slice(start, head);
  const before = rows[start - 1];
  const apart = before !== undefined && card[0] !== undefined && card[0].row - before.row > 1;
  return apart && card.some((row) => widthOf(row) === CARD_CELLS) ? card : [];
}
