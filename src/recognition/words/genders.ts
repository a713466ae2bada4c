import type { Concept } from './phrases';

/** Whom a head or label counts, in whole words; the letters "F" and "M" say it only when they are all the head says. */
export const GENDER_WORDS: Readonly<Record<'women' | 'men' | 'total', Concept>> = {
  women: {
    it: ['donne', 'donna', 'femmine', 'femminile', 'femmina'],
    en: ['women', 'woman', 'female', 'females'],
  },
  men: { it: ['uomini', 'uomo', 'maschi', 'maschile', 'maschio'], en: ['men', 'man', 'male', 'males'] },
  total: {
    it: ['totale', 'totali', 'tot', 'complesso', 'in complesso'],
    en: ['total', 'totals', 'overall', 'all'],
  },
};
export const GENDER_LETTERS = { women: 'f', men: 'm' } as const;
