import { yearIn } from '../../domain/periods';
import { remembered } from '../../domain/remembered';
import type { CellSnapshot } from '../../workbook/snapshot';
import { UNIT_LINES, YEAR_LABELS } from '../words/heads-of-figures';
import { begins, means } from '../words/phrases';
import { isBodyRow } from './body-rows';
import { type Grid, textOf } from './grid';
import {
  MAX_HEAD_TEXT,
  NAMES_A_ROW,
  isGroupYear,
  isWords,
  isYearCell,
  mayName,
  maySayHead,
} from './head-cells';
import { headOf } from './head-match';
import { type BodyShape, bodyShape, isFigure, looksLikeFigure } from './row-shape';

export interface HeadBand {
  readonly top: number;
  readonly bottom: number;
  /** Columns with a head of their own, ascending. */
  readonly cols: readonly number[];
}

const MAX_BAND_ROWS = 4;
/** A unit and nothing more. */
const isUnitLine = (text: string): boolean => /^\(?\s*[€%]/.test(text) || begins(text, UNIT_LINES);

/** Finds the head bands of a sheet, top to bottom: rows of words that name columns, with merged ones above and below. */
export const headBands = remembered((grid: Grid): readonly HeadBand[] => {
  const bands: HeadBand[] = [];
  let shape = bodyShape(grid);
  for (const row of grid.rows) {
    const previous = bands[bands.length - 1];
    if (previous && row <= previous.bottom) continue;
    const isHead = isHeadRow(grid, row)
      ? !previous || !isBodyRow(grid, row, previous, shape)
      : standsAsHead(grid, row, previous, shape);
    if (!isHead) {
      shape.take(row);
      continue;
    }
    bands.push(bandFrom(grid, row, previous?.bottom ?? -1));
    shape = bodyShape(grid);
  }
  return bands.length > 0 ? bands : plainBand(grid);
});

/** Rows of figures that must follow words nobody knows before they are taken for heads. */
const FIGURE_ROWS = 2;

/**
 * On a sheet whose words name no known part: the first row of words that stand over columns of figures, or of a year
 * alone over its figures, words on their left.
 */
function plainBand(grid: Grid): readonly HeadBand[] {
  const row = grid.rows.find((each, index) => {
    const cells = grid.cellsOf(each);
    const words = cells.every((cell) => isWords(cell) && textOf(cell).length <= MAX_HEAD_TEXT);
    if (!(cells.length === 1 && isLoneYear(grid, cells[0]!)) && (cells.length < 2 || !words)) return false;
    return grid.rows
      .slice(index + 1, index + 1 + FIGURE_ROWS)
      .every((below) => figuresUnder(grid, below, cells) * 2 >= cells.length);
  });
  return row === undefined || row === grid.rows[grid.rows.length - 1] ? [] : [bandFrom(grid, row, -1)];
}

const isLoneYear = (grid: Grid, cell: CellSnapshot): boolean =>
  isYearCell(cell) && cell.col > 0 && isWords(grid.at(cell.row + 1, cell.col - 1) ?? cell);

const figuresUnder = (grid: Grid, row: number, heads: readonly CellSnapshot[]): number =>
  heads.filter(({ col }) => {
    const cell = grid.at(row, col);
    return cell !== null && isFigure(cell);
  }).length;

/** Of ten heads so many have something under them in each of the first rows. */
const MOSTLY = 0.6;

/**
 * Words nobody knows that stand as heads do: at the top of what they are over, below a blank row or a title, with
 * figures in the rows under them, and where a table goes before, in columns of its figures or beside them.
 */
function standsAsHead(grid: Grid, row: number, band: HeadBand | undefined, shape: BodyShape): boolean {
  const cells = grid.cellsOf(row);
  if (cells.length < 2 || !startsBlock(grid, row)) return false;
  if (!cells.every((cell) => mayName(cell))) return false;
  if (
    band &&
    !cells.some(({ col }) => shape.isOfFigures(col) || !(band.cols.includes(col) || shape.holds(col)))
  )
    return false;
  return [row + 1, row + FIGURE_ROWS].every((below) => {
    const under = cells.flatMap(({ col }) => grid.at(below, col) ?? []);
    const figures = under.filter(isFigure).length;
    return under.length >= cells.length * MOSTLY && figures > 0 && figures < under.length;
  });
}

/** Below a blank row or the top of the sheet, or below a line of title that is. */
function startsBlock(grid: Grid, row: number): boolean {
  const above = grid.cellsOf(row - 1).length;
  return above === 0 || (above === 1 && grid.cellsOf(row - 2).length === 0);
}

/** "31.12.2020" beside "31.12.2019": years as balance sheets head them; alone it is a deadline. */
const YEAR_END = /^(al )?31[./-]12[./-](19|20)\d\d$/i;

/** "B", "IV" before words number a section ("B · II · Immobilizzazioni"); more of them head a chamber's functions. */
const SECTION_CODE = /^(?:(?![MF])[A-Z]|[IVX]{1,4})[.)]?$/;
const LEAST_FUNCTIONS = 3;

