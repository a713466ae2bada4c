/** "Stato di salute dell'ente": thirteen ratios over four years, 2016 first, with what each is made of. */
export interface RatioRow {
  readonly id: RatioId;
  readonly label: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly unit: 'percent' | 'euro';
  /** 2016, 2015, 2014, 2013, in points or euro. */
  readonly printed: readonly [number, number, number, number];
}

export type RatioId =
  | 'short-term-margin'
  | 'current-management-balance'
  | 'structural-cost-incidence'
  | 'fixed-asset-coverage'
  | 'fixed-asset-incidence'
  | 'financial-independence'
  | 'other-revenue-capacity'
  | 'operating-efficiency'
  | 'structure-efficiency'
  | 'registry-service-economy'
  | 'intervention-per-firm'
  | 'running-cost-per-employee'
  | 'annual-fee-credit-change';

export const RATIO_YEARS = [2016, 2015, 2014, 2013] as const;

export const STRUCTURE_RATIOS: readonly RatioRow[] = [
  {
    id: 'short-term-margin',
    label: 'Margine di Struttura finanziaria a breve',
    numerator: 'Attivo circolante - Passivo a breve',
    denominator: 'Passivo a breve',
    unit: 'percent',
    printed: [415, 90.9, 290.9, 294.6],
  },
  {
    id: 'current-management-balance',
    label: 'Equilibrio economico della gestione corrente',
    numerator: 'Oneri correnti',
    denominator: 'Proventi correnti',
    unit: 'percent',
    printed: [93.6, 105.6, 98.5, 106.1],
  },
  {
    id: 'structural-cost-incidence',
    label: 'Incidenza dei costi strutturali sui proventi correnti',
    numerator: 'Oneri correnti - Interventi economici',
    denominator: 'Proventi correnti',
    unit: 'percent',
    printed: [80.3, 92.4, 80.4, 80.5],
  },
  {
    id: 'fixed-asset-coverage',
    label: "Margine di struttura o di autocopertura dell'Attivo Immobilizzato",
    numerator: 'Attivo Immobilizzato',
    denominator: 'Patrimonio Netto',
    unit: 'percent',
    printed: [88.5, 96.9, 86.4, 90],
  },
  {
    id: 'fixed-asset-incidence',
    label: "Incidenza dell'Attivo Immobilizzato",
    numerator: 'Attivo Immobilizzato',
    denominator: 'Totale Attivo',
    unit: 'percent',
    printed: [73.5, 73.2, 71.6, 74.1],
  },
  {
    id: 'financial-independence',
    label: 'Solidità o Indipendenza Finanziaria',
    numerator: 'Patrimonio Netto',
    denominator: 'Totale generale Passivo',
    unit: 'percent',
    printed: [83.1, 75.5, 82.8, 82.3],
  },
];

export const EFFICIENCY_RATIOS: readonly RatioRow[] = [
  {
    id: 'other-revenue-capacity',
    label: 'Capacità di generare Proventi diversi da Diritto annuale e Diritti di segreteria',
    numerator: 'Proventi correnti - (Entrate da Diritto annuale + Diritti di segreteria)',
    denominator: 'Proventi correnti',
    unit: 'percent',
    printed: [10.6, 9.6, 8.1, 9],
  },
  {
    id: 'operating-efficiency',
    label: 'Efficienza Operativa (valore in Euro)',
    numerator: 'Oneri correnti (Interventi economici esclusi) delle Funzioni Istituzionali C e D',
    denominator: 'N. imprese attive al 31/12',
    unit: 'euro',
    printed: [85.6, 93.9, 96.8, 102.9],
  },
  {
    id: 'structure-efficiency',
    label: 'Efficienza di Struttura',
    numerator: 'Oneri correnti delle Funzioni Istituzionali A e B',
    denominator: 'Oneri correnti totali',
    unit: 'percent',
    printed: [47.2, 46.5, 48.7, 44.2],
  },
  {
    id: 'registry-service-economy',
    label: 'Economicità dei Servizi Amministrativi-Anagrafici',
    numerator: 'Diritti di segreteria (F. I. C)',
    denominator: 'Oneri correnti (Interventi economici esclusi) della Funzione Istituzionale C',
    unit: 'percent',
    printed: [89.6, 80.4, 73.9, 78],
  },
  {
    id: 'intervention-per-firm',
    label: 'Interventi economici e nuovi investimenti per impresa attiva (valore in Euro)',
    numerator: 'Interventi Economici + Nuovi investimenti in Immobilizzazioni',
    denominator: 'N. imprese attive al 31/12',
    unit: 'euro',
    printed: [31.8, 114.3, 82.2, 87.7],
  },
  {
    id: 'running-cost-per-employee',
    label: 'Costo medio di funzionamento per dipendente (valore in Euro)',
    numerator: 'Oneri di Funzionamento',
    denominator: 'N. Dipendenti a Tempo Indeterminato e Dirigenti espresso in unità equivalenti',
    unit: 'euro',
    printed: [23371.4, 25534.4, 32720.5, 35760.7],
  },
  {
    id: 'annual-fee-credit-change',
    label: 'Tasso di variazione crediti da Diritto annuale',
    numerator: 'Crediti da diritto annuale anno “n” - Crediti da diritto annuale anno “n-1”',
    denominator: 'Crediti da diritto annuale anno “n-1”',
    unit: 'percent',
    printed: [-25.3, -32.2, 4.1, 12],
  },
];
