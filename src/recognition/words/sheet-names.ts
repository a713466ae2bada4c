import type { Phrases } from './phrases';

/** What sheets are called whatever stands on them, their numbers apart. */
export const SHEET_NAMES: Phrases = [
  'foglio/fogli/sheet/tab/tabella/tav/tavola/scheda/schede/allegato/all/prospetto/pagina/pag/parte/sezione',
  'dati/riepilogo/sintesi/monitoraggio/risultati/indicatori/obiettivo/obiettivi/ob/progetto/progetti/area/aree/azione/azioni',
  'piano/relazione/performance/report/elenco/valori/consuntivo/target',
  '* performance',
  'scheda/schede obiettivo/obiettivi/progetto/progetti/indicatore/indicatori',
];
