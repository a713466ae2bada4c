import type { Concept } from './pattern';

/** Words of a mean, not a sum, folded: "Media ponderata", "Grado di raggiungimento medio". */
export const MEAN_WORDS: Concept = { it: ['media', 'medio'], en: ['average', 'mean'] };
