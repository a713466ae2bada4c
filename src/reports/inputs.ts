import { exactText } from '../domain/decimal';
import { type Expression, evaluate, operands } from '../domain/expression';
import { type Lang, type Messages, formatDecimal, interpolate } from '../i18n';
import { refName } from '../workbook/address';
import { compressed } from './formula/ranges';
import { flattened, scaledCell } from './formula/series';

/** Says what is behind an expression; texts of `more` go first. `null` when nothing is. */
export type InputsOf = (expression: Expression, more: readonly string[]) => string | null;

/** Excel's limit on the text of a cell is 32,767; the rest is for the words that say what was left out. */
const MAX_TEXT = 32_000;
/** Sums of more cells than a reader follows one by one are told as ranges with their total. */
const MANY = 100;
/** Ranges longer than this are no shorter to read than cells. */
const MAX_RANGES = 4_000;

/**
 * Writes the cells behind figures with what they hold: `'Foglio3'!F12 = 23.395,19; …`; of long sums the ranges and the
 * total: `'Foglio3'!F12:F311 (300 celle) = 1.254.943,00`. Each cell and each sum is worded once: the same ones are
 * behind many figures.
 */
export function inputsWriter(lang: Lang, { reports: { words } }: Messages): InputsOf {
  const known = new Map<Expression, string>();
  const worded = (node: Expression): string | null => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const text =
      'ref' in node
        ? inputText(node, lang)
        : node.op === 'sum'
          ? rangesText(node, words.sumInput, lang)
          : null;
    if (text !== null) known.set(node, text);
    return text;
  };
  return (expression, more) => {
    const inputs = new Set(more);
    const visit = (node: Expression): void => {
      const text = worded(node);
      if (text === null) operands(node).forEach(visit);
      else inputs.add(text);
    };
    visit(expression);
    return joined(inputs, (left) => interpolate(words.moreInputs, { left }, lang));
  };
}

/** As many inputs as a cell takes, and how many are left. */
function joined(inputs: ReadonlySet<string>, others: (left: number) => string): string | null {
  const kept: string[] = [];
  let length = 0;
  for (const input of inputs) {
    length += input.length + 2;
    if (length > MAX_TEXT) break;
    kept.push(input);
  }
  const left = inputs.size - kept.length;
  if (left > 0) kept.push(others(left));
  return kept.join('; ') || null;
}

/** A long sum of cells as its ranges and its total; `null` when it is no such sum, or they are too many. */
function rangesText(
  sum: Extract<Expression, { readonly args: readonly Expression[] }>,
  template: string,
  lang: Lang,
): string | null {
  const args = flattened(sum.args);
  if (args.length <= MANY) return null;
  const total = evaluate(sum);
  const refs = args.flatMap((arg) => scaledCell(arg)?.leaf.ref ?? []);
  if (total === null || refs.length < args.length) return null;
  const ranges = compressed(refs).join(', ');
  return ranges.length > MAX_RANGES
    ? null
    : interpolate(template, { ranges, count: refs.length, total: exactText(total) }, lang);
}

function inputText(leaf: Extract<Expression, { op: 'cell' | 'reading' | 'missing' }>, lang: Lang): string {
  const cell = refName(leaf.ref);
  switch (leaf.op) {
    case 'cell':
      return `${cell} = ${formatDecimal(leaf.value, lang)}`;
    case 'reading':
      return `${cell} = ${formatDecimal(leaf.value, lang)} («${leaf.text}»)`;
    case 'missing':
      return `${cell} = –`;
  }
}
