import type { TypedCell } from './achievement-cells';
import type { DecimalText } from './decimal';
import type { Comparison } from './expression';
import { type Interval, intervalIn } from './intervals';
import type { Deadline, Reading, Unit } from './reading';
import { readText } from './read';
import { rememberedText } from './remembered';
import { isAgainstPast, isYear } from './reference-years';
import { type Share, shareIn } from './shares';
import { type TargetPhrase, targetInOwnCell, targetInWords } from './targets';
import { isYearly, partOfYear } from './yearly-values';

/** What an indicator asks for, and where it says so. Words may ask for a figure and a deadline ("almeno 3 entro giugno"). */
export interface Target {
  readonly text: string;
  /** A cell of its own that is a figure, a cell of its own in words, or the indicator's words. */
  readonly place: 'cell' | 'cell-words' | 'title';
  readonly cell: TypedCell | null;
  readonly number: NumberTarget | null;
  readonly interval: Interval | null;
  readonly deadline: DeadlineTarget | null;
  readonly yesNo: boolean | null;
  /** "Kpi non definito". */
  readonly notCounted: boolean;
  /** A cell of its own that says something no rule understands, or only names a year: nothing can be set against it. */
  readonly unread: 'words' | 'past' | null;
}

export interface NumberTarget {
  readonly value: DecimalText;
  readonly unit: Unit | null;
  readonly comparison: Comparison | null;
  /** "12 su 15", "4 su 5": what `value` is a part of. */
  readonly whole: DecimalText | null;
  /** "+5% rispetto al 2015": only a result that is a change too can be set against it. */
  readonly change: boolean;
}

export interface DeadlineTarget {
  readonly deadline: Deadline;
  readonly comparison: Comparison | null;
}

/** "almeno 10" compares in words, ">= 10" does not. */
const SIGN = /[<>=≤≥]/;

const NOTHING = {
  number: null,
  interval: null,
  deadline: null,
  yesNo: null,
  notCounted: false,
  unread: null,
} as const;

/** The target that an indicator's own words say; `null` when they say none. */
export const targetInTitle = rememberedText((title: string): Target | null => {
  const phrase = targetInWords(title);
  return phrase && { ...NOTHING, ...asked(phrase, title), text: phrase.text, place: 'title', cell: null };
});

/** The target of a cell of its own, `year` the period's; `null` when the cell is empty. */
export function targetInCell(cell: TypedCell, year: number | null): Target | null {
  const { reading, text } = cell;
  if (reading.kind === 'empty') return null;
  const own = ofYear(cell, year);
  if (own === 'other-years') return { ...NOTHING, text, place: 'cell-words', cell, unread: 'words' };
  return own ? readTarget(own, year) : readTarget(cell, year);
}

/** Of several years' values the period's, as a cell of its own. */
function ofYear(cell: TypedCell, year: number | null): TypedCell | 'other-years' | null {
  const { reading, text } = cell;
  if (reading.kind !== 'words' || !isYearly(text)) return null;
  const part = year === null ? null : partOfYear(text, year);
  return part === null ? 'other-years' : { ...cell, reading: readText(part), text: part, raw: null };
}

function readTarget(cell: TypedCell, year: number | null): Target {
  const { reading, text } = cell;
  const target = { ...NOTHING, text, place: 'cell', cell } as const;
  switch (reading.kind) {
    case 'number':
      return isYearNotQuantity(cell, reading, year)
        ? { ...target, unread: 'past' }
        : { ...target, ...ofNumber(reading, text) };
    case 'deadline':
      return { ...target, deadline: { deadline: reading.deadline, comparison: reading.comparison } };
    case 'yes-no':
      return { ...target, yesNo: reading.value };
    case 'not-counted':
      return { ...target, notCounted: true };
    case 'words':
      return { ...target, place: 'cell-words', ...inWords(text) };
    default:
      return { ...target, unread: 'words' };
  }
}

type NumberReading = Extract<Reading, { kind: 'number' }>;

const ofNumber = (
  { value, unit, comparison }: NumberReading,
  text: string,
): Pick<Target, 'number' | 'place'> => ({
  place: comparison !== null && !SIGN.test(text) ? 'cell-words' : 'cell',
  number: { value, unit, comparison, whole: null, change: /^ ?\+/.test(text) },
});

/** ">= 2015", "non inferiore al 2015", and a bare year just before the period. */
function isYearNotQuantity(
  { text, raw = null }: TypedCell,
  { value, unit, comparison }: NumberReading,
  year: number | null,
): boolean {
  if (unit !== null || /\d\.\d/.test(text)) return false;
  if (comparison !== null && /\p{L}/u.test(text) && isAgainstPast(text)) return true;
  if (!isYear(value, year)) return false;
  if (comparison !== null) return true;
  return raw === null
    ? year !== null
    : year !== null && (Number(value) === year || Number(value) === year - 1);
}

function inWords(text: string): Pick<Target, 'number' | 'interval' | 'deadline' | 'unread'> {
  const share = shareIn(text);
  if (share) return { ...NOTHING, number: ofShare(share) };
  const interval = intervalIn(text);
  if (interval) return { ...NOTHING, interval };
  const phrase = targetInOwnCell(text);
  if (!phrase) return { ...NOTHING, unread: isAgainstPast(text) ? 'past' : 'words' };
  return { ...NOTHING, ...asked(phrase, text) };
}

const ofShare = ({ part, whole, comparison }: Share): NumberTarget => ({
  value: part,
  unit: null,
  comparison,
  whole,
  change: false,
});

const asked = (
  { value, unit, comparison, deadline }: TargetPhrase,
  words: string,
): Pick<Target, 'number' | 'deadline'> => ({
  number:
    value === null ? null : { value, unit, comparison, whole: null, change: asksChange(value, unit, words) },
  deadline: deadline && { deadline, comparison: value === null ? comparison : '<=' },
});

/** "+5%", "5% rispetto al 2015", "riduzione del 5%": a change, of which the level is not known. */
const asksChange = (value: DecimalText, unit: Unit | null, words: string): boolean =>
  /^ ?\+ ?\d/.test(words) || value.startsWith('-') || (unit === 'percent' && isAgainstPast(words));
