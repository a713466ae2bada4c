import type { Level } from '../../domain/levels';
import { rememberedText } from '../../domain/remembered';
import { fold, tidy } from '../../domain/text';
import {
  OBJECTIVES_OF,
  OFFICE_OPENINGS,
  PERSON_OPENINGS,
  PERSON_ROLES,
  ROLE_HEADS,
  THEIR_OBJECTIVES,
  TIME_SPANS,
} from '../words/persons';
import { after, begins, foldedSays, means, typedSource } from '../words/phrases';

/** A link of the chain of responsibility, by role, never by name. */
export interface Person {
  readonly level: Level;
  /** The area, service or office in charge ("Promozione e sviluppo per le imprese"); the role itself when alone. */
  readonly title: string;
}

/** A role named in a longer sentence is not the head of its objectives. */
const MAX_PERSON = 140;
/** The person a head, title or section speaks of; `null` when it speaks of none. */
export const personIn = rememberedText((text: string): Person | null => {
  const whole = tidy(text);
  if (whole.length > MAX_PERSON) return null;
  const folded = fold(whole);
  const role = PERSON_ROLES.find(({ words }) => foldedSays(folded, words));
  if (!role || means(folded.replace(THEIR_TIME, ''), ROLE_HEADS)) return null;
  const named = after(after(whole, OBJECTIVES_OF)?.trimStart() ?? whole, PERSON_OPENINGS);
  // "P.O.R. FESR": letters that only begin alike.
  if (named === null || /^\p{L}/u.test(named)) return null;
  const rest = named
    .replace(/^[\s:–-]+/, '')
    .replace(YEAR_BEHIND, '')
    .replace(YEAR_BEFORE, '')
    .replace(OBJECTIVES_BEHIND, '')
    .trim();
  return { level: role.level, title: rest === '' ? whole : rest };
});

/** "… anno 2016" at the end of folded words. */
const THEIR_TIME = new RegExp(`(?: ${typedSource(TIME_SPANS)})?(?: (?:19|20)\\d\\d)*$`);
const YEAR_BEHIND = new RegExp(
  `(?<!\\s)\\s*(?:[-–]\\s*)?(?:${typedSource(TIME_SPANS)}\\s+)?\\d{4}\\s*$`,
  'i',
);
const YEAR_BEFORE = new RegExp(`^(?:${typedSource(TIME_SPANS)}\\s+)?\\d{4}\\b[\\s:–-]*`, 'i');
const OBJECTIVES_BEHIND = new RegExp(`(?<!\\s)\\s*[-–:]\\s*${typedSource(THEIR_OBJECTIVES)}$`, 'i');

/** The person a cell of a column of persons names, by its own words or by its head's ("Ufficio": "Tributi"). */
export const personBeside = (text: string, { header }: { readonly header: string }): Person | null =>
  text === '' ? null : (personIn(text) ?? personIn(`${header} - ${text}`));

/** Whether words above rows say who is in charge of them ("SERVIZIO TRIBUTI", "Settore II - Tecnico"). */
export const namesOffice = (text: string): boolean => begins(text, OFFICE_OPENINGS);