/** "Anno: 2020", "Responsabile: Servizio Tributi": a label and what it says; "Anno 2017 · Anno 2016" are two heads. */
function isCardLine(cells: readonly CellSnapshot[]): boolean {
  const [label, value, ...more] = cells;
  if (!label || !value || more.length > 0) return false;
  if (means(textOf(label), YEAR_LABELS) && isYearCell(value)) return true;
  if ([label, value].every((cell) => yearIn(textOf(cell)) !== null)) return false;
  const [said, again] = [label, value].map((cell) => headOf(cell)[0]?.role);
  return said !== undefined && said === again;
}

/** Words that name at least two columns, or one and a year, and no figures. */
function isHeadRow(grid: Grid, row: number): boolean {
  let years = 0;
  let roles = 0;
  const seen = new Set<string>();
  const cells = grid.cellsOf(row);
  if (cells.length < 2 || !cells.every((cell) => maySayHead(grid, cell))) return false;
  if (isCardLine(cells)) return false;
  const closings = new Set(cells.map(textOf).filter((text) => YEAR_END.test(text)));
  const codes = cells.filter((cell) => SECTION_CODE.test(textOf(cell)));
  const isNumbering = codes.length < LEAST_FUNCTIONS;
  for (const cell of cells) {
    if (
      cell.content.type === 'number' ||
      isYearCell(cell) ||
      (closings.size >= 2 && closings.has(textOf(cell)))
    ) {
      years++;
      continue;
    }
    const text = textOf(cell);
    if (isNumbering && codes.includes(cell)) continue;
    if (text.length > MAX_HEAD_TEXT) continue;
    if (looksLikeFigure(text) || NAMES_A_ROW.test(text)) return false;
    const best = headOf(cell)[0];
    if ((best || text.length < 30) && yearIn(text) !== null) years++;
    if (best && best.score >= 0.6 && !seen.has(`${best.role} ${text}`)) {
      seen.add(`${best.role} ${text}`);
      roles++;
    }
  }
  return roles >= 2 || years >= 2 || (roles >= 1 && years >= 1);
}

function bandFrom(grid: Grid, row: number, floor: number): HeadBand {
  let top = row;
  while (top - 1 > floor && row - top < 2 && isUpperHead(grid, top - 1, row, floor)) top--;
  let bottom = row;
  while (bottom - top + 1 < MAX_BAND_ROWS && isLowerHead(grid, bottom + 1, top, bottom)) bottom++;
  return { top, bottom, cols: headColumns(grid, { top, bottom }) };
}

/** Columns with something in the rows of a head, merged cells across all of theirs, ascending. */
export function headColumns(
  grid: Grid,
  { top, bottom }: Pick<HeadBand, 'top' | 'bottom'>,
): readonly number[] {
  const cols = new Set<number>();
  for (let line = top; line <= bottom; line++) {
    for (const cell of grid.cellsOf(line)) {
      const merge = grid.mergeAt(line, cell.col);
      for (let col = cell.col; col <= (merge?.right ?? cell.col); col++) cols.add(col);
    }
  }
  return [...cols].sort((first, second) => first - second);
}

/**
 * A row above that groups columns: merged across some of them (not all: that is a title), or holding two heads where
 * no table goes on down to it.
 */
