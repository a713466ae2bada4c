import type { Phrases } from './phrases';

/** Titles of summaries of how far a body's projects and objectives were achieved. */
export const DEGREE_TITLES: Phrases = [
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
];
