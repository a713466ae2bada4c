import type { Statement } from '../../facts/facts';
import type { Concept } from './phrases';

/** An item of a statement: the ids the ratio catalogue starts from, and the words it goes by, each as it stands. */
export interface ItemWords {
  readonly item: string;
  readonly statement: Statement;
  /** The longest phrase found in a label decides. */
  readonly phrases: Concept;
  /** Labels with these words are something narrower or else. */
  readonly unless?: Concept;
  /** The phrase is short: it must begin the label, after its numbering. */
  readonly starts?: true;
}

/**
 * Items of a chamber's accounts (D.P.R. 254/2005, annexes A, C and D; report, "Profilo economico-finanziario").
 * Order matters only between equal phrases.
 */
export const ITEMS: readonly ItemWords[] = [
  {
    item: 'current-revenues',
    statement: 'revenues',
    phrases: {
      it: [
        'totale proventi correnti',
        'totale proventi',
        'totale a',
        'proventi correnti',
        'totale ricavi',
        'totale generale proventi',
        'totale proventi correnti a',
      ],
      en: ['total current revenues', 'current revenues', 'total revenues'],
    },
  },
  {
    item: 'annual-fee',
    statement: 'revenues',
    phrases: {
      it: ['diritto annuale', 'diritto camerale', 'diritti annuali'],
      en: ['annual fee', 'annual fees'],
    },
    unless: {
      it: ['credit|i', 'fondo', 'svalutazione', 'incass|o|i', 'ruolo', 'segreteria'],
      en: ['credits', 'receivables', 'fund', 'write down', 'change'],
    },
  },
  {
    item: 'secretarial-fees',
    statement: 'revenues',
    phrases: {
      it: ['diritti di segreteria', 'diritti segreteria'],
      en: ['secretarial fees', 'secretariat fees'],
    },
    unless: { it: ['diritto annuale'], en: ['annual fee'] },
  },
  {
    item: 'contributions',
    statement: 'revenues',
    phrases: {
      it: [
        'contributi trasferimenti',
        'contributi e trasferimenti',
        'contributi trasferimenti e altre entrate',
        'trasferimenti e altre entrate',
        'contributi ed altre entrate',
      ],
      en: ['contributions and transfers', 'contributions transfers and other revenues'],
    },
  },
  {
    item: 'service-revenues',
    statement: 'revenues',
    phrases: {
      it: [
        'proventi da gestione di beni e servizi',
        'proventi da gestione beni e servizi',
        'proventi gestione beni e servizi',
        'proventi gestione di beni e servizi',
        'proventi gestione servizi',
        'proventi da gestione',
        'gestione di beni e servizi',
        'proventi gestione di servizi',
        'ricavi da servizi',
        'proventi da servizi',
      ],
      en: ['revenues from goods and services', 'revenues from services'],
    },
  },
  {
    item: 'stock-change',
    statement: 'revenues',
    phrases: {
      it: [
        'variazione delle rimanenze',
        'variazioni delle rimanenze',
        'variazione rimanenze',
        'variazioni rimanenze',
        'variazione di rimanenze',
      ],
      en: ['change in stocks', 'changes in stocks', 'change in inventories'],
    },
  },
  {
    item: 'current-costs',
    statement: 'costs',
    phrases: {
      it: [
        'totale oneri correnti',
        'totale oneri',
        'oneri correnti',
        'oneri correnti totali',
        'totale generale oneri',
        'totale costi',
        'totale b',
        'totale oneri correnti b',
      ],
      en: ['total current costs', 'current costs', 'total costs'],
    },
    unless: {
      it: [
        'interventi economici esclusi',
        'senza',
        'al netto',
        'esclusi',
        'oneri correnti interventi',
        'oneri correnti meno interventi',
      ],
      en: ['excluding', 'without', 'net of'],
    },
  },
  {
    item: 'current-costs-net',
    statement: 'costs',
    phrases: {
      it: [
        'oneri correnti interventi economici esclusi',
        'oneri correnti senza interventi economici',
        'oneri correnti al netto degli interventi economici',
        'oneri correnti esclusi interventi economici',
        'oneri correnti esclusi gli interventi economici',
        'oneri correnti al netto interventi economici',
      ],
      en: [
        'current costs net of economic interventions',
        'current costs excluding economic interventions',
        'current costs without economic interventions',
      ],
    },
  },
  {
    item: 'personnel',
    statement: 'costs',
    phrases: {
      it: [
        'personale',
        'spese di personale',
        'spese per il personale',
        'oneri per il personale',
        'costi del personale',
        'costo del personale',
        'oneri del personale',
        'competenze al personale',
      ],
      en: ['personnel', 'personnel costs', 'staff costs'],
    },
    unless: { it: ['dipendent*', 'unita', 'numero', 'tempo'], en: ['employees', 'number', 'units', 'time'] },
  },
  {
    item: 'running-costs',
    statement: 'costs',
    phrases: {
      it: ['funzionamento', 'oneri di funzionamento', 'spese di funzionamento', 'costi di funzionamento'],
      en: ['running costs', 'operating expenses of the body'],
    },
    unless: { it: ['debiti', 'crediti', 'costo medio'], en: ['debts', 'receivables', 'average cost'] },
  },
  {
    item: 'economic-interventions',
    statement: 'costs',
    phrases: {
      it: [
        'interventi economici',
        'interventi promozionali',
        'iniziative di promozione economica',
        'interventi di promozione economica',
      ],
      en: ['economic interventions', 'promotional interventions'],
    },
    unless: {
      it: [
        'esclusi',
        'senza',
        'al netto',
        'nuovi investimenti',
        'per impresa',
        'non strategici',
        'oneri correnti interventi',
        'oneri correnti meno interventi',
      ],
      en: ['excluding', 'without', 'net of', 'new investments', 'per firm', 'non strategic'],
    },
  },
  {
    item: 'depreciation-provisions',
    statement: 'costs',
    phrases: {
      it: [
        'ammortamenti e accantonamenti',
        'ammortamenti ed accantonamenti',
        'ammortamenti accantonamenti',
        'ammortamenti',
      ],
      en: ['depreciation and provisions', 'depreciation provisions'],
    },
  },
  {
    item: 'fixed-assets',
    statement: 'assets',
    phrases: {
      it: ['attivo immobilizzato', 'totale immobilizzazioni', 'immobilizzazioni', 'attivita immobilizzate'],
      en: ['fixed assets', 'total fixed assets', 'non current assets'],
    },
    unless: {
      it: [
        'immateriali',
        'materiali',
        'finanziarie',
        'nuov*',
        'investimenti',
        'incidenza',
        'margine',
        'autocopertura',
      ],
      en: ['intangible', 'tangible', 'financial', 'new', 'investments', 'incidence', 'margin', 'coverage'],
    },
  },
  {
    item: 'current-assets',
    statement: 'assets',
    phrases: {
      it: [
        'attivo circolante',
        'totale attivo circolante',
        'attivita correnti',
        'attivita a breve',
        'attivo a breve',
        'attivo corrente',
      ],
      en: ['current assets', 'total current assets'],
    },
  },
  {
    item: 'total-assets',
    statement: 'assets',
    phrases: {
      it: [
        'totale attivo',
        'totale attivita',
        'totale generale attivo',
        'attivo totale',
        'totale dell attivo',
      ],
      en: ['total assets'],
    },
    unless: { it: ['circolante', 'immobilizzato', 'correnti'], en: ['current', 'fixed'] },
  },
  {
    item: 'annual-fee-credits',
    statement: 'assets',
    phrases: {
      it: [
        'crediti da diritto annuale',
        'crediti per diritto annuale',
        'crediti diritto annuale',
        'crediti v operatori economici',
        'crediti da d annuale',
      ],
      en: ['annual fee credits', 'credits for annual fee', 'annual fee receivables'],
    },
    unless: { it: ['tasso', 'variazione', 'fondo'], en: ['rate', 'change', 'fund'] },
  },
  {
    item: 'net-worth',
    statement: 'liabilities',
    phrases: {
      it: ['patrimonio netto', 'totale patrimonio netto', 'mezzi propri'],
      en: ['net worth', 'total net worth', 'net equity'],
    },
    unless: {
      it: ['passivo e', 'passivita e', 'e passivo', 'e passivita'],
      en: ['liabilities and', 'and liabilities'],
    },
  },
  {
    item: 'short-term-liabilities',
    statement: 'liabilities',
    phrases: {
      it: [
        'passivo a breve',
        'passivita a breve',
        'passivita correnti',
        'debiti a breve',
        'passivo a breve termine',
        'passivita a breve termine',
        'debiti a breve termine',
        'passivo corrente',
      ],
      en: ['short term liabilities', 'current liabilities', 'short term debts'],
    },
  },
  {
    item: 'total-liabilities',
    statement: 'liabilities',
    phrases: {
      it: [
        'totale generale passivo',
        'totale passivo',
        'totale passivo e patrimonio netto',
        'totale passivita e patrimonio netto',
        'totale generale passivo e patrimonio netto',
        'totale generale',
        'totale a pareggio',
        'totale passivita',
      ],
      en: ['total liabilities', 'total liabilities and net worth', 'total liabilities and equity'],
    },
    unless: { it: ['corrent*', 'a breve'], en: ['current', 'short term'] },
  },
  {
    item: 'active-firms',
    statement: 'structural-data',
    phrases: {
      it: ['imprese attive', 'n imprese attive', 'numero imprese attive'],
      en: ['active firms', 'active businesses', 'number of active firms'],
    },
    unless: {
      it: ['artigian*', 'giovanil*', 'femminil*', 'straniere', 'per impresa', 'tasso', 'variazione'],
      en: ['craft', 'youth', 'women', 'foreign', 'per firm', 'rate', 'change'],
    },
  },
  {
    item: 'staff-fte',
    statement: 'structural-data',
    phrases: {
      it: [
        'dipendenti a tempo indeterminato e dirigenti',
        'dipendenti e dirigenti',
        'personale a tempo indeterminato e dirigenti',
        'dipendenti a t i e dirigenti',
        'totale personale',
        'totale dipendenti e dirigenti',
        'totale unita equivalenti',
        'personale in servizio',
      ],
      en: [
        'employees and executives',
        'permanent employees and executives',
        'total staff',
        'staff in service',
      ],
    },
  },
  {
    item: 'employees-fte',
    statement: 'structural-data',
    phrases: {
      it: [
        'dipendenti a tempo indeterminato',
        'personale a tempo indeterminato',
        'dipendenti',
        'personale non dirigente',
        'dipendenti non dirigenti',
        'dipendenti fte',
      ],
      en: ['permanent employees', 'employees', 'employees fte'],
    },
    unless: { it: ['e dirigenti'], en: ['and executives'] },
  },
  {
    item: 'executives-fte',
    statement: 'structural-data',
    phrases: {
      it: ['dirigenti', 'personale dirigente', 'dirigenza', 'dirigenti fte'],
      en: ['executives', 'executives fte'],
    },
    unless: { it: ['dipendenti', 'non dirigent*'], en: ['employees', 'non executive'] },
  },
  {
    item: 'staff-category',
    statement: 'structural-data',
    phrases: {
      it: [
        'categoria a',
        'categoria b',
        'categoria c',
        'categoria d',
        'cat a',
        'cat b',
        'cat c',
        'cat d',
        'area dei funzionari',
        'area degli istruttori',
        'area degli operatori',
        'area degli operatori esperti',
      ],
      en: ['category a', 'category b', 'category c', 'category d'],
    },
    starts: true,
  },
  {
    item: 'new-investments',
    statement: 'structural-data',
    phrases: {
      it: [
        'nuovi investimenti',
        'investimenti in immobilizzazioni',
        'nuovi investimenti in immobilizzazioni',
        'investimenti',
        'totale investimenti',
      ],
      en: ['new investments', 'investments in fixed assets', 'total investments'],
    },
    unless: {
      it: ['oneri', 'interventi economici', 'contribut*', 'rettific*', 'finanziamento'],
      en: ['costs', 'economic interventions', 'contributions', 'adjustments', 'financing'],
    },
  },
];
