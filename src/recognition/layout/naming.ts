import { remembered } from '../../domain/remembered';
import type { ColumnRole } from '../../facts/column-roles';
import { isPlain } from './head-match';
import type { Column, Table } from './table';

/** Parts that say something of a row and never name it, as its code, its office or its quarter may. */
const OTHERS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'initial',
  'updated',
  'actual',
  'committed',
  'paid',
  'available',
  'amount',
  'total',
  'use',
  'share',
  'composition',
  'variation',
  'target',
  'threshold',
  'comparator',
  'result',
  'achievement',
  'weight',
  'planned-incentive',
  'paid-incentive',
  'formula',
  'unit',
  'notes',
]);

/** Says of a column whether its head plainly says something else than a name of the rows: a year, a result, a note. */
export function sayingOtherwise(columns: readonly Column[]): (col: number) => boolean {
  const others = new Set(columns.filter(saysOtherwise).map(({ col }) => col));
  return (col) => others.has(col);
}

function saysOtherwise({ roles: [best], year }: Column): boolean {
  if (best === undefined) return year !== null;
  return isPlain(best) && OTHERS.has(best.role);
}

/** How many different things a column says of the rows: what stands above has fewer names than what stands below it. */
export const differentTexts = ({ grid, rows }: Table, { col }: Column): number =>
  new Set(
    rows.flatMap(({ row, kind }) => (kind === 'data' && grid.at(row, col) ? [grid.text(row, col)] : [])),
  ).size;

/** The column in which most rows have the words that name them; of two the one further left. */
export const namingColumn = remembered((table: Table): Column | null => {
  const counts = new Map<number, number>();
  for (const { labelCol, kind } of table.rows)
    if (labelCol !== null && kind !== 'repeat' && kind !== 'note')
      counts.set(labelCol, (counts.get(labelCol) ?? 0) + 1);
  const [most] = [...counts].sort(([one, first], [other, second]) => second - first || one - other);
  return table.columns.find(({ col }) => col === most?.[0]) ?? null;
});
