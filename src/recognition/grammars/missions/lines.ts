import type { Period } from '../../../domain/levels';
import { tidy } from '../../../domain/text';
import type { FigureCell, LineFact } from '../../../facts/facts';
import { missionColumns } from '../../features/missions';
import type { FigureReader } from '../../layout/figures';
import type { Table, TableRow } from '../../layout/table';
import type { MoneyColumn } from './columns';

/** The row's money, a line for each year of the heads, and for each column that says the same of one year. */
export function linesOf(
  table: Table,
  row: TableRow,
  columns: readonly MoneyColumn[],
  period: Period,
  reader: FigureReader,
): readonly LineFact[] {
  const label = lineLabel(table, row.row, columns) || row.label;
  const ref = table.grid.ref(row.row, row.labelCol ?? table.columns[0]?.col ?? 0);
  const lines: (LineFact & { amounts: Partial<Record<'initial' | 'updated' | 'paid', FigureCell>> })[] = [];
  for (const { column, stage, year } of columns) {
    const figure = reader.figure(row.row, column, 'money');
    if (!figure || label === '') continue;
    const place = stage === 'actual' ? 'paid' : stage;
    const of: Period = { ...period, year: year ?? period.year };
    const held = lines.find((line) => line.period.year === of.year && !line.amounts[place]);
    if (held) held.amounts[place] = figure;
    else {
      const again = lines.some((line) => line.period.year === of.year);
      lines.push({
        type: 'line',
        label: again ? tidy(`${label} ${column.header}`) : label,
        period: of,
        ref,
        amounts: { [place]: figure },
        measures: [],
        isTotal: row.kind === 'total' || row.kind === 'subtotal',
      });
    }
  }
  return lines;
}

/** Codes and words of a row as they stand before its money; where the money comes first, what is above before what is below. */
function lineLabel(table: Table, row: number, money: readonly MoneyColumn[]): string {
  const texts: string[] = [];
  const before = money[0]?.column.col ?? 0;
  const { missions, programmes, details, names } = missionColumns(table);
  const left = table.columns.filter(({ col }) => col < before);
  for (const { col } of left.length > 0 ? left : [...missions, ...programmes, ...details, ...names]) {
    const shown = table.grid.shown(row, col);
    const text = shown?.content.type === 'number' ? String(shown.content.value) : table.grid.text(row, col);
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  return tidy(texts.join(' '));
}
