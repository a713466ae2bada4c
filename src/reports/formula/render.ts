import { type Expression, operands } from '../../domain/expression';
import type { DecimalText } from '../../domain/decimal';
import { remembered } from '../../domain/remembered';
import { type CellRef, refName } from '../../workbook/address';
import { meanTerm, sumTerm } from './series';
import { NOTHING, type Term, atom, gapTest, gapsOf, hasGaps, held, safeStage, withGap } from './term';
import { unscaled } from './unscale';

/** Binary arithmetic leaves dust behind the fifteenth digit: what is compared is first freed from it. */
const DUST_PLACES = 10;

/** Whether a cell that does not count now would, if a number were put there. */
export type Fillable = (ref: CellRef) => boolean;

/** Renders expressions, each once: figures are made of one another, and stand on several sheets. */
export function termRenderer(fillable: Fillable): (expression: Expression) => Term {
  const known = new Map<Expression, Term>();
  const render = (expression: Expression): Term => {
    const held = known.get(expression);
    if (held) return held;
    const term =
      expression.op === 'missing' && !fillable(expression.ref) ? NOTHING : termOf(expression, render);
    known.set(expression, term);
    return term;
  };
  return render;
}

type Render = (expression: Expression) => Term;

/** The term of an expression: `evaluate` in the language of a worksheet. */
function termOf(expression: Expression, render: Render): Term {
  switch (expression.op) {
    case 'cell':
    case 'missing':
      return atom(refName(expression.ref), [expression.ref]);
    case 'reading':
    case 'constant':
      return literal(expression.value);
    case 'sum':
      return sumTerm(expression.args, render);
    case 'mean':
      return meanTerm(expression.args, render);
    case 'product': {
      const terms = expression.args.map(render);
      if (terms.length === 0) return literal('1');
      if (terms.length === 1) return terms[0]!;
      return {
        ...gapsOf(terms),
        text: terms.map((term) => held(term, 'product')).join('*'),
        binding: 'product',
      };
    }
    case 'difference': {
      const [left, right] = [render(expression.left), render(expression.right)];
      return { ...gapsOf([left, right]), text: `${left.text}-${held(right, 'product')}`, binding: 'sum' };
    }
    case 'quotient':
      return quotientTerm(expression, render);
    case 'min': {
      const [left, right] = [render(expression.left), render(expression.right)];
      return { ...gapsOf([left, right]), text: `MIN(${left.text},${right.text})`, binding: 'atom' };
    }
    case 'if':
      return choiceTerm(expression, render);
  }
}

/** A number as a formula writes it: shortest digits, "E" for far exponents. */
function literal(value: DecimalText): Term {
  const text = String(Number(value)).toUpperCase();
  return { ...atom(text), binding: text.startsWith('-') ? 'sum' : 'atom' };
}

function quotientTerm(
  sides: { readonly left: Expression; readonly right: Expression },
  render: Render,
): Term {
  const [left, right] = unscaled(sides.left, sides.right);
  const [over, under] = [render(left), render(right)];
  const { needs, stages } = gapsOf([over, under]);
  const text = `${held(over, 'product')}/${held(under, 'atom')}`;
  if (isFixed(right) && Number(right.value) !== 0) return { text, binding: 'product', needs, stages };
  const zero = `${!isLeaf(right) && canCancel(right) ? rounded(under.text) : under.text}=0`;
  // A single cell can be compared with 0 whatever it holds; a calculation only when its own cells hold numbers.
  const stage = isLeaf(right) ? 0 : safeStage(under);
  return { text, binding: 'product', needs, stages: withGap(stages, stage, zero) };
}

function choiceTerm({ test, then, otherwise }: Extract<Expression, { op: 'if' }>, render: Render): Term {
  const [left, right] = [render(test.left), render(test.right)];
  const [met, failed] = [render(then), render(otherwise)];
  const over = isLeaf(test.left) ? left.text : rounded(left.text);
  const against = isLeaf(test.right) ? right.text : rounded(right.text);
  const condition = `${over}${test.compare}${against}`;
  const asked = gapsOf([left, right]);
  const text = `IF(${condition},${met.text},${failed.text})`;
  if (!hasGaps(met) && !hasGaps(failed)) return { ...asked, text, binding: 'atom' };
  const gap = `IF(${condition},${gapTest(met)},${gapTest(failed)})`;
  const stage = Math.max(safeStage(left), safeStage(right));
  return { needs: asked.needs, stages: withGap(asked.stages, stage, gap), text, binding: 'atom' };
}

const rounded = (text: string): string => `ROUND(${text},${DUST_PLACES})`;

type Leaf = Extract<Expression, { op: 'cell' | 'missing' | 'reading' | 'constant' }>;
type Fixed = Extract<Expression, { op: 'reading' | 'constant' }>;

const isFixed = (expression: Expression): expression is Fixed =>
  expression.op === 'reading' || expression.op === 'constant';

const isLeaf = (expression: Expression): expression is Leaf => 'ref' in expression || isFixed(expression);

/** Whether a zero may come out of opposite amounts, so that dust may stand where the zero should be. */
const canCancel = (expression: Expression): boolean =>
  isLeaf(expression)
    ? 'value' in expression && expression.value.startsWith('-')
    : expression.op === 'difference' || someCanCancel(expression);

/** One total stands under many shares. */
const someCanCancel: (expression: Expression) => boolean = remembered((expression: Expression) =>
  operands(expression).some(canCancel),
);
