import { remembered } from '../../../domain/remembered';
import { decimal, sum } from '../../../domain/decimal';
import { OF_COMMITMENTS, OF_COSTS, OF_PAYMENTS, OF_REVENUES } from '../../words/money';
import { type Concept, says } from '../../words/phrases';
import type { Fact, FigureCell, NodeFact, TotalFact } from '../../../facts/facts';
import { type FigureReader, type Measured, figureReader } from '../../layout/figures';
import { latestYear } from '../../features/latest-year';
import { periodOf } from '../../features/period';
import { type Roles, assignRoles, columnOf } from '../../features/roles';
import type { Column, Table, TableRow } from '../../layout/table';
import { totalsOf } from '../../sums/totals';
import type { ColumnRole } from '../../../facts/column-roles';
import type { Context } from '../../layout/context';
import type { TableReading } from '../reading';
import { bareNode } from '../../names/node-names';
import { type TreeRow, treeRows } from './rows';
import { withoutTwins } from './twin-columns';

/** Columns a table of resources may have, whatever the level of its rows. */
export const RESOURCE_ROLES: readonly ColumnRole[] = [
  'number',
  'code',
  'area',
  'objective',
  'programme',
  'project',
  'label',
  'initial',
  'updated',
  'actual',
  'committed',
  'paid',
  'available',
  'use',
  'share',
  'variation',
  'weight',
  'owner',
  'notes',
];

/** The figures of a row and the fields of the node they fill. */
const FIGURES = [
  ['initial', 'money'],
  ['updated', 'money'],
  ['actual', 'money'],
  ['use', 'percent'],
  ['share', 'percent'],
] as const satisfies readonly (readonly [ColumnRole & keyof NodeFact, Measured])[];

const YEARLY: readonly ColumnRole[] = ['initial', 'updated', 'actual', 'committed', 'paid', 'use', 'share'];

/** Parts of the columns; a lone budget is the updated one's stand-in, commitments stand for a missing outturn. */
export const resourceRoles = remembered((table: Table): Roles => {
  const every = assignRoles(ofCosts(table.columns), RESOURCE_ROLES);
  const roles = new Map(latestYear(table, every, YEARLY, ['actual', 'committed', 'paid']).roles);
  const initial = roles.get('initial') ?? [];
  if (!roles.has('updated') && initial.length > 1) {
    roles.set('initial', initial.slice(0, 1));
    roles.set('updated', initial.slice(1));
  }
  if (!roles.has('actual')) standForActual(roles);
  return roles;
});

/** "Proventi a preventivo · Oneri a preventivo": where both stand, resources are what is spent. */
function ofCosts(columns: readonly Column[]): readonly Column[] {
  const isOf = (of: Concept) => (column: Column) => says(column.header, of);
  const revenues = columns.filter((column) => isOf(OF_REVENUES)(column) && !isOf(OF_COSTS)(column));
  return columns.some(isOf(OF_COSTS)) ? columns.filter((column) => !revenues.includes(column)) : columns;
}

/** Payments stand for a missing outturn, else commitments; where both do, the ones a percentage is printed of. */
function standForActual(roles: Map<ColumnRole, readonly Column[]>): void {
  const paid = roles.get('paid');
  const committed = roles.get('committed');
  const uses = roles.get('use') ?? [];
  const speaks = (of: Concept): readonly Column[] => uses.filter(({ header }) => says(header, of));
  const ofCommitments = speaks(OF_COMMITMENTS);
  const ofPayments = speaks(OF_PAYMENTS);
  const takesCommitted = committed && (!paid || (ofCommitments.length > 0 && uses[0] !== ofPayments[0]));
  const stand = takesCommitted ? committed : paid;
  if (!stand) return;
  roles.set('actual', stand);
  if (!paid || !committed) return;
  const strangers = takesCommitted ? ofPayments : ofCommitments;
  const kept = uses.filter((column) => !strangers.includes(column));
  if (kept.length > 0) roles.set('use', kept);
  else roles.delete('use');
}

/** Reads a table of resources: nodes with their budgets, printed percentages, and every printed total. */
export function readResources(table: Table, context: Context): TableReading {
  const period = periodOf(table, context);
  const { roles, doubts } = withoutTwins(table, resourceRoles(table), context.answers);
  const reader = figureReader(table);
  const { rows, headings, numberCodes } = treeRows(table, roles, period);
  const nodes = rows.map(({ row, node, sums }) =>
    withFigures(nodeOrEntity(table, { row, node, sums }, period), row.row, roles, reader),
  );
  const facts: Fact[] = [
    ...headings.filter(({ key }) => !nodes.some((node) => node?.key === key)),
    ...nodes.filter((node): node is NodeFact => node !== null),
    ...columnTotals(roles, rows, reader),
    ...numberCodes.map((node) => numberCode(node)),
    ...doubts,
  ];
  const levels = [
    ...new Set(facts.filter((fact): fact is NodeFact => fact.type === 'node').map(({ level }) => level)),
  ];
  return {
    levels: levels.filter((level) => level !== 'entity'),
    period,
    facts: [...facts, ...reader.troubles()],
  };
}

/** A grand total speaks of the entity. */
function nodeOrEntity(table: Table, { row, node }: TreeRow, period: NodeFact['period']): NodeFact | null {
  if (node || row.kind !== 'total' || row.labelCol === null) return node;
  const ref = table.grid.ref(row.row, row.labelCol);
  return bareNode({ ref, level: 'entity', name: { code: null, number: null, title: row.label }, period });
}

function withFigures(
  node: NodeFact | null,
  row: number,
  roles: Roles,
  reader: FigureReader,
): NodeFact | null {
  if (!node) return null;
  const figures: Partial<Record<(typeof FIGURES)[number][0], FigureCell | null>> = {};
  for (const [role, measured] of FIGURES) {
    const column = columnOf(roles, role);
    figures[role] = column && reader.figure(row, column, measured);
  }
  return { ...node, ...figures };
}

/**
 * Subtotals and totals of every column of money. The row of a node above others is none of them, whether above or below
 * its children: the tree says what it must be the sum of. A total that only such rows make is theirs.
 */
function columnTotals(roles: Roles, rows: readonly TreeRow[], reader: FigureReader): readonly Fact[] {
  const leaves = rows.filter(({ row, sums }) => !(sums && row.kind === 'data')).map(({ row }) => row);
  const tops = rows.filter(({ row, sums }) => sums || row.kind !== 'data').map(({ row }) => row);
  return (['initial', 'updated', 'actual'] as const).flatMap((role) => {
    const column: Column | null = columnOf(roles, role);
    if (!column) return [];
    const totals = (of: readonly TableRow[]): readonly TotalFact[] =>
      totalsOf({
        rows: of,
        role,
        year: column.year,
        figure: (row) => reader.figure(row, column, 'money'),
      });
    const ofLeaves = totals(leaves);
    if (tops.length === leaves.length || ofLeaves.every(isClosed)) return ofLeaves;
    const ofTops = totals(tops);
    return ofTops.length > 0 && ofTops.every(isClosed) ? ofTops : ofLeaves;
  });
}

const isClosed = ({ printed, parts }: TotalFact): boolean =>
  sum(parts.map(({ value }) => decimal(value)))
    .minus(printed.value)
    .abs()
    .lessThanOrEqualTo(CENTS);

/** What the rounding of a table's cents can add up to. */
const CENTS = 0.05;

const numberCode = (node: NodeFact): Fact => ({
  type: 'trouble',
  trouble: 'number-code',
  ref: node.named[0]!,
  text: node.code ?? '',
  readAs: node.code,
  alternative: null,
});
