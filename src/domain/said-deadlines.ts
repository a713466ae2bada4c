import { leadingDate } from './dates';
import { daysIn } from './months';
import { ordinalPlace } from './ordinals';
import type { Deadline } from './reading';
import { lowered } from './typed';

/** A deadline said in a phrase, and where. */
export interface SaidDeadline {
  readonly deadline: Deadline;
  readonly start: number;
  readonly end: number;
}

const ARTICLE = "(?:(?:il|lo|la|i|gli|le|al|alla|alle|del|dello|della)(?= ) ?|l'|all'|dell'|dall')?";
const WITHIN = new RegExp(
  `(?<![a-zà-ù])(?:(?:entro|non oltre)(?: e non oltre)? ?${ARTICLE}|(?:a|per)(?: la)? (?=fine ))`,
  'g',
);
/** Where the date may still stand after "entro": "entro e non oltre il giorno 30 giugno", "entro il prossimo aprile". */
const FILLER = /^(?:giorno |prossimo |termine del |successivo )*(?:il |l')?/;
const REACH = 60;

/** Words of which one stands in every deadline that is said. */
const DEADLINE_WORDS = ['entro', 'oltre', 'fine'] as const;

/** Every deadline of a phrase of `typed`, in the order said: "entro giugno", "entro la fine dell'anno", "a fine anno". */
export function deadlinesIn(phrase: string): readonly SaidDeadline[] {
  const said = lowered(phrase);
  if (!DEADLINE_WORDS.some((word) => said.includes(word))) return [];
  return [...said.matchAll(WITHIN)].flatMap(({ index, 0: words }) => {
    const start = index + words.length;
    const near = said.slice(start, start + REACH);
    const filler = FILLER.exec(near)?.[0].length ?? 0;
    const found = leadingDate(near.slice(filler)) ?? leadingPeriod(near.slice(filler));
    return found ? [{ deadline: found.deadline, start: index, end: start + filler + found.length }] : [];
  });
}

const PERIOD = new RegExp(
  '^(?:(?<ordinal>primo|secondo|terzo|quarto|iv|i{1,3}|[1-4]°?) (?<part>trim(?:estre|\\.)?|quadrimestre|sem(?:estre|\\.)?)' +
    "|(?<year>anno|esercizio|(?=(?:19|20)\\d\\d(?!\\d|[.,]\\d))))(?: ?(?:in corso|corrente))?(?: ?(?:de[li]l?'? ?)?(?<number>(?:19|20)\\d\\d)(?!\\d))?(?![a-zà-ù])",
);

/** "l'anno", "il 2016", "il primo semestre 2016": deadlines that end with a period. */
function leadingPeriod(text: string): { readonly deadline: Deadline; readonly length: number } | null {
  const match = PERIOD.exec(text);
  if (!match) return null;
  const { ordinal, part, number } = match.groups ?? {};
  const year = number === undefined ? null : Number(number);
  const months = part === undefined ? 12 : monthsOf(part);
  const position = ordinal === undefined ? 1 : (ordinalPlace(ordinal) ?? 0);
  const month = months * position;
  return month > 12 ? null : { deadline: { year, month, day: daysIn(month, year) }, length: match[0].length };
}

function monthsOf(part: string): number {
  if (part.startsWith('trim')) return 3;
  return part.startsWith('quad') ? 4 : 6;
}
