/**
 * Inputs of the health ratios that the report does not print. They are made up so that the thirteen printed ratios
 * come out of them in all four years (see writing/ratio-proof.ts), and the sheets say so in a cell.
 */
export const ILLUSTRATIVE_NOTE = 'Dati illustrativi: non tratti dalla relazione';

export type Year = 2016 | 2015 | 2014 | 2013;

/** 2016, 2015, 2014, 2013. */
export type FourYears = readonly [number, number, number, number];

/** Balance sheet at 31/12; totals are formulas on the sheet. */
export const FIXED_ASSETS: readonly { readonly label: string; readonly amounts: FourYears }[] = [
  { label: 'a) Immobilizzazioni immateriali', amounts: [18204.11, 24870.36, 30118.9, 41260.55] },
  { label: 'b) Immobilizzazioni materiali', amounts: [9412377.45, 9688215.02, 6911540.27, 6780912.3] },
  { label: 'c) Immobilizzazioni finanziarie', amounts: [5275418.44, 5658914.62, 8452340.83, 9479827.15] },
];

/** The last column holds 2012, which the change of 2013 starts from. */
export const ANNUAL_FEE_CREDITS: readonly [number, number, number, number, number] = [
  2303118.42, 3083204.9, 4547310.55, 4368207.61, 3900185.37,
];

export const OTHER_CURRENT_ASSETS: readonly { readonly label: string; readonly amounts: FourYears }[] = [
  { label: 'd) Rimanenze', amounts: [31482.2, 34190.75, 36715.14, 40962.29] },
  { label: 'f) Altri crediti di funzionamento', amounts: [742116.28, 801455.37, 688930.6, 615417.92] },
  { label: 'g) Disponibilità liquide', amounts: [2217283.1, 1709148.98, 833043.71, 673412.18] },
];

export const NET_WORTH: readonly { readonly label: string; readonly amounts: FourYears }[] = [
  {
    label: 'Patrimonio netto esercizi precedenti',
    amounts: [15866218.49, 16315854.15, 17632818.65, 18711455.31],
  },
  { label: 'Risultato economico esercizio', amounts: [751781.51, -452454.15, 177781.35, -601455.31] },
];

export const SHORT_TERM_LIABILITIES: FourYears = [1027961.36, 2948140.18, 1562036.47, 1443994.09];

export const LONG_TERM_LIABILITIES: readonly { readonly label: string; readonly amounts: FourYears }[] = [
  { label: 'Trattamento di fine rapporto', amounts: [2014800.55, 1930217.2, 1862040.37, 1790655.18] },
  { label: 'Fondi per rischi e oneri', amounts: [339238.09, 258242.62, 265323.16, 655350.73] },
];

/** Costs by institutional function: A organs, B support, C registry and market regulation, D promotion. */
export interface FunctionYear {
  readonly year: Year;
  /** Secretarial fees by function A, B, C, D. */
  readonly secretarialFees: readonly [number, number, number, number];
  /** Current costs without economic interventions. */
  readonly costs: readonly [number, number, number, number];
  readonly interventions: readonly [number, number, number, number];
}

export const FUNCTION_COSTS: readonly FunctionYear[] = [
  {
    year: 2016,
    secretarialFees: [0, 0, 1790212.44, 23578.27],
    costs: [1214558.03, 2623446.13, 1997842.16, 1143767.27],
    interventions: [0, 0, 24313.47, 1127262.56],
  },
  {
    year: 2015,
    secretarialFees: [0, 0, 1769204.75, 23113.82],
    costs: [1248310.22, 2690506.25, 2200615.9, 1269951.48],
    interventions: [0, 0, 33540.18, 1024821.17],
  },
  {
    year: 2014,
    secretarialFees: [0, 0, 1774310.02, 24145.34],
    costs: [1701190.4, 3612075.81, 2401077.13, 1191041.77],
    interventions: [0, 0, 41220.6, 1963591.85],
  },
  {
    year: 2013,
    secretarialFees: [0, 0, 1816004.88, 26028.27],
    costs: [1689455.12, 3684391.02, 2328340.56, 1522401.74],
    interventions: [0, 0, 52118.4, 2881292.37],
  },
];

export const FUNCTION_NAMES = [
  'Organi istituzionali e segreteria generale (A)',
  'Servizi di supporto (B)',
  'Anagrafe e servizi di regolazione del mercato (C)',
  'Studio, formazione, informazione e promozione economica (D)',
] as const;

/** Revenues and costs of the two years before those that the report prints. */
export const EARLIER_REVENUES: readonly {
  readonly label: string;
  readonly amounts: readonly [number, number];
}[] = [
  { label: 'Diritto annuale', amounts: [8380704.11, 8585411.27] },
  { label: 'Diritti di segreteria', amounts: [1798455.36, 1842033.15] },
  { label: 'Contributi, trasferimenti e altre entrate', amounts: [655310.2, 798402.44] },
  { label: 'Proventi da gestione beni e servizi', amounts: [246120.88, 229790.68] },
  { label: 'Variazione delle rimanenze', amounts: [-4247.15, 3116.63] },
];

export const EARLIER_COSTS: readonly {
  readonly label: string;
  readonly amounts: readonly [number, number];
}[] = [
  { label: 'Personale', amounts: [3551204.18, 3598771.06] },
  { label: 'Funzionamento', amounts: [2339516.02, 2603379.25] },
  { label: 'Interventi economici', amounts: [2004812.45, 2933410.77] },
  { label: 'Ammortamenti e accantonamenti', amounts: [3014664.91, 3022438.13] },
];

/** Full-time equivalents at 31/12. */
export const EMPLOYEES: FourYears = [64.96, 67.34, 68.5, 69.8];
export const EXECUTIVES: FourYears = [3, 3, 3, 3];

export const INVESTMENTS: readonly { readonly label: string; readonly amounts: FourYears }[] = [
  { label: 'Immobilizzazioni immateriali', amounts: [2013, 4480.12, 6120.4, 9933.07] },
  { label: 'Immobilizzazioni materiali', amounts: [13450.22, 1160428.77, 388915.35, 88714.16] },
  { label: 'Immobilizzazioni finanziarie', amounts: [0, 2000000, 650429.2, 249676] },
];

/** Firms active at 31/12: 2016-2014 are the report's; 2013 is illustrative. */
export const ACTIVE_FIRMS: FourYears = [36697, 36949, 37108, 37420];
