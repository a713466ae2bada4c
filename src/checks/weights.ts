import { type Decimal, decimal, sum } from '../domain/decimal';
import type { FigureCell, NodeFact } from '../recognition/facts';
import type { RecognisedTable } from '../recognition/recognised';
import { type Family, factsIn, shortTitle } from './context';
import type { Finding } from './finding';
import { finding } from './findings';
import { roundingSlack, shownText } from './relation';

/** Weights under one parent close to 100. */
export const weights: Family = {
  findings: ({ tables }) => tables.flatMap(weightsOf),
};

interface Group {
  readonly parent: NodeFact | null;
  readonly cells: readonly FigureCell[];
  readonly total: Decimal;
}

function weightsOf(table: RecognisedTable): readonly Finding[] {
  const nodes = factsIn(table, 'node');
  const groups = groupsOf(nodes);
  const inHundreds = groups.some(closes);
  return groups
    .filter((group) => !closes(group) && (inHundreds || isNearHundred(group)) && !isManyWholes(group))
    .map(groupFinding);
}

/** Weights by parent; zero is "not assigned", and a lone weight has nothing to close with. */
function groupsOf(nodes: readonly NodeFact[]): readonly Group[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const cells = new Map<string, FigureCell[]>();
  const parents = new Map<string, NodeFact | null>();
  for (const { weight, parentKey, level, owner } of nodes) {
    if (!weight || decimal(weight.value).isZero()) continue;
    const key = parentKey ?? `\0${level}\0${owner ?? ''}`;
    cells.set(key, [...(cells.get(key) ?? []), weight]);
    parents.set(key, byKey.get(key) ?? null);
  }
  return [...cells]
    .filter(([, group]) => group.length > 1)
    .map(([key, group]) => ({
      parent: parents.get(key) ?? null,
      cells: group,
      total: sum(group.map(({ value }) => decimal(value))),
    }));
}

/** 100, or 1 where weights are fractions; 33,3 three times is 100, and so is 33: whole weights that differ were typed. */
function closes({ total, cells }: Group): boolean {
  const [first] = cells;
  const rounded =
    cells.some(({ places }) => places > 0) || cells.every(({ value }) => value === first?.value);
  const slack = rounded ? roundingSlack(cells) : decimal(0);
  return [100, 1].some((whole) => total.minus(whole).abs().lessThanOrEqualTo(slack));
}

/** Weights on another scale (out of 10, points of a person) are no percentages. */
const isNearHundred = ({ total }: Group): boolean =>
  total.greaterThanOrEqualTo(50) && total.lessThanOrEqualTo(150);

/** A flat list of several distributions: 300 is three wholes. */
const isManyWholes = ({ parent, total }: Group): boolean => parent === null && total.mod(100).isZero();

function groupFinding({ parent, cells, total }: Group): Finding {
  const places = Math.max(...cells.map((cell) => cell.places));
  const published = shownText(total, places);
  const [first, ...others] = cells.map(({ ref }) => ref);
  return finding({
    rule: 'weights-not-100',
    severity: 'warning',
    cell: first ?? null,
    key: parent ? 'weights-of' : 'weights',
    args: {
      name: parent ? (parent.code ?? shortTitle(parent.title)) : '',
      published,
      count: String(cells.length),
    },
    published,
    expected: '100',
    related: others,
  });
}
