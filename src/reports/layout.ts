import type { CellStyle, PlannedCell, SheetPlan } from '../workbook/plan';
import type { DraftCell, DraftTable, Place, SheetDraft } from './draft';
import { columnWidths } from './widths';

export interface SheetHeading {
  readonly reportId: string;
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
}

/** Title, subtitle, an empty row. */
const HEADING_ROWS = 3;

/**
 * Lays a draft out: the heading, the tables one below the other, the notes. The head of a single table stays in
 * sight and is printed on every page; of several, the heading is.
 */
export function layOut(
  { tables, notes, portrait = false }: SheetDraft,
  { reportId, name, title, subtitle }: SheetHeading,
): SheetPlan {
  const shown = tables.filter(({ rows }) => rows.length > 0).map(withoutEmptyColumns);
  const cells: PlannedCell[] = [
    { row: 0, col: 0, value: title, style: 'title' },
    { row: 1, col: 0, value: subtitle, style: 'subtitle' },
  ];
  let row = HEADING_ROWS;
  for (const table of shown) {
    addTable(cells, table, row);
    row += (table.caption === undefined ? 1 : 2) + table.rows.length + 1;
  }
  for (const note of notes) {
    cells.push({ row, col: 0, value: note, style: 'note' });
    row += 1;
  }
  const single = shown.length === 1 ? shown[0] : undefined;
  const head = single ? HEADING_ROWS + (single.caption === undefined ? 0 : 1) : null;
  return {
    reportId,
    name,
    cells,
    widths: columnWidths(shown),
    merges: [],
    freeze: { rows: head === null ? HEADING_ROWS - 1 : head + 1, cols: shown.length === 0 ? 0 : 1 },
    print: { landscape: !portrait, repeatRows: head === null ? [0, 1] : [head, head] },
  };
}

/** The table without the columns in which no row has anything. */
function withoutEmptyColumns(table: DraftTable): DraftTable {
  const { caption, heads, rows } = table;
  const filled = heads.map((_, col) => rows.some(({ cells }) => (cells[col] ?? null) !== null));
  if (filled.every(Boolean)) return table;
  const kept = <T>(of: readonly T[]): readonly T[] => of.filter((_, col) => filled[col]);
  return {
    ...(caption !== undefined && { caption }),
    heads: kept(heads),
    rows: rows.map((row) => ({ ...row, cells: kept(row.cells) })),
  };
}

/** Adds the cells of a table whose first row is `top`. */
function addTable(cells: PlannedCell[], { caption, heads, rows }: DraftTable, top: number): void {
  const head = caption === undefined ? top : top + 1;
  const first = head + 1;
  if (caption !== undefined) cells.push({ row: top, col: 0, value: caption, style: 'strong' });
  heads.forEach((value, col) => cells.push({ row: head, col, value, style: 'head' }));
  rows.forEach((row, index) => {
    for (let col = 0; col < heads.length; col += 1) {
      cells.push(planned(row.cells[col] ?? null, row.style, { row: first + index, col, first }));
    }
  });
}

type Writable<Object> = { -readonly [Key in keyof Object]: Object[Key] };

function planned(cell: DraftCell | null, rowStyle: CellStyle | undefined, place: Place): PlannedCell {
  const { row, col } = place;
  const style = cell?.style ?? rowStyle;
  const made: Writable<PlannedCell> = { row, col, value: cell?.value ?? null };
  const formula = typeof cell?.formula === 'function' ? cell.formula(place) : cell?.formula;
  if (formula !== undefined) made.formula = formula;
  if (style !== undefined) made.style = style;
  if (cell?.look !== undefined) made.look = cell.look;
  if (cell?.link !== undefined) made.link = cell.link;
  return made;
}
