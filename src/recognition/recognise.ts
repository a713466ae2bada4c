import { type Answers, type Doubt, NO_ANSWERS, isAnswered, settled } from '../domain/doubt';
import { sameName } from '../workbook/sheet-names';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { correctedTables } from './corrected';
import type { SheetCorrection } from '../facts/corrections';
import { bandOf } from './judging/bands';
import { NO_KIND, kindDoubt } from './kind-doubt';
import { reliedOn } from './judging/reliance';
import { ACCEPTED, type Candidate, fitOfForm, tried, weighed } from './judging/judge';
import { type Context, tableKey } from './layout/context';
import type { FormKind } from './judging/kind';
import type { FormReading } from './grammars/reading';
import { type Read, withCoverage } from './coverage';
import { blockTitles } from './features/block-titles';
import { rowsByLevel } from './features/levels-of-rows';
import { findTables, tablesUnderHead } from './layout/find-tables';
import { panelsOf } from './layout/panels';
import { type Grid, sheetGrid } from './layout/grid';
import { isPublic } from './features/public';
import { workbookYear } from './features/period';
import type { Table } from './layout/table';
import { transposed } from './layout/transpose';
import {
  NOTHING,
  ignoredSheet,
  nothingOn,
  overlaps,
  placed,
  reportSheet,
  rivalOf,
  unreadTable,
} from './outcomes';
import { withPoints } from './relations/points';
import { withScales } from './relations/progress-scales';
import type { RecognisedTable, SheetKind } from '../facts/recognised';
import { FORM_KINDS, TABLE_KINDS } from './registry';

/**
 * Recognises every table of a workbook, by content; a sheet that holds none is `unknown` with its nearest kind.
 * Where the user has corrected a sheet, his word goes before what was recognised. A sheet whose snapshot is the one
 * of before, and of which nothing else was said, costs nothing: its tables are the very same objects.
 */
export function recognise(
  snapshot: WorkbookSnapshot,
  corrections: readonly SheetCorrection[] = [],
  answers: Answers = NO_ANSWERS,
): readonly RecognisedTable[] {
  return worksOn(snapshot, corrections, answers).flatMap(remembering);
}

/** The same before it is said how far each table may be relied on, with the region each was read from. */
export const readTables = (snapshot: WorkbookSnapshot): readonly Read[] =>
  worksOn(snapshot, [], NO_ANSWERS).flatMap(
    (work) => readsOn(work, sheetGrid(work.sheet, work.date1904)).known,
  );

/** What is to be read sheet by sheet, with what the whole workbook tells of each. */
function worksOn(
  snapshot: WorkbookSnapshot,
  corrections: readonly SheetCorrection[],
  answers: Answers,
): readonly SheetWork[] {
  const said = new Map(corrections.map((correction) => [sameName(correction.sheet), correction]));
  const sheets = snapshot.sheets.map((sheet) => ({
    sheet,
    correction: sheet.reportId === null ? (said.get(sameName(sheet.name)) ?? null) : null,
    tables: tablesOn(sheet, snapshot.date1904),
  }));
  const counted = sheets.filter(({ correction }) => !correction?.ignored);
  const all = counted.flatMap(({ tables }) => tables);
  const context: Context = {
    year: workbookYear(snapshot.file, all),
    isPublic: isPublic(all),
    answers,
    blockTitles: blockTitles(all),
  };
  return sheets.map(({ sheet, correction }) => ({
    sheet,
    date1904: snapshot.date1904,
    correction,
    context,
  }));
}

interface SheetWork {
  readonly sheet: SheetSnapshot;
  readonly date1904: boolean;
  readonly correction: SheetCorrection | null;
  readonly context: Context;
}

interface Kept {
  /** What beside the sheet's content the tables depend on. */
  readonly under: string;
  readonly answers: Answers;
  readonly tables: readonly RecognisedTable[];
}

