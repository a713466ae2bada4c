import type { Concept } from './phrases';

/** What title, heads or sheet say a table is about. */
export const INTERVENTIONS: Concept = {
  it: ['interventi economici/promozionali', 'interventi di promozione'],
  en: ['economic interventions', 'promotional interventions'],
};

export const OF_THE_ENTITY: Concept = {
  it: [
    'obiettivo/obiettivi di/dell ente/amministrazione',
    'obiettivi generali/trasversali di/dell ente',
    'performance di/dell ente',
    'performance organizzativa di/dell ente',
    'obiettivo/obiettivi camera',
    'obiettivo/obiettivi della camera',
  ],
  en: [
    'objective/objectives of the body/entity/administration/chamber',
    'cross cutting objectives of the body',
    'performance of the body/entity',
    'organisational/organizational performance of the body',
  ],
};

export const INDIVIDUAL: Concept = {
  it: [
    'obiettivi individuali',
    'obiettivi del/dei/al/ai segretario*/dirigent*',
    'obiettivi assegnati del/dei/al/ai segretario*/dirigent*',
  ],
  en: [
    'individual objectives',
    'objectives of the secretary/executive/executives',
    'objectives assigned to the secretary/executive/executives',
  ],
};

export const OBJECTIVES: Concept = {
  it: ['obiettiv*', 'indicatore/indicatori', 'performance', 'peg', 'pdo', 'piao'],
  en: ['objective*', 'indicator*', 'performance'],
};

/** Without them "Parametro" or "Misura" is no indicator. */
export const INDICATORS: Concept = {
  it: ['indicator*', 'kpi', 'obiettiv*', 'performance'],
  en: ['indicator*', 'kpi', 'objective*', 'performance'],
};

export const GENDERS: Concept = {
  it: ['genere', 'per sesso', 'pari opportunita', 'uomini e donne', 'donne e uomini'],
  en: ['gender', 'by sex', 'equal opportunities', 'men and women', 'women and men'],
};

export const STATEMENTS: Concept = {
  it: ['proventi/oneri correnti', 'conto economico', 'stato patrimoniale', 'attivo circolante'],
  en: ['current revenues/costs', 'income statement', 'balance sheet', 'current assets'],
};

/** Heads that name nodes of the tree: rows under them are no accounts. */
export const TREE_HEADS: Concept = {
  it: [
    'progett*',
    'obiettiv*',
    'azione/azioni',
    'area strategica',
    'aree strategiche',
    'indicatore/indicatori',
  ],
  en: [
    'project*',
    'objective*',
    'action/actions',
    'strategic area',
    'strategic areas',
    'indicator/indicators',
  ],
};

/** The figures are scaled or worked out: they are no whole people. */
export const SCALED: Concept = {
  it: ['migliaia', 'milioni', 'mln', 'centinaia', 'euro', 'media/medie', 'stima/stime', '000'],
  en: ['thousand*', 'million*', 'hundred*', 'euro', 'average/averages', 'mean', 'estimate/estimates', '000'],
};

/** How a line begins that says in what amounts are written. */
export const SCALE_LINES: Concept = {
  it: ['valori', 'importi', 'dati in', 'dati espressi', 'cifre', 'in migliaia/milioni', 'migliaia/milioni'],
  en: ['values', 'amounts', 'figures', 'in thousands/millions', 'thousands/millions'],
};

/** Heads and lines that name a side of the balance and nothing more. */
export const SIDES: Concept = {
  it: ['attivo/attivita/passivo/passivita', 'passivo e patrimonio netto'],
  en: ['assets/liabilities', 'liabilities and equity', 'equity and liabilities'],
};
/** What a title of the whole balance begins with. */
export const BALANCE_TITLES: Concept = {
  it: ['stato patrimoniale'],
  en: ['balance sheet', 'statement of financial position'],
};

/** "Obiettivo n. 3", "Obiettivo numero 3" at the beginning of a row. */
export const NUMBERED_OBJECTIVES: Concept = { it: ['obiettivo n*'], en: ['objective n*', 'goal n*'] };

/** "Risultato (A − B)", "Avanzo", "Saldo", "Margine": what such a row sums the layout does not say. */
export const ALGEBRAIC_ROWS: Concept = {
  it: ['risultato', 'saldo', 'avanzo/disavanzo', 'differenza', 'margine', 'utile/perdita', 'a b'],
  en: ['result', 'balance', 'surplus/deficit', 'difference', 'margin', 'profit/loss'],
};
