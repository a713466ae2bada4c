import { comparisonAfter, comparisonBefore } from './comparators';
import type { Comparison } from './expression';
import { type Numeral, readNumeral } from './numbers';
import { unitOfLabel } from './quantities';
import type { Reading, Unit } from './reading';
import { isDuration, leadingUnit } from './units';

/**
 * Reads a whole text of `typed` as one number with what may stand around it: a comparison, "n." or "€", a sign or
 * accounting parentheses, a unit, a footnote mark. `null` when it is no number, `bad-number` when it looks like one
 * and no reading is safe ("--15.928", "12.34.567").
 */
export function readTypedNumber(text: string): Reading | null {
  const { bare, doubtful } = withoutNotes(text);
  const shape = SHAPE.exec(withoutDash(inThousands(bare)));
  const { before = '', body = '', after = '' } = shape?.groups ?? {};
  const head = shape && readHead(before);
  const tail = shape && readTail(after);
  const numeral = head && tail && readNumeral(body);
  const sign = head && tail && signOf(head, tail);
  if (!numeral || !sign) return looksLikeNumber(bare) ? { kind: 'bad-number', text } : null;
  const unit = unitOf(head.unit, tail.unit);
  if (unit === 'conflict' || (head.within && !(isDuration(unit) || unit === 'percent'))) return null;
  return {
    kind: 'number',
    value: sign.negative && numeral.value !== '0' ? `-${numeral.value}` : numeral.value,
    unit,
    comparison: head.comparison ?? tail.comparison,
    places: numeral.places,
    certain: !doubtful && sign.certain && isCertain(numeral, unit) && !isNoteMark(bare),
  };
}

/** A point behind a letter is the abbreviation's ("n.3"), no decimal point. */
const SHAPE =
  /^(?<before>\D*?)(?<body>(?:(?<![a-z])[.,])?\d(?:[\d.,' ]*[\d,.])?)(?![' ]*[\d,.])(?<after>\D*)$/i;
const NOTE = /(?<=[\d%€)']) ?(?:\*+|°|\^|†|\(\*+\))$/;
const NUMBERED_NOTE = /(?<=[\d%]) ?\(\d\)$/;

/** Takes footnote marks off; one that is itself a digit, "12,5 (1)", leaves a doubt. */
function withoutNotes(text: string): { readonly bare: string; readonly doubtful: boolean } {
  const marked = text.replace(/^'/, '').replace(NOTE, '');
  const bare = marked.replace(NUMBERED_NOTE, '');
  return { bare, doubtful: bare !== marked };
}

/** "€/000", "€ x 1.000": thousands of euro said with digits. */
const inThousands = (text: string): string =>
  text.replace(/(?:€|euro) ?(?:[/x] ?1?\.?000\b|\(000\))/i, 'k€').replace(/^k€$/, '€/000');

/** "(1)" may be minus one or the mark of a note. */
const isNoteMark = (text: string): boolean => /^\(\d{1,2}\)$/.test(text);

/** "26.500,--": an amount without cents, as on a cheque. */
const withoutDash = (text: string): string => text.replace(/(?<=\d),(?:--?|=)(?=[ €)]|$)/, '');

interface Head {
  readonly comparison: Comparison | null;
  readonly within: boolean;
  readonly signs: string;
  readonly unit: Unit | null;
}

const LABEL = /(?<![a-zà-ù])(?:n\. ?[°r]?\.?|n°|nr\.?|num\.?|numero|k ?€|€|euro|eur)$/i;
const SIGNS = '-+( ';

/** What stands before the digits: a comparison in words or signs, then signs and label; `null` for anything else. */
function readHead(before: string): Head | null {
  const beforeSecond = withoutSigns(before);
  const label = LABEL.exec(beforeSecond)?.[0] ?? '';
  const labelled = beforeSecond.slice(0, beforeSecond.length - label.length);
  const beforeFirst = withoutSigns(labelled);
  const signs = labelled.slice(beforeFirst.length) + before.slice(beforeSecond.length);
  const words = beforeFirst.trim();
  const compared = words === '' ? null : comparisonBefore(words);
  if (words !== '' && compared?.start !== 0) return null;
  return {
    comparison: compared?.comparison ?? null,
    within: compared !== null && compared.words.startsWith('entro'),
    signs: signs.replaceAll(' ', ''),
    unit: leadingUnit(label)?.unit ?? unitOfLabel(label),
  };
}

/** A text without the signs and spaces it ends with. */
function withoutSigns(text: string): string {
  let end = text.length;
  while (end > 0 && SIGNS.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

interface Tail {
  readonly comparison: Comparison | null;
  readonly closing: boolean;
  readonly minus: boolean;
  readonly unit: Unit | null;
}

function readTail(after: string): Tail | null {
  let rest = after.trim();
  const more = comparisonAfter(` ${rest}`);
  if (more && more.length >= rest.length + 1)
    return { comparison: more.comparison, closing: false, minus: false, unit: null };
  const minus = rest.startsWith('-');
  if (minus) rest = rest.slice(1).trimStart();
  const closing = /^\)|\)$/.test(rest);
  rest = rest.replace(/^\)|\)$/, '').trim();
  const unit = leadingUnit(rest);
  const left = rest.slice(unit?.length ?? 0);
  return /^[.;]?$/.test(left) ? { comparison: null, closing, minus, unit: unit?.unit ?? null } : null;
}

/** Whether the signs make the number negative; `null` when they contradict or repeat each other. */
function signOf(
  { signs }: Head,
  { closing, minus }: Tail,
): { readonly negative: boolean; readonly certain: boolean } | null {
  const opening = signs.includes('(');
  const marks = [...signs].filter((mark) => mark !== '(').join('') + (minus ? '-' : '');
  if (opening !== closing || marks.length > 1 || signs.replace(/[^(]/g, '').length > 1) return null;
  if (opening && marks !== '') return { negative: true, certain: marks !== '+' };
  return { negative: opening || marks === '-', certain: true };
}

function unitOf(head: Unit | null, tail: Unit | null): Unit | null | 'conflict' {
  if (head === null || tail === null || head === tail) return head ?? tail;
  if (head === 'count') return tail;
  const money: readonly Unit[] = ['euro', 'thousand-euro', 'million-euro'];
  if (money.includes(head) && money.includes(tail)) return head === 'euro' ? tail : head;
  return 'conflict';
}

/**
 * A decimal point keeps a figure from being a number in an Italian workbook, so no formula counts it; beside a word of
 * time the cell is text anyway, and the point is only a habit of writing.
 */
const isCertain = ({ style }: Numeral, unit: Unit | null): boolean =>
  style === 'italian' || (style === 'point' && isDuration(unit));

/** Digits with nothing but signs of numbers around them, or with letters typed for digits ("1O.000,00", "9O"). */
function looksLikeNumber(text: string): boolean {
  const bare = text.replace(/^(?:n\.|n°|€|euro)|(?:%|€|euro)$/gi, '').trim();
  const isNumbering = /^(?:\d{1,2}(?:\.\d{1,2}){2,}\.?|\d+\))$/.test(bare);
  const hasLetters =
    (/^[-+(]*[\dOolI]+(?:\.[\dOolI]{3})*,[\dOolI]+\)?$/.test(bare) && /\d/.test(bare)) ||
    /^[1-9]\d*O[\dO]*$/.test(bare);
  return hasLetters || (!isNumbering && /^[-+( €]*\d[\d., ']*(?:[-)%€][-)% €]*)?$/.test(bare));
}
