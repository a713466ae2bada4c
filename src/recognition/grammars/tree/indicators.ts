import type { Period } from '../../../domain/levels';
import { type CellRef, cellKey } from '../../../workbook/address';
import type { Fact, NodeFact } from '../../../facts/facts';
import { type FigureReader, figureReader } from '../../layout/figures';
import { latestYear } from '../../features/latest-year';
import { periodOf, periodOfTitle } from '../../features/period';
import { type Roles, columnOf } from '../../features/roles';
import type { Table, TableRow } from '../../layout/table';
import { meansOf } from '../../sums/means';
import { withProgress } from '../progress/progress';
import { parentWeights } from '../progress/roles';
import { type Context, tableKey } from '../../layout/context';
import type { TableReading } from '../reading';
import { ofPeriod, periodsBeside } from './periods-beside';
import { type RowKeys, rowKeys } from './row-keys';
import { treeRows } from './rows';

const YEARLY = ['target', 'result', 'achievement', 'weight', 'parent-weight'] as const;

/** Reads rows of the tree with their progress. */
export function readIndicators(table: Table, context: Context, all: Roles): TableReading {
  const { roles, year } = latestYear(table, all, YEARLY, ['result', 'achievement']);
  const inQuarters = table.columns.filter((column) => column.quarter !== null).length > 1;
  const last = inQuarters ? (columnOf(roles, 'result') ?? columnOf(roles, 'achievement')) : null;
  const quarter = last?.quarter ?? null;
  const period = {
    ...(year === null ? periodOfTitle(table, context) : { ...periodOf(table, context), year }),
    ...(quarter === null ? {} : { quarter }),
  };
  const reader = figureReader(table);
  const keys = rowKeys(table, roles);
  const told = { ...period, ...latestTold(table, roles, keys) };
  const { rows, headings, numberCodes } = treeRows(
    table,
    roles,
    told,
    keys.tellsApart,
    context.blockTitles.get(tableKey(table)) ?? null,
  );
  const nodes = withSharedTargets(
    rows.flatMap(({ row, node }): readonly NodeFact[] =>
      node && row.kind === 'data'
        ? [withProgress(table, keyed(node, row.row, keys), row.row, roles, reader)]
        : [],
    ),
  );
  const before = periodsBeside(table, all, told).flatMap((beside) =>
    rows.flatMap(({ row, node }) =>
      node && row.kind === 'data' ? ofPeriod(table, keyed(node, row.row, keys), row.row, beside, reader) : [],
    ),
  );
  const inRows = new Set(nodes.map(({ key }) => key));
  const facts: Fact[] = [
    ...withWeights(
      headings.filter(({ key }) => !inRows.has(key)),
      roles,
      reader,
    ),
    ...nodes,
    ...before,
    ...printedMeans(table, nodes, roles, reader),
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
  return { levels, period: told, facts: [...facts, ...reader.troubles()] };
}

/** The degrees that close rows of degrees ("Media"). */
function printedMeans(
  table: Table,
  nodes: readonly NodeFact[],
  roles: Roles,
  reader: FigureReader,
): readonly Fact[] {
  const column = columnOf(roles, 'achievement');
  if (!column || !table.rows.some(({ kind }) => SUMS.has(kind))) return [];
  const read = new Map(nodes.map((node) => [node.achievement?.ref.row, node]));
  return meansOf(
    table.rows.map((row) => {
      const node = row.kind === 'data' ? (read.get(row.row) ?? null) : null;
      const closing = SUMS.has(row.kind) ? reader.read(row.row, column, 'percent') : null;
      return { row, node, degree: closing ?? node?.achievement ?? null };
    }),
  );
}

const SUMS: ReadonlySet<TableRow['kind']> = new Set(['total', 'subtotal']);

/** The node of a row, of the row's own office, quarter and year. */
const keyed = (node: NodeFact, row: number, keys: RowKeys): NodeFact => ({
  ...node,
  office: keys.officeOf(row),
  period: { ...node.period, ...keys.periodOf(row) },
});

/** Rows that leave the indicator to the row above leave it its target too. */
function withSharedTargets(nodes: readonly NodeFact[]): readonly NodeFact[] {
  const first = new Map<string, NodeFact>();
  return nodes.map((node) => {
    const name = node.named[node.named.length - 1];
    const above = name && first.get(cellKey(name));
    if (!above) {
      if (name) first.set(cellKey(name), node);
      return node;
    }
    const isBlank = node.target === null || node.target.reading.kind === 'empty';
    return isBlank ? { ...node, target: above.target } : node;
  });
}

/** The latest quarter and year that rows name and say something of. */
function latestTold(table: Table, roles: Roles, keys: RowKeys): Partial<Period> {
  const told = [columnOf(roles, 'result'), columnOf(roles, 'achievement')];
  let latest: Partial<Period> = {};
  for (const { row, kind } of table.rows) {
    const says = told.some((column) => column && table.grid.at(row, column.col) !== null);
    const period = kind === 'data' && says ? keys.periodOf(row) : {};
    if (timeOf(period) > timeOf(latest)) latest = period;
  }
  return latest;
}

const timeOf = ({ year, quarter }: Partial<Period>): number => (year ?? 0) * 10 + (quarter ?? 0);

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
