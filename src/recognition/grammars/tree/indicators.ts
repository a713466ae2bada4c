import type { CellRef } from '../../../workbook/address';
import type { Fact, NodeFact } from '../../../facts/facts';
import { type FigureReader, figureReader } from '../../layout/figures';
import { latestYear } from '../../features/latest-year';
import { periodOf } from '../../features/period';
import { type Roles, columnOf } from '../../features/roles';
import type { Table } from '../../layout/table';
import { type YearColumn, yearsDown } from '../../layout/years';
import { withProgress } from '../progress/progress';
import { parentWeights } from '../progress/roles';
import type { Context } from '../../layout/context';
import type { TableReading } from '../reading';
import { treeRows } from './rows';

const YEARLY = ['target', 'result', 'achievement', 'weight', 'parent-weight'] as const;

/** Reads rows of the tree with their progress. */
export function readIndicators(table: Table, context: Context, all: Roles): TableReading {
  const { roles, year } = latestYear(table, all, YEARLY, ['result', 'achievement']);
  const inQuarters = table.columns.filter((column) => column.quarter !== null).length > 1;
  const told = inQuarters ? (columnOf(roles, 'result') ?? columnOf(roles, 'achievement')) : null;
  const quarter = told?.quarter ?? null;
  const period = {
    ...periodOf(table, context),
    ...(year === null ? {} : { year }),
    ...(quarter === null ? {} : { quarter }),
  };
  const reader = figureReader(table);
  const years = yearsDown(table);
  const { rows, headings, numberCodes } = treeRows(table, roles, period);
  const nodes = rows.flatMap(({ row, node }): readonly NodeFact[] =>
    node && row.kind === 'data'
      ? [withProgress(table, ofItsYear(node, row.row, years), row.row, roles, reader)]
      : [],
  );
  const inRows = new Set(nodes.map(({ key }) => key));
  const facts: Fact[] = [
    ...withWeights(
      headings.filter(({ key }) => !inRows.has(key)),
      roles,
      reader,
    ),
    ...nodes,
    ...numberCodes.map((node): Fact => ({
      type: 'trouble',
      trouble: 'number-code',
      ref: node.named[0]!,
      text: node.code ?? '',
      readAs: node.code,
      alternative: null,
    })),
  ];
  const levels = [...new Set([...headings, ...nodes].map(({ level }) => level))];
  return { levels, period, facts: [...facts, ...reader.troubles()] };
}

/** One row a year: the node is that of its row's year. */
function ofItsYear(node: NodeFact, row: number, years: YearColumn | null): NodeFact {
  const year = years?.yearOf(row) ?? null;
  return year === null ? node : { ...node, period: { ...node.period, year } };
}

/** The weights of nodes named above the rows: of the nodes that one row names, of the one whose column they follow. */
function withWeights(headings: readonly NodeFact[], roles: Roles, reader: FigureReader): readonly NodeFact[] {
  const weights = parentWeights(roles);
  if (weights.length === 0) return headings;
  const perRow = countBy(headings, (node) => placeOf(node)?.row);
  return headings.map((node) => {
    const place = placeOf(node);
    const own = weights.find(({ names }) => names?.col === place?.col);
    const column = (own ?? (perRow.get(place?.row) === 1 ? weights[0] : undefined))?.weight;
    return column && place ? { ...node, weight: reader.figure(place.row, column, 'percent') } : node;
  });
}

const placeOf = ({ named }: NodeFact): CellRef | undefined => named[named.length - 1];

function countBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
