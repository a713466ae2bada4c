import { yearIn } from '../../domain/periods';
import { remembered, rememberedText } from '../../domain/remembered';
import { fold, tidy } from '../../domain/text';
import { AROUND_YEARS, AT_DATES } from '../words/heads-of-figures';
import { typedSource } from '../words/phrases';
import { closingDate } from './closing-dates';
import { isYearCell } from './head-cells';
import type { Column, Table } from './table';

/** A column whose cells are the years of their rows. */
export interface YearColumn {
  readonly column: Column;
  /** Year of a row; `null` where its cell says none. */
  yearOf(row: number): number | null;
}

/** Fewer than this are no series. */
const LEAST_YEARS = 2;

/** The column that gives each row its year, when the years go down the table; asked by several kinds, sought once. */
export const yearsDown = remembered((table: Table): YearColumn | null => {
  const column = table.columns.find(({ col }) => {
    const cells = table.rows.flatMap(({ row, kind }) =>
      kind === 'repeat' ? [] : (table.grid.at(row, col) ?? []),
    );
    const years = cells.filter(
      (cell) =>
        isYearCell(cell) ||
        closingDate(table.grid, cell) !== null ||
        isYearLabel(table.grid.text(cell.row, col)),
    );
    return years.length >= LEAST_YEARS && years.length * 2 > cells.length;
  });
  return column ? { column, yearOf: (row) => yearAt(table, row, column.col) } : null;
});

/** "Anno 2016", "2016 *", "31/12/2016": a few words around a year. */
const isYearLabel = (text: string): boolean => /\b(19|20)\d\d\b/.test(text) && YEAR_ALONE.test(fold(text));

const YEAR_ALONE = new RegExp(`^(?:${typedSource(AT_DATES)} )?(\\d\\d \\d\\d )?(19|20)\\d\\d$`);

function yearAt(table: Table, row: number, col: number): number | null {
  const cell = table.grid.at(row, col);
  if (cell?.content.type === 'number')
    return isYearCell(cell) ? cell.content.value : yearIn(closingDate(table.grid, cell) ?? '');
  return yearIn(table.grid.text(row, col));
}

const YEAR_WORDS = new RegExp(
  `\\b(?:${typedSource(AT_DATES)} )?31[/.-]12[/.-]\\d{2,4}|\\b${typedSource(AROUND_YEARS)}\\b|\\b(?:19|20)\\d\\d\\b`,
  'gi',
);

/** What a head says beside its year ("Anno 2016 Femmine" → "Femmine"); `null` when it is only a year. */
export const withoutYear = rememberedText((header: string): string | null => {
  const rest = tidy(header.replace(YEAR_WORDS, ' ')).replace(
    /^[\s,;:()/–-]+|(?<![\s,;:(/–-])[\s,;:(/–-]+$/g,
    '',
  );
  return /\p{L}|%/u.test(rest) ? rest : null;
});
