import type { Concept } from './phrases';

/** Titles of the plan whose projects feed the staff's variable fund (CCNL 1/4/1999, art. 15, comma 5). */
export const INCENTIVE_TITLES: Concept = {
  it: [
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
  ],
  en: [
    'service improvement',
    'improvement plan',
    'improvement projects',
    'staff fund',
    'bonus fund',
    'productivity',
    'incentive*',
  ],
};

/** Heads of money that only such plans have. */
export const INCENTIVE_HEADS: Concept = {
  it: ['erogat*', 'distribuit*', 'incentiv*', 'premi*', 'compens*'],
  en: ['incentive*', 'bonus', 'bonuses', 'awarded', 'distributed'],
};

/** The line that speaks of all the projects together. */
export const OVERALL_ROWS: Concept = {
  it: [
    'percentuale/grado/media/livello/risultato/realizzazione/performance complessiv*/media',
    'percentuale/grado/media/livello/risultato/realizzazione/performance di realizzazione/raggiungimento complessiv*/media',
  ],
  en: ['overall percentage/degree/level/result/achievement/performance', 'average achievement/performance'],
};
