import { rememberedText } from './remembered';
import { fold } from './text';
import { anyOf } from './words/pattern';
import { AGAINST, PAST } from './words/references';

const YEAR = '(?:19|20)\\d\\d';
const COMPARED_WITH = new RegExp(
  `(?<![a-z0-9])(?:${anyOf(PAST)}|(?:${anyOf(AGAINST)} |(?:inferior|superior|pari|ugual|minor|maggior)[a-z]* (?:a|al|all|ai|alla) )` +
    `(?:(?:valore|dato|risultato|livello|quello|anno|valori|dati|consuntivo|il|la|media) (?:(?:del|dell|de|anno|nel|il|al) ){0,2})?${YEAR})(?![a-z0-9])`,
);
/** "mantenimento valore 2015", "= 2015", "2015": a year alone beside words that only compare. */
const ONLY_YEAR = new RegExp(
  `^(?:(?:mantenere|mantenimento|conferma|miglioramento|non|dato|valore|valori|risultato|livello|livelli|quello|anno|consuntivo|del|dell|il|i|al|ai|a|inferiore|superiore|pari|uguale|maggiore|minore|o) ){0,8}${YEAR}$`,
);

/** Whether a phrase compares with a year gone by, whose figure it does not say: "non inferiore al 2015", "anno precedente". */
export const isAgainstPast = rememberedText(
  (phrase: string): boolean => COMPARED_WITH.test(fold(phrase)) || ONLY_YEAR.test(fold(phrase)),
);

/** How far from the period a bare number may lie and still be taken for a year. */
const YEARS_ROUND = 10;

/** A whole number that can only be a year of the plan: a year is never a quantity. */
export function isYear(value: string, period: number | null): boolean {
  if (!/^(?:19|20)\d\d$/.test(value)) return false;
  const year = Number(value);
  return period === null ? year >= 2000 && year <= 2040 : Math.abs(year - period) <= YEARS_ROUND;
}
