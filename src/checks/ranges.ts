import { isBelowZero } from '../domain/achievement';
import { type DecimalText, decimal } from '../domain/decimal';
import type { Settings } from '../domain/settings';
import type { FigureCell, NodeFact } from '../facts/facts';
import { publishedAchievement } from './achievements';
import { type CheckContext, type Family, factsIn, shortTitle } from './context';
import type { Finding, Severity } from './finding';
import { finding } from './findings';
import { shownText } from './relation';

/** Degrees of achievement and weights outside their scale. Budget use and ratios may go beyond 100. */
export const ranges: Family = {
  findings: (context) => {
    const typed = typedPercentages(context);
    return context.tables.flatMap((table) => {
      const nodes = factsIn(table, 'node');
      return [...achievementsOut(nodes, typed, context.settings), ...weightsOut(nodes)];
    });
  },
};

interface Valued {
  readonly node: NodeFact;
  readonly figure: FigureCell;
}

function achievementsOut(
  nodes: readonly NodeFact[],
  typed: ReadonlySet<string>,
  { cap }: Settings,
): readonly Finding[] {
  const valued = nodes.flatMap((node): readonly Valued[] => {
    const figure = publishedAchievement(node);
    const isDegree = node.level !== 'indicator' || typed.has(node.key) || isImpossible(node);
    return figure && isDegree ? [{ node, figure }] : [];
  });
  return outOf(valued, cap, 'achievement-out-of-range');
}

/** A degree below zero beside a result of its own: it was not taken, and no result is meant. */
const isImpossible = ({ achievement, result }: NodeFact): boolean =>
  !!achievement && isBelowZero(achievement.reading) && !!result && result.reading.kind !== 'empty';

/** Rows whose figure was taken for a percentage: a bare count in the column is read against its target. */
const typedPercentages = ({ model, measures }: CheckContext): ReadonlySet<string> =>
  new Set(
    model.nodes
      .filter(({ id }) => measures.nodes.get(id)?.indicator?.rule === 'typed-percentage')
      .flatMap(({ facts }) => facts.map(({ key }) => key)),
  );

const weightsOut = (nodes: readonly NodeFact[]): readonly Finding[] =>
  outOf(
    nodes.flatMap((node) => (node.weight ? [{ node, figure: node.weight }] : [])),
    '100',
    'weight-out-of-range',
  );

/** Where a table goes over the top often, that is its scale: more than two rows, and more than a third of them. */
const HABIT = { rows: 2, share: 1 / 3 };

function outOf(valued: readonly Valued[], top: DecimalText | null, key: string): readonly Finding[] {
  const over = (figure: FigureCell): boolean =>
    top !== null && decimal(figure.value).greaterThan(decimal(top));
  const habit =
    valued.filter(({ figure }) => over(figure)).length > Math.max(HABIT.rows, valued.length * HABIT.share);
  return valued
    .filter(({ figure }) => decimal(figure.value).isNegative() || (over(figure) && !habit))
    .map(({ node, figure }) => outFinding(node, figure, key));
}

function outFinding(node: NodeFact, { ref, value, places }: FigureCell, key: string): Finding {
  const severity: Severity = decimal(value).isNegative() ? 'error' : 'warning';
  const published = shownText(value, places);
  return finding({
    rule: 'out-of-range',
    severity,
    cell: ref,
    key,
    args: { name: node.code ?? shortTitle(node.title), published },
    published,
  });
}
