/** What a formula gives; `unknown` where it asks for what is not worked out here. */
export type FormulaValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown' };

export const UNKNOWN: FormulaValue = { kind: 'unknown' };
export const EMPTY: FormulaValue = { kind: 'empty' };
export const numberValue = (value: number): FormulaValue =>
  Number.isFinite(value) ? { kind: 'number', value } : { kind: 'error', value: '#NUM!' };
export const errorValue = (value: string): FormulaValue => ({ kind: 'error', value });
export const truthValue = (value: boolean): FormulaValue => ({ kind: 'truth', value });

/** Binary arithmetic adds in another order than Excel did: beyond this two numbers are two. */
const SAME = 1e-9;

/** Whether two values show the same. */
export function sameValue(one: FormulaValue, other: FormulaValue): boolean {
  if (one.kind === 'number' && other.kind === 'number')
    return (
      Math.abs(one.value - other.value) <= SAME * Math.max(1, Math.abs(one.value), Math.abs(other.value))
    );
  if (one.kind === 'empty' || other.kind === 'empty') return isNothing(one) && isNothing(other);
  return one.kind === other.kind && 'value' in one && 'value' in other && one.value === other.value;
}

const isNothing = (value: FormulaValue): boolean =>
  value.kind === 'empty' || ('value' in value && (value.value === 0 || value.value === ''));

/** A value as arithmetic takes it: a text is a number in the user's own language, which nobody here knows. */
export function asNumber(value: FormulaValue): FormulaValue {
  switch (value.kind) {
    case 'truth':
      return numberValue(value.value ? 1 : 0);
    case 'empty':
      return numberValue(0);
    case 'text':
      return UNKNOWN;
    default:
      return value;
  }
}
