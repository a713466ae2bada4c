import type { Comparison } from '../../domain/expression';
import type { Concept } from './phrases';

/** Signs and words of a column that says which way a target is meant. */
export const COMPARATORS: readonly {
  readonly signs: readonly string[];
  readonly words: Concept;
  readonly comparison: Comparison;
  readonly shown: string;
}[] = [
  {
    signs: ['≥', '>=', '> =', '=>', '= >'],
    words: { it: ['non inferiore', 'crescente'], en: ['not less', 'at least', 'increasing'] },
    comparison: '>=',
    shown: '≥',
  },
  {
    signs: ['≤', '<=', '< =', '=<', '= <'],
    words: { it: ['non superiore', 'decrescente'], en: ['not more', 'at most', 'decreasing'] },
    comparison: '<=',
    shown: '≤',
  },
  { signs: ['>'], words: { it: ['maggiore'], en: ['greater', 'more'] }, comparison: '>', shown: '>' },
  { signs: ['='], words: { it: ['uguale'], en: ['equal'] }, comparison: '=', shown: '=' },
  { signs: ['<'], words: { it: ['minore'], en: ['less', 'fewer'] }, comparison: '<', shown: '<' },
];

/** "Scadenza" beside "Target" is its deadline, not the target. */
export const DEADLINE_HEADS: Concept = {
  it: ['scadenz|a|e', 'termine'],
  en: ['deadline', 'deadlines', 'due'],
};
/** How an indicator is worked out. */
export const FORMULA_HEADS: Concept = {
  it: ['formula', 'algoritmo', 'calcolo', 'misurazione'],
  en: ['formula', 'algorithm', 'calculation', 'measurement'],
};
/** How a head of results in words begins. */
export const OUTCOME_HEADS: Concept = {
  it: ['esito', 'giudizio', 'stato'],
  en: ['outcome', 'judgement', 'status'],
};
/** Points and weighted degrees: a part of the weight, not a degree. */
export const WEIGHTED_HEADS: Concept = {
  it: ['ponderat*', 'pesat*', 'punti', 'punteggi*', 'valutazion*'],
  en: ['weighted', 'points', 'score', 'scores', 'evaluation'],
};

/** Of ratios: what was aimed at or stands beside for comparison. */
export const INTENDED_HEADS: Concept = {
  it: ['obiettivo', 'target', 'atteso', 'preventivo', 'previsto', 'benchmark', 'media', 'standard'],
  en: ['objective', 'target', 'expected', 'forecast', 'benchmark', 'average', 'mean', 'standard'],
};
export const NUMERATORS: Concept = { it: ['numeratore'], en: ['numerator'] };
export const DENOMINATORS: Concept = { it: ['denominatore'], en: ['denominator'] };

/** Lines that speak of the whole: "Grado di raggiungimento complessivo pari al 99,57%". */
export const OVERALL_LINES: Concept = {
  it: ['pari al', 'complessiv*', 'livello di raggiungimento', 'media', 'totale', 'performance'],
  en: ['overall', 'level of achievement', 'average', 'total', 'performance'],
};
/** Words that name the whole above objectives. */
export const WHOLE_NAMES: Concept = {
  it: ['obiettiv|o|i', 'ente', 'performance'],
  en: ['objective', 'objectives', 'body', 'performance'],
};
