import type { CellRange } from '../workbook/address';
import type { TableCorrection } from '../facts/corrections';
import type { NodeFact } from '../facts/facts';
import { ACCEPTED, type Fit, tried, weighed } from './judging/judge';
import type { Context } from './layout/context';
import type { TableReading } from './grammars/reading';
import type { FormKind, TableKind } from './judging/kind';
import { tablesUnderHead } from './layout/find-tables';
import { type Grid, gridOf, textOf } from './layout/grid';
import type { Column, Table } from './layout/table';
import { transposed } from './layout/transpose';
import { NOTHING, overlaps, placed, rivalOf } from './outcomes';
import type { Evidence, HeadRows, RecognisedTable } from '../facts/recognised';
import { FORM_KINDS, TABLE_KINDS } from './registry';
import type { ColumnRole } from '../facts/column-roles';

/** No head is taller; what says so was damaged on its way here. */
const MAX_HEAD = 20;

/**
 * The tables of a sheet as the user says them: kind, head rows and columns are his word, the rest is recognised. One
 * in which the kind reads nothing is `unfit`: it stays unknown and nothing is invented in its place.
 */
export function correctedTables(
  grid: Grid,
  corrections: readonly TableCorrection[],
  context: Context,
): readonly RecognisedTable[] {
  const tops = corrections.map(({ head }) => head.top);
  return corrections.reduce<readonly RecognisedTable[]>((tables, correction) => {
    const limit = Math.min(...tops.filter((top) => top > correction.head.bottom), Infinity);
    const own = tablesOf(grid, correction, limit, context);
    // Of two words on one table the first holds.
    return [...tables, ...own.filter(({ range }) => !tables.some((table) => overlaps(table.range, range)))];
  }, []);
}

function tablesOf(
  grid: Grid,
  correction: TableCorrection,
  limit: number,
  context: Context,
): readonly RecognisedTable[] {
  const { kind: said, head } = correction;
  if (isTooTall(head)) return [unfit(grid, correction, null)];
  const kind = TABLE_KINDS.find((each) => each.kind === said);
  if (!kind) {
    const forms = FORM_KINDS.filter((each) => each.kind === said);
    return [asForm(grid, correction, forms, limit, context)];
  }
  const sides = sidesMeant(tablesUnderHead(grid, head, limit), correction);
  const read = sides.map((side) => asTable(side, correction, kind, context));
  const fitting = read.filter(({ correction: outcome }) => outcome === 'corrected');
  if (fitting.length > 0) return fitting;
  return [read[0] ?? unfit(grid, correction, null)];
}

const isTooTall = ({ top, bottom }: HeadRows): boolean => bottom - top >= MAX_HEAD || top > bottom;

/** Of tables side by side under one head: the one with most of the user's columns, all where he names none. */
function sidesMeant(sides: readonly Table[], { columns }: TableCorrection): readonly Table[] {
  const wanted = Object.values(columns);
  if (wanted.length === 0) return sides;
  const held = ({ range: { left, right } }: Table): number =>
    wanted.filter((col) => col >= left && col <= right).length;
  return [...sides].sort((first, second) => held(second) - held(first)).slice(0, 1);
}

interface Read {
  readonly fit: Fit;
  readonly reading: TableReading;
}

function asTable(
  plain: Table,
  correction: TableCorrection,
  kind: TableKind,
  context: Context,
): RecognisedTable {
  const { grid, range } = plain;
  const direct = withColumns(plain, correction.columns, kind);
  // Columns that the user names stand as they are; only a table he says nothing of may be read across.
  const isFree = Object.keys(correction.columns).length === 0;
  const across = kind.turns && isFree ? transposed(plain) : null;
  const readings = [direct, ...(across ? [across] : [])].map((table): Read => ({
    fit: weighed([tried(kind, table, context)])[0]!.fit,
    reading: kind.reads(table, context),
  }));
  const [best] = readings
    .filter(({ fit, reading }) => saysSomething(reading) || fit.confidence >= ACCEPTED)
    .sort((first, second) => second.fit.confidence - first.fit.confidence);
  if (!best) {
    const fit = readings[0]?.fit;
    return unfit(grid, correction, { range, rival: fit ? rivalOf({ kind, fit }) : null });
  }
  const evidence = [...best.fit.evidence, ...headlessEvidence(direct, correction)];
  return corrected(grid, correction, { range, reading: best.reading, evidence });
}

/** Columns that the user names and no head does. */
const headlessEvidence = (
  { grid, columns }: Table,
  { columns: said }: TableCorrection,
): readonly Evidence[] =>
  Object.entries(said).flatMap(([role, col]) => {
    const column = columns.find((each) => each.col === col && each.header === '');
    return column ? [{ cell: grid.ref(column.headerRow, col), text: '', role }] : [];
  });

