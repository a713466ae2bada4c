import { leadingDate } from './dates';
import { MONTH_PATTERN } from './months';
import type { Deadline } from './reading';
import { lowered } from './typed';

const YEAR = '(?:19|20)\\d\\d';
/** A bare number after one of these words names something; with a unit ("obiettivo 90%") it counts after all. */
const NAMING =
  'artt?|articol[oi]|comm[ai]|co|legge|d\\. ?lgs|dlgs|d\\. ?l|d\\. ?m|dm|d\\. ?p\\. ?r|dpr|decreto|regolamento|lett' +
  '|allegat[oi]|all|tab|tabella|capitolo|cap|obiettiv[oi]|ob|progett[oi]|indicator[ei]|punt[oi]|processo|fase|pag' +
  '|prot|deliber[ae]|deliberazione|determina|determinazione|circolare|iso|area|missione|programma|azione|lotto|bando';

/** A way in which digits are no quantity. */
interface Distractor {
  readonly pattern: RegExp;
  /** Words and signs of which a text must have one for the pattern to be worth compiling; none when digits are enough. */
  readonly needs: readonly string[];
}

/** "18 ottobre 2010 n. 180": an act by its date. */
const ACT: Distractor = { needs: ['n.', 'n°'], pattern: new RegExp(`\\b${YEAR},? n[.°] ?\\d+`, 'g') };

const SCALE: Distractor = {
  needs: ['scala'],
  pattern: /\bscala\b[^.;:()]{0,20}?\b(?:da |tra |fra |\d)[^\s.;:,()]* ?(?:a|e|-) ?[^\s.;:,()]+/g,
};

/** In the order they are looked for. */
export const NO_QUANTITY: readonly Distractor[] = [
  // "(in una scala da 1 a 5)", "4,6 su 5", "3 azioni su un totale di 4"
  SCALE,
  {
    needs: ['da ', 'su '],
    pattern: /\bda \d+ a \d+\b|\bsu (?:un totale di |una base di )?\d+(?:[.,]\d+)*/g,
  },
  // "dal n. 1 al n. 420"
  { needs: ['al n'], pattern: /\b(?:dal|al) n[.°]? ?°?\d+/g },
  // "104/92", "n. 1/2", "2015-2017", "9:30", "17-bis"
  { needs: ['/'], pattern: /(?:\bn[.°]? ?)?\b\d+ ?\/ ?\d+(?:\/\d+)*/g },
  { needs: ['-'], pattern: new RegExp(`\\b${YEAR} ?- ?(?:${YEAR}|\\d\\d)\\b`, 'g') },
  { needs: [':', '-'], pattern: /\b\d{1,2}:\d\d(?::\d\d)?\b|\b\d+-(?:bis|ter|quater)\b/g },
  {
    needs: [],
    pattern: new RegExp(
      `(?<![a-zà-ù])(?:${NAMING})\\.?,? ?(?:n[.°]{0,2} ?|nr\\.? ?)?\\d+(?![\\d.,]*\\d| ?(?:%|per ?cento|gg|giorn|or[ae]|€))`,
      'g',
    ),
  },
  // "anno 2016", "superiore al 2015", "annualità 2016:"
  {
    needs: ['19', '20'],
    pattern: new RegExp(
      `(?<![a-zà-ù])(?:anno|anni|annualità|esercizio|del|nel|dal|al|per il|entro il) ${YEAR}\\b(?![.,]\\d| ?%)`,
      'g',
    ),
  },
  {
    needs: ["'", ':'],
    pattern: new RegExp(`(?:dell|all|nell)'(?:anno )?${YEAR}\\b|\\b${YEAR}(?= ?:)`, 'g'),
  },
  // "3a)", "1)" where no bracket is open, "2°", "6a"
  { needs: [')'], pattern: /(?<=^|[\s;:])(?<!\([^()]{0,200})\d{1,2}[a-z]?\)/g },
  { needs: ['°', 'ª', '^'], pattern: /\b\d+ ?[°ª^]/g },
  { needs: [], pattern: /\b\d{1,2}[a-z]\b(?<!\d[hg])/g },
];

/** "1D0101": in capitals, as "2h30" is not. */
const CODE = /\b\d[A-Z]\d{2,4}\b/g;
const MAY_BE_CODE = /\d[A-Z]\d\d/;

const DATE_START = new RegExp(
  `(?<![\\da-zà-ù/.,-])(?:\\d{1,2}(?=[./-]\\d|[°. -]{0,2}${MONTH_PATTERN})|\\d{4}-|${MONTH_PATTERN}(?=[ ,;.)-]|$))`,
  'g',
);
/** Longest date in words. */
const DATE_REACH = 40;

const blank = (text: string): string => '\0'.repeat(text.length);

/**
 * A phrase of `typed` in small letters with the digits that are no quantity blanked, every other character in its
 * place: dates, years, scales, references to laws, positions, codes.
 */
export function withoutDistractors(phrase: string): string {
  const text = lowered(phrase);
  // Without digits only a scale ("da uno a cinque") can distract.
  if (!/\d/.test(text)) return without(text, SCALE);
  return withoutCodes(NO_QUANTITY.reduce(without, withoutDates(without(text, ACT))), phrase);
}

const without = (text: string, { pattern, needs }: Distractor): string =>
  needs.length === 0 || needs.some((each) => text.includes(each)) ? text.replace(pattern, blank) : text;

/** Codes are told by their capitals, which only the phrase still has. */
function withoutCodes(text: string, phrase: string): string {
  if (!MAY_BE_CODE.test(phrase)) return text;
  const asTyped = text.replace(/[^\0]+/g, (part, at: number) => phrase.slice(at, at + part.length));
  return lowered(asTyped.replace(CODE, blank));
}

function withoutDates(phrase: string): string {
  let text = phrase;
  for (const { start, end } of datesIn(phrase)) {
    if (/\d/.test(phrase.slice(start, end))) {
      text = text.slice(0, start) + '\0'.repeat(end - start) + text.slice(end);
    }
  }
  return text;
}

/** Every date and month a phrase names, where it stands. */
export const datesIn = (
  phrase: string,
): readonly { readonly deadline: Deadline; readonly start: number; readonly end: number }[] =>
  [...lowered(phrase).matchAll(DATE_START)].flatMap(({ index }) => {
    const date = leadingDate(phrase.slice(index, index + DATE_REACH));
    return date ? [{ deadline: date.deadline, start: index, end: index + date.length }] : [];
  });
