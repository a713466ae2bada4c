import { MONTH_PATTERN, monthNamed } from './months';
import { ordinalPlace } from './ordinals';
import { rememberedText } from './remembered';
import { lowered, typed } from './typed';

export type Quarter = 1 | 2 | 3 | 4;

/** A longer text is prose. */
const LONGEST = 4000;

/** A way of saying a quarter: what it looks like in small letters, and what it cannot do without, looked for first. */
interface Way {
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly quarter: (match: RegExpExecArray) => Quarter | null;
}

const ORDINAL = '(iv|i{1,3}|[1-4]|primo|secondo|terzo|quarto)';

/** In the order in which they are believed. */
export const QUARTER_WAYS: readonly Way[] = [
  {
    sign: /trim/,
    pattern: new RegExp(`(?<![a-z\\d])${ORDINAL} ?[°.]?[- ]?trim(?:estre|\\.|(?![a-z]))`),
    quarter: ([, ordinal = '']) => ordinalQuarter(ordinal),
  },
  {
    sign: /trim/,
    pattern: new RegExp(`(?<![a-z])trim(?:estre|\\.|) ?(?:n\\. ?)?${ORDINAL}(?![a-z\\d])`),
    quarter: ([, ordinal = '']) => ordinalQuarter(ordinal),
  },
  {
    sign: /[qt][ -]*[1-4]|[1-4] ?[qt]/,
    pattern:
      /(?<![a-z\d])(?:q ?-?([1-4])|([1-4]) ?q)(?![a-z\d])|(?<![a-z\d])(?:t([1-4])|([1-4])t)(?=[ /-]?20\d\d)/,
    quarter: ([, ...digits]) => ordinalQuarter(digits.find((digit) => digit !== undefined) ?? ''),
  },
  {
    sign: /sem/,
    pattern: /(?<![a-z\d])(?:(i|1|primo) ?[°.]?|(ii|2|secondo) ?[°.]?) ?sem(?:estre|\.|(?![a-z]))/,
    quarter: ([, first]) => (first === undefined ? 4 : 2),
  },
  {
    // The day a quarter ends; the 31st of December is the year's end.
    sign: /3[01](?:[./-]0?[369]| [a-z])/,
    pattern: new RegExp(
      `(?<![a-z])(?:al|a tutto il|alla data del) (?:31[./-]0?(3)|30[./-]0?([69])|(?:31|30) (${MONTH_PATTERN}))`,
    ),
    quarter: ([, march, other, name = '']) => quarterEnding(Number(march ?? other ?? monthNamed(name))),
  },
  {
    sign: /[a-z.] ?- ?[a-z]/,
    pattern: new RegExp(`(?<![a-z])(${MONTH_PATTERN}) ?- ?(${MONTH_PATTERN})`),
    quarter: ([, first = '', last = '']) => quarterOfMonths(monthNamed(first), monthNamed(last)),
  },
];

/**
 * The quarter a text speaks of: "I trimestre", "3° trim.", "Q2", "al 30/06", "gennaio-marzo"; a half-year is the
 * quarter it ends with. "T1" alone is a title of the accounts. `null` when none or several.
 */
export const quarterIn = rememberedText((text: string): Quarter | null => {
  const plain = lowered(typed(text.slice(0, LONGEST))).replace(/_/g, ' ');
  for (const { sign, pattern, quarter } of QUARTER_WAYS) {
    const match = sign.test(plain) ? pattern.exec(plain) : null;
    const said = match && quarter(match);
    if (said !== null) return said;
  }
  return null;
});

const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

const ordinalQuarter = (text: string): Quarter | null =>
  QUARTERS.find((quarter) => quarter === ordinalPlace(text)) ?? null;

const quarterOfMonths = (from: number | null, to: number | null): Quarter | null =>
  from !== null && to !== null && (from === 1 || to - from === 2) ? quarterEnding(to) : null;

const quarterEnding = (month: number): Quarter | null =>
  QUARTERS.find((quarter) => quarter < 4 && quarter * 3 === month) ?? null;
