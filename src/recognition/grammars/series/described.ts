import { MEAN_WORDS } from '../../../domain/words/means';
import type { Fact } from '../../../facts/facts';
import {
  believed,
  seriesColumns,
  seriesFacts,
  seriesPeriod,
  seriesRates,
  seriesRows,
} from '../../features/series';
import type { Context } from '../../layout/context';
import { figureReader, isUnknown } from '../../layout/figures';
import type { Table } from '../../layout/table';
import { totalsOf } from '../../sums/totals';
import { begins } from '../../words/phrases';
import type { TableReading } from '../reading';

/** Every figure of a table that describes, on its own scale; totals and changes only where the figures bear them out. */
export function readDescribed(table: Table, context: Context): TableReading {
  const period = seriesPeriod(table, context);
  const reader = figureReader(table);
  const columns = seriesColumns(table).map((each) => ({
    ...each,
    year: each.year ?? (each.rate ? null : period.year),
  }));
  const unnamed = table.title[table.title.length - 1]?.text ?? table.grid.sheet.name;
  const named = seriesRows(table).some(({ label }) => label !== '');
  const totals = columns
    .filter(({ rate }) => !rate && named)
    .flatMap((each) =>
      believed(
        totalsOf({
          rows: table.rows.filter(({ label }) => !isMean(label)),
          role: 'count',
          year: each.year,
          figure: (row) => reader.figure(row, each.column, each.measured),
          unknown: (row) => isUnknown(table.grid, row, each.column),
        }),
      ),
    );
  const facts: Fact[] = [
    ...seriesFacts(table, columns, reader, unnamed),
    ...totals,
    ...seriesRates(table, reader),
    ...reader.troubles(),
  ];
  return { levels: [], period, facts };
}

/** A mean of the rows is not their sum. */
const isMean = (label: string): boolean => begins(label, MEAN_WORDS);
