import { seriesReport } from '../series-tables';

/** Firms by sector, territory, legal form, employment: the context in which the body works ("Analisi del contesto"). */
export const contextSheet = seriesReport('contesto', 'context-series');
