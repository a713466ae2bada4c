import type { Fact, TotalFact } from '../../../facts/facts';
import { type FigureReader, figureReader, isUnknown } from '../../layout/figures';
import {
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
import type { Evidence } from '../../../facts/recognised';
import type { Context } from '../../layout/context';
import type { TableReading } from '../reading';
import { countsBoth, genderColumns, genderRows } from './gender-columns';

/** Every count, with the totals that women and men make of their row and the rows of their column. */
export function readGender(table: Table, context: Context): TableReading {
  const period = seriesPeriod(table, context);
  const reader = figureReader(table);
  const title = table.title[table.title.length - 1]?.text ?? table.grid.sheet.name;
  const columns = seriesColumns(table).map((each) => ({
    ...each,
    year: each.year ?? (each.rate ? null : period.year),
  }));
  const facts: Fact[] = [
    ...seriesFacts(table, columns, reader, title),
    ...acrossTotals(table, reader),
    ...believed(downTotals(table, reader)),
    ...seriesRates(table, reader),
    ...reader.troubles(),
  ];
  return { levels: [], period, facts };
}

/** Women and men make the total of their row. */
function acrossTotals(table: Table, reader: FigureReader): readonly TotalFact[] {
  const columns = genderColumns(table);
  const years = yearsDown(table);
  return columns
    .filter(({ gender }) => gender === 'total')
    .flatMap((total) => {
      const added = columns.filter(({ gender, group }) => gender !== 'total' && group === total.group);
      if (!countsBoth(added)) return [];
      return seriesRows(table).flatMap((row): readonly TotalFact[] => {
        const printed = reader.figure(row.row, total.column, 'plain');
        const parts = added.flatMap(({ column }) => reader.figure(row.row, column, 'plain') ?? []);
        if (!printed || parts.length !== added.length) return [];
        const year = total.year ?? years?.yearOf(row.row) ?? null;
        return [{ type: 'total', scope: 'total', role: 'people', year, label: row.label, printed, parts }];
      });
    });
}

/** Every column of counts adds up to its last row; a table whose rows have no labels has no such row. */
function downTotals(table: Table, reader: FigureReader): readonly TotalFact[] {
  if (seriesRows(table).every(({ label }) => label === '')) return [];
  return seriesColumns(table)
    .filter(({ rate }) => !rate)
    .flatMap(({ column, year }) =>
      totalsOf({
        rows: table.rows,
        role: 'people',
        year,
        figure: (row) => reader.figure(row, column, 'plain'),
        unknown: (row) => isUnknown(table.grid, row, column),
      }),
    );
}

/** Heads and rows that name a gender. */
export const genderEvidence = (table: Table): readonly Evidence[] => [
  ...genderColumns(table).map(({ column, gender }) => ({
    cell: table.grid.ref(column.headerRow, column.col),
    text: column.header,
    role: gender,
  })),
  ...genderRows(table).map(({ row, gender }) => ({
    cell: table.grid.ref(row.row, row.labelCol ?? 0),
    text: row.label,
    role: gender,
  })),
];
