import { type Expression, difference, percentOf } from '../domain/expression';
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
    if (fact.type !== 'rate') continue;
    const holder = keyOf(fact.way === 'gain' ? fact.against : fact.of);
    const held = rates.get(holder) ?? [];
    if (!printed.has(holder) || held.some(({ way }) => way === fact.way)) continue;
    rates.set(holder, [...held, fact]);
    belonging.add(keyOf(fact.printed));
  }
  return facts.flatMap(({ fact, table }): readonly SeriesMeasure[] => {
    if (fact.type !== 'series' || belonging.has(keyOf(fact.figure))) return [];
    const own = rates.get(keyOf(fact.figure)) ?? [];
    const rateOf = (way: RateFact['way']): Figure | null => {
      const rate = own.find((each) => each.way === way);
      return rate ? rateFigure(rate) : null;
    };
    return [{ fact, table, change: rateOf('change') ?? rateOf('gain'), share: rateOf('share') }];
  });
}

const keyOf = ({ ref }: FigureCell): string => cellKey(ref);

/** What a printed change or share should be, in points. */
export function rateExpression({ way, of, against }: RateFact): Expression {
  const [from, base] = [leaf(of), leaf(against)];
  switch (way) {
    case 'change':
      return percentOf(difference(from, base), base);
    case 'share':
      return percentOf(from, base);
    case 'gain':
      return percentOf(from, difference(base, from));
  }
}

function rateFigure(rate: RateFact): Figure {
  const { printed } = rate;
  return figure({
    id: `series:${refName(printed.ref)}`,
    rule: 'line-percentage',
    expression: rateExpression(rate),
    places: printed.places,
    published: publishedFigure(printed),
  });
}
