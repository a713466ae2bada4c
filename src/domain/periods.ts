import { wholeDate } from './dates';
import { typed } from './typed';
import { MONTH_PATTERN, monthNamed } from './months';

export type Quarter = 1 | 2 | 3 | 4;

const LONGEST = 4000;
const YEAR_NUMBER =
  /(?<![\d.,/€]|\d ?-|€ |n\. |n\.|(?<![a-z])[a-z]{1,3})(?:199\d|20\d\d|2100)(?![\d°]|[.,]\d|[-/]\d|[a-z])/gi;
/** "D.Lgs. n. 150/2009", "delibera 12/2016": the year of an act, not of the figures. */
const ACTS =
  /(?<![a-z])(?:legge|l\.|d\. ?lgs\.?|dlgs\.?|d\. ?l\.|d\. ?m\.|d\. ?p\. ?r\.|dpr|decreto|regolamento(?: ue)?|deliber[ae]|deliberazione|determina(?:zione)?|circolare)[^\d;]{0,30}\d+ ?\/ ?\d{2,4}/gi;
/** Every way of writing a year has two digits side by side; most texts have not. */
const TWO_DIGITS = /\d\d/;
const SPAN = /(?:199\d|20\d\d) ?[-/] ?(?:(?:199|20\d)\d|\d\d)(?!\d|[-/])/g;
const IN_DATE = /(?<!\d)(?:\d{1,2}([./-])\d{1,2}\1(?:(?:199|20\d)\d|\d\d)|(?:199|20\d)\d-\d\d-\d\d)(?!\d)/g;
const AFTER_NUMBER = /(?<=\d ?[/-] ?)(?:199\d|20\d\d)(?![\d°]|[.,]\d|[-/]\d|[a-z])/gi;

/** The years a text speaks of, in order, once each (1990–2100): "2016/2015" gives both, a span its ends. */
export function yearsIn(text: string): number[] {
  return [...new Set(saidYears(plainText(text)).map(({ year }) => year))];
}

/**
 * The one year a text speaks of: "anno 2016", "31/12/2016", "Obiettivo n. 1/2016". `null` when it names none or
 * several ("2015-2019"), unless one alone is called the year ("anno 2016 (RPP 2015)").
 */
export function yearIn(text: string): number | null {
  const plain = plainText(text);
  const years = [...new Set(saidYears(plain).map(({ year }) => year))];
  if (years.length === 0) return null;
  if (years.length === 1) return plain.search(SPAN) >= 0 ? null : (years[0] ?? null);
  const called = new Set(
    [
      ...plain.matchAll(
        /(?<![a-z])(?:anno|esercizio|consuntivo|annualità) (?:(?:finanziario|in corso|solare) )?((?:199|20\d)\d)(?!\d| ?[-/])/gi,
      ),
    ].map((match) => Number(match[1])),
  );
  return called.size === 1 ? ([...called][0] ?? null) : null;
}

const plainText = (text: string): string => withoutActs(typed(text.slice(0, LONGEST)).replace(/_/g, ' '));

const withoutActs = (plain: string): string => (TWO_DIGITS.test(plain) ? plain.replace(ACTS, ' ') : plain);

interface SaidYear {
  readonly at: number;
  readonly year: number;
}

function saidYears(plain: string): readonly SaidYear[] {
  if (!TWO_DIGITS.test(plain)) return [];
  const found: SaidYear[] = [];
  for (const match of plain.matchAll(IN_DATE)) {
    const year = wholeDate(match[0])?.year;
    if (year && year >= 1990 && year <= 2100) found.push({ at: match.index, year });
  }
  for (const match of plain.matchAll(SPAN)) {
    const [from = '', to = ''] = match[0].split(/[-/]/).map((part) => part.trim());
    found.push({ at: match.index, year: Number(from) });
    found.push({ at: match.index + 5, year: to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to) });
  }
  const rest = plain
    .replace(IN_DATE, (date) => '\0'.repeat(date.length))
    .replace(SPAN, (span) => '\0'.repeat(span.length));
  for (const pattern of [YEAR_NUMBER, AFTER_NUMBER]) {
    for (const match of rest.matchAll(pattern)) found.push({ at: match.index, year: Number(match[0]) });
  }
  return found.sort((first, second) => first.at - second.at);
}

