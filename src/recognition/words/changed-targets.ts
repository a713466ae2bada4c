import type { Concept } from './phrases';

/**
 * Words of heads, folded, by which one column of targets is the one that was changed during the year; a trailing `*`
 * lets the word go on.
 */
export const CHANGED: Concept = {
  it: [
    'aggiornat*',
    'assestat*',
    'definitiv*',
    'modificat*',
    'nuovo',
    'nuova',
    'nuovi',
    'rettificat*',
    'ricalibrat*',
    'ridefinit*',
    'rideterminat*',
    'rimodulat*',
    'rimodulazione',
    'ripianificat*',
    'riprogrammat*',
    'rivist*',
    'variat*',
    'variazione',
  ],
  en: ['revised', 'updated', 'adjusted', 'amended', 'changed', 'new', 'redefined', 'replanned'],
};
