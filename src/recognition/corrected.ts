import type { CellRange } from '../workbook/address';
import type { TableCorrection } from './corrections';
import type { NodeFact } from './facts';
import { ACCEPTED } from './kinds/confidence';
import type { Context, FormKind, TableKind, TableReading } from './kinds/kind';
import { tableUnderHead } from './layout/find-tables';
import { type Grid, gridOf, textOf } from './layout/grid';
import type { Column, Table } from './layout/table';
import { transposed } from './layout/transpose';
import { NOTHING, placed, rivalOf } from './outcomes';
import type { Evidence, RecognisedTable } from './recognised';
import { FORM_KINDS, TABLE_KINDS } from './registry';
import type { ColumnRole } from './thesaurus/heads';

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
  return corrections.map((correction) => {
    const { kind: said, head } = correction;
    const limit = Math.min(...tops.filter((top) => top > head.bottom), Infinity);
    if (head.bottom - head.top >= MAX_HEAD || head.top > head.bottom) return unfit(grid, correction, null);
    const kind = TABLE_KINDS.find((each) => each.kind === said);
    if (kind) return asTable(grid, correction, kind, limit, context);
    const forms = FORM_KINDS.filter((each) => each.kind === said);
    return asForm(grid, correction, forms, limit, context);
  });
}

function asTable(
  grid: Grid,
  correction: TableCorrection,
  kind: TableKind,
  limit: number,
  context: Context,
): RecognisedTable {
  const wanted = Object.values(correction.columns);
  const plain = tableUnderHead(grid, correction.head, limit, wanted);
  if (!plain) return unfit(grid, correction, null);
  const direct = withColumns(plain, correction.columns, kind);
  // Columns that the user names stand as they are; only a table he says nothing of may be read across.
  const across = kind.turns && wanted.length === 0 ? transposed(plain) : null;
  const read = (table: Table) => ({
    fit: kind.fit(table, context),
    reading: kind.read(table, context),
  });
  const readings = [direct, ...(across ? [across] : [])].map(read);
  const fitting = readings.find(({ fit, reading }) => saysSomething(reading) || fit.confidence >= ACCEPTED);
  if (!fitting) {
    const fit = readings[0]?.fit;
    return unfit(grid, correction, { range: plain.range, rival: fit ? rivalOf({ kind, fit }) : null });
  }
  const { reading, fit } = fitting;
  const evidence = [...fit.evidence, ...headlessEvidence(direct, correction)];
  return corrected(grid, correction, { range: plain.range, reading, evidence });
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
  const [form] = kinds.flatMap((kind) => kind.find(part, context));
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
 */
function withColumns(table: Table, said: TableCorrection['columns'], { oneYear }: TableKind): Table {
  const parts = Object.entries(said) as [ColumnRole, number][];
  const taken = new Set(parts.map(([role]) => role));
  const isSaid = ({ col }: Column): boolean => parts.some(([, saidCol]) => saidCol === col);
  const years = table.columns.filter(isSaid).flatMap(({ year }) => year ?? []);
  const year = oneYear && years.length > 0 ? Math.max(...years) : null;
  const columns = table.columns.flatMap((column): readonly Column[] => {
    if (!isSaid(column)) {
      if (year !== null && column.year !== null && column.year !== year) return [];
      return [{ ...column, roles: column.roles.filter(({ role }) => !taken.has(role)) }];
    }
    const own = parts.filter(([, col]) => col === column.col);
    const roles = own.map(([role]) => ({ role, score: 1 }));
    return [{ ...column, roles, year: column.year === null ? null : (year ?? column.year) }];
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
  kind: correction.kind,
  levels: reading.levels,
  range,
  head: correction.head,
  period: reading.period,
  confidence: 1,
  evidence: [headEvidence(grid, correction, 'corrected'), ...evidence],
  rival: null,
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

/** Where the user pointed. */
function headEvidence(grid: Grid, { head }: TableCorrection, role: string): Evidence {
  const first = grid.cellsOf(head.top)[0] ?? null;
  return { cell: grid.ref(head.top, first?.col ?? 0), text: textOf(first), role };
}
