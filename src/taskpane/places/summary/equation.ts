import { type Decimal, decimal } from '../../../domain/decimal';
import { type Expression, compare, evaluate } from '../../../domain/expression';
import { type Lang, formatDecimal } from '../../../i18n';

/** Terms of a long sum that are shown; "…" stands for the others. */
const TERMS = 12;
/** Decimals of a figure inside an equation; "…" says that there are more. */
const PLACES = 4;
const SIGNS = { '<': '<', '<=': '≤', '=': '=', '>=': '≥', '>': '>' } as const;
const CONTRARY = { '<': '≥', '<=': '>', '=': '≠', '>=': '<', '>': '≤' } as const;

/**
 * How a figure is made, in figures: "(100 + 100 + 100 + 50 + 100) ÷ 5 = 90". What a mean or a sum is made of stands as
 * values, for each has a calculation of its own. `null` for a figure that is a cell and nothing more, or has no value.
 */
export function equation(expression: Expression, lang: Lang): string | null {
  const value = evaluate(expression);
  if (!value || 'value' in expression) return null;
  const made = operation(expression, lang);
  return expression.op === 'if' ? `${made}: ${number(value, lang)}` : `${made} = ${number(value, lang)}`;
}

function operation(expression: Expression, lang: Lang): string {
  switch (expression.op) {
    case 'mean': {
      const values = counted(expression.args);
      return values.length === 1 ? terms(values, lang) : `(${terms(values, lang)}) ÷ ${values.length}`;
    }
    case 'sum':
      return terms(counted(expression.args), lang);
    case 'product':
      return expression.args.map((arg) => factor(arg, lang)).join(' × ');
    case 'difference':
      return `${factor(expression.left, lang)} − ${factor(expression.right, lang)}`;
    case 'quotient':
      return `${factor(expression.left, lang)} ÷ ${factor(expression.right, lang)}`;
    case 'min':
      return `min(${operation(expression.left, lang)}; ${operation(expression.right, lang)})`;
    case 'if': {
      const { left, compare: sign, right } = expression.test;
      const [one, other] = [evaluate(left), evaluate(right)];
      const held = one && other && compare(one, sign, other);
      return `${number(one, lang)} ${(held ? SIGNS : CONTRARY)[sign]} ${number(other, lang)}`;
    }
    default:
      return number(evaluate(expression), lang);
  }
}

/** An operand of × ÷ −: a sum inside stands as its value, what is made by × or ÷ is written out. */
function factor(expression: Expression, lang: Lang): string {
  switch (expression.op) {
    case 'product':
    case 'quotient':
      return operation(expression, lang);
    case 'difference':
      return `(${operation(expression, lang)})`;
    default:
      return number(evaluate(expression), lang);
  }
}

const counted = (args: readonly Expression[]): readonly Decimal[] =>
  args.map(evaluate).filter((value) => value !== null);

function terms(values: readonly Decimal[], lang: Lang): string {
  const shown = values.slice(0, TERMS).map((value) => number(value, lang));
  return [...shown, ...(values.length > TERMS ? ['…'] : [])].join(' + ');
}

function number(value: Decimal | null, lang: Lang): string {
  if (!value) return '–';
  const short = value.toDecimalPlaces(PLACES);
  const text = formatDecimal(decimal(short).toString(), lang);
  return short.equals(value) ? text : `${text}…`;
}
