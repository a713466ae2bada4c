import type { Level } from '../../domain/levels';
import { rememberedText } from '../../domain/remembered';
import { fold, tidy } from '../../domain/text';

/** A link of the chain of responsibility, by role, never by name. */
export interface Person {
  readonly level: Level;
  /** The area, service or office in charge ("Promozione e sviluppo per le imprese"); the role itself when alone. */
  readonly title: string;
}

const ROLES: readonly (readonly [RegExp, Level])[] = [
  [/\b(segretario generale|direttore generale|segretaria generale)\b/, 'secretary-general'],
  [/\b(dirigent[ei]|direttore|direttrice)\b/, 'executive'],
  [/\b(posizion[ei] organizzativ[ae]|p o|elevat[ae] qualificazion[ei])\b/, 'position'],
  [/\b(uffici[o]?|capo ufficio|unita operativa)\b/, 'office'],
];
const ROLE_WORDS =
  /^\s*(?:obiettivi (?:individuali )?(?:assegnati )?(?:al|alla|ai|alle|del|della|dei|delle|di)\s+)?(?:(?:segretari[oa] generale|direttore generale|dirigent[ei]|direttore|direttrice|posizion[ei] organizzativ[ae]|elevat[ae] qualificazion[ei]|ufficio|capo ufficio)\b|p\.?\s?o\.?(?=[\s:–-]))[\s:–-]*/i;
/** A role named in a longer sentence is not the head of its objectives. */
const MAX_PERSON = 140;
/** Heads that name a role for a whole column of other things, titles that name a role for a whole table of persons. */
const NOT_A_PERSON =
  /^((obiettivi (individuali )?(assegnati )?(ai|alle|dei|delle) )?(dirigenti|uffici|posizioni organizzative|elevate qualificazioni)|ufficio|dirigente|direttore|posizione organizzativa|elevata qualificazione|(uffici[o]?|dirigent[ei]|direttore|posizion[ei] organizzativ[ae]) (responsabil[ei]|referent[ei]|competent[ei]|coinvolt[oi]|capofila|titolar[ei]|di riferimento|proponent[ei]|interessat[oi]|assegnatari[oa])|obiettivi individuali)( (anno|esercizio|triennio))?( (19|20)\d\d)*$/;

/** The person a head, title or section speaks of; `null` when it speaks of none. */
export const personIn = rememberedText((text: string): Person | null => {
  const whole = tidy(text);
  if (whole.length > MAX_PERSON) return null;
  const folded = fold(whole);
  const role = ROLES.find(([pattern]) => pattern.test(folded));
  if (!role || NOT_A_PERSON.test(folded) || !ROLE_WORDS.test(whole)) return null;
  const rest = whole
    .replace(ROLE_WORDS, '')
    .replace(/\s*[-–]?\s*(anno\s+)?\d{4}\s*$/i, '')
    .replace(/^(anno\s+)?\d{4}\b[\s:–-]*/i, '')
    .replace(/\s*[-–:]\s*obiettivi( individuali| assegnati)?$/i, '')
    .trim();
  return { level: role[1], title: rest === '' ? whole : rest };
});

/** The person a cell of a column of persons names, by its own words or by its head's ("Ufficio": "Tributi"). */
export const personBeside = (text: string, { header }: { readonly header: string }): Person | null =>
  text === '' ? null : (personIn(text) ?? personIn(`${header} - ${text}`));

const OFFICE =
  /^(servizi?o|settore|uffici?o?|direzione|dipartimento|ripartizione|unita (organizzativa|operativa)|u o( c| s| sd)?|struttura|centro di (responsabilita|costo)|c ?d ?r|posizione organizzativa|p o|dirigente|responsabile)\b/;

/** Whether words above rows say who is in charge of them ("SERVIZIO TRIBUTI", "Settore II - Tecnico"). */
export const namesOffice = (text: string): boolean => OFFICE.test(fold(text));
