import type { Concept } from './phrases';

/**
 * Other words than the catalogue’s own labels by which its ratios are known (method.md, "Health ratios"), the first that
 * fits; a label says each of them, wherever in it.
 */
export const RATIO_WORDS: readonly {
  readonly id: string;
  readonly words: readonly [Concept, ...Concept[]];
}[] = [
  {
    id: 'short-term-margin',
    words: [
      {
        it: ['margine di struttura a breve/finanziario', 'margine di struttura finanziaria'],
        en: ['short term margin', 'short term structure margin'],
      },
    ],
  },
  {
    id: 'current-management-balance',
    words: [
      {
        it: ['equilibrio economico', 'equilibrio gestione corrente', 'equilibrio della gestione corrente'],
        en: ['balance of current management', 'economic balance'],
      },
    ],
  },
  {
    id: 'structural-cost-incidence',
    words: [
      {
        it: [
          'incidenza costi strutturali',
          'incidenza dei costi strutturali',
          'incidenza costi di struttura',
          'incidenza dei costi di struttura',
          'costi strutturali su/sui/sugli proventi',
        ],
        en: ['incidence of structural costs', 'structural cost incidence'],
      },
    ],
  },
  {
    id: 'fixed-asset-coverage',
    words: [
      {
        it: [
          'autocopertura',
          'copertura dell attivo immobilizzato',
          'copertura immobilizzazioni',
          'copertura delle immobilizzazioni',
        ],
        en: ['fixed asset coverage', 'coverage of fixed assets'],
      },
    ],
  },
  {
    id: 'fixed-asset-incidence',
    words: [
      {
        it: [
          'incidenza attivo immobilizzato',
          'incidenza dell attivo immobilizzato',
          'rigidita dell attivo',
          'incidenza immobilizzazioni',
          'incidenza delle immobilizzazioni',
        ],
        en: ['incidence of fixed assets', 'fixed asset incidence', 'rigidity of assets'],
      },
    ],
  },
  {
    id: 'financial-independence',
    words: [
      {
        it: [
          'solidita/indipendenza finanziaria/patrimoniale',
          'solidita/indipendenza o/e finanziaria/patrimoniale',
          'solidita/indipendenza indipendenza finanziaria/patrimoniale',
          'solidita/indipendenza o/e indipendenza finanziaria/patrimoniale',
          'autonomia finanziaria',
        ],
        en: ['financial independence', 'financial autonomy', 'financial solidity'],
      },
    ],
  },
  {
    id: 'other-revenue-capacity',
    words: [
      {
        it: [
          'capacita di generare proventi/ricavi/entrate',
          'capacita di generare altri proventi/ricavi/entrate',
          'proventi diversi da diritto annuale',
        ],
        en: ['capacity to generate other revenues', 'revenues other than the annual fee'],
      },
    ],
  },
  { id: 'operating-efficiency', words: [{ it: ['efficienza operativa'], en: ['operating efficiency'] }] },
  {
    id: 'structure-efficiency',
    words: [
      {
        it: ['efficienza di/della struttura', 'efficienza strutturale'],
        en: ['structure efficiency', 'efficiency of the structure'],
      },
    ],
  },
  {
    id: 'registry-service-economy',
    words: [
      {
        it: ['economicita servizi', 'economicita dei servizi'],
        en: ['economy of services', 'economy of registry services'],
      },
    ],
  },
  {
    id: 'intervention-per-firm',
    words: [
      { it: ['interventi economici'], en: ['economic interventions'] },
      { it: ['per impresa', 'per ogni impresa'], en: ['per firm', 'per business'] },
    ],
  },
  {
    id: 'intervention-per-firm',
    words: [
      { it: ['interventi'], en: ['interventions'] },
      { it: ['nuovi investimenti'], en: ['new investments'] },
      { it: ['impres*'], en: ['firm*', 'business*'] },
    ],
  },
  {
    id: 'running-cost-per-employee',
    words: [
      {
        it: [
          'costo medio di funzionamento',
          'costo medio per dipendente',
          'funzionamento per dipendente',
          'costi di funzionamento pro capite',
        ],
        en: ['running cost/costs per employee', 'average cost per employee'],
      },
    ],
  },
  {
    id: 'annual-fee-credit-change',
    words: [
      {
        it: [
          'tasso di variazione crediti',
          'tasso di variazione dei crediti',
          'variazione crediti da/per diritto annuale',
          'variazione dei crediti da/per diritto annuale',
        ],
        en: ['change in annual fee credits', 'change in annual fee receivables'],
      },
    ],
  },
];
