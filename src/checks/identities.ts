import { type Decimal, decimal } from '../domain/decimal';
import { lastPlace } from '../domain/rounding';
import type { FigureCell, RatioFact } from '../facts/facts';
import { type Family, factsOf } from './context';
import type { Finding } from './finding';
import { printedRatios } from './ratios';
import { shownText } from './relation';

/** Relations that hold among printed ratios without any input (method.md, "Health ratios"). */
export const identities: Family = {
  findings: (context) => {
    const wrong = new Set(
      printedRatios(context)
        .filter(({ verdict }) => verdict.kind !== 'right')
        .map(({ ratio }) => `${ratio.id} ${ratio.year}`),
    );
    const printed = factsOf(context.tables, 'ratio').map(({ fact }) => fact);
    return yearsOf(printed).flatMap((year) =>
      // A ratio already told to be wrong breaks the identity too: that is no second mistake.
      [...INVOLVED].some((id) => wrong.has(`${id} ${year}`)) ? [] : brokenIn(printed, year),
    );
  },
};

/** Fixed assets on total assets / fixed assets on net worth = net worth on total liabilities. */
const INCIDENCE = 'fixed-asset-incidence';
const COVERAGE = 'fixed-asset-coverage';
const INDEPENDENCE = 'financial-independence';
const INVOLVED = [INCIDENCE, COVERAGE, INDEPENDENCE] as const;

const yearsOf = (printed: readonly RatioFact[]): readonly number[] => [
  ...new Set(printed.flatMap(({ year }) => (year === null ? [] : [year]))),
];

function brokenIn(printed: readonly RatioFact[], year: number): readonly Finding[] {
  const figureOf = (id: string): FigureCell | undefined =>
    printed.find((fact) => fact.id === id && fact.year === year)?.published;
  const [incidence, coverage, independence] = [
    figureOf(INCIDENCE),
    figureOf(COVERAGE),
    figureOf(INDEPENDENCE),
  ];
  if (!incidence || !coverage || !independence) return [];
  const from = intervalOf(incidence);
  const by = intervalOf(coverage);
  if (!by.low.greaterThan(0) || from.low.isNegative()) return [];
  const given = intervalOf(independence);
  const low = from.low.div(by.high).times(100);
  const high = from.high.div(by.low).times(100);
  if (given.high.greaterThanOrEqualTo(low) && given.low.lessThanOrEqualTo(high)) return [];
  const published = shownText(independence.value, independence.places);
  const expected = shownText(decimal(incidence.value).div(coverage.value).times(100), independence.places);
  return [
    {
      rule: 'identity-broken',
      severity: 'error',
      cell: independence.ref,
      published,
      expected,
      message: {
        key: 'identity-fixed-assets',
        args: {
          year: String(year),
          incidence: shownText(incidence.value, incidence.places),
          coverage: shownText(coverage.value, coverage.places),
          published,
          expected,
        },
      },
      accepted: null,
      related: [incidence.ref, coverage.ref],
    },
  ];
}

/** Where the exact figure lies, whichever way the printed one was rounded. */
function intervalOf({ value, places }: FigureCell): { readonly low: Decimal; readonly high: Decimal } {
  const unit = lastPlace(places);
  return { low: decimal(value).minus(unit), high: decimal(value).plus(unit) };
}
