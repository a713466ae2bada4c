import { fold } from '../../domain/text';
import type { ColumnRole } from '../../facts/column-roles';
import { headersOf } from './columns';
import type { Grid } from './grid';
import { matchHead } from './head-match';
import type { HeadBand } from './head-rows';

/**
 * Two tables beside each other: an empty column between their heads, and the part after it names its rows
 * again: one of its heads stands in the first part too, or a wide gap parts heads that name rows on either side;
 * and words label its rows.
 */
export function sideBySide(
  grid: Grid,
  band: HeadBand,
): readonly (HeadBand & { readonly left: number; readonly right: number })[] {
  const sides = twoSides(grid, band, band.cols);
  const groups = sides.length > 1 ? [] : runsOf(band.cols);
  const parts: number[][] = sides.length > 1 ? [...sides] : [];
  for (const group of groups) {
    const before = parts[parts.length - 1];
    if (before && !startsOver(grid, band, before, group)) before.push(...group);
    else parts.push([...group]);
  }
  return parts.map((cols, index) => ({
    ...band,
    cols,
    left: index === 0 ? 0 : cols[0]!,
    right: (parts[index + 1]?.[0] ?? Infinity) - 1,
  }));
}

/** Columns cut where one is left out between them. */
function runsOf(cols: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const col of cols) {
    const run = runs[runs.length - 1];
    if (run && col - run[run.length - 1]! <= 1) run.push(col);
    else runs.push([col]);
  }
  return runs;
}

/**
 * "ATTIVO · 2021 · 2020 · PASSIVO · 2021 · 2020" with or without a column between: words name the rows again and the
 * heads that follow are those of the first side.
 */
function twoSides(grid: Grid, band: HeadBand, cols: readonly number[]): readonly number[][] {
  if (cols.length < 4 || cols.length % 2 !== 0) return [[...cols]];
  const half = cols.length / 2;
  const heads = headersOf(grid, band, cols).map(fold);
  const mirrored = heads.slice(1, half).every((head, at) => head !== '' && head === heads[half + 1 + at]);
  const named = heads[half] !== '' && heads[half] !== heads[0];
  return mirrored && named && [0, half].every((at) => bodyHasWords(grid, band.bottom, cols[at]!))
    ? [cols.slice(0, half), cols.slice(half)]
    : [[...cols]];
}

function startsOver(
  grid: Grid,
  band: HeadBand,
  before: readonly number[],
  group: readonly number[],
): boolean {
  const heads = (cols: readonly number[]): string[] =>
    headersOf(grid, band, cols)
      .map(fold)
      .filter((header) => header !== '');
  const own = heads(group);
  if (own.length < 2 || !bodyHasWords(grid, band.bottom, group[0]!)) return false;
  return heads(before).some((head) => own.includes(head)) || standsApart(grid, band, before, group);
}

/** Empty columns between two tables that share no head. */
const WIDE_GAP = 2;
const NAMES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'area',
  'objective',
  'programme',
  'project',
  'indicator',
  'label',
]);

/** Two empty columns or more, and on either side a head that names rows and figures under others. */
function standsApart(
  grid: Grid,
  band: HeadBand,
  before: readonly number[],
  group: readonly number[],
): boolean {
  const gap = group[0]! - before[before.length - 1]! - 1;
  return gap >= WIDE_GAP && [before, group].every((cols) => isWhole(grid, band, cols));
}

function isWhole(grid: Grid, band: HeadBand, cols: readonly number[]): boolean {
  const [first = ''] = headersOf(grid, band, cols.slice(0, 1));
  const names = NAMES.has(matchHead(first)[0]?.role ?? 'notes');
  return names && cols.some((col) => bodyHasNumbers(grid, band.bottom, col));
}

const bodyHasWords = (grid: Grid, below: number, col: number): boolean =>
  firstRows(grid, below).some((row) => /\p{L}{3}/u.test(grid.text(row, col)));

const bodyHasNumbers = (grid: Grid, below: number, col: number): boolean =>
  firstRows(grid, below).some((row) => grid.at(row, col)?.content.type === 'number');

const firstRows = (grid: Grid, below: number): readonly number[] =>
  grid.rows.filter((row) => row > below).slice(0, 5);
