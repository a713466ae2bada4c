import { type Expression, percentOf } from '../domain/expression';
import { figure, type Figure } from '../domain/figure';
import type { FigureCell, RateFact } from '../facts/facts';
import { cellKey, refName } from '../workbook/address';
import { leaf } from './leaf';
import type { SeriesMeasure } from './measures';
import type { PlacedFact } from './model';
import { publishedFigure } from './published';

/**
 * Every figure of the descriptive tables once, with the change and the share that its row prints for it, made anew from
 * the cells they are made of. A printed rate that belongs to a figure is listed with it and not again by itself.
 */
export function measureSeries(facts: readonly PlacedFact[]): readonly SeriesMeasure[] {
  const rates = new Map<string, RateFact[]>();
  const belonging = new Set<string>();
  const printed = new Set(facts.flatMap(({ fact }) => (fact.type === 'series' ? [keyOf(fact.figure)] : [])));
  for (const { fact } of facts) {
    if (fact.type !== 'rate' || !printed.has(keyOf(fact.of))) continue;
    const held = rates.get(keyOf(fact.of)) ?? [];
    if (held.some(({ way }) => way === fact.way)) continue;
    rates.set(keyOf(fact.of), [...held, fact]);
    belonging.add(keyOf(fact.printed));
  }
  return facts.flatMap(({ fact, table }): readonly SeriesMeasure[] => {
    if (fact.type !== 'series' || belonging.has(keyOf(fact.figure))) return [];
    const own = rates.get(keyOf(fact.figure)) ?? [];
    const rateOf = (way: RateFact['way']): Figure | null => {
      const rate = own.find((each) => each.way === way);
      return rate ? rateFigure(rate) : null;
    };
    return [{ fact, table, change: rateOf('change'), share: rateOf('share') }];
  });
}

const keyOf = ({ ref }: FigureCell): string => cellKey(ref);

function rateFigure({ way, of, against, printed }: RateFact): Figure {
  const [from, base] = [leaf(of), leaf(against)];
  const above: Expression = way === 'change' ? { op: 'difference', left: from, right: base } : from;
  return figure({
    id: `series:${refName(printed.ref)}`,
    rule: 'line-percentage',
    expression: percentOf(above, base),
    places: printed.places,
    published: publishedFigure(printed),
  });
}
