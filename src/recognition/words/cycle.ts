import type { Phrases } from './phrases';

/** Titles of a calendar of the performance cycle (report, "Il processo di redazione della Relazione"). */
export const CYCLE_TITLES: Phrases = [
  'ciclo della performance',
  'ciclo di gestione della performance',
  'ciclo performance',
  'processo di redazione',
  'fasi soggetti tempi e responsabilita',
  'fasi tempi e responsabilita',
  'calendario del ciclo',
];

/** Steps and papers of the cycle, as its rows name them. */
export const CYCLE_STEPS: Phrases = [
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
];
