import { type Level, type Period, TREE_LEVELS } from '../../../domain/levels';
import type { NodeFact } from '../../../facts/facts';
import type { Line, Table } from '../../layout/table';
import { bareNode, nodeName, saysLevelFirst } from '../../names/node-names';
import { namesOffice } from '../../names/persons';
import { type TreeColumns, deepestLevel } from './columns';
import { levelOfHeading } from './headings';

export const depthOf = (level: Level): number => (TREE_LEVELS as readonly Level[]).indexOf(level);

/** The node that a line of words alone names over rows. */
export function headedNode(
  { grid }: Table,
  { row, col, text }: Line,
  period: Period,
  columns: TreeColumns,
): NodeFact | null {
  const name = nodeName(text, columns.headings);
  const level = levelOfHeading(name) ?? levelOfSections(columns, text);
  if (level === null || depthOf(level) >= depthOf(deepestLevel(columns))) return null;
  const node = bareNode({ ref: grid.ref(row, col), level, name, period });
  return saysLevelFirst(text) ? node : { ...node, presumed: true };
}

/** The node of a table of indicators alone, which a line that is no head and no row of it names. */
export const nodeOfBlock = (
  table: Table,
  line: Line | null,
  period: Period,
  columns: TreeColumns,
): NodeFact | null =>
  line && columns.levels.every(({ level }) => level === 'indicator')
    ? headedNode(table, line, period, columns)
    : null;

/** Words alone over projects or indicators name an objective, unless a column does, or they are those of an office. */
export const levelOfSections = ({ levels }: TreeColumns, label: string): Level | null =>
  levels.every(({ level }) => depthOf(level) > depthOf('objective')) && !namesOffice(label)
    ? 'objective'
    : null;
