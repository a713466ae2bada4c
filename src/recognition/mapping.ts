import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { columnsOf } from './layout/columns';
import { type Grid, sheetGrid } from './layout/grid';
import { headColumns } from './layout/head-rows';
import { assignRoles } from './features/roles';
import type { Column } from './layout/table';
import type { HeadRows, RecognisedTable, SheetKind } from '../facts/recognised';
import { FORM_KINDS, TABLE_KINDS } from './registry';
import type { ColumnRole } from '../facts/column-roles';

/** How a table's columns are understood, for a person to look at and correct. */
export interface Mapping {
  /** `null` for forms, and where no head is known yet. */
  readonly head: HeadRows | null;
  /** From left to right; none without a head. */
  readonly columns: readonly MappedColumn[];
  /** Parts that a column may play in the kind. */
  readonly roles: readonly ColumnRole[];
}

export interface MappedColumn {
  /** Zero-based. */
  readonly col: number;
  /** Texts of the head over the column, top to bottom; "" when it is blank. */
  readonly header: string;
  readonly role: ColumnRole | null;
}

/** What to take the table for instead of what it was recognised as. */
export interface TakenAs {
  readonly kind?: SheetKind;
  readonly head?: HeadRows;
}

/**
 * The head rows, the columns and their parts as recognised; with `as`, what another kind or another head would make
 * of them, to begin a correction from. Names of kinds and parts are i18n `kinds` and `roles`.
 */
export function mappingOf(snapshot: WorkbookSnapshot, table: RecognisedTable, as: TakenAs = {}): Mapping {
  const head = as.head ?? table.head;
  const kind = as.kind ?? table.kind;
  const roles = rolesOfKind(kind);
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!sheet || !head) return { head, columns: [], roles };
  const isRecognised = kind === table.kind && sameHead(head, table.head);
  const columns = headedColumns(sheet, snapshot.date1904, head, isRecognised ? table : null);
  const roleOf = isRecognised ? recognisedRole(table, head) : proposedRole(columns, roles);
  return { head, columns: columns.map(({ col, header }) => ({ col, header, role: roleOf(col) })), roles };
}

/** Parts that a column may play in a kind; empty where heads alone tell, and for forms. */
export const rolesOfKind = (kind: SheetKind): readonly ColumnRole[] =>
  TABLE_KINDS.find((each) => each.kind === kind)?.roles ?? [];

/** Kinds that a table may be said to be: those somebody reads. */
export const CORRECTABLE_KINDS: readonly SheetKind[] = [
  ...new Set([...TABLE_KINDS, ...FORM_KINDS].map(({ kind }) => kind)),
];

const sameHead = (one: HeadRows, other: HeadRows | null): boolean =>
  one.top === other?.top && one.bottom === other.bottom;

/** The columns under a head that hold something: those of the recognised table, or all there are. */
function headedColumns(
  sheet: SheetSnapshot,
  date1904: boolean,
  head: HeadRows,
  table: RecognisedTable | null,
): readonly Column[] {
  const grid = sheetGrid(sheet, date1904);
  const { left = 0, right = Infinity, bottom = Infinity } = table?.range ?? {};
  const cols = new Set([...headColumns(grid, head), ...bodyColumns(grid, head, bottom)]);
  const within = [...cols].filter((col) => col >= left && col <= right);
  const sorted = within.sort((one, other) => one - other);
  return columnsOf(grid, { ...head, cols: sorted }, sorted);
}

const bodyColumns = (grid: Grid, { bottom }: HeadRows, last: number): readonly number[] =>
  grid.rows
    .filter((row) => row > bottom && row <= last)
    .flatMap((row) => grid.cellsOf(row).map(({ col }) => col));

/** The part that the recogniser gave a column, as its evidence says. */
function recognisedRole(
  { evidence }: RecognisedTable,
  { top, bottom }: HeadRows,
): (col: number) => ColumnRole | null {
  const parts = new Map<number, ColumnRole>();
  for (const { cell, role } of evidence) {
    if (cell.row >= top && cell.row <= bottom && isColumnRole(role) && !parts.has(cell.col))
      parts.set(cell.col, role);
  }
  return (col) => parts.get(col) ?? null;
}

/** The part that the words of its head suggest, once each. */
function proposedRole(
  columns: readonly Column[],
  roles: readonly ColumnRole[],
): (col: number) => ColumnRole | null {
  const parts = new Map(
    [...assignRoles(columns, roles)].flatMap(([role, [best]]) => (best ? [[best.col, role] as const] : [])),
  );
  return (col) => parts.get(col) ?? null;
}

const COLUMN_ROLES: ReadonlySet<string> = new Set(TABLE_KINDS.flatMap(({ roles }) => roles));

const isColumnRole = (role: string): role is ColumnRole => COLUMN_ROLES.has(role);