const ORDINAL_QUARTERS: readonly (readonly [RegExp, Quarter])[] = [
  [/^(?:iv|4|quarto)$/i, 4],
  [/^(?:iii|3|terzo)$/i, 3],
  [/^(?:ii|2|secondo)$/i, 2],
  [/^(?:i|1|primo)$/i, 1],
];
const ORDINAL = '(iv|i{1,3}|[1-4]|primo|secondo|terzo|quarto)';
const BEFORE_NOUN = new RegExp(`(?<![a-z\\d])${ORDINAL} ?[°.]?[- ]?trim(?:estre|\\.|(?![a-z]))`, 'i');
const AFTER_NOUN = new RegExp(`(?<![a-z])trim(?:estre|\\.|) ?(?:n\\. ?)?${ORDINAL}(?![a-z\\d])`, 'i');
const SHORT =
  /(?<![a-z\d])(?:q ?-?([1-4])|([1-4]) ?q)(?![a-z\d])|(?<![a-z\d])(?:t([1-4])|([1-4])t)(?=[ /-]?20\d\d)/i;
const HALF = /(?<![a-z\d])(?:(i|1|primo) ?[°.]?|(ii|2|secondo) ?[°.]?) ?sem(?:estre|\.|(?![a-z]))/i;
const UP_TO = new RegExp(
  `(?<![a-z])(?:al|a tutto il|alla data del) (?:31[./-]0?3|30[./-]0?[69]|(31|30) (${MONTH_PATTERN}))`,
  'i',
);
const MONTHS = new RegExp(`(?<![a-z])(${MONTH_PATTERN}) ?- ?(${MONTH_PATTERN})`, 'i');

/**
 * The quarter a text speaks of: "I trimestre", "3° trim.", "Q2", "al 30/06", "gennaio-marzo"; a half-year is the
 * quarter it ends with. "T1" alone is a title of the accounts. The 31st of December is the year's end, not a quarter. `null` when none or several.
 */
export function quarterIn(text: string): Quarter | null {
  const plain = typed(text.slice(0, LONGEST)).replace(/_/g, ' ');
  const noun = BEFORE_NOUN.exec(plain)?.[1] ?? AFTER_NOUN.exec(plain)?.[1];
  if (noun !== undefined) return ordinalQuarter(noun);
  const short = SHORT.exec(plain);
  if (short) return ordinalQuarter(short.slice(1).find((digit) => digit !== undefined) ?? '');
  const half = HALF.exec(plain);
  if (half) return half[1] === undefined ? 4 : 2;
  return quarterOfDay(plain) ?? quarterOfMonths(plain);
}

const ordinalQuarter = (text: string): Quarter | null =>
  ORDINAL_QUARTERS.find(([pattern]) => pattern.test(text))?.[1] ?? null;

function quarterOfDay(plain: string): Quarter | null {
  const match = UP_TO.exec(plain);
  if (!match) return null;
  const month = match[2] === undefined ? Number(/(\d)$/.exec(match[0])?.[1]) : monthNamed(match[2]);
  return quarterEnding(month);
}

function quarterOfMonths(plain: string): Quarter | null {
  const match = MONTHS.exec(plain);
  const [from, to] = [monthNamed(match?.[1] ?? ''), monthNamed(match?.[2] ?? '')];
  return from !== null && to !== null && (from === 1 || to - from === 2) ? quarterEnding(to) : null;
}

function quarterEnding(month: number | null): Quarter | null {
  if (month === 3) return 1;
  if (month === 6) return 2;
  return month === 9 ? 3 : null;
}
