import type { DecimalText } from '../../../domain/decimal';
import { type Expression, operands } from '../../../domain/expression';
import type { Figure, Published } from '../../../domain/figure';
import { roundingOf } from '../../../domain/rounding';
import { type Lang, formatDecimal, interpolate, messagesOf, wordFor } from '../../../i18n';
import { type Agreement, agreementOf } from '../../../reports/register';
import type { CellRef } from '../../../workbook/address';
import { equation } from './equation';

/** A cell a figure starts from, with what was read there. */
export interface TraceInput {
  readonly cell: CellRef;
  /** "23.395,19", or "2,7 (da «2,7 gg»)"; of an empty cell, that it does not count. */
  readonly text: string;
}

/** Where a figure comes from, all in words. */
export interface Trace {
  readonly figure: string;
  readonly rule: string;
  readonly equation: string | null;
  readonly value: DecimalText | null;
  readonly places: number;
  /** All digits kept, when they are more than the value shows. */
  readonly exact: string | null;
  readonly rounding: string;
  readonly published: Published | null;
  readonly agreement: Agreement;
  /** How the printed figure was rounded, where it differs from ours by its rounding alone. */
  readonly printedRounding: string | null;
  readonly inputs: readonly TraceInput[];
}

/** The trace of a figure: rule, calculation, exact value, rounding, printed value, cells. */
export function traceOf(figure: Figure, lang: Lang): Trace {
  const words = messagesOf(lang);
  const { trace } = words.pane.summary;
  const { id, rule, expression, value, exact, places, published } = figure;
  const agreement = agreementOf(figure);
  const printedAs =
    agreement === 'rounding' && exact !== null && published
      ? roundingOf(exact, published.value, published.places)
      : null;
  return {
    figure: id,
    rule: wordFor(words.rules, rule),
    equation: equation(expression, lang),
    value,
    places,
    exact: exact !== null && exact.length > (value ?? '').length ? formatDecimal(exact, lang) : null,
    rounding: interpolate(trace.rounding, { places }, lang),
    published,
    agreement,
    printedRounding: printedAs && trace.roundings[printedAs],
    inputs: inputsOf(expression, lang),
  };
}

type Leaf = Extract<Expression, { op: 'cell' | 'reading' | 'missing' }>;

/** Every cell behind the expression, once, in reading order. */
function inputsOf(expression: Expression, lang: Lang): readonly TraceInput[] {
  const met = new Map<string, TraceInput>();
  const visited = new Set<Expression>();
  const visit = (node: Expression): void => {
    if (visited.has(node)) return;
    visited.add(node);
    if (!('ref' in node)) return operands(node).forEach(visit);
    const key = `${node.ref.row} ${node.ref.col} ${node.ref.sheet}`;
    if (!met.has(key)) met.set(key, { cell: node.ref, text: leafText(node, lang) });
  };
  visit(expression);
  return [...met.values()];
}

function leafText(leaf: Leaf, lang: Lang): string {
  const { trace } = messagesOf(lang).pane.summary;
  if (leaf.op === 'missing') return trace.notCounted;
  const value = formatDecimal(leaf.value, lang);
  return leaf.op === 'cell' ? value : interpolate(trace.readFrom, { value, text: leaf.text }, lang);
}
