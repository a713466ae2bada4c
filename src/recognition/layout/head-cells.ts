import { readContent } from '../../domain/read';
import type { CellSnapshot } from '../../workbook/snapshot';
import { YEARS } from '../words/heads-of-figures';
import { ROW_MARKS } from '../words/levels';
import { typedSource } from '../words/phrases';
import { closingDate } from './closing-dates';
import { type Grid, textOf } from './grid';
import { looksLikeFigure } from './row-shape';

/** A head is a few words; past this a matching cell is prose. */
export const MAX_HEAD_TEXT = 140;
const MARK = typedSource(ROW_MARKS);

/**
 * "OBIETTIVO N. 1/2016 …", "INDICATORE 6a) …", "1D0101 …", "N.C.": what rows hold, not what heads say. A letter stands
 * apart from the word it counts: "Indicatore." is no indicator "e".
 */
export const NAMES_A_ROW = new RegExp(
  `^(?:${MARK}\\.?\\s*(?:n\\.?\\s*)?(?!(?:19|20)\\d\\d\\b)\\d|${MARK}[.\\s]\\s*(?:n\\.?\\s*)?(?!n\\.)[a-z]\\s?[).:]|` +
    '\\d[a-z]\\d{2}|\\d{1,3}\\s*[).]\\s|n\\.? ?[cd]\\.?$)',
  'i',
);

/** Words, a year, or the date of a closing with figures under it. */
export const maySayHead = (grid: Grid, cell: CellSnapshot): boolean =>
  cell.content.type === 'text' ||
  isYearCell(cell) ||
  (closingDate(grid, cell) !== null && standsOverFigures(grid, cell));

/** A deadline stands over other deadlines, the date of a closing over amounts. */
function standsOverFigures(grid: Grid, { row, col }: CellSnapshot): boolean {
  const below = [1, 2, 3].map((step) => grid.at(row + step, col)).find((cell) => cell !== null);
  if (!below) return false;
  return below.content.type === 'number' ? closingDate(grid, below) === null : looksLikeFigure(textOf(below));
}

export const isWords = (cell: CellSnapshot): boolean =>
  LETTER.test(textOf(cell)) && !looksLikeFigure(textOf(cell));

const LETTER = /\p{L}/u;

/** A few words that are no figure, no name of a row and no "n.d.". */
export function mayName(cell: CellSnapshot): boolean {
  const text = textOf(cell);
  return (
    isYearCell(cell) ||
    (isWords(cell) &&
      text.length <= MAX_HEAD_TEXT &&
      !NAMES_A_ROW.test(text) &&
      readContent(cell.content, cell.format).kind === 'words')
  );
}

const GROUP_YEAR = new RegExp(`^${typedSource(YEARS)} (19|20)\\d\\d$`, 'i');

/** "2016", "Anno 2016": a year that may head a group of columns. */
export const isGroupYear = (cell: CellSnapshot | null): boolean =>
  cell !== null && (isYearCell(cell) || GROUP_YEAR.test(textOf(cell)));

/** Formats of amounts: no office shows a year with separators or decimals. */
const AMOUNT_FORMAT = /[#,%€]|\.0/;

/** A bare year, typed as a number or as text ("2016"). */
export const isYearCell = ({ content, format }: CellSnapshot): boolean =>
  (content.type === 'number' &&
    Number.isInteger(content.value) &&
    content.value >= 1990 &&
    content.value <= 2100 &&
    !AMOUNT_FORMAT.test(format)) ||
  (content.type === 'text' && YEAR.test(content.value));

const YEAR = /^\s*(19|20)\d\d\s*$/;
