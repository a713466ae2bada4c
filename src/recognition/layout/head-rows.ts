import { yearIn } from '../../domain/periods';
import type { CellSnapshot } from '../../workbook/snapshot';
import { closingDate } from './closing-dates';
import { type Grid, textOf } from './grid';
import { headOf } from './head-match';

export interface HeadBand {
  readonly top: number;
  readonly bottom: number;
  /** Columns with a head of their own, ascending. */
  readonly cols: readonly number[];
}

/** A head is a few words; past this a matching cell is prose. */
const MAX_HEAD_TEXT = 140;
const MAX_BAND_ROWS = 4;
/** "OBIETTIVO N. 1/2016 …", "INDICATORE 6a) …", "1D0101 …", "N.C.": what rows hold, not what heads say. */
const NAMES_A_ROW =
  /^(?:(?:obiettivo|indicatore|progetto|azione|ind\.?|ob\.?)\s*(?:n\.?\s*)?(?:(?!(?:19|20)\d\d\b)\d|(?!n\.)[a-z]\s?[).:])|\d[a-z]\d{2}|\d{1,3}\s*[).]\s|n\.? ?[cd]\.?$)/i;
const UNIT_LINE = /^\(?\s*(€|euro|eur|%|valori?|migliaia|milioni|n\.?|in |unit|v\.? ?a\.?|val|ass)/i;

/** Finds the head bands of a sheet, top to bottom: rows of words that name columns, with merged ones above and below. */
export function headBands(grid: Grid): readonly HeadBand[] {
  const bands: HeadBand[] = [];
  let wordsUntil = -1;
  for (const row of grid.rows) {
    const previous = bands[bands.length - 1];
    if (previous && row <= previous.bottom) continue;
    const goesOn = previous !== undefined && wordsUntil === row - 1;
    const body = previous !== undefined && isAmountsRow(grid, row, previous);
    if (!isHeadRow(grid, row) || body || (goesOn && readsAsBody(grid, row, previous))) {
      if (goesOn && !holdsFigures(grid, row)) wordsUntil = row;
      continue;
    }
    const band = bandFrom(grid, row, previous?.bottom ?? -1);
    bands.push(band);
    wordsUntil = band.bottom;
  }
  return bands.length > 0 ? bands : plainBand(grid);
}

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

const isWords = (cell: CellSnapshot): boolean =>
  /\p{L}/u.test(textOf(cell)) && !looksLikeFigure(textOf(cell));

const figuresUnder = (grid: Grid, row: number, heads: readonly CellSnapshot[]): number =>
  heads.filter(({ col }) => {
    const cell = grid.at(row, col);
    return cell !== null && (cell.content.type === 'number' || looksLikeFigure(textOf(cell)));
  }).length;

/** A head found again says at least two of its parts plainly; words that only touch on them are not enough. */
const PLAIN = 0.9;

/**
 * In a table of words alone (a calendar) its rows may sound like heads: they stand under the head's own columns. Below
 * rows of such words a head would be plain in most of its cells.
 */
function readsAsBody(grid: Grid, row: number, { bottom, cols }: HeadBand): boolean {
  const cells = grid.cellsOf(row);
  const plain = cells.filter((cell) => (headOf(cell)[0]?.score ?? 0) >= PLAIN);
  const few = plain.length < 2 || (row > bottom + 1 && plain.length * 2 <= cells.length);
  return few && cells.every(({ col }) => cols.includes(col));
}

/**
 * "Diritto annuale · 2000 · 2100" under heads of years: amounts that could be years. A head found again says the
 * years of the head above, or follows a blank row.
 */
function isAmountsRow(grid: Grid, row: number, { top, bottom }: HeadBand): boolean {
  const cells = grid.cellsOf(row).filter(isYearCell);
  if (cells.length === 0 || grid.cellsOf(row - 1).length === 0) return false;
  return cells.every(({ col, content }) => {
    const above: number[] = [];
    for (let line = top; line <= bottom; line++) {
      const shown = grid.shown(line, col);
      const year = shown && yearIn(String(shown.content.value));
      if (year !== null) above.push(year);
    }
    return above.length > 0 && !above.includes(Number(content.value));
  });
}

const holdsFigures = (grid: Grid, row: number): boolean =>
  grid.cellsOf(row).some((cell) => cell.content.type === 'number' || looksLikeFigure(textOf(cell)));

/** "31.12.2020" beside "31.12.2019": years as balance sheets head them; alone it is a deadline. */
const YEAR_END = /^(al )?31[./-]12[./-](19|20)\d\d$/i;

/** "B", "IV" before words number a section ("B · II · Immobilizzazioni"); more of them head a chamber's functions. */
const SECTION_CODE = /^(?:(?![MF])[A-Z]|[IVX]{1,4})[.)]?$/;
const LEAST_FUNCTIONS = 3;

