import { type Expression, percentOf, quotient, sumOf } from '../domain/expression';
import { figure } from '../domain/figure';
import { RATIO_CATALOGUE, type Ratio, type Term } from '../domain/ratio-catalogue';
import type { RatioFact } from '../facts/facts';
import type { PlacedAmount } from './amounts';
import { leaf } from './leaf';
import type { RatioMeasure } from './measures';
import { publishedFigure } from './published';
import type { FoundQuantity, Quantities } from './quantities';

/**
 * The ratios of the catalogue for every year that the workbook prints, or gives the inputs of; of the model's year
 * also those that lack some input, with what they lack.
 */
export function measureRatios(
  printed: readonly RatioFact[],
  amounts: readonly PlacedAmount[],
  quantities: Quantities,
  modelYear: number | null,
): readonly RatioMeasure[] {
  const published = new Map<string, RatioFact>();
  for (const fact of printed) {
    const key = `${fact.id} ${fact.year ?? modelYear}`;
    if (!published.has(key)) published.set(key, fact);
  }
  const years = [
    ...new Set([...printed.map(({ year }) => year ?? modelYear), ...amounts.map(({ year }) => year)]),
  ]
    .filter((year) => year !== null)
    .sort((first, second) => second - first);
  return RATIO_CATALOGUE.flatMap((ratio) =>
    years.flatMap((year) => {
      const fact = published.get(`${ratio.id} ${year}`) ?? null;
      return measureRatio(ratio, year, fact, quantities, year === modelYear) ?? [];
    }),
  );
}

function measureRatio(
  ratio: Ratio,
  year: number,
  printed: RatioFact | null,
  quantities: Quantities,
  isModelYear: boolean,
): RatioMeasure | null {
  const { numerator, denominator } = termsOf(ratio, year, printed, quantities);
  const missing = [...new Set([...numerator.missing, ...denominator.missing])];
  const some = missing.length === 0 || hasSome(ratio, year, quantities);
  if (missing.length > 0 && !printed && !(isModelYear && some)) return null;
  const { id, label, unit, better } = ratio;
  return {
    id,
    label: label.it,
    year,
    unit,
    better,
    figure: figure({
      id: `ratio:${id}:${year}`,
      rule: 'ratio',
      expression: ratioExpression(ratio, numerator, denominator),
      places: 1,
      published: publishedFigure(printed?.published ?? null),
    }),
    status: missing.length === 0 ? 'measured' : some ? 'missing-input' : 'published-only',
    missing,
  };
}

interface FoundTerms {
  readonly numerator: FoundQuantity;
  readonly denominator: FoundQuantity;
}

/** The terms as the accounts give them; where these lack something, as the table of the ratios prints them. */
function termsOf(ratio: Ratio, year: number, printed: RatioFact | null, quantities: Quantities): FoundTerms {
  const numerator = quantities.total(datedTerms(ratio.numerator, year));
  const denominator = quantities.total(datedTerms(ratio.denominator, year));
  const complete = numerator.missing.length === 0 && denominator.missing.length === 0;
  if (complete || !printed?.terms) return { numerator, denominator };
  return {
    numerator: { expression: leaf(printed.terms.numerator), missing: [] },
    denominator: { expression: leaf(printed.terms.denominator), missing: [] },
  };
}

function ratioExpression({ unit }: Ratio, numerator: FoundQuantity, denominator: FoundQuantity): Expression {
  if (!numerator.expression || !denominator.expression) return sumOf([]);
  return unit === 'percent'
    ? percentOf(numerator.expression, denominator.expression)
    : quotient(numerator.expression, denominator.expression);
}

/** Whether the workbook has any of the ratio's inputs. */
const hasSome = ({ numerator, denominator }: Ratio, year: number, quantities: Quantities): boolean =>
  datedTerms([...numerator, ...denominator], year).some(
    ({ quantity, year: of }) => quantities.find(quantity, of).expression !== null,
  );

const datedTerms = (terms: readonly Term[], year: number): readonly (Term & { readonly year: number })[] =>
  terms.map((term) => ({ ...term, year: year - term.yearsBack }));
