/** The two summaries by strategic area. Initial budgets of areas 2 and 3 differ from the table by project, as printed. */
export const AREA_NAMES = {
  1: 'Area Strategica 1: COMPETITIVITA’ DEL TERRITORIO',
  2: 'Area Strategica 2: SERVIZI ALLE IMPRESE',
  3: 'Area Strategica 3: COMPETITIVITA’ DELL’ENTE',
} as const;

export interface AreaRow {
  readonly label: string;
  readonly initial: number;
  readonly updated: number;
  readonly actual: number;
  readonly use: number;
  readonly share: number;
}

export const AREA_RESOURCES: readonly AreaRow[] = [
  { label: AREA_NAMES[1], initial: 86600, updated: 77100, actual: 32531.39, use: 42.2, share: 2.9 },
  { label: AREA_NAMES[2], initial: 1658300, updated: 1639573, actual: 1091125.48, use: 66.5, share: 96.3 },
  { label: AREA_NAMES[3], initial: 15000, updated: 22000, actual: 9646.81, use: 43.8, share: 0.9 },
];

export const AREA_RESOURCES_TOTAL: AreaRow = {
  label: 'TOTALE GENERALE AREE STRATEGICHE',
  initial: 1759900,
  updated: 1738673,
  actual: 1133303.68,
  use: 65.2,
  share: 100,
};

/** Thousands of euro, with each line's share of all economic interventions. */
export interface InterventionRow {
  readonly label: string;
  readonly actual2016: number;
  readonly share2016: number;
  readonly actual2015: number;
  readonly share2015: number;
}

export const INTERVENTIONS: readonly InterventionRow[] = [
  { label: AREA_NAMES[1], actual2016: 23.21, share2016: 2, actual2015: 32.76, share2015: 3.1 },
  { label: AREA_NAMES[2], actual2016: 1076.19, share2016: 93.5, actual2015: 963.97, share2015: 91.1 },
  { label: AREA_NAMES[3], actual2016: 4.12, share2016: 0.4, actual2015: 9.79, share2015: 0.9 },
];

export const STRATEGIC_INTERVENTIONS: InterventionRow = {
  label: 'TOTALE GENERALE AREE STRATEGICHE',
  actual2016: 1103.52,
  share2016: 95.8,
  actual2015: 1006.52,
  share2015: 95.1,
};

export const OTHER_INTERVENTIONS: InterventionRow = {
  label: 'PARTE INTERVENTI NON STRATEGICI',
  actual2016: 48.06,
  share2016: 4.2,
  actual2015: 51.84,
  share2015: 4.9,
};

export const ALL_INTERVENTIONS: InterventionRow = {
  label: 'TOTALE INTERVENTI ECONOMICI',
  actual2016: 1151.58,
  share2016: 100,
  actual2015: 1058.36,
  share2015: 100,
};