const kept = new WeakMap<SheetSnapshot, Kept>();

/** The tables of a sheet, worked out again only when the sheet, the workbook's year, the correction or an answer to its own doubts differ. */
function remembering(work: SheetWork): readonly RecognisedTable[] {
  const { sheet, date1904, correction, context } = work;
  const titles = tablesOn(sheet, date1904).map((table) => context.blockTitles.get(tableKey(table)) ?? null);
  const under = JSON.stringify([date1904, context.year, context.isPublic, correction, titles]);
  const before = kept.get(sheet);
  if (before?.under === under && sameAnswers(before, context.answers)) return before.tables;
  const tables = recogniseSheet(work);
  kept.set(sheet, { under, answers: context.answers, tables });
  return tables;
}

/** Only what was in doubt on the sheet depends on what people answered. */
const sameAnswers = ({ tables, answers: before }: Kept, now: Answers): boolean =>
  before === now ||
  tables.every(({ facts }) =>
    facts.every((fact) => fact.type !== 'doubt' || before.get(fact.doubt.id) === now.get(fact.doubt.id)),
  );

const found = new WeakMap<SheetSnapshot, { readonly date1904: boolean; readonly tables: readonly Table[] }>();

/** The regions of a sheet that read as tables, sought once for each snapshot of it. */
function tablesOn(sheet: SheetSnapshot, date1904: boolean): readonly Table[] {
  const before = found.get(sheet);
  if (before?.date1904 === date1904) return before.tables;
  const panels = sheet.reportId === null ? panelsOf(sheetGrid(sheet, date1904)) : [];
  const tables = panels.flatMap((panel) => findTables(panel));
  found.set(sheet, { date1904, tables });
  return tables;
}

function recogniseSheet(work: SheetWork): readonly RecognisedTable[] {
  const { sheet, date1904, correction } = work;
  const grid = sheetGrid(sheet, date1904);
  if (sheet.reportId !== null) return [reportSheet(grid)];
  if (correction?.ignored) return [ignoredSheet(grid)];
  const { known, others } = readsOn(work, grid);
  return known.length > 0 ? reliedOn(known) : [nothingOn(grid, others)];
}

/** What is read of a sheet, each table with the account of its cells; and what comes to nothing. */
function readsOn(
  { sheet, date1904, correction, context }: SheetWork,
  grid: Grid,
): { readonly known: readonly Read[]; readonly others: readonly RecognisedTable[] } {
  const said = correctedTables(grid, correction?.tables ?? [], context).map((table) => ({
    table,
    region: regionOf(grid, table),
  }));
  const recognised = readSheet(grid, tablesOn(sheet, date1904), context).filter(
    ({ table: { range } }) => !said.some((each) => overlaps(each.table.range, range)),
  );
  const left = recognised.filter((each) => !isKept(each)).map(({ table }) => table);
  const known = withCoverage(grid, [...said, ...recognised.filter(isKept)], left).map(explained);
  return { known, others: recognised.map(({ table }) => table) };
}

/** A table whose figures explain each other. */
function explained({ table, region }: Read): Read {
  const facts = withScales(withPoints(table.facts));
  return { region, table: facts === table.facts ? table : { ...table, facts } };
}

/** What is read of the sheet, and what somebody said is nothing of ours: the question stays, to be opened again. */
const isKept = ({ table: { kind, facts } }: Read): boolean => kind !== 'unknown' || facts.length > 0;

/** The region under the head that a person pointed at. */
const regionOf = (grid: Grid, { head, range }: RecognisedTable): Table | null =>
  (head &&
    tablesUnderHead(grid, head, Infinity).find(
      (region) => range !== null && region.range.left === range.left,
    )) ??
  null;

/** Forms first, in each part of the sheet; tables on the rows that no form claims. */
const readSheet = (grid: Grid, tables: readonly Table[], context: Context): readonly Read[] =>
  panelsOf(grid).flatMap((panel) =>
    readPanel(
      panel,
      tables.filter((table) => table.grid === panel),
      context,
    ),
  );

