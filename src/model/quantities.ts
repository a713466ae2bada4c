import { decimal } from '../domain/decimal';
import { type Expression, constant, difference, sumOf } from '../domain/expression';
import { QUANTITIES, type Quantity, type SignedQuantity } from '../domain/ratio-quantities';
import { type PlacedAmount, rowsOf } from './amounts';
import type { FigureCell } from '../facts/facts';
import { leaf } from './leaf';

/** A quantity found, made of others, or what of it the workbook lacks. */
export interface FoundQuantity {
  /** `null` when it is missing, or nothing: a blank row that may be blank. */
  readonly expression: Expression | null;
  /** Ids of `QUANTITIES`. */
  readonly missing: readonly string[];
  /** The cell holds the opposite: a cost typed as a negative. */
  readonly turned?: boolean;
}

export interface Quantities {
  find(id: string, year: number): FoundQuantity;
  /** Signed quantities of perhaps different years, added up. */
  total(terms: readonly (SignedQuantity & { readonly year: number })[]): FoundQuantity;
}

/** Fewer rows are hardly a whole statement. */
const WHOLE_STATEMENT = 3;

/** Finds the inputs of the ratios among the amounts of the statements; invents none. */
export function quantitiesIn(amounts: readonly PlacedAmount[]): Quantities {
  const index = new Map<string, PlacedAmount[]>();
  for (const each of amounts) {
    const key = amountKey(each.fact.item, each.fact.institutionalFunction, each.year);
    const held = index.get(key);
    if (held) held.push(each);
    else index.set(key, [each]);
  }
  const memo = new Map<string, FoundQuantity>();
  const find = (id: string, year: number): FoundQuantity => {
    const key = `${id} ${year}`;
    const found = memo.get(key) ?? search(id, year);
    memo.set(key, found);
    return found;
  };
  const search = (id: string, year: number): FoundQuantity => {
    const quantity = QUANTITIES[id];
    if (!quantity) return { expression: null, missing: [id] };
    const rows = index.get(amountKey(quantity.item, quantity.institutionalFunction, year)) ?? [];
    const own = exactFirst(rows, quantity).find(({ fact }) => fact.amount !== null);
    if (own?.fact.amount) {
      const turned = isTurned(own.fact.amount, quantity);
      const typed = leaf(own.fact.amount);
      return { expression: turned ? opposite(typed) : typed, missing: [], turned };
    }
    if (quantity.mayBeNothing && rows.length > 0) return { expression: null, missing: [] };
    const made = otherwise(quantity, year);
    return made?.missing.length === 0 ? made : { expression: null, missing: namedMissing(id, made) };
  };
  const otherwise = ({ otherwise: way, statement }: Quantity, year: number): FoundQuantity | null => {
    if (way === null) return null;
    if (way !== 'rows') return total(way.map((term) => ({ ...term, year })));
    const rows = rowsOf(amounts, statement, year, WHOLE_STATEMENT);
    if (rows.length === 0) return null;
    return {
      expression: sumOf(rows.flatMap(({ fact }) => (fact.amount ? [leaf(fact.amount)] : []))),
      missing: [],
    };
  };
  const total = (terms: readonly (SignedQuantity & { readonly year: number })[]): FoundQuantity => {
    const missing = new Set<string>();
    const [added, taken]: [Expression[], Expression[]] = [[], []];
    for (const { quantity, sign, year } of terms) {
      const found = find(quantity, year);
      for (const each of found.missing) missing.add(each);
      if (found.expression) (sign === 1 ? added : taken).push(found.expression);
    }
    if (missing.size > 0) return { expression: null, missing: [...missing] };
    if (added.length === 0) return { expression: null, missing: terms.map(({ quantity }) => quantity) };
    const plus = oneOrSum(added);
    return { expression: taken.length > 0 ? difference(plus, oneOrSum(taken)) : plus, missing: [] };
  };
  return { find, total };
}

/** Costs typed as negatives or in parentheses are costs all the same. */
const isTurned = (amount: FigureCell, { statement }: Quantity): boolean =>
  (statement === 'costs' || statement === 'function-costs') && decimal(amount.value).isNegative();

export const opposite = (expression: Expression): Expression => difference(constant(0), expression);

/** What is made of several others is missing those it lacks, itself when it lacks them all. */
function namedMissing(id: string, made: FoundQuantity | null): readonly string[] {
  const parts = QUANTITIES[id]?.otherwise;
  if (!made || !Array.isArray(parts) || made.missing.length >= parts.length) return [id];
  return made.missing;
}

/** The quantity's own statement, its totals before their parts, then any other table that has the item. */
function exactFirst(rows: readonly PlacedAmount[], { statement }: Quantity): readonly PlacedAmount[] {
  const own = rows.filter(({ fact }) => fact.statement === statement);
  return [
    ...own.filter(({ fact }) => fact.isTotal),
    ...own.filter(({ fact }) => !fact.isTotal),
    ...rows.filter(({ fact }) => fact.statement !== statement),
  ];
}

const oneOrSum = (expressions: readonly Expression[]): Expression => {
  const [only] = expressions;
  return only && expressions.length === 1 ? only : sumOf(expressions);
};

const amountKey = (item: string, institutionalFunction: string | null, year: number): string =>
  `${item} ${institutionalFunction ?? ''} ${year}`;
