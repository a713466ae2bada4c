import { type Decimal, type DecimalText, decimal, roundHalfUp } from '../domain/decimal';
import { type Expression, constant, evaluate, productOf, sumOf } from '../domain/expression';
import type { Published } from '../domain/figure';
import { type Rounding, lastPlace, rounded, roundingOf } from '../domain/rounding';
import { leaf } from '../model/leaf';
import type { FigureCell } from '../facts/facts';
import type { CellRef } from '../workbook/address';
import { remembered } from '../domain/remembered';
import type { FindingRule, Severity } from './finding';
import { termsSlack } from './terms-slack';

/** A printed figure and what it must equal. */
export interface Relation {
  readonly rule: Extract<FindingRule, 'total-differs' | 'summary-differs' | 'percent-differs'>;
  readonly severity: Severity;
  readonly printed: Published;
  readonly expression: Expression;
  /** What the expression is worth, where the measures have worked it out. */
  readonly exact?: DecimalText | null;
  /** Key of i18n `findings` for a difference, and words for its holes beside the figures. */
  readonly message: string;
  readonly args: Readonly<Record<string, string>>;
  /** Terms whose own rounding may add up to a difference, beyond the printed figure's own. */
  readonly roundedTerms: readonly FigureCell[];
  /** A difference that the terms' rounding explains: told as a note, or (percentages that add to 99,9) nothing. */
  readonly quiet: boolean;
  /** The same as an equation among cells, for money and counts: one that is wrong can be told from the others. */
  readonly equation: Equation | null;
  /** Decimals shown in the sentence. */
  readonly places: number;
  /** Something else than rounding makes the difference, however small it is. */
  readonly strict?: boolean;
  /** Which of a cell's figures is meant, where one text holds several. */
  readonly within?: string;
  /** Cells to look at beside those of the expression. */
  readonly related?: readonly CellRef[];
  /** Cells among the terms that give no figure: one of them alone may be what the difference is. */
  readonly lacks?: readonly Lack[];
}

/** A cell that gives no figure where one is wanted, and the rule that it breaks. */
export interface Lack {
  readonly ref: CellRef;
  readonly rule: Extract<FindingRule, 'missing-value' | 'bad-number' | 'formula-error'>;
}

/** The printed cell is the sum of the others. */
export interface Equation {
  readonly printed: FigureCell;
  readonly terms: readonly { readonly cell: FigureCell; readonly sign: 1 | -1 }[];
}

export type Verdict =
  | { readonly kind: 'right'; readonly exact: Decimal | null }
  | { readonly kind: 'rounding'; readonly exact: Decimal; readonly rounding: Rounding }
  /** Within what the rounding of the terms can add up to. */
  | { readonly kind: 'explained'; readonly exact: Decimal }
  /** `exact` is `null` where nothing can be computed and something is printed. */
  | { readonly kind: 'differs'; readonly exact: Decimal | null };

/** A relation as judged. */
export interface Judged {
  readonly relation: Relation;
  readonly verdict: Verdict;
}

/** Holds a printed figure against what its expression gives, once: some families judge what is judged again with all others. */
export const judge = remembered((relation: Relation): Verdict => verdictOf(relation, worthOf(relation)));

function worthOf({ expression, exact }: Relation): Decimal | null {
  if (exact === undefined) return evaluate(expression);
  return exact === null ? null : decimal(exact);
}

/** Holds a printed figure against an exact value. */
export function verdictOf(
  {
    rule,
    printed,
    expression,
    roundedTerms,
    strict = false,
  }: Pick<Relation, 'rule' | 'printed' | 'expression' | 'roundedTerms' | 'strict'>,
  exact: Decimal | null,
): Verdict {
  const value = decimal(printed.value);
  if (exact === null) return { kind: value.isZero() ? 'right' : 'differs', exact };
  if (value === exact || value.equals(exact)) return { kind: 'right', exact };
  const shown = rounded(printed.value, printed.places, 'half-up');
  const rounding = roundingOf(exact, shown, printed.places);
  if (rounding === 'half-up') return { kind: 'right', exact };
  const gap = value.minus(exact);
  if (isExplained(gap, roundedTerms)) return { kind: 'explained', exact };
  if (rule === 'percent-differs' && !strict && gap.abs().lessThanOrEqualTo(termsSlack(expression)))
    return { kind: 'explained', exact };
  return rounding && !strict ? { kind: 'rounding', exact, rounding } : { kind: 'differs', exact };
}

const isExplained = (gap: Decimal, terms: readonly FigureCell[]): boolean =>
  gap.isZero() || (terms.length > 0 && gap.abs().lessThanOrEqualTo(roundingSlack(terms)));

/** What the rounding of cells can add up to: half a unit in the last place of each; the finest of them shows the column's. */
export function roundingSlack(cells: readonly FigureCell[]): Decimal {
  const [first, ...others] = cells.map(lastUnit);
  if (!first) return decimal(0);
  const finest = others.reduce((least, unit) => (unit.lessThan(least) ? unit : least), first);
  return finest.times(cells.length).div(2);
}

/** What a relation says when a printed cell must be the sum of others, some of them perhaps taken away. */
export function sumRelation(
  printed: FigureCell,
  parts: readonly FigureCell[],
  signs: readonly (1 | -1)[] = [],
): Pick<Relation, 'printed' | 'expression' | 'equation'> {
  const terms = parts.map((cell, index) => ({ cell, sign: signs[index] ?? 1 }));
  return {
    printed: publishedOf(printed),
    expression: sumOf(
      terms.map(({ cell, sign }) => (sign === 1 ? leaf(cell) : productOf(leaf(cell), constant(-1)))),
    ),
    equation: { printed, terms },
  };
}

/** A figure cell as a printed figure: one of thousands is printed to the tens, not to the unit, of euro. */
export const publishedOf = (cell: FigureCell): Published => ({
  value: cell.value,
  places: isAsTyped(cell) ? cell.places : -Math.round(Math.log10(lastUnit(cell).toNumber())),
  cell: cell.ref,
});

/** A number in its own cell, in the unit of its figure or a fraction of it: its places are those it shows. */
const isAsTyped = ({ raw, factor }: FigureCell): boolean =>
  raw !== null && (factor === '1' || decimal(factor).lessThanOrEqualTo(100));

/** One unit in the last printed place, in the figure's unit: 10 euro for 23,21 thousand. */
function lastUnit(cell: FigureCell): Decimal {
  const { places, factor, raw, value, text } = cell;
  const unit = lastPlace(places);
  if (raw !== null) {
    if (isAsTyped(cell)) return unit;
    return larger(unit, decimal(factor).times(lastPlace(decimal(raw).decimalPlaces())));
  }
  const digits = text.replace(/\D/g, '');
  const typed = /,(\d+)\D*$/.exec(text)?.[1]?.length ?? 0;
  if (digits === '' || Number(digits) === 0) return unit;
  const scale = decimal(value)
    .abs()
    .div(decimal(digits).times(lastPlace(typed)));
  return scale.greaterThanOrEqualTo(1000) ? larger(unit, scale.times(lastPlace(typed))) : unit;
}

const larger = (left: Decimal, right: Decimal): Decimal => (left.greaterThan(right) ? left : right);

/** A value as a sentence prints it: with the decimals of its table, and its own when it has more of them. */
export function shownText(value: Decimal | DecimalText, places: number): DecimalText {
  const shown = roundHalfUp(decimal(value), Math.max(places, 0));
  return shown.toFixed(Math.max(places, 0));
}
