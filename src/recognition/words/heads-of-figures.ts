import type { Concept } from './phrases';

/** Words that say "a percentage" without the sign. */
export const PERCENTAGES: Concept = {
  it: [
    'percentual*',
    'perc',
    'grado',
    'tasso',
    'incidenza',
    'velocita',
    'capacita',
    'composizione',
    'quota',
    'utilizzo budget',
  ],
  en: ['percentage', 'percent', 'rate', 'degree', 'share', 'proportion', 'ratio'],
};

/** Words that join others; a head says the same without them. */
export const JOINING: Concept = {
  it: 'di del della dello dell dei degli delle al allo alla alle ai agli per e ed in il la lo le gli i da dal dalla nel nella con su sul sulla a'.split(
    ' ',
  ),
  en: ['of', 'the'],
};

/** Words a head carries beside its meaning: they neither add nor take. */
export const FILLERS: Concept = {
  it: [
    ...'di del della dell dei delle degli al allo alla per e ed in il la lo le gli i'.split(' '),
    '31 12',
    'anno',
    'euro',
    'eur',
    'migliaia',
    'valori',
  ],
  en: ['of', 'the', 'year', 'values', 'thousands'],
};

/** Lines under heads that say units and nothing more, by how they begin. */
export const UNIT_LINES: Concept = {
  it: ['eur*', 'valor*', 'migliaia', 'milioni', 'n*', 'in *', 'unit*', 'v a*', 'va*', 'ass*'],
  en: ['eur*', 'value*', 'thousand*', 'million*', 'n*', 'in *', 'unit*', 'amount*'],
};

/** "Anno: 2020": the label of a year. */
export const YEAR_LABELS: Concept = {
  it: ['anno', 'anno di riferimento', 'esercizio', 'annualita'],
  en: ['year', 'reference year', 'financial year', 'fiscal year'],
};
/** "Anno 2016". */
export const YEARS: Concept = { it: ['anno'], en: ['year'] };
/** What heads say around their year. */
export const AROUND_YEARS: Concept = {
  it: ['anno', 'anni', 'media annua', 'al'],
  en: ['year', 'years', 'annual average', 'at'],
};
/** "al 31/12/2016". */
export const AT_DATES: Concept = { it: ['al', 'anno'], en: ['at', 'year'] };

/** A head that says "a value" and leaves it to the one above to say which. */
export const BARE_VALUES: Concept = { it: ['valor|e|i'], en: ['value', 'values'] };

/** How a head of quarters begins. */
export const QUARTER_HEADS: Concept = { it: ['trim*'], en: ['quarter*'] };

/** Scales of money. */
export const THOUSANDS: Concept = {
  it: ['migliaia', 'mila euro', 'k euro', 'keuro'],
  en: ['thousands', 'thousand euro', 'thousand', 'k eur', 'keur'],
};
export const MILLIONS: Concept = { it: ['milioni', 'mln', 'mio'], en: ['millions', 'million'] };
/** What an amount carries behind it: a unit of money, perhaps scaled. */
export const MONEY_UNITS: Concept = { it: ['euro', 'mln', 'mln di euro'], en: ['euro'] };
