import type { Period } from '../../../domain/levels';
import { tidy } from '../../../domain/text';
import type { Fact, FigureCell, LineFact } from '../../../facts/facts';
import { type FigureReader, figureReader, isUnknown } from '../../layout/figures';
import { periodOf } from '../../features/period';
import { seriesRows } from '../../features/series';
import type { Column, Table, TableRow } from '../../layout/table';
import { totalsOfColumns } from '../../sums/totals-of-columns';
import { type ExecutionColumns, type Stage, executionColumns } from './columns';
import type { Context } from '../../layout/context';
import type { TableReading } from '../reading';
import { rateOf } from './rates';

/** A line an account, with its money by stage and the percentages printed beside it. */
export function readLines(table: Table, context: Context): TableReading {
  const period = periodOf(table, context);
  const reader = figureReader(table);
  const columns = executionColumns(table);
  const periods = periodsOf(columns, period);
  const lines = periods.flatMap((each) => linesOf(table, columns, each, reader));
  const totals = totalsOfColumns(
    columns.stages.map(({ stage, column }) => ({
      rows: table.rows,
      role: stage,
      year: column.year ?? period.year,
      figure: (row) => reader.figure(row, column, 'money'),
      unknown: (row) => isUnknown(table.grid, row, column),
    })),
  );
  const facts: Fact[] = [...lines, ...totals, ...reader.troubles()];
  return { levels: [], period, facts };
}

/** The periods the heads tell apart ("Impegnato I trim", "Impegnato II trim"); the table's own when they tell none. */
function periodsOf({ stages }: ExecutionColumns, period: Period): readonly Period[] {
  const told = stages
    .filter(({ column }) => column.year !== null || column.quarter !== null)
    .map(({ column }) => ownPeriod(column, period));
  const distinct = [...new Map(told.map((each) => [`${each.year} ${each.quarter}`, each])).values()];
  const byQuarter = distinct.filter(({ quarter }) => quarter !== null);
  if (byQuarter.length > 0) return byQuarter;
  return distinct.length > 0 ? distinct : [period];
}

const ownPeriod = ({ year, quarter }: Column, period: Period): Period => ({
  year: year ?? period.year,
  quarter: quarter ?? period.quarter,
});

/** A column speaks of a period when its head says that one, or none. */
const isOf = ({ year, quarter }: Column, period: Period): boolean =>
  (year === null || year === period.year) && (quarter === null || quarter === period.quarter);

function linesOf(
  table: Table,
  columns: ExecutionColumns,
  period: Period,
  reader: FigureReader,
): readonly LineFact[] {
  const stages = columns.stages.filter(({ column }) => isOf(column, period));
  const rates = columns.rates.filter((column) => isOf(column, period));
  const rows = seriesRows(table).flatMap((row) => {
    const amounts: Partial<Record<Stage, FigureCell>> = {};
    for (const { stage, column } of stages) {
      const figure = amounts[stage] ?? reader.figure(row.row, column, 'money');
      if (figure) amounts[stage] = figure;
    }
    const printed = rates.map((column) => reader.figure(row.row, column, 'percent'));
    return Object.keys(amounts).length === 0 ? [] : [{ row, amounts, printed }];
  });
  const divided = rates.map((column, index) =>
    rateOf(
      column.header,
      rows.flatMap(({ amounts, printed }) => {
        const figure = printed[index];
        return figure ? [{ amounts, printed: figure }] : [];
      }),
    ),
  );
  return rows.flatMap(({ row, amounts, printed }): readonly LineFact[] => {
    const name = nameOf(table, row, columns.labels);
    if (!name) return [];
    const measures = rates.flatMap(({ header }, index) => {
      const published = printed[index];
      return published ? [{ label: header, published, of: divided[index] ?? null }] : [];
    });
    const isTotal = row.kind === 'total' || row.kind === 'subtotal';
    return [{ type: 'line', ...name, period, amounts, measures, isTotal }];
  });
}

/** Code and title of a row as they stand before its money; a row that names nothing goes by its position alone. */
function nameOf(
  table: Table,
  { row, label, labelCol }: TableRow,
  labels: readonly Column[],
): Pick<LineFact, 'label' | 'ref'> | null {
  const texts: string[] = [];
  let first: number | null = null;
  for (const { col } of labels) {
    const shown = table.grid.shown(row, col);
    const text = shown?.content.type === 'number' ? String(shown.content.value) : table.grid.text(row, col);
    if (text === '' || texts.includes(text)) continue;
    texts.push(text);
    first ??= col;
  }
  const name = texts.length > 0 ? tidy(texts.join(' ')) : label;
  return name === '' ? null : { label: name, ref: table.grid.ref(row, first ?? labelCol ?? 0) };
}
