import { yearIn, yearsIn } from '../../domain/periods';
import { quarterIn } from '../../domain/quarters';
import type { Period } from '../../domain/levels';
import type { Context } from '../layout/context';
import { type Grid, textOf } from '../layout/grid';
import { tableTexts } from './roles';
import type { Table } from '../layout/table';

/** The period a table speaks of: the latest year of its heads, else of its title, its sheet, the workbook. */
export function periodOf(table: Table, context: Pick<Context, 'year'>): Period {
  const texts = textsAbove(table);
  return { year: headYear(table) ?? firstYear(texts) ?? context.year, quarter: firstQuarter(texts) };
}

/** The same where the years of the heads are of columns beside those that count ("Baseline 2015"): the title goes first. */
export function periodOfTitle(table: Table, context: Pick<Context, 'year'>): Period {
  const texts = textsAbove(table);
  return { year: firstYear(texts) ?? context.year ?? headYear(table), quarter: firstQuarter(texts) };
}

/** What speaks of the whole table, nearest first. */
const textsAbove = ({ sheetTitle, title, grid }: Table): readonly string[] => [
  ...[...sheetTitle, ...title].map(({ text }) => text).reverse(),
  grid.sheet.name,
];

function headYear({ columns }: Table): number | null {
  const years = columns.flatMap(({ year }) => year ?? []);
  return years.length > 0 ? Math.max(...years) : null;
}

const firstQuarter = (texts: readonly string[]): Period['quarter'] =>
  texts.map((text) => quarterIn(text)).find((each) => each !== null) ?? null;

const firstYear = (texts: readonly string[]): number | null =>
  texts.map((text) => yearIn(text)).find((year) => year !== null) ?? null;

/** The period of a form: the year of the sheet's name, of its first lines, of the workbook. */
export function sheetPeriod(grid: Grid, context: Pick<Context, 'year'>): Period {
  const said = grid.rows
    .slice(0, FIRST_LINES)
    .flatMap((row) => grid.cellsOf(row).map((cell) => yearIn(textOf(cell))));
  const year = yearIn(grid.sheet.name) ?? said.find((each) => each !== null) ?? context.year;
  return { year, quarter: null };
}

const FIRST_LINES = 6;

/** The year most tables of the workbook agree on; the latest of two equally common ones. */
export function workbookYear(file: string, tables: readonly Table[]): number | null {
  const counts = new Map<number, number>();
  for (const table of tables) {
    for (const year of new Set(tableTexts(table).flatMap((text) => yearsIn(text)))) {
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const ranked = [...counts].sort(([first, often], [second, oftenToo]) => oftenToo - often || second - first);
  return yearIn(file) ?? ranked[0]?.[0] ?? null;
}
