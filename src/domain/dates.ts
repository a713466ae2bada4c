import { MONTH_PATTERN, daysIn, monthNamed } from './months';
import type { Deadline } from './reading';

export interface FoundDate {
  readonly deadline: Deadline;
  /** Characters that say it. */
  readonly length: number;
}

const YEAR = '(?:19|20)\\d\\d';
const NO_MORE = "(?![\\d/'])(?![.,-]\\d)";
const OF = "(?:(?:de|di)l?l?['a]? ?)?";
/** Each way of writing a date; the groups are named after what they hold. */
const WAYS: readonly RegExp[] = [
  `(?<year>${YEAR})-(?<month>\\d\\d)-(?<day>\\d\\d)(?:[t ]00:00(?::00(?:\\.0+)?)?z?)?`,
  `(?<day>\\d{1,2})([./-])(?<month>\\d{1,2})\\2(?<year>${YEAR}|\\d\\d)`,
  `(?<day>\\d{1,2})/(?<month>\\d\\d)`,
  `(?<month>\\d{1,2})[/-](?<year>${YEAR})`,
  `(?<day>\\d{1,2})(?:°|°\\.|\\.)?[ -/]?(?<name>${MONTH_PATTERN})(?:[ -/]?${OF}(?<year>${YEAR}|(?<=[-/])\\d\\d(?!\\d)))?`,
  `(?<name>${MONTH_PATTERN})(?:[ -/]?${OF}(?:anno )?(?<year>${YEAR}|(?<=[-/])\\d\\d(?!\\d)))?`,
].map((pattern) => new RegExp(`^${pattern}${NO_MORE}`, 'i'));

/** "giugno" said of its end, or of the whole of it: the month is the deadline all the same. */
const ABOUT_MONTH = /^(?:(?:la )?fine (?:del |di |mese )*|(?:il )?mese di )(?=[a-z])/i;
const END_OF_YEAR = new RegExp(
  `^(?:(?:la )?fine (?:d(?:el|i) )?(?:l'|dell')?(?:anno|esercizio)(?: (?<year>${YEAR}))?|(?:la )?fine (?:del )?(?<year2>${YEAR}))${NO_MORE}(?![a-z])`,
  'i',
);

/**
 * The date a text begins with: "31.12.2020", "30 maggio", "07-lug", "fine giugno 2016", "fine anno". A text of
 * `typed`. Days that do not exist ("31/02/2016") are no date.
 */
export function leadingDate(text: string): FoundDate | null {
  const year = END_OF_YEAR.exec(text);
  if (year) {
    return {
      deadline: { year: fullYear(year.groups?.year ?? year.groups?.year2), month: 12, day: 31 },
      length: year[0].length,
    };
  }
  const about = ABOUT_MONTH.exec(text)?.[0].length ?? 0;
  const rest = text.slice(about);
  for (const way of WAYS) {
    const match = way.exec(rest);
    const deadline = match && dateOf(match.groups ?? {});
    if (match && deadline && (about === 0 || deadline.day === null)) {
      return { deadline, length: about + match[0].length };
    }
  }
  return null;
}

/** The date a whole text is; `null` when it says anything more. */
export function wholeDate(text: string): Deadline | null {
  const bare = text.replace(/(?<![.*])[.*]+$/, '');
  const found = leadingDate(bare) ?? (bare === text ? null : leadingDate(text));
  return found && found.length >= bare.length ? found.deadline : null;
}

type Parts = Readonly<Record<string, string | undefined>>;

function dateOf({ day, month, name, year }: Parts): Deadline | null {
  const known = name === undefined ? Number(month) : monthNamed(name);
  const full = fullYear(year);
  if (known === null || known < 1 || known > 12) return null;
  if (day === undefined) return { year: full, month: known, day: null };
  const number = Number(day);
  return number >= 1 && number <= daysIn(known, full) ? { year: full, month: known, day: number } : null;
}

function fullYear(year: string | undefined): number | null {
  if (year === undefined) return null;
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) < 80 ? 2000 : 1900);
}

/** Days from Excel's first day to that of 1904 workbooks. */
const DAYS_TO_1904 = 1462;
/** 31 December 9999. */
const LAST_SERIAL = 2958465;
/** Excel counts a 29 February 1900 that never was: serials before it stand a day apart. */
const PHANTOM_DAY = 60;
const DAY = 86_400_000;

/** The date of an Excel serial; `null` outside the days Excel knows. Hours do not count. */
export function dateOfSerial(serial: number, date1904: boolean): Deadline | null {
  const day = Math.floor(serial) + (date1904 ? DAYS_TO_1904 : 0);
  if (!(day >= 1 && day <= LAST_SERIAL)) return null;
  const date = new Date(Date.UTC(1899, 11, day < PHANTOM_DAY ? 31 : 30) + day * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
