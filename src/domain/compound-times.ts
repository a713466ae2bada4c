import { type Decimal, decimal, roundHalfUp } from './decimal';
import { lowered } from './typed';

const NUMBER = '(\\d{1,4}(?:,\\d{1,2})?)';
const START = '(?<![\\d.,:/a-zà-ù])';
const END = "\\.?(?![a-zà-ù\\d'])";
const AND = '\\.?,? ?(?:ed? )?';
const YEARS = 'ann[oi]';
const MONTHS = 'mes[ei]';
const DAYS = 'giorn[oi]|gg?';
const HOURS = 'or[ae]|hh?';
const MINUTES = "minut[oi]|min|m|'";
const SECONDS = "second[oi]|sec|s|''|\"";

/** A way of saying a time in two units, and the time in the unit of `sign`. */
interface Compound {
  readonly pattern: RegExp;
  readonly sign: string;
  readonly worth: (large: Decimal, small: Decimal) => Decimal;
}

const inTwo = (large: string, small: string): RegExp =>
  new RegExp(`${START}${NUMBER} ?(?:${large})${AND}${NUMBER} ?(?:${small})${END}`, 'g');

const ofHours: Compound['worth'] = (hours, minutes) => hours.times(60).plus(minutes);
const ofMinutes: Compound['worth'] = (minutes, seconds) => minutes.plus(seconds.div(60));

const COMPOUNDS: readonly Compound[] = [
  { pattern: inTwo(YEARS, MONTHS), sign: ' mesi', worth: (years, months) => years.times(12).plus(months) },
  { pattern: inTwo(DAYS, HOURS), sign: 'h', worth: (days, hours) => days.times(24).plus(hours) },
  { pattern: inTwo(HOURS, MINUTES), sign: "'", worth: ofHours },
  // "1h30", "1 ora e 30"
  {
    pattern: new RegExp(
      `${START}${NUMBER} ?(?:${HOURS})${AND}([0-5]\\d)(?!\\d|[.,:/]\\d| ?[a-zà-ù%€'"])`,
      'g',
    ),
    sign: "'",
    worth: ofHours,
  },
  { pattern: inTwo(MINUTES, SECONDS), sign: "'", worth: ofMinutes },
  // "1:30 ore", "12:30 min"
  {
    pattern: new RegExp(`${START}(\\d{1,4}):([0-5]\\d)(?::00)? ?(?:${HOURS})${END}`, 'g'),
    sign: "'",
    worth: ofHours,
  },
  {
    pattern: new RegExp(`${START}(\\d{1,4}):([0-5]\\d) ?(?:minut[oi]|min)${END}`, 'g'),
    sign: "'",
    worth: ofMinutes,
  },
];

const MAY_BE_TIME = /\d ?(?:an|me|gi|g|or|h|m|')|\d:\d/;

/**
 * A text of `typed` with its compound times as one quantity each, everything else where it stood: "entro 1 ora e 45
 * minuti" is "entro 105'" and spaces.
 */
export function plainTimes(text: string): string {
  if (!MAY_BE_TIME.test(lowered(text))) return text;
  return COMPOUNDS.reduce(
    (said, { pattern, sign, worth }) =>
      withEach(said, lowered(said).matchAll(pattern), ([words, large = '', small = '']) =>
        `${shown(worth(number(large), number(small)))}${sign}`.padEnd(words.length),
      ),
    text,
  ).trimEnd();
}

function withEach(
  text: string,
  matches: Iterable<RegExpExecArray>,
  written: (match: RegExpExecArray) => string,
): string {
  let [said, from] = ['', 0];
  for (const match of matches) {
    said += text.slice(from, match.index) + written(match);
    from = match.index + match[0].length;
  }
  return said + text.slice(from);
}

const number = (text: string): Decimal => decimal(text.replace(',', '.'));

const shown = (value: Decimal): string => roundHalfUp(value, 2).toString().replace('.', ',');
