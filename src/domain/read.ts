import { plainTimes } from './compound-times';
import { dateOfSerial, wholeDate } from './dates';
import { type DecimalText, decimal, numberText, placesOf, roundHalfUp } from './decimal';
import { numberFormat } from './formats';
import type { Reading, Unit } from './reading';
import { fold, tidy } from './text';
import { LONGEST_CELL, LONGEST_FIGURE, typed } from './typed';
import { readTypedNumber } from './typed-number';
import { ERROR_TEXTS } from './words/remarks';

/** What a cell holds, as a workbook snapshot gives it. */
export type Content =
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text' | 'error'; readonly value: string }
  | { readonly type: 'boolean'; readonly value: boolean };

/**
 * What a cell says. A number is the shortest decimal of its double; its format tells percentages (0.984 as `0.0%` is
 * 98.4 percent), decimals shown, dates and units. Text is read the Italian way. Never throws.
 */
export function readContent(content: Content | null, format: string, date1904 = false): Reading {
  switch (content?.type) {
    case undefined:
      return { kind: 'empty' };
    case 'text':
      return readText(content.value);
    case 'boolean':
      return { kind: 'yes-no', value: content.value };
    case 'error':
      return { kind: 'error', text: content.value };
    case 'number':
      return readNumber(content.value, format, date1904);
  }
}

/** What a typed text says: method.md, "Numbers". Prose is `words`, whatever its length. */
export function readText(text: string): Reading {
  if (text.length > LONGEST_CELL) return { kind: 'words', text: tidy(text) };
  const plain = typed(text);
  if (NOTHING.test(plain)) return { kind: 'empty' };
  if (plain.startsWith('#') && ERRORS.has(plain.toLowerCase())) return { kind: 'error', text: tidy(text) };
  if (NOT_COUNTED.test(plain)) return { kind: 'not-counted', token: tidy(text) };
  const answer = YES_NO.get(fold(plain.replace(/(?<!\*)\*+$/, '')));
  if (answer !== undefined) return { kind: 'yes-no', value: answer };
  const reading = readFigure(plain) ?? { kind: 'words', text };
  return 'text' in reading ? { ...reading, text: tidy(text) } : reading;
}

/** A number or a date; longer texts, with whatever digits, are phrases. */
const readFigure = (plain: string): Reading | null =>
  plain.length > LONGEST_FIGURE
    ? null
    : (readDeadline(plain) ?? (/\d/.test(plain) ? readTypedNumber(plainTimes(plain)) : null));

/** "#RIF!" pasted as text is no word. */
const ERRORS: ReadonlySet<string> = new Set(ERROR_TEXTS);
/** Dashes, dots and the like alone in a cell: nothing, not zero. */
const NOTHING = /^[-./_~·•|: ]*$/;
const NOT_COUNTED =
  /^(?:n\.? ?[acdpsv]\.?|n ?\/ ?[acd]|(?:kpi |dato |indicatore |valore )?(?:non|mai) (?:è |e' |ancora )?(?:definit[oa]|rilevabil[ei]|rilevat[oa]|calcolabil[ei]|calcolat[oa]|disponibil[ei]|pervenut[oa]|applicabil[ei]|valutabil[ei]|significativ[oa]|misurabil[ei]|computabil[ei]|determinabil[ei]|pertinente))(?: ?\([^()]*\)|\*+|\.)?$/i;
const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ['si', true],
  ['no', false],
  ['vero', true],
  ['falso', false],
]);

/** A date alone or after "entro": "31.12.2020", "entro giugno"; `null` when the text is no date. */
function readDeadline(plain: string): Reading | null {
  const bare = wholeDate(plain);
  if (bare) return { kind: 'deadline', deadline: bare, comparison: null };
  const within = WITHIN.exec(plain);
  const deadline = within && wholeDate(plain.slice(within[0].length));
  return deadline ? { kind: 'deadline', deadline, comparison: '<=' } : null;
}

const WITHIN = /^(?:entro(?: e non oltre)?|non oltre)(?: (?:il|la|lo|al|alla)(?= )| l'| (?=\S))? ?/i;

function readNumber(value: number, code: string, date1904: boolean): Reading {
  if (!Number.isFinite(value)) return { kind: 'bad-number', text: String(value) };
  const format = numberFormat(code, value);
  if (format.shows === 'date') {
    const date = dateOfSerial(value, date1904);
    if (!date) return { kind: 'bad-number', text: String(value) };
    if (!format.month) return figure(String(date.year), 0, null);
    return {
      kind: 'deadline',
      deadline: {
        year: format.year ? date.year : null,
        month: date.month,
        day: format.day ? date.day : null,
      },
      comparison: null,
    };
  }
  if (format.shows === 'time') return durationOf(value);
  if (format.shows === 'percent')
    return figure(decimal(value).times(100).toString(), format.places, 'percent');
  const exact = numberText(value);
  return figure(exact, format.shows === 'own' ? placesOf(exact) : format.places, format.unit);
}

const figure = (value: DecimalText, places: number, unit: Unit | null): Reading => ({
  kind: 'number',
  value,
  unit,
  comparison: null,
  places,
  certain: true,
});

/** A time of day or elapsed, a fraction of a day to Excel: whole hours as hours, anything else as minutes. */
function durationOf(days: number): Reading {
  const minutes = roundHalfUp(decimal(Math.round(days * 86_400)).div(60), 2);
  const hours = minutes.div(60);
  return hours.isInteger()
    ? figure(hours.toString(), 0, 'hours')
    : figure(minutes.toString(), minutes.decimalPlaces(), 'minutes');
}
