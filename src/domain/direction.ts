import { readerOf } from './alternatives';
import type { Unit } from './reading';
import { rememberedText } from './remembered';
import { fold } from './text';
import { isDuration } from './units';
import { anyOf, wordsPattern } from './words/pattern';
import {
  BURDENS,
  CHANGES,
  INCREASES,
  KEPT_BY,
  LENGTHS_AND_COSTS,
  MENDED_BY,
  REDUCTIONS,
  SPOILED_BY,
  WELCOME,
  WELCOME_TIME,
} from './words/directions';

export type Better = 'higher' | 'lower';

/** Which direction is better, and how surely: `assumed` where no sign decides, which is a question. */
export interface Direction {
  readonly better: Better;
  readonly decided: boolean;
}

type Group = 'length' | 'burden' | 'reduction' | 'increase' | 'change' | 'welcome';

const GROUPS: readonly (readonly [Group, readonly string[]])[] = [
  ['length', LENGTHS_AND_COSTS],
  ['burden', BURDENS],
  ['reduction', REDUCTIONS],
  ['increase', INCREASES],
  ['change', CHANGES],
  ['welcome', WELCOME],
];

/** Of two that begin at one word the longer is meant: "ore di formazione" before "ore". */
const firstThing = readerOf(
  GROUPS.flatMap(([group, phrases]) => phrases.map((phrase) => [phrase, group] as const))
    .sort(([one], [other]) => other.length - one.length)
    .map(([phrase, group]) => [wordsPattern(phrase), group] as const),
  (anyThing) => `(?<![a-z0-9])${anyThing}(?![a-z0-9])`,
);

/** "controlli sugli insoluti" are of them, not spoiled by them. */
const OF_THEM =
  '(?<!(?:^| )(?:senza|non|su|sui|sugli|sulle|dei|degli|delle|di|per|agli|alle|ai|contro|con gli|con le) )';
const spoiled = new RegExp(`(?<![a-z0-9])${OF_THEM}${anyOf(SPOILED_BY)}(?![a-z0-9])`);
/** "imprese non visitate", "oltre 30 giorni"; "non inferiore a" compares, "non solo" adds. */
const DENIED =
  /(?<![a-z0-9])(?:non (?!inferior|superior|minor|maggior|men[o ]|piu|oltre|solo|appena|dev|sia)[a-z]+[aeiou](?![a-z])|oltre (?:il |i )?\d+ (?:gg|giorn|mes|or[ae]|minut))/;
const WITHIN_TWO = '^(?: [a-z]+){0,2}? ';
const mended = new RegExp(`${WITHIN_TWO}${anyOf(MENDED_BY)}(?![a-z0-9])`);
const kept = new RegExp(`^(?: [a-z]+)? ${anyOf(KEPT_BY)}(?![a-z0-9])`);
/** Time and cost as a promise kept, not as a length: "entro i tempi previsti". */
const PROMISE =
  /(?<![a-z])(?:ne[il]|entro i|in|rispetto de[il]|rispetto a[il]) (?:temp[oi]|cost[oi]|giorn[io])(?: (?:previst|reale|utile|stabilit|programmat)[a-z]*)?(?![a-z])/g;
/** How far from a thing what spoils it may stand. */
const REACH = 60;

/** What an indicator's words say of the direction; `null` when they do not. */
export interface SaidDirection {
  readonly better: Better;
  readonly group: Group;
}

/**
 * Which direction an indicator's words hold better (method.md, "Achievement"): the first thing they name says it,
 * with what is said of that thing ("reclami evasi", "pratiche fuori termine"). A "%" says nothing. `null` when no word
 * decides.
 */
export const directionInWords = rememberedText((text: string): SaidDirection | null => {
  const phrase = fold(text.replace(UNDERSTOOD, ' ')).replace(PROMISE, (words) => '0'.repeat(words.length));
  const thing = firstThing(phrase);
  if (!thing) return PROMISED.test(fold(text)) ? { better: 'higher', group: 'welcome' } : null;
  const group = thing.meaning;
  const rest = phrase.slice(thing.start + thing.words.length, thing.start + thing.words.length + REACH);
  switch (group) {
    case 'change':
      return null;
    case 'reduction':
    case 'increase':
      return { better: 'higher', group };
    case 'length':
      return { better: kept.test(rest) ? 'higher' : 'lower', group };
    case 'burden':
      return { better: mended.test(rest) ? 'higher' : 'lower', group };
    case 'welcome':
      return { better: spoiled.test(rest) || DENIED.test(rest) ? 'lower' : 'higher', group };
  }
});

/** "Risultato atteso" is no wait, "valore atteso" neither. */
const UNDERSTOOD = /(?:risultat|valor|livell)[oie] attes[oi]/gi;
const PROMISED = /(?<![a-z])(?:rispetto de[il]|entro i|ne[il]) (?:temp[oi]|cost[oi]|giorn[io])/;

export const betterInWords = (text: string): Better | null => directionInWords(text)?.better ?? null;

/** A quantity of its own of which more is better: "Riduzione dei tempi", "Incremento degli utenti". */
export const isReduction = (text: string): boolean => directionInWords(text)?.group === 'reduction';

/** Whether what is measured is itself a change: an increase, a reduction, a variation, a deviation. */
export const isChange = (text: string): boolean => MEASURES_CHANGE.test(fold(text));

const MEASURES_CHANGE = new RegExp(
  `(?<![a-z0-9])${anyOf([...REDUCTIONS, ...INCREASES, ...CHANGES, 'scostament|o|i', 'differenz|a|e'])}(?![a-z0-9])`,
);

const WISHED_TIME = new RegExp(`(?<![a-z0-9])${anyOf(WELCOME_TIME)}(?![a-z0-9])`);

/**
 * The direction of what an indicator measures, from its words and the unit its figures have: time is to be short, but
 * for hours of training and opening; of a bare count of things unknown, and of whatever else nobody says, more is
 * assumed to be better, to be asked.
 */
export function directionOf(title: string, unit: Unit | null): Direction {
  const said = directionInWords(title);
  if (isDuration(unit) && said?.better !== 'lower') {
    if (said && said.group !== 'welcome') return { better: said.better, decided: true };
    if (WISHED_TIME.test(fold(title))) return { better: 'higher', decided: true };
    return { better: 'lower', decided: said === null };
  }
  return said ? { better: said.better, decided: true } : { better: 'higher', decided: false };
}
