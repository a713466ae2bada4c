import type { ReadCell, TroubleFact } from '../../facts/facts';
import { readCell } from './figures';
import { isYearCell } from './head-cells';
import type { Column, Table } from './table';

type Trouble = Omit<TroubleFact, 'type'>;

/**
 * Heads that break a run of years over columns of figures ("2016 · boh · 2014"): the figures below are of a year that
 * nobody says. A head at the run's end is one of them where it is blank, or no word of a head; a year said twice is told
 * where the run shows which of the two is meant otherwise.
 */
export function headTroubles(table: Table): readonly Trouble[] {
  if (!table.head || table.columns.every(({ year }) => year === null)) return [];
  return runsOf(table).flatMap((run) => {
    const years = run.map(({ year }) => year);
    const step = stepOf(years);
    if (step === 0) return headlessOf(table, run);
    return run.flatMap((column, at): readonly Trouble[] => {
      const expected = expectedAt(years, at, step);
      if (expected === null || column.year === expected) return [];
      return [breakAt(readCell(table.grid, headRowOf(run), column.col))];
    });
  });
}

/** One year alone makes no run: a blank or a figure beside it, where heads stand, is told all the same. */
function headlessOf({ grid }: Table, run: readonly Column[]): readonly Trouble[] {
  return run.flatMap((column): readonly Trouble[] => {
    const cell = readCell(grid, headRowOf(run), column.col);
    if (column.year !== null || (cell.text !== '' && cell.reading.kind !== 'number')) return [];
    return [breakAt(cell)];
  });
}

/** The row in which a run has its years. */
const headRowOf = (run: readonly Column[]): number => run.find(({ year }) => year !== null)!.headerRow;

/** What breaks a run of years or numbers: nothing, or something else. */
export const breakAt = ({ ref, text }: ReadCell): Trouble => ({
  trouble: text === '' ? 'blank' : 'stray',
  ref,
  text,
  readAs: null,
  alternative: null,
});

/** Columns of figures that stand side by side, each under one row of heads, that are years or might have been. */
function runsOf(table: Table): readonly (readonly Column[])[] {
  const runs: Column[][] = [];
  let last: Column | null = null;
  for (const column of table.columns) {
    if (!mayBeOfRun(table, column)) {
      last = null;
      continue;
    }
    if (last) runs[runs.length - 1]!.push(column);
    else runs.push([column]);
    last = column;
  }
  return runs.filter((run) => run.some(({ year }) => year !== null) && run.length > 1);
}

/** Under a bare year, or under nothing that says what it is. What the head says is asked first: cells cost more. */
function mayBeOfRun(
  { grid, rows }: Table,
  { col, year, header, headerRow, roles, percent }: Column,
): boolean {
  if (percent) return false;
  const head = year === null ? null : grid.at(headerRow, col);
  const fits = year === null ? header === '' || roles.length === 0 : head !== null && isYearCell(head);
  return fits && rows.some(({ row }) => readCell(grid, row, col).reading.kind === 'number');
}

/** By how much the years go from column to column: 1, -1, or 0 where they are no run. */
function stepOf(years: readonly (number | null)[]): number {
  const known = years.flatMap((year, at) => (year === null ? [] : [{ year, at }]));
  const held = [1, -1].map((step) => ({ step, pairs: pairsOf(known, step) }));
  const [best] = held.sort((one, other) => other.pairs - one.pairs);
  return best && best.pairs > 0 ? best.step : 0;
}

interface Known {
  readonly year: number;
  readonly at: number;
}

/** Pairs of years that lie as far from each other as their columns do. */
const pairsOf = (known: readonly Known[], step: number): number =>
  known.flatMap((one, index) =>
    known.slice(index + 1).filter((other) => other.year - one.year === step * (other.at - one.at)),
  ).length;

/** The year that most of the others make of a column's; `null` where they do not agree. */
function expectedAt(years: readonly (number | null)[], at: number, step: number): number | null {
  const said = years.flatMap((year, index) =>
    year === null || index === at ? [] : [year + step * (at - index)],
  );
  const most = mostOf(said);
  return most !== null && said.filter((year) => year === most).length * 2 > said.length ? most : null;
}

/** The value that comes most often, of several the first; `null` of none. */
export function mostOf(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}
