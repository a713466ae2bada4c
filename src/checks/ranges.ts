import { isBelowZero } from '../domain/achievement';
import { type DecimalText, decimal } from '../domain/decimal';
import type { Settings } from '../domain/settings';
import type { FigureCell, NodeFact } from '../facts/facts';
import type { RecognisedTable } from '../facts/recognised';
import { pointsOf, publishedAchievement } from './achievements';
import { type CheckContext, type Family, factsIn, shortTitle } from './context';
import type { Finding, Severity } from './finding';
import { finding } from './findings';
import { shownText } from './relation';

/** Degrees of achievement and weights outside their scale. Budget use and ratios may go beyond 100. */
export const ranges: Family = {
  findings: (context) => {
    const judged = judgedDegrees(context);
    return context.tables.flatMap((table) => {
      const nodes = factsIn(table, 'node');
      return [
        ...achievementsOut(nodes, judged, context.settings),
        ...resultsOut(table, context.settings),
        ...weightsOut(nodes),
      ];
    });
  },
};

interface Valued {
  readonly node: Pick<NodeFact, 'code' | 'title'>;
  readonly figure: FigureCell;
}

/** The results of the improvement plan: of its projects and of their indicators. */
function resultsOut(table: RecognisedTable, { cap }: Settings): readonly Finding[] {
  const valued = factsIn(table, 'incentive').flatMap(
    ({ code, title, result, indicators }): readonly Valued[] =>
      [{ code, title, result }, ...indicators.map((indicator) => ({ code: null, ...indicator }))].flatMap(
        (node) => {
          const figure = node.result && pointsOf(node.result);
          return figure ? [{ node, figure }] : [];
        },
      ),
  );
  return valued
    .filter(({ figure }) => isOut(figure, cap))
    .map(({ node, figure }) => outFinding(node, figure, 'achievement-out-of-range'));
}

function achievementsOut(
  nodes: readonly NodeFact[],
  judged: ReadonlySet<string>,
  { cap }: Settings,
): readonly Finding[] {
  const valued = nodes.flatMap((node): readonly Valued[] => {
    const figure = publishedAchievement(node) ?? typedResult(node, judged);
    const isDegree = node.level !== 'indicator' || judged.has(node.key) || isImpossible(node);
    return figure && isDegree ? [{ node, figure }] : [];
  });
  return valued
    .filter(({ figure }) => isOut(figure, cap))
    .map(({ node, figure }) => outFinding(node, figure, 'achievement-out-of-range'));
}

/** A result that was taken for the degree itself, where no other is printed. */
const typedResult = ({ key, result }: NodeFact, judged: ReadonlySet<string>): FigureCell | null =>
  judged.has(key) && result ? pointsOf(result) : null;

/** A degree below zero beside a result of its own: it was not taken, and no result is meant. */
const isImpossible = ({ achievement, result }: NodeFact): boolean =>
  !!achievement && isBelowZero(achievement.reading) && !!result && result.reading.kind !== 'empty';

/**
 * Rows whose figure was taken for a percentage, or would have been were it in range: a bare count in the column is read
 * against its target, and what target and result give too, but for the cap, is explained.
 */
const judgedDegrees = ({ model, measures }: CheckContext): ReadonlySet<string> =>
  new Set(
    model.nodes
      .filter(({ id }) => {
        const { indicator = null, achievement = null } = measures.nodes.get(id) ?? {};
        return (
          indicator !== null &&
          (DEGREES.has(indicator.rule) ||
            (achievement?.status === 'inferred' && COMPARED.has(indicator.rule)))
        );
      })
      .flatMap(({ facts }) => facts.filter(isSurelyDegree).map(({ key }) => key)),
  );

const DEGREES: ReadonlySet<string> = new Set(['typed-percentage', 'out-of-range']);
const COMPARED: ReadonlySet<string> = new Set(['higher-is-better', 'lower-is-better', 'interval']);

/** A percentage, or a bare number too large for a count that was read against its target. */
const isSurelyDegree = ({ achievement, target, result }: NodeFact): boolean => {
  const isAlone = achievement === null && target === null;
  const reading = isAlone ? result?.reading : achievement?.reading;
  if (reading?.kind !== 'number') return false;
  if (isAlone) return reading.unit === 'percent';
  return reading.unit === 'percent' || (reading.unit === null && (!result || !isCount(reading.value)));
};

const isCount = (value: DecimalText): boolean => decimal(value).lessThan(20);

const weightsOut = (nodes: readonly NodeFact[]): readonly Finding[] =>
  outOf(
    nodes.flatMap((node) => (node.weight ? [{ node, figure: node.weight }] : [])),
    '100',
    'weight-out-of-range',
  );

/** Where a table's weights go over the top often, that is their scale: more than two rows, and a third of them. */
const HABIT = { rows: 2, share: 1 / 3 };

function outOf(valued: readonly Valued[], top: DecimalText, key: string): readonly Finding[] {
  const over = (figure: FigureCell): boolean => decimal(figure.value).greaterThan(top);
  const habit =
    valued.filter(({ figure }) => over(figure)).length > Math.max(HABIT.rows, valued.length * HABIT.share);
  return valued
    .filter(({ figure }) => isOut(figure, habit ? null : top))
    .map(({ node, figure }) => outFinding(node, figure, key));
}

const isOut = ({ value }: FigureCell, top: DecimalText | null): boolean =>
  decimal(value).isNegative() || (top !== null && decimal(value).greaterThan(top));

function outFinding(node: Valued['node'], { ref, value, places }: FigureCell, key: string): Finding {
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
