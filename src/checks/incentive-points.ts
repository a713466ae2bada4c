import { type Decimal, decimal, sum } from '../domain/decimal';
import { rounded } from '../domain/rounding';
import type { IncentiveMeasure } from '../model/measures';
import type { FigureCell } from '../facts/facts';
import { type CheckContext, factsOf } from './context';
import type { Finding } from './finding';
import { finding } from './findings';
import { shownText } from './relation';

/**
 * The printed sum of the results of the improvement plan (1684). It may sum the results as printed or the exact ones; where
 * the overall percentage is made from the exact ones (1684,44 / 17 = 99,08) and the sum shows less, a note says so.
 */
export function pointsFindings({ tables, measures }: CheckContext): readonly Finding[] {
  const projects = (measures.incentives?.projects ?? []).filter(
    ({ achievement }) => achievement.exact !== null,
  );
  if (projects.length === 0) return [];
  return factsOf(tables, 'incentive-total').flatMap(({ fact: { points, percent } }) => {
    if (!points) return [];
    const exact = sum(projects.map(({ achievement }) => decimal(achievement.exact ?? 0)));
    const asPrinted = sum(projects.map(printedResult));
    if (![exact, asPrinted].some((each) => shows(points, each))) return [sumDiffers(points, asPrinted)];
    if (!percent || shows(percent, decimal(points.value).div(projects.length))) return [];
    return shows(percent, exact.div(projects.length)) ? [note(points, percent, exact, projects.length)] : [];
  });
}

const printedResult = ({ achievement }: IncentiveMeasure): Decimal =>
  decimal(achievement.published?.value ?? achievement.exact ?? 0);

const shows = ({ value, places }: FigureCell, exact: Decimal): boolean =>
  rounded(exact.toString(), places, 'half-up').equals(value);

function sumDiffers(points: FigureCell, asPrinted: Decimal): Finding {
  const published = shownText(points.value, points.places);
  const expected = shownText(asPrinted, points.places);
  return finding({
    rule: 'total-differs',
    severity: 'error',
    cell: points.ref,
    key: 'incentive-points-sum',
    args: { published, expected, difference: decimal(published).minus(expected).toString() },
    published,
    expected,
  });
}

function note(points: FigureCell, percent: FigureCell, exact: Decimal, count: number): Finding {
  const published = shownText(points.value, points.places);
  const expected = shownText(exact, 2);
  return finding({
    rule: 'rounding',
    severity: 'info',
    cell: points.ref,
    key: 'incentive-points',
    args: {
      published,
      expected,
      count: String(count),
      simple: shownText(decimal(points.value).div(count), percent.places),
      percent: shownText(percent.value, percent.places),
    },
    published,
    expected,
    related: [percent.ref],
  });
}
