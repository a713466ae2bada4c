import { yearIn } from '../../domain/periods';
import { fold } from '../../domain/text';
import type { CellSnapshot } from '../../workbook/snapshot';
import { type Grid, textOf } from './grid';
import { isYearCell } from './head-cells';
import { headOf } from './head-match';
import type { BodyShape } from './row-shape';

/** The rows of a head and the columns it names. */
interface Head {
  readonly top: number;
  readonly bottom: number;
  readonly cols: readonly number[];
}

/** A head found again says at least two of its parts plainly; words that only touch on them are not enough. */
const PLAIN = 0.9;

/**
 * Whether a row in the words of heads is a row of the table above it: it stands under that table's own columns and goes
 * on with what they hold, right below its rows or filling the same columns. Only words that name columns plainly, most
 * of them where figures give way to words, nearly all of them where the table holds words anyway, make another head there.
 */
export function isBodyRow(grid: Grid, row: number, band: Head, shape: BodyShape): boolean {
  if (isAmountsRow(grid, row, band)) return true;
  const cells = grid.cellsOf(row);
  if (!cells.every(({ col }) => band.cols.includes(col) || shape.holds(col))) return false;
  if (repeatsHead(grid, cells, band)) return false;
  const plain = cells.filter((cell) => (headOf(cell)[0]?.score ?? 0) >= PLAIN || isYearCell(cell)).length;
  const breaks = cells.some(({ col }) => shape.isOfFigures(col));
  if (grid.cellsOf(row - 1).length > 0)
    return plain < 2 || (breaks ? plain * 2 < cells.length : plain * 4 < cells.length * 3);
  const usual = shape.usual();
  const alike = usual.filter((col) => grid.at(row, col) !== null).length * 2 > usual.length;
  return shape.rows() > 0 && !breaks && alike && plain * 2 <= cells.length;
}

/** Most of its cells say what the head says in their columns. */
function repeatsHead(grid: Grid, cells: readonly CellSnapshot[], { top, bottom }: Head): boolean {
  const same = cells.filter((cell) => {
    for (let line = top; line <= bottom; line++) {
      const above = grid.at(line, cell.col);
      if (above && fold(textOf(above)) === fold(textOf(cell)) && above.content.value !== '') return true;
    }
    return false;
  });
  return same.length >= 2 && same.length * 2 > cells.length;
}

/** "2021 · 2022": years one after the other are heads of another block, whatever stands above. */
function isRunOfYears(cells: readonly CellSnapshot[]): boolean {
  const years = cells.map(({ content }) => Number(content.value));
  const steps = new Set(years.slice(1).map((year, at) => year - years[at]!));
  return steps.size === 1 && (steps.has(1) || steps.has(-1));
}

/**
 * "Diritto annuale · 2000 · 2100" under heads of years: amounts that could be years. A head found again says the
 * years of the head above, or follows a blank row.
 */
function isAmountsRow(grid: Grid, row: number, { top, bottom }: Head): boolean {
  const cells = grid.cellsOf(row).filter(isYearCell);
  if (cells.length === 0 || grid.cellsOf(row - 1).length === 0 || isRunOfYears(cells)) return false;
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
