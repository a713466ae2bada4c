import { tidy } from '../../domain/text';
import { yearIn } from '../../domain/periods';
import { quarterIn } from '../../domain/quarters';
import { BARE_VALUES } from '../words/heads-of-figures';
import { means } from '../words/phrases';
import { closingDate } from './closing-dates';
import type { Grid } from './grid';
import { type RoleMatch, isPlain, matchHead, saysPercent } from './head-match';
import type { ColumnRole } from '../../facts/column-roles';
import { isGroupYear } from './head-cells';
import type { HeadBand } from './head-rows';
import type { Column } from './table';

/** Columns of a head band; `extra` are columns without a head that hold labels or figures of the body. */
export function columnsOf(grid: Grid, band: HeadBand, cols: readonly number[]): readonly Column[] {
  return cols.map((col) => columnAt(grid, band, col));
}

/** Texts of a head band over some columns, top to bottom. */
export const headersOf = (grid: Grid, band: HeadBand, cols: readonly number[]): readonly string[] =>
  cols.map((col) => headOver(grid, band, col).header);

function columnAt(grid: Grid, band: HeadBand, col: number): Column {
  const { header, texts, headerRow } = headOver(grid, band, col);
  return {
    col,
    header,
    headerRow,
    roles: rolesOf(header, texts),
    year: yearIn(header) ?? lastYear(texts),
    quarter: quarterIn(header),
    percent: saysPercent(header),
    ...(grid.sheet.hiddenCols?.includes(col) ? ({ hidden: true } as const) : {}),
  };
}

/** Parts that the lowest head names whatever it stands under: "Formula" under "Indicatore" is no indicator. */
const NAMED_BELOW: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'formula',
  'unit',
  'notes',
  'owner',
  'weight',
  'target',
  'result',
  'achievement',
]);
/** "Cod." and "N." under a head that names nodes are their codes; elsewhere they may be units. */
const CODES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['code', 'number']);
const NODES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'area',
  'objective',
  'programme',
  'project',
  'indicator',
]);

/** Parts of a column, those that the lowest of several heads names by itself first. */
function rolesOf(header: string, texts: readonly string[]): readonly RoleMatch[] {
  const roles = matchHead(header);
  const lowest = texts[texts.length - 1];
  const upper = texts[texts.length - 2];
  if (lowest === undefined || upper === undefined || means(lowest, BARE_VALUES)) return roles;
  const underNodes = NODES.has(matchHead(upper)[0]?.role ?? 'label');
  const own = matchHead(lowest).filter(
    (match) => isPlain(match) && (NAMED_BELOW.has(match.role) || (underNodes && CODES.has(match.role))),
  );
  return own.length === 0
    ? roles
    : [...own, ...roles.filter(({ role }) => !own.some((match) => match.role === role))];
}

interface HeadOver {
  readonly header: string;
  readonly texts: readonly string[];
  readonly headerRow: number;
}

function headOver(grid: Grid, { top, bottom, cols }: HeadBand, col: number): HeadOver {
  const texts: string[] = [];
  let headerRow = bottom;
  for (let row = top; row <= bottom; row++) {
    const text = headText(grid, row, col) || (row < bottom ? yearBeside(grid, row, bottom, col, cols) : '');
    if (text === '' || texts.includes(text)) continue;
    texts.push(text);
    headerRow = row;
  }
  return { header: tidy(texts.join(' ')), texts, headerRow };
}

/** What shows over a column in one row of the band; a year or a closing typed as a number counts as its text. */
function headText(grid: Grid, row: number, col: number): string {
  const shown = grid.shown(row, col);
  if (!shown) return '';
  if (shown.content.type !== 'number') return grid.text(row, col);
  return closingDate(grid, shown) ?? String(shown.content.value);
}

/** The year that heads a group of columns from the left, when blank cells and no merge stand over the others. */
function yearBeside(grid: Grid, row: number, bottom: number, col: number, cols: readonly number[]): string {
  if (grid.at(bottom, col) === null) return '';
  const left = [...cols].reverse().find((each) => each < col && grid.shown(row, each) !== null);
  const cell = left === undefined ? null : grid.at(row, left);
  return cell && isGroupYear(cell) && grid.mergeAt(row, cell.col) === null
    ? headText(grid, row, cell.col)
    : '';
}

/** Of several years over one column the lowest head decides ("Triennio 2015-2017" over "2016"). */
function lastYear(texts: readonly string[]): number | null {
  for (const text of [...texts].reverse()) {
    const year = yearIn(text);
    if (year !== null) return year;
  }
  return null;
}

/** Columns without a head beside or between those with one, which hold text or figures in the body. */
export function headlessColumns(
  grid: Grid,
  band: HeadBand,
  bodyRows: readonly number[],
  bounds: { readonly left: number; readonly right: number },
): readonly number[] {
  const held = new Map<number, number>();
  for (const row of bodyRows) {
    for (const cell of grid.cellsOf(row)) {
      if (cell.col >= bounds.left && cell.col <= bounds.right)
        held.set(cell.col, (held.get(cell.col) ?? 0) + 1);
    }
  }
  return [...held.keys()].filter((col) => !band.cols.includes(col));
}
