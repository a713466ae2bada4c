import type { Grid } from '../../layout/grid';
import { headOf, isPlain } from '../../layout/head-match';
import type { ColumnRole } from '../../../facts/column-roles';
import { type ReportLine, fieldOrHeads, lineOf } from './report-lines';

/** Columns in which a form's indicators keep what is said of them, once a line of heads has named them. */
export interface ReportColumns {
  readonly result: number | null;
  readonly target: number | null;
  readonly achievement: number | null;
  /** Columns that the heads beside "INDICATORI" give to something else than the result. */
  readonly others: readonly number[];
}

/** Heads that open a table say so plainly, and nearly all of them. */
const LEAST_HEADS = 3;
const NEARLY_ALL = 0.75;

/** "Azione · Stanziato · Speso": a row of several heads opens a table, not the form of an action. */
export function isTableHead(grid: Grid, row: number): boolean {
  const cells = grid.cellsOf(row);
  const [first] = cells;
  if (!first || cells.length < LEAST_HEADS || INDICATORS.has(lineOf(first).part)) return false;
  const plain = cells.filter((cell) => isPlain(headOf(cell)[0])).length;
  return isPlain(headOf(first)[0]) && plain >= LEAST_HEADS && plain >= cells.length * NEARLY_ALL;
}

const INDICATORS: ReadonlySet<ReportLine['part']> = new Set(['indicators', 'strategic-indicators']);

/**
 * The columns from this row on: "RISULTATO" anywhere on a line says in which column results stand, the heads beside
 * "INDICATORI" where targets and degrees do; what a row does not say stays as it was `before`.
 */
export function headsOn(grid: Grid, row: number, labelCol: number, before: ReportColumns): ReportColumns {
  const cells = grid.cellsOf(row);
  const head = cells.find(
    (cell) => cell.col > labelCol && cell.content.type === 'text' && lineOf(cell).part === 'result-head',
  );
  const columns = head ? { ...before, result: head.col } : before;
  const [first] = cells;
  if (!first) return columns;
  if (!INDICATORS.has(lineOf(first).part)) {
    if (fieldOrHeads(cells).part !== 'heads') return columns;
    const said = (role: ColumnRole): number | null => headedBy(grid, row, first.col - 1, role);
    return {
      ...columns,
      result: said('result') ?? columns.result,
      target: said('target') ?? columns.target,
      achievement: said('achievement') ?? columns.achievement,
    };
  }
  const result = headedBy(grid, row, labelCol, 'result') ?? columns.result;
  return {
    result,
    target: headedBy(grid, row, labelCol, 'target'),
    achievement: headedBy(grid, row, labelCol, 'achievement'),
    others: cells
      .filter(({ col }) => col > labelCol && col !== result)
      .filter((cell) => isPlain(headOf(cell)[0]))
      .map(({ col }) => col),
  };
}

/** Column right of the label whose head says the role before any other. */
const headedBy = (grid: Grid, row: number, labelCol: number, role: ColumnRole): number | null =>
  grid
    .cellsOf(row)
    .find(
      (cell) =>
        cell.col > labelCol &&
        headOf(cell).some((match, at) => match.role === role && (at === 0 || isPlain(match))),
    )?.col ?? null;
