import { leadingDate } from './dates';
import { MONTH_PATTERN } from './months';

const YEAR = '(?:19|20)\\d\\d';
/** A bare number after one of these words names something; with a unit ("obiettivo 90%") it counts after all. */
const NAMING =
  'artt?|articol[oi]|comm[ai]|co|legge|d\\. ?lgs|dlgs|d\\. ?l|d\\. ?m|dm|d\\. ?p\\. ?r|dpr|decreto|regolamento|lett' +
  '|allegat[oi]|all|tab|tabella|capitolo|cap|obiettiv[oi]|ob|progett[oi]|indicator[ei]|punt[oi]|processo|fase|pag' +
  '|prot|deliber[ae]|deliberazione|determina|determinazione|circolare|iso|area|missione|programma|azione|lotto|bando';

/** Digits that are no quantity, in the order they are looked for. */
const NO_QUANTITY: readonly RegExp[] = [
  // "(in una scala da 1 a 5)", "4,6 su 5", "3 azioni su un totale di 4"
  /\bscala\b[^.;:()]{0,20}?\b(?:da |tra |fra |\d)[^\s.;:,()]* ?(?:a|e|-) ?[^\s.;:,()]+/gi,
  /\bda \d+ a \d+\b|\bsu (?:un totale di |una base di )?\d+(?:[.,]\d+)*/gi,
  // "dal n. 1 al n. 420"
  /\b(?:dal|al) n[.°]? ?°?\d+/gi,
  // "104/92", "n. 1/2", "2015-2017", "9:30", "17-bis"
  /(?:\bn[.°]? ?)?\b\d+ ?\/ ?\d+(?:\/\d+)*/gi,
  new RegExp(`\\b${YEAR} ?- ?(?:${YEAR}|\\d\\d)\\b`, 'g'),
  /\b\d{1,2}:\d\d(?::\d\d)?\b|\b\d+-(?:bis|ter|quater)\b/gi,
  new RegExp(
    `(?<![a-zà-ù])(?:${NAMING})\\.?,? ?(?:n[.°]{0,2} ?|nr\\.? ?)?\\d+(?![\\d.,]*\\d| ?(?:%|per ?cento|gg|giorn|or[ae]|€))`,
    'gi',
  ),
  // "anno 2016", "superiore al 2015", "annualità 2016:"
  new RegExp(
    `(?<![a-zà-ù])(?:anno|anni|annualità|esercizio|del|nel|dal|al|per il|entro il) ${YEAR}\\b(?![.,]\\d| ?%)`,
    'gi',
  ),
  new RegExp(`(?:dell|all|nell)'(?:anno )?${YEAR}\\b|\\b${YEAR}(?= ?:)`, 'gi'),
  // "3a)", "1)" where no bracket is open, "2°", "6a"
  /(?<=^|[\s;:])(?<!\([^()]{0,200})\d{1,2}[a-z]?\)/gi,
  /\b\d+ ?[°ª^]/g,
  /\b\d{1,2}[a-z]\b(?<!\d[hg])/gi,
  // "1D0101"
  /\b\d[A-Z]\d{2,4}\b/g,
];

/** "18 ottobre 2010 n. 180": an act by its date. */
const ACT = new RegExp(`\\b${YEAR},? n[.°] ?\\d+`, 'gi');
const DATE_START = new RegExp(
  `(?<![\\da-zà-ù/.,-])(?:\\d{1,2}(?=[./-]\\d|[°. -]{0,2}${MONTH_PATTERN})|\\d{4}-|${MONTH_PATTERN}(?=[ -]))`,
  'gi',
);
/** Longest date in words. */
const DATE_REACH = 40;

const blank = (text: string): string => '\0'.repeat(text.length);

/**
 * A phrase of `typed` with the digits that are no quantity blanked, every other character in its place: dates,
 * years, scales, references to laws, positions, codes.
 */
export const withoutDistractors = (phrase: string): string =>
  NO_QUANTITY.reduce(
    (text, pattern) => text.replace(pattern, blank),
    withoutDates(phrase.replace(ACT, blank)),
  );

function withoutDates(phrase: string): string {
  let text = phrase;
  for (const { index } of phrase.matchAll(DATE_START)) {
    const date = leadingDate(phrase.slice(index, index + DATE_REACH));
    if (date && /\d/.test(phrase.slice(index, index + date.length))) {
      text = text.slice(0, index) + '\0'.repeat(date.length) + text.slice(index + date.length);
    }
  }
  return text;
}