/** Words, a year, or the date of a closing with figures under it. */
const maySayHead = (grid: Grid, cell: CellSnapshot): boolean =>
  cell.content.type === 'text' ||
  isYearCell(cell) ||
  (closingDate(grid, cell) !== null && standsOverFigures(grid, cell));

/** A deadline stands over other deadlines, the date of a closing over amounts. */
function standsOverFigures(grid: Grid, { row, col }: CellSnapshot): boolean {
  const below = [1, 2, 3].map((step) => grid.at(row + step, col)).find((cell) => cell !== null);
  if (!below) return false;
  return below.content.type === 'number' ? closingDate(grid, below) === null : looksLikeFigure(textOf(below));
}

const YEAR_LABEL = /^(anno( di riferimento)?|esercizio|annualit[aà]'?) ?:?$/i;

/** "Anno: 2020", "Responsabile: Servizio Tributi": a label and what it says, not two heads. */
function isCardLine(cells: readonly CellSnapshot[]): boolean {
  const [label, value, ...more] = cells;
  if (!label || !value || more.length > 0) return false;
  if (YEAR_LABEL.test(textOf(label)) && isYearCell(value)) return true;
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
  while (top - 1 > floor && row - top < 2 && isUpperHead(grid, top - 1, row)) top--;
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

/** A row above that groups columns: merged across some of them (not all: that is a title), or holding two heads. */
function isUpperHead(grid: Grid, row: number, head: number): boolean {
  const cells = grid.cellsOf(row);
  if (cells.length === 0 || !cells.every((cell) => maySayHead(grid, cell))) return false;
  if (cells.some((cell) => textOf(cell).length > MAX_HEAD_TEXT)) return false;
  const width = grid.cellsOf(head).length;
  const spans = cells.filter((cell) => {
    const merge = grid.mergeAt(row, cell.col);
    return merge !== null && (merge.right > merge.left || merge.bottom >= head);
  });
  if (cells.length >= 2)
    return spans.length >= 1 || cells.every((cell) => headOf(cell).length > 0 || isYearCell(cell));
  const only = spans[0];
  const merge = only && grid.mergeAt(row, only.col);
  return (
    merge !== null &&
    merge !== undefined &&
    merge.left > (grid.cellsOf(head)[0]?.col ?? 0) &&
    merge.right - merge.left + 1 < width
  );
}

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
      UNIT_LINE.test(textOf(cell)) ||
      headsGroup(grid, bottom, row, cell.col)
    );
  });
  const speaks = cells.filter(
    (cell) =>
      cell.content.type === 'number' ||
      isYearCell(cell) ||
      headOf(cell).length > 0 ||
      UNIT_LINE.test(textOf(cell)),
  );
  return (
    under &&
    speaks.length * 2 >= cells.length &&
    (speaks.length >= 2 || cells.length > 1 || row - top < 2) &&
    speaks.length > 0
  );
}

/** A year over several heads without a merge: it stands over the first, and blank cells go on beside it. */
const headsGroup = (grid: Grid, upper: number, lower: number, col: number): boolean =>
  isGroupYear(grid.at(upper, col)) && grid.shown(upper, col + 1) === null && grid.at(lower, col + 1) !== null;

/** "2016", "Anno 2016": a year that may head a group of columns. */
export const isGroupYear = (cell: CellSnapshot | null): boolean =>
  cell !== null && (isYearCell(cell) || /^anno (19|20)\d\d$/i.test(textOf(cell)));

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

/** Formats of amounts: no office shows a year with separators or decimals. */
const AMOUNT_FORMAT = /[#,%€]|\.0/;

/** A bare year, typed as a number or as text ("2016"). */
export const isYearCell = ({ content, format }: CellSnapshot): boolean =>
  (content.type === 'number' &&
    Number.isInteger(content.value) &&
    content.value >= 1990 &&
    content.value <= 2100 &&
    !AMOUNT_FORMAT.test(format)) ||
  (content.type === 'text' && /^\s*(19|20)\d\d\s*$/.test(content.value));

/** "26.500,00", "64,3", "100%", "€ 0,00", "5.200 k€", "7,2 mln": a figure typed as text; a row of them is no head. */
export const looksLikeFigure = (text: string): boolean =>
  (/^[€(\s+-]*\d[\d.,\s]*\s*(?:[%)€]|euro|k ?€|mln|mln ?€|mln di euro)?$/i.test(text) ||
    /^\d{1,2}[/.-]\d{1,2}$/.test(text)) &&
  !/^\s*(19|20)\d\d\s*$/.test(text);
