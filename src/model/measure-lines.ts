import { percentOf } from '../domain/expression';
import { figure } from '../domain/figure';
import type { LineFact } from '../facts/facts';
import { refName } from '../workbook/address';
import { leaf } from './leaf';
import type { LineMeasure } from './measures';
import { publishedFigure } from './published';

/** The printed percentages of a budget's lines, recomputed from the amounts their heads name. */
export const measureLines = (lines: readonly LineFact[]): readonly LineMeasure[] =>
  lines.map((fact) => ({
    fact,
    measures: fact.measures.map(({ label, published, of }, index) => {
      const numerator = of && fact.amounts[of.numerator];
      const denominator = of && fact.amounts[of.denominator];
      const made = numerator && denominator ? percentOf(leaf(numerator), leaf(denominator)) : null;
      return {
        label,
        figure: figure({
          id: `line:${refName(fact.ref)}:${index + 1}`,
          rule: made ? 'line-percentage' : 'printed-only',
          expression: made ?? leaf(published),
          places: published.places,
          published: publishedFigure(published),
        }),
      };
    }),
  }));