function readPanel(grid: Grid, tables: readonly Table[], context: Context): readonly Read[] {
  const forms = FORM_KINDS.flatMap((kind) => kind.finds(grid, context).map((form) => ({ kind, form })));
  const claimed = forms.map(({ form }) => form.range);
  const rest = forms.length === 0 ? tables : findTables(grid, claimed);
  return [
    ...forms.map(({ kind, form }): Read => ({ table: formTable(grid, kind, form), region: null })),
    ...rest.map((region): Read => ({ table: recogniseTable(region, context), region })),
  ];
}

const formTable = (grid: Grid, kind: FormKind, form: FormReading): RecognisedTable => ({
  ...placed(grid),
  ...NOTHING,
  kind: kind.kind,
  levels: form.levels,
  range: form.range,
  period: form.period,
  ...sureness(fitOfForm(kind, form).confidence),
  evidence: form.evidence,
  facts: form.facts,
});

const TURNING_KINDS = TABLE_KINDS.filter(({ turns }) => turns);

function recogniseTable(table: Table, context: Context): RecognisedTable {
  const direct = TABLE_KINDS.map((kind) => tried(kind, table, context));
  const alone = weighed(direct);
  const sure = (alone[0]?.fit.confidence ?? 0) >= ACCEPTED;
  const across = sure || listsProjects(table) ? null : transposed(table);
  const [best, ...others] = across
    ? weighed([...direct, ...TURNING_KINDS.map((kind) => tried(kind, across, context))])
    : alone;
  if (!best || best.fit.confidence < ACCEPTED) return unreadTable(table, best ?? null);
  const next = others.find(({ kind }) => kind.kind !== best.kind.kind);
  const doubt =
    bandOf(best.fit.confidence) === 'probable' ? kindDoubt(table, best.kind.kind, nearest(next)) : null;
  const answered = doubt && isAnswered(doubt, context.answers) ? settled(doubt, context.answers) : null;
  if (answered === NO_KIND) return asked(unreadTable(table, best), doubt);
  const taken = answered === next?.kind.kind ? next : best;
  return asked({ ...taking(taken, table, context, next), ...(answered === null ? {} : SETTLED) }, doubt);
}

/** A person's word is as good as it gets. */
const SETTLED = { status: 'corrected', confidence: 1 } as const;

/** A kind that has one chance in ten is worth asking about. */
const LIKELY = 0.1;

/** The next kind, where the table may be of it and it came near enough to be asked about. */
const nearest = (next: Candidate | undefined): SheetKind | null =>
  next?.able && next.fit.confidence >= LIKELY ? next.kind.kind : null;

const asked = (table: RecognisedTable, doubt: Doubt | null): RecognisedTable =>
  doubt ? { ...table, facts: [...table.facts, { type: 'doubt', doubt }] } : table;

function taking(
  best: Candidate,
  table: Table,
  context: Context,
  next: Candidate | undefined,
): RecognisedTable {
  const reading = best.kind.reads(best.table, context);
  return {
    ...placed(table.grid),
    ...NOTHING,
    kind: best.kind.kind,
    levels: reading.levels,
    range: table.range,
    head: table.head,
    period: reading.period,
    ...sureness(best.fit.confidence),
    evidence: best.fit.evidence,
    rival: next && next.fit.confidence > 0 ? rivalOf(next) : null,
    facts: reading.facts,
  };
}

const sureness = (confidence: number): Pick<RecognisedTable, 'status' | 'confidence'> => ({
  status: bandOf(confidence),
  confidence,
});

/** Rows of projects are what the table is about, whatever accounts its columns bear the names of. */
function listsProjects(table: Table): boolean {
  const { project, objective, area, other } = rowsByLevel(table);
  return project * 2 > project + objective + area + other;
}
