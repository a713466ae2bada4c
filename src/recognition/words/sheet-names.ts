import type { Concept } from './phrases';

/** What sheets are called whatever stands on them, their numbers apart. */
export const SHEET_NAMES: Concept = {
  it: [
    'foglio/fogli/tab/tabella/tav/tavola/scheda/schede/allegato/all/prospetto/pagina/pag/parte/sezione',
    'dati/riepilogo/sintesi/monitoraggio/risultati/indicatori/obiettivo/obiettivi/ob/progetto/progetti',
    'area/aree/azione/azioni/piano/relazione/report/elenco/valori/consuntivo/target',
    'performance',
    '* performance',
    'scheda/schede obiettivo/obiettivi/progetto/progetti/indicatore/indicatori',
  ],
  en: ['sheet/table/page/data/summary/results/indicators/objective/objectives/project/projects'],
};
