import { type Concept, either } from './phrases';

/** How the labels of a table's totals begin. */
export const TOTAL_ROWS: Concept = {
  it: [
    'risultato/raggiungimento/performance/punteggio/valutazione complessiv|o|a',
    'risultato/raggiungimento/performance/punteggio/valutazione finale/medio/media',
    'grado di raggiungimento/realizzazione complessiv|o|a',
    'grado di raggiungimento/realizzazione finale/medio/media',
    'realizzazione/percentuale complessiva',
    'media',
    'totale',
    'totali',
    'tot',
    'complessivo',
    'somma',
    'sommano',
    'in totale',
    'a pareggio',
    'risultato della gestione corrente',
    'saldo',
  ],
  en: [
    'overall result/achievement/performance/score/percentage',
    'overall degree of achievement',
    'average',
    'mean',
    'total',
    'totals',
    'grand total',
    'overall',
    'sum',
    'balance',
  ],
};

/** How those of a part begin: "Totale area 1", "Subtotale". */
export const SUBTOTAL_ROWS: Concept = {
  it: [
    'subtotale',
    'sub totale',
    'totale parziale',
    'parziale',
    'tot parz',
    'di cui totale',
    'totale area/obiettivo/ob/programma/progetto/missione/titolo/sezione/gruppo/funzione',
    'totale a/b/c/d/i/ii/iii/iv',
    'totale #',
  ],
  en: [
    'subtotal',
    'sub total',
    'partial total',
    'total area/objective/goal/programme/project/mission/title/section/group/function',
    'total a/b/c/d/i/ii/iii/iv',
    'total of area/objective/goal/programme/project/mission/section/group/function',
    'total #',
  ],
};

/** Words that make of such a label the total of all. */
export const OF_ALL: Concept = {
  it: ['generale', 'complessiv*', 'risorse', 'totale'],
  en: ['grand', 'general', 'overall', 'resources', 'all'],
};

/** The whole body's own figure, when the row holds no other ("Performance di ente · 95%"). */
export const BODY_ROWS: Concept = {
  it: [
    'risultato/raggiungimento/performance/punteggio di/dell ente/amministrazione',
    'grado di raggiungimento di/dell ente/amministrazione',
    'performance organizzativa di/dell ente/amministrazione',
  ],
  en: [
    'performance/result/achievement/score of the body/administration',
    'organisational performance of the body',
  ],
};

/** Parts of the row above. */
export const DETAIL_ROWS: Concept = {
  it: ['di cui', 'dei quali', 'delle quali', 'in particolare'],
  en: ['of which', 'including', 'in particular'],
};

/** Any of them, asked first: most labels begin with none. */
export const MARKED_ROWS = either([SUBTOTAL_ROWS, TOTAL_ROWS, BODY_ROWS, DETAIL_ROWS]);

/** How notes begin, in whatever cells they stand. */
export const NOTE_OPENINGS: Concept = {
  it: ['fonte', 'nota', 'note', 'n b', 'nb', 'legenda'],
  en: ['source', 'note', 'notes', 'n b', 'nb', 'legend'],
};
/** A note when it stands alone; beside other cells it names a row ("Elaborazione della relazione"). */
export const LONE_NOTES: Concept = { it: ['elaborazion*'], en: ['own elaboration', 'elaboration'] };
/** What stands below is the meaning of marks and colours. */
export const LEGENDS: Concept = { it: ['legenda'], en: ['legend'] };

/** What a label of a sum says before it names what is summed: "Totale area 1". */
export const SUM_OPENINGS: Concept = { it: ['totale', 'subtotale'], en: ['total', 'subtotal'] };
/** "Totale" and nothing that says of what. */
export const BARE_TOTALS: Concept = {
  it: ['totale', 'totali', 'totale/totali generale/complessivo'],
  en: ['total', 'totals', 'grand/overall total'],
};
/** Rows below a matrix of weights: what they weigh together, what converts them. */
export const MATRIX_FEET: Concept = {
  it: ['peso ponderale', 'peso', 'fattore', 'totale', 'somma', 'coefficiente'],
  en: ['weight', 'factor', 'total', 'sum', 'coefficient'],
};
/** Rows of interventions that are no area's. */
export const UNALLOCATED_ROWS: Concept = {
  it: ['non strategic*/attribui*/riconducibil*/ripartit*', 'altri interventi'],
  en: ['not strategic', 'non strategic', 'unallocated', 'not allocated', 'other interventions'],
};
