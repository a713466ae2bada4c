import type { Concept } from './phrases';

/** Titles of a calendar of the performance cycle (report, "Il processo di redazione della Relazione"). */
export const CYCLE_TITLES: Concept = {
  it: [
    'ciclo della performance',
    'ciclo di gestione della performance',
    'ciclo performance',
    'processo di redazione',
    'fasi soggetti tempi e responsabilita',
    'fasi tempi e responsabilita',
    'calendario del ciclo',
  ],
  en: [
    'performance cycle',
    'performance management cycle',
    'phases actors timing and responsibilities',
    'calendar of the cycle',
  ],
};

/** Steps and papers of the cycle, as its rows name them. */
export const CYCLE_STEPS: Concept = {
  it: [
    'performance',
    'relazione',
    'validazione',
    'oiv',
    'nucleo di valutazione',
    'monitoraggio*',
    'reporting',
    'valutazione',
    'piano della performance',
    'piano integrato',
    'piao',
    'assegnazione degli obiettivi',
    'definizione degli obiettivi',
    'definizione obiettivi',
    'misurazione*',
    'rendicontazione',
    'programmazione e controllo',
    'controllo di gestione',
    'bilancio consuntivo',
    'budget',
    'trasparenza',
  ],
  en: [
    'performance',
    'report',
    'validation',
    'evaluation body',
    'monitoring',
    'reporting',
    'evaluation',
    'performance plan',
    'integrated plan',
    'assignment of objectives',
    'definition of objectives',
    'measurement',
    'planning and control',
    'management control',
    'final accounts',
    'budget',
    'transparency',
  ],
};
