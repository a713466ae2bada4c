import type { Concept } from './phrases';

/** Titles of summaries of how far a body's projects and objectives were achieved. */
export const DEGREE_TITLES: Concept = {
  it: [
    'grado di raggiungimento',
    'grado di realizzazione',
    'gradi di raggiungimento',
    'raggiungimento degli obiettivi',
    'realizzazione degli obiettivi',
    'stato di attuazione dei programmi',
    'stato di attuazione degli obiettivi',
    'quadro riassuntivo dei risultati',
    'quadro sinottico',
    'sintesi dei risultati',
    'riepilogo dei risultati',
  ],
  en: [
    'degree of achievement',
    'degree of completion',
    'achievement of objectives',
    'achievement of the objectives',
    'implementation of programmes',
    'summary of results',
    'overview of results',
  ],
};

/** Titles of the plan of indicators and expected results of the budget (D.P.C.M. 18/9/2012), and of its account. */
export const INDICATOR_PLAN_TITLES: Concept = {
  it: [
    'pira',
    'p i r a',
    'piano degli indicatori',
    'piano indicatori e risultati attesi',
    'indicatori e risultati attesi di bilancio',
    'indicatori e dei risultati attesi',
  ],
  en: ['plan of indicators', 'indicators and expected results'],
};
