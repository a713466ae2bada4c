import type { CellRange } from '../../workbook/address';
import { type Argument, BY_NUMBER, FUNCTIONS } from './functions';
import type { Formula } from './parse';
import { asNumber, EMPTY, errorValue, type FormulaValue, numberValue, truthValue, UNKNOWN } from './value';

/** The cells that a formula may ask for. */
export interface FormulaCells {
  /** The cells of a range that hold something, `sheet` being `null` for the formula's own; `null` for no such sheet. */
  readonly in: (sheet: string | null, range: CellRange) => readonly FormulaCell[] | null;
}

export interface FormulaCell {
  readonly value: () => FormulaValue;
  /** Its row is not shown: hidden by hand, or by a filter. */
  readonly hidden: 'no' | 'by-hand' | 'by-filter';
  /** It sums up itself: SUBTOTAL passes over it. */
  readonly isSubtotal: boolean;
}

/** What a formula gives over its cells, with the arithmetic of Excel: binary, as its own cells are. */
export function evaluateFormula(formula: Formula, cells: FormulaCells): FormulaValue {
  switch (formula.op) {
    case 'number':
      return numberValue(formula.value);
    case 'text':
      return { kind: 'text', value: formula.value };
    case 'truth':
      return truthValue(formula.value);
    case 'error':
      return errorValue(formula.value);
    case 'range':
      return single(formula, cells);
    case 'unary':
      return unary(formula.sign, evaluateFormula(formula.of, cells));
    case 'binary':
      return binary(
        formula.sign,
        evaluateFormula(formula.left, cells),
        evaluateFormula(formula.right, cells),
      );
    case 'call':
      return call(formula.name.replace(/^_XLFN\./, ''), formula.args, cells);
  }
}

type Range = Extract<Formula, { op: 'range' }>;

/** One cell's value; where several stand Excel picks or spills, which is not worked out here. */
function single({ sheet, range }: Range, cells: FormulaCells): FormulaValue {
  if (range.top !== range.bottom || range.left !== range.right) return UNKNOWN;
  const found = cells.in(sheet, range);
  return found === null ? UNKNOWN : (found[0]?.value() ?? EMPTY);
}

function unary(sign: '-' | '+' | '%', of: FormulaValue): FormulaValue {
  if (sign === '+') return of;
  const number = asNumber(of);
  if (number.kind !== 'number') return number;
  return numberValue(sign === '-' ? -number.value : number.value / 100);
}

function binary(sign: string, left: FormulaValue, right: FormulaValue): FormulaValue {
  if (left.kind === 'unknown' || right.kind === 'unknown') return UNKNOWN;
  if (left.kind === 'error') return left;
  if (right.kind === 'error') return right;
  if (sign === '&') return UNKNOWN;
  if (COMPARISONS.has(sign)) return compared(sign, left, right);
  const [one, other] = [asNumber(left), asNumber(right)];
  if (one.kind !== 'number') return one;
  if (other.kind !== 'number') return other;
  return arithmetic(sign, one.value, other.value);
}

function arithmetic(sign: string, left: number, right: number): FormulaValue {
  switch (sign) {
    case '+':
      return numberValue(left + right);
    case '-':
      return numberValue(left - right);
    case '*':
      return numberValue(left * right);
    case '/':
      return right === 0 ? errorValue('#DIV/0!') : numberValue(left / right);
    default:
      return numberValue(left ** right);
  }
}

const COMPARISONS: ReadonlySet<string> = new Set(['=', '<>', '<', '>', '<=', '>=']);

/** Numbers with numbers, a text with a text or with nothing for being the same; of the rest Excel has rules of its own. */
function compared(sign: string, left: FormulaValue, right: FormulaValue): FormulaValue {
  if (left.kind === 'text' || right.kind === 'text') {
    const [one, other] = [textOf(left), textOf(right)];
    if (one === null || other === null || (sign !== '=' && sign !== '<>')) return UNKNOWN;
    return truthValue((one === other) === (sign === '='));
  }
  const [one, other] = [asNumber(left), asNumber(right)];
  if (one.kind !== 'number' || other.kind !== 'number') return UNKNOWN;
  const difference = one.value - other.value;
  return truthValue(
    (difference === 0 && ['=', '<=', '>='].includes(sign)) ||
      (difference < 0 && ['<', '<=', '<>'].includes(sign)) ||
      (difference > 0 && ['>', '>=', '<>'].includes(sign)),
  );
}

const textOf = (value: FormulaValue): string | null =>
  value.kind === 'text' ? value.value.toLowerCase() : value.kind === 'empty' ? '' : null;

function call(name: string, args: readonly (Formula | null)[], cells: FormulaCells): FormulaValue {
  const valueAt = (index: number): FormulaValue => {
    const arg = args[index];
    return arg ? evaluateFormula(arg, cells) : EMPTY;
  };
  if (name === 'IF') {
    const test = asNumber(valueAt(0));
    if (test.kind !== 'number') return test;
    if (test.value !== 0) return valueAt(1);
    return args.length > 2 ? valueAt(2) : truthValue(false);
  }
  if (name === 'IFERROR') {
    const value = valueAt(0);
    return value.kind === 'error' ? valueAt(1) : value;
  }
  if (name === 'SUBTOTAL') return subtotal(valueAt(0), args.slice(1), cells);
  const known = FUNCTIONS.get(name);
  if (!known) return UNKNOWN;
  const given = args.map((arg) => argumentOf(arg, cells));
  return given.some((arg) => arg === null) ? UNKNOWN : known(given as readonly Argument[]);
}

function argumentOf(arg: Formula | null, cells: FormulaCells): Argument | null {
  if (!arg) return { values: [EMPTY], isRange: false };
  if (arg.op !== 'range') return { values: [evaluateFormula(arg, cells)], isRange: false };
  const found = cells.in(arg.sheet, arg.range);
  return found && { values: found.map(({ value }) => value()), isRange: true };
}

/** From here on SUBTOTAL leaves out rows hidden by hand too; what a filter hides it always leaves out. */
const WITHOUT_HIDDEN = 101;

function subtotal(
  number: FormulaValue,
  ranges: readonly (Formula | null)[],
  cells: FormulaCells,
): FormulaValue {
  if (number.kind !== 'number') return UNKNOWN;
  const leaves = number.value >= WITHOUT_HIDDEN;
  const of = FUNCTIONS.get(BY_NUMBER[leaves ? number.value - 100 : number.value] ?? '');
  const given = ranges.map((range): Argument | null => {
    const found = range?.op === 'range' ? cells.in(range.sheet, range.range) : null;
    const counted = found?.filter(
      ({ hidden, isSubtotal }) => !isSubtotal && (hidden === 'no' || (hidden === 'by-hand' && !leaves)),
    );
    return counted ? { values: counted.map(({ value }) => value()), isRange: true } : null;
  });
  return !of || given.some((arg) => arg === null) ? UNKNOWN : of(given as readonly Argument[]);
}
