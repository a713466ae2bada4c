import { Decimal } from 'decimal.js';
import { claim, type Claim, type Mistake, type Subject } from '../claims';
import { percentStyle } from '../dimensions/numbers';
import { habitOf, targetStyleOf } from '../dimensions/results';
import { type Indicator, indicatorOf, type Unusual } from '../indicators';
import type { Site } from '../site';
import { type Node, plain, rounded, subjectOf } from '../truth';
import type { Put } from './grid';
import { indicatorCells, type IndicatorCells, type IndicatorLook, meanOf } from './indicator-rows';

/** A node with its indicators as one table tells them. */
export interface Holder {
  readonly node: Node;
  readonly subject: Subject;
  readonly indicators: readonly Indicator[];
  readonly cells: readonly IndicatorCells[];
  readonly weights: readonly (Decimal | null)[];
  /** Exact; `null` when no indicator has a figure. */
  readonly degree: Decimal | null;
  readonly mean: Claim;
  /** A weight that was made wrong: every weight of the node may be the one. */
  readonly weightMistake: Mistake | null;
}

/** Which columns a table of indicators has and how it writes them. */
export function indicatorLook({ draw }: Site): IndicatorLook {
  const habit = habitOf(draw);
  const shape = draw.of('columns of figures', {
    'target, result, degree': 4,
    'target, result': 2,
    'result, degree; target in words': 1,
    'degree alone': 1.5,
    'target, degree': 0.5,
  });
  const target = shape === 'degree alone' || shape.endsWith('in words') ? null : targetStyleOf(draw);
  const degree =
    shape === 'target, result' ? null : percentStyle(draw, 'degree', draw.random.pick([0, 1, 2, 2]));
  return {
    habit,
    target,
    degree,
    result: shape.includes('result'),
    unitColumn: target !== null && draw.maybe('unit column', 0.2),
    changed:
      target !== null &&
      target !== 'own column' &&
      shape.includes('result') &&
      draw.maybe('changed targets', 0.08),
  };
}

/** The unusual that a table's indicators have: drawn once, for a table is unusual as a whole. */
function unusualOf({ draw }: Site, look: IndicatorLook): Unusual {
  const numbers = look.target !== null && look.target !== 'own column';
  return {
    gaps: draw.maybe('results missing or in words', 0.5) ? 0.15 : 0,
    intervals: numbers && draw.maybe('targets as intervals', 0.1) ? 0.5 : 0,
    targetsInWords:
      numbers && look.degree === null && draw.maybe('targets that are no quantity', 0.08) ? 0.2 : 0,
    changed: look.changed ? 0.6 : 0,
  };
}

/** Indicators for each node, with what is true of them; `count` says how many a node may have. */
export function holdersOf(
  site: Site,
  nodes: readonly Node[],
  look: IndicatorLook,
  weighted: boolean,
  most = 4,
): readonly Holder[] {
  const unusual = unusualOf(site, look);
  const holders = nodes.map((node) => holderOf(site, node, look, unusual, weighted, most));
  if (look.degree?.name === 'fraction, no format') {
    const all = holders.flatMap(({ cells }) => cells);
    const evident = all.some(({ counts }) => counts !== null && !counts.isZero() && !counts.eq(100));
    // A column of bare ones: a hundred or one percent, nobody can tell.
    if (!evident) for (const { achievement } of all) achievement.doubtful = true;
    if (!evident) for (const { mean } of holders) mean.doubtful = true;
  }
  return holders;
}

function holderOf(
  site: Site,
  node: Node,
  look: IndicatorLook,
  unusual: Unusual,
  weighted: boolean,
  most: number,
): Holder {
  const { draw, random, stock, body } = site;
  const subject = subjectOf(node);
  const count = Math.max(1, Math.min(random.int(1, most), stock.things.length - 8));
  const indicators = Array.from({ length: count }, () =>
    indicatorOf(random, stock.things.pop()!, body.year, unusual),
  );
  const above = [...(node.code === null ? [] : [node.code]), node.title];
  const cells = indicators.map((indicator) =>
    indicatorCells(
      draw,
      indicator,
      { level: 'indicator', code: null, title: indicator.title, above },
      look,
      site.plant,
    ),
  );
  const weights = weighted ? weightsOf(site, count) : indicators.map(() => null);
  const weightMistake = weighted && count > 1 ? site.plant('weights not 100', 0.03) : null;
  if (weightMistake) weights[0] = weights[0]!.plus(10);
  const degree = meanOf(cells.map(({ counts }, at) => ({ counts, weight: weights[at]! })));
  const spoilt = weightMistake !== null || cells.some(({ achievement }) => achievement.spoilt);
  return {
    node,
    subject,
    indicators,
    cells,
    weights,
    degree,
    weightMistake,
    mean: claim('achievement', subject, degree && plain(rounded(degree, 2)), {
      below: cells.map(({ achievement }) => achievement),
      ...(spoilt ? { spoilt } : {}),
    }),
  };
}

/** Weights that close to a hundred, in steps of five. */
function weightsOf({ random }: Site, count: number): (Decimal | null)[] {
  let rest = 100;
  return Array.from({ length: count }, (_, at) => {
    const even = Math.round(rest / (count - at) / 5) * 5;
    const share = at === count - 1 ? rest : Math.max(5, even + random.pick([-5, 0, 5]));
    rest -= share;
    return new Decimal(share);
  });
}

export function weightCell({ cells, weights, weightMistake }: Holder, at: number, style: string): Put {
  const weight = weights[at]!;
  const mark = weightMistake ? { spoilt: true } : {};
  const said = claim('weight', cells[at]!.achievement.subject, plain(weight), mark);
  const more = { claims: [said], mistake: weightMistake };
  return style === 'points'
    ? { value: weight.toNumber(), ...more }
    : { value: weight.div(100).toNumber(), format: '0%', ...more };
}
