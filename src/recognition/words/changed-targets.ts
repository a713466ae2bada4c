/**
 * Words of heads, folded, by which one column of targets is the one that was changed during the year; a trailing `*`
 * lets the word go on.
 */
export const CHANGED: readonly string[] = [
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
  'revised',
  'updated',
];