function asForm(
  grid: Grid,
  correction: TableCorrection,
  kinds: readonly FormKind[],
  limit: number,
  context: Context,
): RecognisedTable {
  const part = rowsOf(grid, correction.head.top, limit);
  const [form] = kinds.flatMap((kind) => kind.finds(part, context));
  if (!form || !saysSomething(form)) return unfit(grid, correction, null);
  return {
    ...corrected(grid, correction, { range: form.range, reading: form, evidence: form.evidence }),
    head: null,
  };
}

/** The sheet as if it began and ended with these rows. */
const rowsOf = ({ sheet, date1904 }: Grid, top: number, limit: number): Grid =>
  gridOf({ ...sheet, cells: sheet.cells.filter(({ row }) => row >= top && row < limit) }, date1904);

/**
 * The user's columns play the parts he gives them, and no others play those. Where one year is read it is the latest he
 * points at: his columns are of that year, whatever their heads say, and those of other years are not of the table.
 * Where years or quarters stand side by side the columns of the others keep their parts.
 */
function withColumns(table: Table, said: TableCorrection['columns'], { oneYear }: TableKind): Table {
  const parts = Object.entries(said) as [ColumnRole, number][];
  const at = new Map(table.columns.map((column) => [column.col, column]));
  const years = parts.flatMap(([, col]) => at.get(col)?.year ?? []);
  const year = oneYear && years.length > 0 ? Math.max(...years) : null;
  const isTaken = (role: ColumnRole, { year: ofYear, quarter }: Column): boolean => {
    const own = role in said ? at.get(said[role] ?? NaN) : undefined;
    if (!own) return false;
    return oneYear === true || (own.year === ofYear && own.quarter === quarter);
  };
  const columns = table.columns.flatMap((column): readonly Column[] => {
    const own = parts.filter(([, col]) => col === column.col);
    if (own.length > 0) {
      const roles = own.map(([role]) => ({ role, score: 1 }));
      return [{ ...column, roles, year: column.year === null ? null : (year ?? column.year), said: true }];
    }
    if (year !== null && column.year !== null && column.year !== year) return [];
    return [{ ...column, roles: column.roles.filter(({ role }) => !isTaken(role, column)) }];
  });
  return { ...table, columns };
}

/** Rows of the tree without a single cell beside their name say nothing, and what is wrong with cells is no reading. */
const saysSomething = ({ facts }: TableReading): boolean =>
  facts.some((fact) => (fact.type === 'node' ? hasCell(fact) : fact.type !== 'trouble'));

const CELLS = [
  'initial',
  'updated',
  'actual',
  'use',
  'share',
  'revenues',
  'costs',
  'investments',
  'achievement',
  'printedResult',
  'target',
  'result',
] as const satisfies readonly (keyof NodeFact)[];

const hasCell = (node: NodeFact): boolean =>
  node.listed.length > 0 || CELLS.some((part) => node[part] !== null);

interface Corrected {
  readonly range: CellRange;
  readonly reading: TableReading;
  readonly evidence: readonly Evidence[];
}

const corrected = (
  grid: Grid,
  correction: TableCorrection,
  { range, reading, evidence }: Corrected,
): RecognisedTable => ({
  ...placed(grid),
  ...NOTHING,
  kind: correction.kind,
  levels: reading.levels,
  range,
  head: correction.head,
  period: reading.period,
  status: 'corrected',
  confidence: 1,
  evidence: [headEvidence(grid, correction, 'corrected'), ...evidence],
  correction: 'corrected',
  facts: reading.facts,
});

function unfit(
  grid: Grid,
  correction: TableCorrection,
  found: Pick<RecognisedTable, 'range' | 'rival'> | null,
): RecognisedTable {
  const { head, kind } = correction;
  const { row, col } = headEvidence(grid, correction, 'unfit').cell;
  return {
    ...placed(grid),
    ...NOTHING,
    range: found?.range ?? { top: row, bottom: row, left: col, right: col },
    head,
    evidence: [headEvidence(grid, correction, 'unfit')],
    rival: found?.rival ?? { kind, confidence: 0, missing: [] },
    correction: 'unfit',
  };
}

/** Where the user pointed: the first cell of the head that holds something. */
function headEvidence(grid: Grid, { head: { top, bottom } }: TableCorrection, role: string): Evidence {
  const row = grid.rows.find((each) => each >= top && each <= bottom) ?? top;
  const first = grid.cellsOf(row)[0] ?? null;
  return { cell: grid.ref(row, first?.col ?? 0), text: textOf(first), role };
}
