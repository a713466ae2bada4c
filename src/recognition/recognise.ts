import type { WorkbookSnapshot } from '../workbook/snapshot';
import { ACCEPTED } from './kinds/confidence';
import type { Context, Fit, TableKind } from './kinds/kind';
import { findTables } from './layout/find-tables';
import { type Grid, gridOf } from './layout/grid';
import { workbookYear } from './layout/period';
import type { Table } from './layout/table';
import { transposed } from './layout/transpose';
import type { RecognisedTable, Rival, SheetKind } from './recognised';
import { FORM_KINDS, TABLE_KINDS } from './registry';

/** Recognises every table of a workbook, by content; a sheet that holds none is `unknown` with its nearest kind. */
export function recognise(snapshot: WorkbookSnapshot): readonly RecognisedTable[] {
  const sheets = snapshot.sheets.map((sheet) => {
    const grid = gridOf(sheet, snapshot.date1904);
    return { grid, forms: [], tables: sheet.reportId === null ? findTables(grid) : [] };
  });
  const context: Context = {
    year: workbookYear(
      snapshot.file,
      sheets.flatMap(({ tables }) => tables),
    ),
  };
  return sheets.flatMap(({ grid, tables }) => {
    if (grid.sheet.reportId !== null) return [reportSheet(grid)];
    const forms = FORM_KINDS.flatMap((kind) =>
      kind.find(grid, context).map((form) => ({ kind: kind.kind, form })),
    );
    const rest =
      forms.length === 0
        ? tables
        : findTables(
            grid,
            forms.map(({ form }) => form.range),
          );
    const recognised = rest.map((table) => recogniseTable(table, context));
    const known = recognised.filter(({ kind }) => kind !== 'unknown');
    const read: RecognisedTable[] = forms.map(({ kind, form }) => ({
      ...placed(grid),
      ...form,
      kind,
      rival: null,
    }));
    const all = [...read, ...known].sort(
      (first, second) => (first.range?.top ?? 0) - (second.range?.top ?? 0),
    );
    return all.length > 0 ? all : [unknownSheet(grid, recognised)];
  });
}

interface Candidate {
  readonly kind: TableKind;
  readonly fit: Fit;
  readonly table: Table;
}

function recogniseTable(table: Table, context: Context): RecognisedTable {
  const direct = ranked(TABLE_KINDS, table, context);
  const accepted = (direct[0]?.fit.confidence ?? 0) >= ACCEPTED;
  const across = accepted ? null : transposed(table);
  const turned = across
    ? ranked(
        TABLE_KINDS.filter(({ turns }) => turns),
        across,
        context,
      )
    : [];
  const [best, next] = byConfidence([...direct, ...turned]);
  if (!best || best.fit.confidence < ACCEPTED) return unknownTable(table, best ?? null);
  const reading = best.kind.read(best.table, context);
  return {
    ...placed(table.grid),
    kind: best.kind.kind,
    levels: reading.levels,
    range: table.range,
    period: reading.period,
    confidence: best.fit.confidence,
    evidence: best.fit.evidence,
    rival: next && next.fit.confidence > 0 ? rivalOf(next) : null,
    facts: reading.facts,
  };
}

const ranked = (kinds: readonly TableKind[], table: Table, context: Context): readonly Candidate[] =>
  byConfidence(kinds.map((kind) => ({ kind, table, fit: kind.fit(table, context) })));

const byConfidence = (candidates: readonly Candidate[]): readonly Candidate[] =>
  [...candidates].sort((first, second) => second.fit.confidence - first.fit.confidence);

const rivalOf = ({ kind, fit }: Candidate): Rival => ({
  kind: kind.kind,
  confidence: fit.confidence,
  missing: fit.missing,
});

const placed = (grid: Grid): { readonly sheet: string; readonly hidden: boolean } => ({
  sheet: grid.sheet.name,
  hidden: grid.sheet.visibility !== 'visible',
});

const NOTHING = {
  levels: [],
  period: { year: null, quarter: null },
  evidence: [],
  facts: [],
  rival: null,
} as const;

const reportSheet = (grid: Grid): RecognisedTable => ({
  ...placed(grid),
  ...NOTHING,
  kind: 'albero-report',
  range: null,
  confidence: 1,
});

function unknownTable(table: Table, nearest: Candidate | null): RecognisedTable {
  return {
    ...placed(table.grid),
    ...NOTHING,
    kind: 'unknown',
    range: table.range,
    confidence: nearest?.fit.confidence ?? 0,
    evidence: nearest?.fit.evidence ?? [],
    rival: nearest && nearest.fit.confidence > 0 ? rivalOf(nearest) : null,
  };
}

/** A sheet on which nothing was recognised, once, with the table that came nearest. */
function unknownSheet(grid: Grid, tables: readonly RecognisedTable[]): RecognisedTable {
  const [nearest] = [...tables].sort((first, second) => second.confidence - first.confidence);
  return (
    nearest ?? {
      ...placed(grid),
      ...NOTHING,
      kind: 'unknown' satisfies SheetKind,
      range: null,
      confidence: 0,
    }
  );
}
