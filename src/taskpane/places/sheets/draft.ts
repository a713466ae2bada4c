import type { SheetCorrection, TableCorrection } from '../../../facts/corrections';
import { mappingOf } from '../../../recognition/mapping';
import type { HeadRows, RecognisedTable, SheetKind } from '../../../facts/recognised';
import type { ColumnRole } from '../../../facts/column-roles';
import type { CellRange } from '../../../workbook/address';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';

/** What the user is saying of a sheet, before it is applied. */
export interface SheetDraft {
  readonly sheet: string;
  readonly tables: readonly TableDraft[];
}

export interface TableDraft {
  readonly kind: SheetKind | null;
  readonly head: HeadRows | null;
  /** Columns that the user points at, zero-based; the others stay as recognised. */
  readonly columns: TableCorrection['columns'];
  /** What was recognised, when the user has not said anything of this table yet. */
  readonly recognised: { readonly kind: SheetKind; readonly head: HeadRows } | null;
}

/** What is still to be said before a table can be read; keys of the place's words. */
export type DraftFault = 'needsKind' | 'needsHead';

const NO_TABLE: TableDraft = { kind: null, head: null, columns: {}, recognised: null };

/**
 * Where correcting a sheet starts: what the user said last, and what was recognised beside it; else one blank table.
 * @param tables what the analysis has on the sheet
 */
export function draftOf(
  sheet: string,
  tables: readonly RecognisedTable[],
  correction: SheetCorrection | null,
): SheetDraft {
  const said = (correction?.tables ?? []).map((table): TableDraft => ({ ...table, recognised: null }));
  const found = tables.flatMap(({ kind, head, correction: outcome }): readonly TableDraft[] => {
    if (head === null || outcome !== null) return [];
    return kind === 'unknown'
      ? [{ ...NO_TABLE, head }]
      : [{ kind, head, columns: {}, recognised: { kind, head } }];
  });
  const drafts = [...said, ...found];
  return { sheet, tables: drafts.length > 0 ? drafts : [NO_TABLE] };
}

/**
 * The columns that play the parts of the drafted table as far as its heads say it, for those the user leaves alone.
 * @param tables what the analysis has on the sheet
 */
export function columnsAsRecognised(
  snapshot: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  { kind, head }: TableDraft,
): TableCorrection['columns'] {
  const table = tables.find((each) => each.head?.top === head?.top) ?? tables[0];
  if (!table || kind === null || head === null) return {};
  const { columns } = mappingOf(snapshot, table, { kind, head });
  return Object.fromEntries(columns.flatMap(({ role, col }) => (role === null ? [] : [[role, col]])));
}

/** Another kind has other parts: columns pointed at for the old ones are forgotten. */
export const withKind = (table: TableDraft, kind: SheetKind): TableDraft =>
  kind === table.kind ? table : { ...table, kind, columns: {} };

/** What the selection is taken for. */
export type Pointing = 'head' | ColumnRole;

/** The rows of the selection are the head, or its first column plays the part. */
export const withPointed = (
  table: TableDraft,
  what: Pointing,
  { top, bottom, left }: CellRange,
): TableDraft =>
  what === 'head'
    ? { ...table, head: { top, bottom } }
    : { ...table, columns: { ...table.columns, [what]: left } };

/** The part is left to recognition again. */
export const withoutColumn = (table: TableDraft, part: ColumnRole): TableDraft => ({
  ...table,
  columns: Object.fromEntries(Object.entries(table.columns).filter(([each]) => each !== part)),
});

export const withTable = (
  draft: SheetDraft,
  index: number,
  change: (table: TableDraft) => TableDraft,
): SheetDraft => ({
  ...draft,
  tables: draft.tables.map((table, each) => (each === index ? change(table) : table)),
});

export const withAnotherTable = (draft: SheetDraft): SheetDraft => ({
  ...draft,
  tables: [...draft.tables, NO_TABLE],
});

export const withoutTable = (draft: SheetDraft, index: number): SheetDraft => ({
  ...draft,
  tables: draft.tables.filter((_, each) => each !== index),
});

export const faultOf = ({ kind, head }: TableDraft): DraftFault | null => {
  if (kind === null) return 'needsKind';
  return head === null ? 'needsHead' : null;
};

/**
 * The correction that the draft says: only the tables of which the user said something, the others stay with
 * recognition. `null` while something is still to be said, or when nothing was said at all.
 */
export function correctionOf({ sheet, tables }: SheetDraft): SheetCorrection | null {
  const changed = tables.filter((table) => !isAsRecognised(table));
  const said = changed.flatMap(({ kind, head, columns }) =>
    kind !== null && head !== null ? [{ kind, head, columns }] : [],
  );
  return said.length > 0 && said.length === changed.length ? { sheet, ignored: false, tables: said } : null;
}

const isAsRecognised = ({ kind, head, columns, recognised }: TableDraft): boolean =>
  recognised !== null &&
  kind === recognised.kind &&
  head?.top === recognised.head.top &&
  head.bottom === recognised.head.bottom &&
  Object.keys(columns).length === 0;