function isUpperHead(grid: Grid, row: number, head: number, floor: number): boolean {
  const cells = grid.cellsOf(row);
  if (cells.length === 0 || !cells.every((cell) => maySayHead(grid, cell))) return false;
  if (cells.some((cell) => textOf(cell).length > MAX_HEAD_TEXT)) return false;
  const width = grid.cellsOf(head).length;
  const spans = cells.filter((cell) => {
    const merge = grid.mergeAt(row, cell.col);
    return merge !== null && (merge.right > merge.left || merge.bottom >= head);
  });
  if (cells.length >= 2) {
    const isBody = floor >= 0 && grid.cellsOf(row - 1).length > 1;
    return (
      spans.length >= 1 || (!isBody && cells.every((cell) => headOf(cell).length > 0 || isYearCell(cell)))
    );
  }
  const only = spans[0];
  const merge = only && grid.mergeAt(row, only.col);
  return (
    merge !== null &&
    merge !== undefined &&
    ((merge.left > (grid.cellsOf(head)[0]?.col ?? 0) && merge.right - merge.left + 1 < width) ||
      // A year over every head, where the words that name the rows have none.
      (isGroupYear(only ?? null) &&
        grid.rows.some((line) => line > head && hasLabelBefore(grid, line, merge.left))))
  );
}

const hasLabelBefore = (grid: Grid, row: number, col: number): boolean =>
  grid.cellsOf(row).some((cell) => cell.col < col && isWords(cell));

/** A row below that goes on naming columns: units, years, or heads under merged or blank ones. */
function isLowerHead(grid: Grid, row: number, top: number, bottom: number): boolean {
  const cells = grid.cellsOf(row);
  const covered = coveredByHead(grid, row, top, bottom);
  if (cells.length === 0) return covered;
  if (!cells.every((cell) => maySayHead(grid, cell))) return false;
  if (cells.some((cell) => looksLikeFigure(textOf(cell)) || textOf(cell).length > MAX_HEAD_TEXT))
    return false;
  if (covered || (onlyYears(grid, top, bottom) && isHeadRow(grid, row))) return true;
  const under = cells.every((cell) => {
    const above = grid.shown(bottom, cell.col);
    const grouped = grid.mergeAt(bottom, cell.col);
    return (
      above === null ||
      (grouped !== null && grouped.right > grouped.left) ||
      isUnitLine(textOf(cell)) ||
      headsGroup(grid, bottom, row, cell.col)
    );
  });
  const speaks = cells.filter(
    (cell) =>
      cell.content.type === 'number' ||
      isYearCell(cell) ||
      headOf(cell).length > 0 ||
      isUnitLine(textOf(cell)) ||
      isSaidAgain(cells, cell),
  );
  return (
    under &&
    speaks.length * 2 >= cells.length &&
    (speaks.length >= 2 || cells.length > 1 || row - top < 2) &&
    speaks.length > 0
  );
}

/** "Parziali" under one year and under the next: words said of several groups head columns, whatever they mean. */
const isSaidAgain = (cells: readonly CellSnapshot[], { col, content }: CellSnapshot): boolean =>
  cells.some((other) => other.col !== col && other.content.value === content.value);

/** A year over several heads without a merge: it stands over the first, and blank cells go on beside it. */
const headsGroup = (grid: Grid, upper: number, lower: number, col: number): boolean =>
  isGroupYear(grid.at(upper, col)) && grid.shown(upper, col + 1) === null && grid.at(lower, col + 1) !== null;

/** The band so far says years and nothing else: what they are years of comes below. */
function onlyYears(grid: Grid, top: number, bottom: number): boolean {
  for (let line = top; line <= bottom; line++) if (!grid.cellsOf(line).every(isYearCell)) return false;
  return true;
}

/** A head cell above is merged down over this row. */
function coveredByHead(grid: Grid, row: number, top: number, bottom: number): boolean {
  for (let line = top; line <= bottom; line++) {
    if (grid.cellsOf(line).some((cell) => (grid.mergeAt(line, cell.col)?.bottom ?? line) >= row)) return true;
  }
  return false;
}
