import type { SignedQuantity } from './ratio-quantities';

/** A quantity of the ratio's own year, or of the year before. */
export interface Term extends SignedQuantity {
  readonly yearsBack: 0 | 1;
}

/** A ratio of the "Stato di salute dell'ente" (method.md, "Health ratios"). */
export interface Ratio {
  readonly id: string;
  readonly label: { readonly it: string; readonly en: string };
  readonly numerator: readonly Term[];
  readonly denominator: readonly Term[];
  readonly unit: 'percent' | 'euro';
  readonly better: 'higher' | 'lower' | null;
}

const plus = (quantity: string): Term => ({ quantity, sign: 1, yearsBack: 0 });
const minus = (quantity: string): Term => ({ quantity, sign: -1, yearsBack: 0 });
const yearBefore = (term: Term): Term => ({ ...term, yearsBack: 1 });

/** The thirteen ratios, in the order of the report's table. */
export const RATIO_CATALOGUE: readonly Ratio[] = [
  {
    id: 'short-term-margin',
    label: { it: 'Margine di struttura finanziaria a breve', en: 'Short-term financial margin' },
    numerator: [plus('current-assets'), minus('short-term-liabilities')],
    denominator: [plus('short-term-liabilities')],
    unit: 'percent',
    better: 'higher',
  },
  {
    id: 'current-management-balance',
    label: {
      it: 'Equilibrio economico della gestione corrente',
      en: 'Economic balance of current management',
    },
    numerator: [plus('current-costs')],
    denominator: [plus('current-revenues')],
    unit: 'percent',
    better: 'lower',
  },
  {
    id: 'structural-cost-incidence',
    label: {
      it: 'Incidenza dei costi strutturali sui proventi correnti',
      en: 'Structural costs on current revenues',
    },
    numerator: [plus('current-costs'), minus('economic-interventions')],
    denominator: [plus('current-revenues')],
    unit: 'percent',
    better: 'lower',
  },
  {
    id: 'fixed-asset-coverage',
    label: {
      it: "Margine di struttura o di autocopertura dell'attivo immobilizzato",
      en: 'Fixed assets on net worth',
    },
    numerator: [plus('fixed-assets')],
    denominator: [plus('net-worth')],
    unit: 'percent',
    better: 'lower',
  },
  {
    id: 'fixed-asset-incidence',
    label: { it: "Incidenza dell'attivo immobilizzato", en: 'Fixed assets on total assets' },
    numerator: [plus('fixed-assets')],
    denominator: [plus('total-assets')],
    unit: 'percent',
    better: null,
  },
  {
    id: 'financial-independence',
    label: { it: 'Solidità o indipendenza finanziaria', en: 'Financial independence' },
    numerator: [plus('net-worth')],
    denominator: [plus('total-liabilities')],
    unit: 'percent',
    better: 'higher',
  },
  {
    id: 'other-revenue-capacity',
    label: {
      it: 'Capacità di generare proventi diversi da diritto annuale e diritti di segreteria',
      en: 'Revenues other than annual and secretarial fees',
    },
    numerator: [plus('current-revenues'), minus('annual-fee'), minus('secretarial-fees')],
    denominator: [plus('current-revenues')],
    unit: 'percent',
    better: 'higher',
  },
  {
    id: 'operating-efficiency',
    label: { it: 'Efficienza operativa (euro)', en: 'Operating efficiency (euro)' },
    numerator: [plus('current-costs-net/C'), plus('current-costs-net/D')],
    denominator: [plus('active-firms')],
    unit: 'euro',
    better: 'lower',
  },
  {
    id: 'structure-efficiency',
    label: { it: 'Efficienza di struttura', en: 'Structure efficiency' },
    numerator: [plus('current-costs/A'), plus('current-costs/B')],
    denominator: [plus('current-costs')],
    unit: 'percent',
    better: 'lower',
  },
  {
    id: 'registry-service-economy',
    label: {
      it: 'Economicità dei servizi amministrativi-anagrafici',
      en: 'Economy of administrative and registry services',
    },
    numerator: [plus('secretarial-fees/C')],
    denominator: [plus('current-costs-net/C')],
    unit: 'percent',
    better: 'higher',
  },
  {
    id: 'intervention-per-firm',
    label: {
      it: 'Interventi economici e nuovi investimenti per impresa attiva (euro)',
      en: 'Economic interventions and new investments per active firm (euro)',
    },
    numerator: [plus('economic-interventions'), plus('new-investments')],
    denominator: [plus('active-firms')],
    unit: 'euro',
    better: 'higher',
  },
  {
    id: 'running-cost-per-employee',
    label: {
      it: 'Costo medio di funzionamento per dipendente (euro)',
      en: 'Average running cost per employee (euro)',
    },
    numerator: [plus('running-costs')],
    denominator: [plus('staff-fte')],
    unit: 'euro',
    better: 'lower',
  },
  {
    id: 'annual-fee-credit-change',
    label: { it: 'Tasso di variazione crediti da diritto annuale', en: 'Change in annual fee credits' },
    numerator: [plus('annual-fee-credits'), yearBefore(minus('annual-fee-credits'))],
    denominator: [yearBefore(plus('annual-fee-credits'))],
    unit: 'percent',
    better: 'lower',
  },
];
