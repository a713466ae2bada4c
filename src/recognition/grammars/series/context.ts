import type { AmountFact, Fact, SeriesFact, TotalFact } from '../../../facts/facts';
import { figureReader, isUnknown } from '../../layout/figures';
import { countsWholes } from '../../features/subjects';
import {
  type SeriesColumn,
  believed,
  seriesColumns,
  seriesFacts,
  seriesPeriod,
  seriesRates,
  seriesRows,
} from '../../features/series';
import type { Table } from '../../layout/table';
import { totalsOf } from '../../sums/totals';
import { yearsDown } from '../../layout/years';
import type { Context } from '../../layout/context';
import type { TableReading } from '../reading';
import { itemOf } from '../../names/statement-items';

/** Every figure of the series, the firms that the ratios divide by, printed totals and changes. */
export function readContext(table: Table, context: Context): TableReading {
  const period = seriesPeriod(table, context);
  const down = yearsDown(table);
  const reader = figureReader(table);
  const columns = seriesColumns(table).map((each) => ({
    ...each,
    year: each.year ?? (each.rate ? null : period.year),
  }));
  const title = table.title[table.title.length - 1]?.text ?? '';
  const series = seriesFacts(table, columns, reader, title);
  const figure = (row: number, { column, measured }: SeriesColumn) => reader.figure(row, column, measured);
  const totals = down
    ? acrossTotals(table, columns, figure)
    : columns
        .filter(({ rate }) => !rate)
        .flatMap((each) =>
          totalsOf({
            rows: table.rows,
            role: countedRole(table),
            year: each.year,
            figure: (row) => figure(row, each),
            unknown: (row) => isUnknown(table.grid, row, each.column),
          }),
        );
  const facts: Fact[] = [
    ...series,
    ...activeFirms(series),
    ...believed(totals),
    ...seriesRates(table, reader),
    ...reader.troubles(),
  ];
  return { levels: [], period, facts };
}

/** What a total of the table counts. */
const countedRole = (table: Table): 'people' | 'count' => (countsWholes(table) ? 'people' : 'count');

/** With the years down, a column of totals sums those of its group on its left, or, alone, all the others of its row. */
function acrossTotals(
  table: Table,
  columns: readonly SeriesColumn[],
  figure: (row: number, column: SeriesColumn) => SeriesFact['figure'] | null,
): readonly TotalFact[] {
  const years = yearsDown(table);
  if (!years) return [];
  const counts = columns.filter(({ rate }) => !rate);
  const totals = counts.filter(({ column }) => column.roles.some(({ role }) => role === 'total'));
  return totals.flatMap((total, index) => {
    const others = counts.filter((each) => !totals.includes(each));
    const before = totals[index - 1]?.column.col ?? -1;
    const added =
      totals.length === 1
        ? others
        : others.filter(({ column }) => column.col > before && column.col < total.column.col);
    return seriesRows(table).flatMap(({ row }): readonly TotalFact[] => {
      const printed = figure(row, total);
      const parts = added.flatMap((each) => figure(row, each) ?? []);
      if (!printed || parts.length < 2) return [];
      const label = total.column.header;
      const year = years.yearOf(row);
      return [{ type: 'total', scope: 'total', role: countedRole(table), year, label, printed, parts }];
    });
  });
}

/** Active firms divide some of the health ratios (method.md): a context table that counts them gives them too. */
const activeFirms = (series: readonly SeriesFact[]): readonly AmountFact[] =>
  series.flatMap(({ group, label, category, year, figure }): readonly AmountFact[] => {
    const item = itemOf(label);
    if (item?.item !== 'active-firms' || group !== null || category !== null || year === null) return [];
    return [
      {
        type: 'amount',
        item: item.item,
        statement: item.statement,
        label,
        institutionalFunction: null,
        year,
        amount: figure,
        share: null,
        isTotal: false,
      },
    ];
  });
