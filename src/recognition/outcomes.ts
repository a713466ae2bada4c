import type { CellRange } from '../workbook/address';
import type { Fit } from './judging/judge';
import type { TableKind } from './judging/kind';
import { type Grid, textOf } from './layout/grid';
import type { Table } from './layout/table';
import type { RecognisedTable, Rival } from '../facts/recognised';

/** The sheet a table stands on. */
export const placed = (grid: Grid): Pick<RecognisedTable, 'sheet' | 'hidden'> => ({
  sheet: grid.sheet.name,
  hidden: grid.sheet.visibility !== 'visible',
});

/** What a sheet or a table is known by when nothing is read of it. */
export const NOTHING = {
  kind: 'unknown',
  levels: [],
  range: null,
  head: null,
  period: { year: null, quarter: null },
  status: 'unknown',
  confidence: 0,
  evidence: [],
  rival: null,
  correction: null,
  coverage: null,
  facts: [],
} as const satisfies Omit<RecognisedTable, 'sheet' | 'hidden'>;

/** A sheet that the program wrote itself. */
export const reportSheet = (grid: Grid): RecognisedTable => ({
  ...placed(grid),
  ...NOTHING,
  kind: 'albero-report',
  status: 'certain',
  confidence: 1,
});

/** A sheet that the user leaves out: it stays listed, with its first cell to be known by. */
export function ignoredSheet(grid: Grid): RecognisedTable {
  const row = grid.rows[0] ?? 0;
  const first = grid.cellsOf(row)[0] ?? null;
  const cell = grid.ref(row, first?.col ?? 0);
  return {
    ...placed(grid),
    ...NOTHING,
    confidence: 1,
    evidence: [{ cell, text: textOf(first), role: 'left-out' }],
    correction: 'ignored',
  };
}

/** A table that no kind fits, with the kind that came nearest. */
export function unreadTable(
  { grid, range, head }: Table,
  nearest: { readonly kind: TableKind; readonly fit: Fit } | null,
): RecognisedTable {
  return {
    ...placed(grid),
    ...NOTHING,
    range,
    head,
    confidence: nearest?.fit.confidence ?? 0,
    evidence: nearest?.fit.evidence ?? [],
    rival: nearest && nearest.fit.confidence > 0 ? rivalOf(nearest) : null,
  };
}

/** A sheet on which nothing was recognised, once, with the table that came nearest. */
export function nothingOn(grid: Grid, tables: readonly RecognisedTable[]): RecognisedTable {
  const [nearest] = [...tables].sort((first, second) => second.confidence - first.confidence);
  return nearest ?? { ...placed(grid), ...NOTHING };
}

export const rivalOf = ({
  kind,
  fit,
}: {
  readonly kind: Pick<TableKind, 'kind'>;
  readonly fit: Fit;
}): Rival => ({
  kind: kind.kind,
  confidence: fit.confidence,
  missing: fit.missing,
});

/** Whether two ranges have a cell in common. */
export const overlaps = (one: CellRange | null, other: CellRange | null): boolean =>
  one !== null &&
  other !== null &&
  one.top <= other.bottom &&
  other.top <= one.bottom &&
  one.left <= other.right &&
  other.left <= one.right;
