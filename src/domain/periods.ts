import { wholeDate } from './dates';
import { rememberedText } from './remembered';
import { typed } from './typed';

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
export const yearsIn = (text: string): number[] => distinctYears(plainText(text));

/**
 * The one year a text speaks of: "anno 2016", "31/12/2016", "Obiettivo n. 1/2016". `null` when it names none or
 * several ("2015-2019"), unless one alone is called the year ("anno 2016 (RPP 2015)").
 */
export const yearIn = rememberedText((text: string): number | null => {
  const plain = plainText(text);
  const years = distinctYears(plain);
  if (years.length === 0) return null;
  if (years.length === 1) return plain.search(SPAN) >= 0 ? null : (years[0] ?? null);
  const called = new Set([...plain.matchAll(CALLED)].map((match) => Number(match[1])));
  return called.size === 1 ? ([...called][0] ?? null) : null;
});

const CALLED =
  /(?<![a-z])(?:anno|esercizio|consuntivo|annualità) (?:(?:finanziario|in corso|solare) )?((?:199|20\d)\d)(?!\d| ?[-/])/gi;

/** A text without acts; "" for one that can name no year. */
function plainText(text: string): string {
  const said = typed(text.slice(0, LONGEST));
  return TWO_DIGITS.test(said) ? said.replace(/_/g, ' ').replace(ACTS, ' ') : '';
}

const distinctYears = (plain: string): number[] =>
  plain === '' ? [] : [...new Set(saidYears(plain).map(({ year }) => year))];

interface SaidYear {
  readonly at: number;
  readonly year: number;
}

/** Dates, spans and years after a number have one of these; a year alone has none. */
const JOINT = /[./-]/;

function saidYears(plain: string): readonly SaidYear[] {
  const joined = JOINT.test(plain);
  const found: SaidYear[] = joined ? datedYears(plain) : [];
  const rest = joined
    ? plain
        .replace(IN_DATE, (date) => '\0'.repeat(date.length))
        .replace(SPAN, (span) => '\0'.repeat(span.length))
    : plain;
  for (const pattern of joined ? [YEAR_NUMBER, AFTER_NUMBER] : [YEAR_NUMBER]) {
    for (const match of rest.matchAll(pattern)) found.push({ at: match.index, year: Number(match[0]) });
  }
  return found.sort((first, second) => first.at - second.at);
}

/** Those of dates and of both ends of spans. */
function datedYears(plain: string): SaidYear[] {
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
  return found;
}
