import type { Comparison } from '../../../domain/expression';
import { readText } from '../../../domain/read';
import type { NodeFact, ReadCell } from '../../../facts/facts';
import type { FigureReader } from '../../layout/figures';
import { type Roles, columnOf } from '../../features/roles';
import type { Table } from '../../layout/table';
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
  const cell = (role: ColumnRole, percent: boolean): ReadCell | null => {
    const column = columnOf(roles, role);
    return column && reader.read(row, column, percent ? 'percent' : 'plain');
  };
  const target = columnOf(roles, 'target');
  const result = columnOf(roles, 'result');
  const weight = columnOf(roles, 'weight');
  const owner = columnOf(roles, 'owner') ?? columnOf(roles, 'person');
  return {
    ...node,
    target: target ? compared(ofYear(cell('target', target.percent), node), table, row, roles) : null,
    result: result ? ofYear(cell('result', result.percent), node) : null,
    achievement: cell('achievement', true),
    weight: weight && reader.figure(row, weight, 'percent'),
    owner: owner ? table.grid.text(row, owner.col) || null : null,
  };
}

const COMPARATORS: readonly (readonly [RegExp, Comparison, string])[] = [
  [/^(?:≥|> ?=|= ?>|non inferiore|crescente)$/i, '>=', '≥'],
  [/^(?:≤|< ?=|= ?<|non superiore|decrescente)$/i, '<=', '≤'],
  [/^(?:>|maggiore)$/i, '>', '>'],
  [/^(?:<|minore)$/i, '<', '<'],
  [/^=$/, '=', '='],
];

/** The target with the sign that a column of its own gives it ("≤" beside "10"). */
function compared(target: ReadCell | null, table: Table, row: number, roles: Roles): ReadCell | null {
  const column = columnOf(roles, 'comparator');
  const sign = column ? table.grid.text(row, column.col) : '';
  const found = COMPARATORS.find(([pattern]) => pattern.test(sign));
  if (!target || !found || target.reading.kind !== 'number' || target.reading.comparison !== null)
    return target;
  const [, comparison, shown] = found;
  return { ...target, text: `${shown} ${target.text}`, reading: { ...target.reading, comparison } };
}

/** Three years in one cell, one a line ("2016: 80⏎2017: 85"): the node's own year is meant. */
function ofYear(cell: ReadCell | null, { period }: NodeFact): ReadCell | null {
  if (!cell || period.year === null || cell.reading.kind !== 'words') return cell;
  const line = new RegExp(`\\b${period.year}\\s*[:=–-]\\s*(.+?)(?=\\s+(?:19|20)\\d\\d\\s*[:=–-]|$)`).exec(
    cell.text,
  );
  return line ? { ...cell, reading: readText(line[1]!), raw: null } : cell;
}
