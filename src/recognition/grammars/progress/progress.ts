import { readText } from '../../../domain/read';
import { partOfYear } from '../../../domain/yearly-values';
import type { NodeFact, ReadCell } from '../../../facts/facts';
import type { FigureReader } from '../../layout/figures';
import { type Roles, columnOf } from '../../features/roles';
import type { Column, Table } from '../../layout/table';
import { targetColumn } from './changed-target';
import { means } from '../../words/phrases';
import { COMPARATORS } from '../../words/progress';
import type { ColumnRole } from '../../../facts/column-roles';

/** Columns that say how far something has come; what may stand in a table of indicators of any level. */
export const INDICATOR_ROLES: readonly ColumnRole[] = [
  'number',
  'code',
  'area',
  'objective',
  'programme',
  'project',
  'indicator',
  'label',
  'target',
  'result',
  'achievement',
  'weight',
  'parent-weight',
  'owner',
  'person',
  'notes',
  'unit',
  'formula',
  'timing',
  'variation',
  'threshold',
  'comparator',
];

/** Fills in target, result, achievement and weight of a node from its row. */
export function withProgress(
  table: Table,
  node: NodeFact,
  row: number,
  roles: Roles,
  reader: FigureReader,
): NodeFact {
  const read = (column: Column): ReadCell => reader.read(row, column, column.percent ? 'percent' : 'plain');
  const achievement = columnOf(roles, 'achievement');
  const target = targetColumn(table, row, roles, reader);
  const result = columnOf(roles, 'result');
  const weight = columnOf(roles, 'weight');
  const owner = columnOf(roles, 'owner') ?? columnOf(roles, 'person');
  return {
    ...node,
    target: target && compared(ofYear(read(target), node), table, row, roles),
    result: result && ofYear(read(result), node),
    achievement: achievement && reader.read(row, achievement, 'percent'),
    weight: weight && reader.figure(row, weight, 'percent'),
    owner: owner ? table.grid.text(row, owner.col) || null : null,
  };
}

/** What a sign, or a word for it, compares; `null` for any other text. */
export const comparatorOf = (text: string): (typeof COMPARATORS)[number] | null =>
  COMPARATORS.find(({ signs, words }) => signs.includes(text) || means(text, words)) ?? null;

/** The target with the sign that a column of its own gives it ("≤" beside "10"). */
function compared(target: ReadCell, table: Table, row: number, roles: Roles): ReadCell {
  const column = columnOf(roles, 'comparator');
  const sign = column ? table.grid.text(row, column.col) : '';
  const found = comparatorOf(sign);
  if (!found || target.reading.kind !== 'number' || target.reading.comparison !== null) return target;
  const { comparison, shown } = found;
  return { ...target, text: `${shown} ${target.text}`, reading: { ...target.reading, comparison } };
}

/** Three years in one cell, one a line ("2016: 80⏎2017: 85"): the node's own year is meant. */
function ofYear(cell: ReadCell, { period }: NodeFact): ReadCell {
  if (period.year === null || cell.reading.kind !== 'words') return cell;
  const part = partOfYear(cell.text, period.year);
  return part === null ? cell : { ...cell, reading: readText(part), raw: null };
}
