import type { Period } from '../../../domain/levels';
import type { CellSnapshot } from '../../../workbook/snapshot';
import type { NodeFact } from '../../../facts/facts';
import { plainFigure } from '../../layout/figures';
import { textOf } from '../../layout/grid';
import { isPlain, matchHead } from '../../layout/head-match';
import type { Table } from '../../layout/table';
import type { ColumnRole } from '../../../facts/column-roles';
import { bareNode, nodeName } from '../../names/node-names';
import type { TreeColumns } from './columns';

/** What a card over a table of indicators says of the node they belong to, label by label. */
const LABELS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'area',
  'objective',
  'programme',
  'project',
  'number',
  'code',
  'label',
  'weight',
  'owner',
  'person',
  'period',
  'timing',
  'notes',
]);

interface CardField {
  readonly role: ColumnRole;
  readonly value: CellSnapshot;
}

/** A line of a card: `node` when it names the objective or project of the indicators below. */
export interface CardLine {
  readonly node: NodeFact | null;
}

/** The node that the card right above a table of indicators alone is about ("Obiettivo: …", "Peso: …"). */
export function titleCard(table: Table, period: Period, columns: TreeColumns): NodeFact | null {
  const rows = [...new Set(table.title.map(({ row }) => row))];
  const named = rows.flatMap((row) => cardLine(table, row, period, columns)?.node ?? []).pop() ?? null;
  const weights = rows.filter((row) => fieldOf(table, row)?.role === 'weight');
  const weight = weights.map((row) => valueFigure(table, row)).find((figure) => figure !== null);
  return named && weight ? { ...named, weight } : named;
}

/** A label and what it says, alone in their row, over indicators whose table names nothing above them. */
export function cardLine(
  table: Table,
  row: number,
  period: Period,
  { levels, grammar }: TreeColumns,
): CardLine | null {
  if (!levels.every(({ level }) => level === 'indicator')) return null;
  const field = fieldOf(table, row);
  if (!field) return null;
  const { role, value } = field;
  const text = textOf(value);
  if ((role !== 'objective' && role !== 'project') || text === '') return { node: null };
  const name = nodeName(text, grammar);
  return { node: bareNode({ ref: table.grid.ref(row, value.col), level: role, name, period }) };
}

function fieldOf({ grid }: Table, row: number): CardField | null {
  const [label, value, ...more] = grid.cellsOf(row);
  if (!label || !value || more.length > 0) return null;
  const [best] = matchHead(textOf(label).replace(/:$/, ''));
  if (!best || !isPlain(best) || !LABELS.has(best.role)) return null;
  return isPlain(matchHead(textOf(value))[0]) ? null : { role: best.role, value };
}

function valueFigure(table: Table, row: number): ReturnType<typeof plainFigure> {
  const field = fieldOf(table, row);
  return field && plainFigure(table.grid, row, field.value.col);
}
