import type { Fact } from '../../../facts/facts';
import { seriesPeriod } from '../../features/series';
import type { Context } from '../../layout/context';
import { figureReader, isUnknown } from '../../layout/figures';
import type { Table } from '../../layout/table';
import { totalsOfColumns } from '../../sums/totals-of-columns';
import type { TableReading } from '../reading';
import { moneyColumns } from './columns';
import { linesOf } from './lines';

/** Reads an account of cash by code of the State's accounts: a line a row, a forecast or what was collected and paid. */
export function readCash(table: Table, context: Context): TableReading {
  const period = seriesPeriod(table, context);
  const reader = figureReader(table);
  const columns = moneyColumns(table);
  const rows = table.rows.filter(({ kind }) => kind !== 'section' && kind !== 'repeat' && kind !== 'note');
  const facts: Fact[] = [
    ...rows.flatMap((row) => linesOf(table, row, columns, period, reader)),
    ...totalsOfColumns(
      columns.map(({ column, year, stage }) => ({
        rows: table.rows,
        role: stage,
        year,
        figure: (row) => reader.figure(row, column, 'money'),
        unknown: (row) => isUnknown(table.grid, row, column),
      })),
    ),
    ...reader.troubles(),
  ];
  return { levels: [], period, facts };
}
