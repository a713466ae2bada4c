import { type Decimal, decimal, sum } from '../domain/decimal';
import { fold } from '../domain/text';
import type { FigureCell, NodeFact } from '../facts/facts';
import type { RecognisedTable } from '../facts/recognised';
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

/**
 * Weights by parent; zero is "not assigned", and a lone weight has nothing to close with. A parent named again further
 * down is one with its first rows, unless each part closes by itself.
 */
function groupsOf(nodes: readonly NodeFact[]): readonly Group[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const parts = new Map<string, Map<string, FigureCell[]>>();
  const parents = new Map<string, NodeFact | null>();
  for (const { weight, parentKey, level, owner } of nodes) {
    if (!weight || decimal(weight.value).isZero()) continue;
    const parent = (parentKey === null ? null : byKey.get(parentKey)) ?? null;
    const key = parentKey ?? `\0${level}\0${owner ?? ''}`;
    const name = parent ? nameOf(parent, byKey) : key;
    const named = parts.get(name) ?? new Map<string, FigureCell[]>();
    parts.set(name, named);
    named.set(key, [...(named.get(key) ?? []), weight]);
    parents.set(name, parents.get(name) ?? parent);
  }
  return [...parts].flatMap(([name, named]) => {
    const groups = [...named.values()].map((cells) => groupOf(parents.get(name) ?? null, cells));
    const joined = groups.every(closes)
      ? groups
      : [groupOf(parents.get(name) ?? null, [...named.values()].flat())];
    return joined.filter(({ cells }) => cells.length > 1);
  });
}

const groupOf = (parent: NodeFact | null, cells: readonly FigureCell[]): Group => ({
  parent,
  cells,
  total: sum(cells.map(({ value }) => decimal(value))),
});

/** What a row, whose it is and those above it are called: rows of one name are one node, one without a name is itself. */
function nameOf(node: NodeFact, byKey: ReadonlyMap<string, NodeFact>): string {
  const { key, level, code, number, title, owner, parentKey } = node;
  if (title === '' && code === null && number === null) return key;
  const above = parentKey === null ? undefined : byKey.get(parentKey);
  const own = [level, code ?? '', number ?? '', fold(title), owner ?? ''].join('\0');
  return above ? `${nameOf(above, byKey)}\n${own}` : own;
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
