import type { Phrases } from './phrases';

/** Titles of the plan whose projects feed the staff's variable fund (CCNL 1/4/1999, art. 15, comma 5). */
export const INCENTIVE_TITLES: Phrases = [
  'art 15',
  'articolo 15',
  'miglioramento',
  'miglioramento servizi',
  'piano di miglioramento',
  'progetti di miglioramento',
  'fondo personale',
  'fondo per la contrattazione',
  'risorse decentrate',
  'salario accessorio',
  'produttivita',
  'incentiv*',
  'premialita',
];

/** Heads of money that only such plans have. */
export const INCENTIVE_HEADS: Phrases = ['erogat*', 'distribuit*', 'incentiv*', 'premi*', 'compens*'];

/** The line that speaks of all the projects together. */
export const OVERALL_ROW =
  /^(percentuale|grado|media|livello|risultato|realizzazione|performance) (complessiv\w*|media|di (realizzazione|raggiungimento) (complessiv\w*|media))\b/;
