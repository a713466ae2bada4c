/** Words of a mean, not a sum, folded: "Media ponderata", "Grado di raggiungimento medio". */
export const MEAN_WORDS: readonly string[] = ['media', 'medio', 'average', 'mean'];
