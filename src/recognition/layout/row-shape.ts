import type { CellSnapshot } from '../../workbook/snapshot';
import { MONEY_UNITS } from '../words/heads-of-figures';
import { typedSource } from '../words/phrases';
import { type Grid, textOf } from './grid';

const FIGURE = new RegExp(
  `^[€(\\s+-]*\\d[\\d.,\\s]*(?:[%)€]|${typedSource(MONEY_UNITS)}|k ?€|mln ?€)?$`,
  'i',
);

/** "26.500,00", "64,3", "100%", "€ 0,00", "5.200 k€", "7,2 mln": a figure typed as text; a row of them is no head. */
export const looksLikeFigure = (text: string): boolean =>
  !beginsWithLetter(text) && (FIGURE.test(text) || DAY_AND_MONTH.test(text)) && !YEAR.test(text);

const DAY_AND_MONTH = /^\d{1,2}[/.-]\d{1,2}$/;
const YEAR = /^\s*(19|20)\d\d\s*$/;

/** Nearly all texts are words, and every cell is asked more than once: a first letter of ASCII tells without an expression. */
export const beginsWithLetter = (text: string): boolean => {
  const lower = text.charCodeAt(0) | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
};

/** A number, or one typed as text. */
export const isFigure = (cell: CellSnapshot): boolean =>
  cell.content.type === 'number' || looksLikeFigure(textOf(cell));

/** What the rows of a table have held so far, column by column. */
export interface BodyShape {
  /** Takes one more row of the body. */
  take(row: number): void;
  /** Rows taken. */
  rows(): number;
  holds(col: number): boolean;
  /** Figures and no words so far, at least two of them. */
  isOfFigures(col: number): boolean;
  /** The same, but for few words among the figures. */
  wasOfFigures(col: number): boolean;
  /** Columns that most rows fill. */
  usual(): readonly number[];
  /** Whether a row goes on as those taken: in their columns, figures under figures, most of the usual ones filled. */
  isAlike(row: number): boolean;
}

/** "SI" or "n.d." among the figures of a row is an answer; a row of words is another. */
const mostlyFigures = (cells: readonly CellSnapshot[]): boolean =>
  cells.filter(isFigure).length * 2 >= cells.length;

/** One figure does not make a column of figures. */
const LEAST_FIGURES = 2;

export function bodyShape(grid: Grid): BodyShape {
  const figures = new Map<number, number>();
  const words = new Map<number, number>();
  let rows = 0;
  const count = (counts: ReadonlyMap<number, number>, col: number): number => counts.get(col) ?? 0;
  const shape: BodyShape = {
    take(row) {
      const cells = grid.cellsOf(row);
      // A heading inside the table says nothing of its columns.
      if (cells.length < 2) return;
      rows++;
      for (const cell of cells) {
        const counts = isFigure(cell) ? figures : words;
        counts.set(cell.col, count(counts, cell.col) + 1);
      }
    },
    rows: () => rows,
    holds: (col) => figures.has(col) || words.has(col),
    isOfFigures: (col) => count(figures, col) >= LEAST_FIGURES && !words.has(col),
    wasOfFigures: (col) =>
      count(figures, col) >= LEAST_FIGURES && count(words, col) * 3 <= count(figures, col),
    usual: () =>
      [...new Set([...figures.keys(), ...words.keys()])].filter(
        (col) => (count(figures, col) + count(words, col)) * 2 > rows,
      ),
    isAlike(row) {
      const cells = grid.cellsOf(row);
      const usual = shape.usual();
      const filled = usual.filter((col) => grid.at(row, col) !== null).length;
      return (
        cells.length > 1 &&
        filled * 2 > usual.length &&
        cells.every((cell) => shape.holds(cell.col)) &&
        mostlyFigures(cells.filter((cell) => shape.isOfFigures(cell.col)))
      );
    },
  };
  return shape;
}
