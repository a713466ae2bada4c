import { remembered } from '../../domain/remembered';
import type { Period } from '../../domain/levels';
import type { RateFact, SeriesFact, TotalFact } from '../../facts/facts';
import type { Context } from '../layout/context';
import type { FigureReader, Measured } from '../layout/figures';
import { periodOf } from './period';
import { ratesOf } from '../sums/rates';
import { addsUp } from '../sums/totals';
import type { Column, Table, TableRow } from '../layout/table';
import { withoutYear, yearsDown } from '../layout/years';

/** A column of figures of a descriptive table. */
export interface SeriesColumn {
  readonly column: Column;
  readonly year: number | null;
  /** What the head says beside the year; `null` when nothing. */
  readonly category: string | null;
  readonly measured: Measured;
  /** A percentage or a change: not to be summed. */
  readonly rate: boolean;
}

/** Columns that hold figures, the rows' labels and their years left out; asked by several kinds, sought once. */
export const seriesColumns = remembered((table: Table): readonly SeriesColumn[] => {
  const years = yearsDown(table);
  return table.columns
    .filter(({ col }) => col !== years?.column.col && holdsFigures(table, col))
    .filter(({ roles }) => roles[0]?.role !== 'number' && roles[0]?.role !== 'code')
    .map((column) => {
      const changes = column.roles.some(({ role }) => role === 'variation');
      return {
        column,
        year: changes ? null : column.year,
        category: changes ? column.header : withoutYear(column.header),
        measured: column.percent ? 'percent' : 'plain',
        rate: column.percent || changes,
      };
    });
});

/** The period of a descriptive table: years down the rows say it as heads would. */
export function seriesPeriod(table: Table, context: Context): Period {
  const down = yearsDown(table);
  const years = down ? seriesRows(table).flatMap(({ row }) => down.yearOf(row) ?? []) : [];
  const period = periodOf(table, context);
  return years.length === 0 ? period : { ...period, year: Math.max(...years) };
}

/** Rows that hold the series: all but heads, sections and notes. */
export const seriesRows = remembered((table: Table): readonly TableRow[] =>
  table.rows.filter(({ kind }) => kind !== 'repeat' && kind !== 'section' && kind !== 'note'),
);

/** Every figure of a descriptive table; with the years down the rows the heads are the labels. */
export function seriesFacts(
  table: Table,
  columns: readonly SeriesColumn[],
  reader: FigureReader,
  unnamed: string,
): readonly SeriesFact[] {
  const years = yearsDown(table);
  const facts: SeriesFact[] = [];
  let group: string | null = null;
  for (const row of table.rows) {
    if (row.kind === 'section') group = row.label === '' ? group : row.label;
    if (row.kind === 'section' || row.kind === 'repeat' || row.kind === 'note') continue;
    for (const { column, year, category, measured } of columns) {
      const figure = reader.figure(row.row, column, measured);
      if (!figure) continue;
      const down = years?.yearOf(row.row) ?? null;
      const label = down === null ? row.label : (category ?? column.header);
      facts.push({
        type: 'series',
        group,
        label: label || unnamed,
        category: down === null ? category : null,
        year: down ?? year,
        figure,
        ...(measured === 'percent' ? { percent: true } : {}),
      });
    }
  }
  return facts;
}

/** Printed changes and shares of a descriptive table, with what they are made of. */
export function seriesRates(table: Table, reader: FigureReader): readonly (RateFact | TotalFact)[] {
  const columns = seriesColumns(table);
  const rates = columns.filter(({ rate }) => rate).map(({ column }) => column);
  const counted = columns.filter(({ rate }) => !rate);
  if (rates.length === 0) return [];
  const rows = seriesRows(table);
  const years = yearsDown(table);
  if (!years) return ratesOf({ rows }, counted, reader, rates);
  const byYear = new Map(rows.map((row) => [years.yearOf(row.row), row]));
  const yearBefore = ({ row }: TableRow): TableRow | null =>
    byYear.get((years.yearOf(row) ?? NaN) - 1) ?? null;
  return ratesOf({ rows, yearBefore }, counted, reader, rates);
}

/** A sum told by the layout (a column or a row of totals) is believed when most of it adds up. */
export const believed = (totals: readonly TotalFact[]): readonly TotalFact[] =>
  totals.filter((total) => addsUp(total)).length * 2 >= totals.length ? totals : [];

const FIGURE = /^[€(\s+-]*\d[\d.,\s]*%?\)?$/;

/** Whether figures stand in most of the column's cells. */
function holdsFigures(table: Table, col: number): boolean {
  const cells = seriesRows(table).flatMap(({ row }) => table.grid.at(row, col) ?? []);
  const figures = cells.filter(
    ({ row, content }) =>
      content.type === 'number' || (content.type === 'text' && FIGURE.test(table.grid.text(row, col))),
  );
  return figures.length > 0 && figures.length * 2 >= cells.length;
}
