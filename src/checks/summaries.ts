import { decimal, sum } from '../domain/decimal';
import type { ModelNode } from '../model/model';
import type { FigureCell } from '../facts/facts';
import type { RecognisedTable, SheetKind } from '../facts/recognised';
import { type CellRef, cellKey } from '../workbook/address';
import {
  type CheckContext,
  type Family,
  childrenOf,
  factsIn,
  factsOf,
  nodeName,
  shortTitle,
} from './context';
import { type Relation, roundingSlack, sumRelation } from './relation';

type Money = 'initial' | 'updated' | 'actual';
const MONEY: readonly Money[] = ['initial', 'updated', 'actual'];

/**
 * The resources by project against the resources by area: every area against its objectives, the areas' total
 * against the projects', with the areas that make the difference.
 */
export const summaries: Family = {
  relations: (context) => {
    const children = childrenOf(context.model.nodes);
    return MONEY.flatMap((role) => {
      const areas = areaSums(context, role, children);
      return [...areas.map((area) => areaRelation(role, area)), ...totalRelations(context, role, areas)];
    });
  },
};

interface AreaSum {
  readonly node: ModelNode;
  readonly printed: FigureCell;
  /** The figures of the nodes below, as printed by the other table. */
  readonly below: readonly FigureCell[];
}

/** Areas with a row in a table by area and objectives in one by project. All of them, or the comparison means nothing. */
function areaSums(
  { tables, model }: CheckContext,
  role: Money,
  children: ReadonlyMap<string, readonly ModelNode[]>,
): readonly AreaSum[] {
  const byArea = cellsOfKind(tables, 'area-resources', role);
  const byProject = cellsOfKind(tables, 'project-resources', role);
  const sums = model.nodes
    .filter(({ level }) => level === 'area')
    .flatMap((node) => {
      const printed = node.facts.map((fact) => fact[role]).find((cell) => cell !== null && byArea.has(cell));
      if (!printed) return [];
      const below = (children.get(node.id) ?? []).flatMap((child) =>
        figuresBelow(child, role, children, byProject),
      );
      return [{ node, printed, below }];
    });
  return sums.every(({ below }) => below.length > 0) ? sums : [];
}

function cellsOfKind(
  tables: readonly RecognisedTable[],
  kind: SheetKind,
  role: Money,
): ReadonlySet<FigureCell> {
  return new Set(
    tables
      .filter((table) => table.kind === kind)
      .flatMap((table) => factsIn(table, 'node').flatMap((fact) => fact[role] ?? [])),
  );
}

/** A node's own figure, or those of the nodes below it. */
function figuresBelow(
  node: ModelNode,
  role: Money,
  children: ReadonlyMap<string, readonly ModelNode[]>,
  known: ReadonlySet<FigureCell>,
): readonly FigureCell[] {
  const own = node.facts.map((fact) => fact[role]).find((cell) => cell !== null && known.has(cell));
  if (own) return [own];
  return (children.get(node.id) ?? []).flatMap((child) => figuresBelow(child, role, children, known));
}

function areaRelation(role: Money, { node, printed, below }: AreaSum): Relation {
  return {
    rule: 'summary-differs',
    severity: 'error',
    ...sumRelation(printed, below),
    message: `area-${role}`,
    args: { name: nodeName(node) },
    roundedTerms: below,
    quiet: true,
    places: 2,
  };
}

/** The total of the areas against that of the table of projects, with the areas that make a difference. */
function totalRelations(
  { tables }: CheckContext,
  role: Money,
  areas: readonly AreaSum[],
): readonly Relation[] {
  const ofProjects = grandTotals(tables, 'project-resources', role);
  return grandTotals(tables, 'area-resources', role).flatMap((byArea) => {
    const byProject = matching(byArea, ofProjects, areas);
    if (!byProject) return [];
    const guilty = areas.filter(({ printed, below }) => differs(printed, below));
    const names = guilty.map(({ node }) => nodeName(node));
    const last = names.pop();
    return [
      {
        rule: 'summary-differs' as const,
        severity: 'error' as const,
        ...sumRelation(byArea.printed, [byProject.printed]),
        message: `totals-${role}${endingFor(guilty.length)}`,
        args: { name: shortTitle(byArea.label), areas: names.join(', '), area: last ?? '' },
        roundedTerms: [byProject.printed],
        quiet: true,
        places: 2,
        related: guilty.map(({ printed }) => printed.ref),
      },
    ];
  });
}

/** Ending of the message's key: nobody, one area, several. */
const endingFor = (guilty: number): string => ['', '-by-area'][guilty] ?? '-by-areas';

interface GrandTotal {
  readonly year: number | null;
  readonly label: string;
  readonly printed: FigureCell;
  readonly table: RecognisedTable;
}

const grandTotals = (
  tables: readonly RecognisedTable[],
  kind: SheetKind,
  role: Money,
): readonly GrandTotal[] =>
  factsOf(tables, 'total')
    .filter(({ fact, table }) => table.kind === kind && fact.scope === 'total' && fact.role === role)
    .map(({ fact, table }) => ({
      year: fact.year ?? table.period.year,
      label: fact.label,
      printed: fact.printed,
      table,
    }));

/** The total of the same year; of several tables (an office's own beside the body's) the one that holds all the areas. */
function matching(
  { year }: GrandTotal,
  totals: readonly GrandTotal[],
  areas: readonly AreaSum[],
): GrandTotal | null {
  const ofYear = totals.filter((total) => total.year === year);
  if (ofYear.length < 2) return ofYear[0] ?? null;
  const whole = ofYear.filter(
    ({ table }) =>
      areas.length > 0 && areas.every(({ below }) => below.every(({ ref }) => isWithin(table, ref))),
  );
  return whole.length === 1 ? (whole[0] ?? null) : null;
}

const isWithin = ({ sheet, facts }: RecognisedTable, ref: CellRef): boolean =>
  sheet === ref.sheet &&
  facts.some(
    (fact) =>
      fact.type === 'node' && MONEY.some((role) => fact[role] && cellKey(fact[role].ref) === cellKey(ref)),
  );

const differs = (printed: FigureCell, below: readonly FigureCell[]): boolean =>
  sum(below.map(({ value }) => decimal(value)))
    .minus(printed.value)
    .abs()
    .greaterThan(roundingSlack(below));
