import { lowered, typed } from './typed';

/** What is counted or given as a share, in small letters, before the words that say of what. */
export const MEASURED_BY_DELAY = /%|percentual|(?<![a-z])(?:quota|tasso|grado|numero|n\. ?(?:di )?[a-z])/;

/** Less of these is better, as lengths, costs or shares: "numero di reclami", "tasso di assenza". */
const BURDEN =
  '(?:scostament|ritard|reclam|error|giacenz|arretrat|morosit|assenz|insolut|contenzios|sospension)[a-zà]*';
const LOWER = new RegExp(
  `(?<![a-z])(?:temp[oi]|durat[ae]|attes[ae]|giorn[io]|gg|cost[oi]|spes[ae]|oner[ei]|consum[oi]|riduzione|contenimento|${BURDEN})(?![a-z])`,
);
const HIGHER =
  /(?<![a-z])(?:aumento|incremento|crescita|gradimento|giudizio|voto|punteggio|soddisfazione|copertura|adesion[ei]|partecipant[ei]|utenti|proventi|riscossion[ei])(?![a-z])/;
const SHARE_OF_BURDEN = new RegExp(
  `(?:tasso|percentuale|numero|quota|grado|n\\.|%) (?:(?:di|del|dei|degli|delle|medio|media) ){0,2}${BURDEN}(?![a-zà])(?! (?:evas|risolt|gestit|trattat|recuperat|rispost))`,
);
/** Time as a promise kept, not as a length; "risultato atteso" is no wait. */
const NO_LENGTH =
  /(?:ne[il]|entro i|rispetto de[il]) (?:temp[oi]|cost[oi]|giorn[io])(?: previst[oi])?|(?:risultat|valor)[oi] attes[oi]|temp[oi] (?:previst|standard|stabilit)[a-z]*/g;
/** A share or a count is named at the start of what is measured. */
const NAMED_WITHIN = 40;

/**
 * Which direction an indicator's words hold better (method.md, "Achievement"): times, costs and deviations lower, and
 * shares of cases ("% di pratiche evase entro 5 gg") higher. `null` when the words do not say.
 */
export function betterInWords(text: string): 'lower' | 'higher' | null {
  const phrase = lowered(typed(text)).replace(NO_LENGTH, ' ');
  if (SHARE_OF_BURDEN.test(phrase)) return 'lower';
  if (MEASURED_BY_DELAY.test(phrase.slice(0, NAMED_WITHIN))) return 'higher';
  if (LOWER.test(phrase)) return 'lower';
  return HIGHER.test(phrase) ? 'higher' : null;
}
