import { type Decimal, decimal } from '../domain/decimal';
import { lastPlace } from '../domain/rounding';
import type { CellRef } from '../workbook/address';
import type { Relation } from './relation';
import { supposing } from './supposing';

/** Euro that a line would have to hold, from least to most. */
export interface MissingLine {
  readonly least: Decimal;
  readonly most: Decimal;
}

/** A relation whose figure is made of a total that may lack a line. */
type OnTotal = Pick<Relation, 'expression' | 'printed'>;

/**
 * The one line, missing in a total, with which every printed figure made of it would hold to its last digit (93,6 and
 * 10,6 for 93,52 and 10,68: method.md, "Money"); `null` where no line does, or none is needed.
 * @param total what the cells of the total hold together
 * @param cell a cell of it, that stands in the figures through the total alone
 */
export function missingLine(figures: readonly OnTotal[], total: Decimal, cell: Held): MissingLine | null {
  let [least, most]: [Decimal | null, Decimal | null] = [null, null];
  for (const figure of figures) {
    const range = lineFor(figure, total, cell);
    if (!range) return null;
    if (!least || range.least.greaterThan(least)) least = range.least;
    if (!most || range.most.lessThan(most)) most = range.most;
  }
  if (!least || !most || least.greaterThan(most)) return null;
  const isNeeded = least.isPositive() === most.isPositive() && !least.isZero() && !most.isZero();
  return isNeeded ? { least, most } : null;
}

interface Held {
  readonly ref: CellRef;
  /** In euro, and what brings the cell's own number to them. */
  readonly value: Decimal;
  readonly factor: Decimal;
}

/**
 * Where one figure holds. A ratio to a total T, or of what is left of it, is A + B/T: two values give A and B, and these
 * the totals between which the printed digits stay.
 */
function lineFor({ expression, printed }: OnTotal, total: Decimal, cell: Held): MissingLine | null {
  const valueWith = (line: Decimal): Decimal | null =>
    supposing(cell.ref, cell.value.plus(line).div(cell.factor))(expression);
  const [now, doubled] = [valueWith(decimal(0)), valueWith(total)];
  if (!now || !doubled || total.isZero()) return null;
  const onTotal = now.minus(doubled).times(2).times(total);
  const alone = now.minus(onTotal.div(total));
  const half = lastPlace(printed.places).div(2);
  const ends = [half, half.negated()].map((slack) => {
    const over = decimal(printed.value).plus(slack).minus(alone);
    return over.isZero() ? null : onTotal.div(over).minus(total);
  });
  const [one, other] = ends;
  if (!one || !other) return null;
  return one.lessThan(other) ? { least: one, most: other } : { least: other, most: one };
}
