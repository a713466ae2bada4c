import type { Phrases } from './phrases';

/** What title, heads or sheet say a table is about. */
export const INTERVENTIONS: Phrases = ['interventi economici/promozionali', 'interventi di promozione'];

export const OF_THE_ENTITY: Phrases = [
  'obiettivo/obiettivi di/dell ente/amministrazione',
  'obiettivi generali/trasversali di/dell ente',
  'performance di/dell ente',
  'performance organizzativa di/dell ente',
  'obiettivo/obiettivi camera',
  'obiettivo/obiettivi della camera',
];

export const INDIVIDUAL: Phrases = [
  'obiettivi individuali',
  'obiettivi del/dei/al/ai segretario*/dirigent*',
  'obiettivi assegnati del/dei/al/ai segretario*/dirigent*',
];

export const OBJECTIVES: Phrases = [
  'obiettiv*',
  'indicatore/indicatori',
  'performance',
  'peg',
  'pdo',
  'piao',
];

/** Without them "Parametro" or "Misura" is no indicator. */
export const INDICATORS: Phrases = ['indicator*', 'kpi', 'obiettiv*', 'performance'];

export const GENDERS: Phrases = [
  'genere',
  'per sesso',
  'pari opportunita',
  'uomini e donne',
  'donne e uomini',
];

export const STATEMENTS: Phrases = [
  'proventi/oneri correnti',
  'conto economico',
  'stato patrimoniale',
  'attivo circolante',
];

/** Heads that name nodes of the tree: rows under them are no accounts. */
export const TREE_HEADS: Phrases = [
  'progett*',
  'obiettiv*',
  'azione/azioni',
  'area strategica',
  'aree strategiche',
  'indicatore/indicatori',
];

/** The figures are scaled or worked out: they are no whole people. */
export const SCALED: Phrases = [
  'migliaia',
  'milioni',
  'mln',
  'centinaia',
  'euro',
  'media/medie',
  'stima/stime',
  '000',
];

/** Heads and lines that name a side of the balance and nothing more. */
export const SIDES: Phrases = ['attivo/attivita/passivo/passivita', 'passivo e patrimonio netto'];
/** What a title of the whole balance begins with. */
export const BALANCE_TITLES: Phrases = ['stato patrimoniale'];

/** "Obiettivo n. 3", "Obiettivo numero 3" at the beginning of a row. */
export const NUMBERED_OBJECTIVES: Phrases = ['obiettivo n*'];

/** "Risultato (A − B)", "Avanzo", "Saldo", "Margine": what such a row sums the layout does not say. */
export const ALGEBRAIC_ROWS: Phrases = [
  'risultato',
  'saldo',
  'avanzo/disavanzo',
  'differenza',
  'margine',
  'utile/perdita',
  'a b',
];
