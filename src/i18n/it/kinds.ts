import type { FindingRule, Severity } from '../../checks/finding';
import type { Level } from '../../domain/levels';
import type { AchievementStatus } from '../../model/measures';
import type { SheetKind } from '../../facts/recognised';
import type { ColumnRole } from '../../facts/column-roles';

/** Sheet kinds, as a sentence about the sheet names them. */
export const kinds: Readonly<Record<SheetKind, string>> = {
  'project-resources': 'risorse per obiettivo e progetto',
  'area-resources': 'risorse per area strategica',
  'economic-interventions': 'interventi economici',
  'entity-objectives': 'obiettivi di ente',
  'individual-objectives': 'obiettivi individuali',
  'project-report': 'report direzionale dei progetti',
  'indicator-table': 'tabella di indicatori',
  'improvement-projects': 'progetti di miglioramento (art. 15, comma 5)',
  'income-statement': 'proventi e oneri',
  'balance-sheet': 'stato patrimoniale',
  'function-costs': 'oneri per funzione istituzionale',
  'structural-data': 'dati di struttura',
  'health-ratios': 'indici dello stato di salute',
  'quarterly-schedule': 'scheda trimestrale',
  'quarterly-long': 'elenco trimestrale',
  'budget-execution': 'esecuzione del bilancio',
  'service-quality': 'qualità dei servizi',
  'customer-satisfaction': 'soddisfazione degli utenti',
  benchmark: 'confronto con altri enti',
  'context-series': 'dati di contesto',
  'gender-balance': 'bilancio di genere',
  'cycle-calendar': 'calendario del ciclo della performance',
  'state-budget': 'budget economico e missioni (D.M. 27/3/2013)',
  'cycle-check-up': 'check-up del ciclo della performance',
  'indicator-plan': 'piano degli indicatori e risultati attesi',
  'albero-report': 'foglio scritto da Albero',
  unknown: 'non riconosciuto',
};

/** Levels of the tree, of the chain and of the State's classification. */
export const levels: Readonly<Record<Level, string>> = {
  entity: 'ente',
  area: 'area strategica',
  objective: 'obiettivo strategico',
  programme: 'programma',
  project: 'progetto',
  indicator: 'indicatore',
  'secretary-general': 'segretario generale',
  executive: 'dirigente',
  position: 'posizione organizzativa',
  office: 'ufficio',
  mission: 'missione',
  'ministry-programme': 'programma ministeriale',
};

/** Evidence that is no column: lines of a form, items of a statement. */
type OtherRole =
  | 'title'
  | 'count'
  | 'mission'
  | 'ministry-programme'
  | 'strategic-indicators'
  | 'indicators'
  | 'resources'
  | 'revenues'
  | 'costs'
  | 'investments'
  | 'result-head'
  | 'contributions'
  | 'service-revenues'
  | 'stock-change'
  | 'left-out'
  | 'corrected'
  | 'unfit';

/** Parts a cell plays in a recognised table: the columns' roles and the evidence that is no column. */
export const roles: Readonly<Record<ColumnRole | OtherRole, string>> = {
  title: 'titolo',
  count: 'conteggio',
  mission: 'missione',
  'ministry-programme': 'programma ministeriale',
  'strategic-indicators': 'indicatori strategici',
  indicators: 'indicatori',
  resources: 'risorse',
  revenues: 'proventi',
  costs: 'oneri',
  investments: 'investimenti',
  'result-head': 'risultato',
  contributions: 'contributi e trasferimenti',
  'service-revenues': 'proventi da servizi',
  'stock-change': 'variazione delle rimanenze',
  'left-out': 'foglio escluso a mano',
  corrected: 'tabella indicata a mano',
  unfit: 'indicata a mano, ma non si legge',
  number: 'numero',
  code: 'codice',
  area: 'area strategica',
  objective: 'obiettivo',
  programme: 'programma',
  project: 'progetto',
  indicator: 'indicatore',
  label: 'descrizione',
  target: 'risultato atteso',
  result: 'risultato',
  achievement: 'grado di raggiungimento',
  weight: 'peso',
  'parent-weight': 'peso della voce superiore',
  threshold: 'soglia',
  comparator: 'segno del confronto',
  initial: 'budget iniziale',
  updated: 'budget aggiornato',
  actual: 'consuntivo',
  committed: 'impegnato o accertato',
  paid: 'pagato o riscosso',
  available: 'disponibile',
  use: '% utilizzo',
  share: '% risorse impiegate',
  composition: 'composizione %',
  variation: 'variazione',
  amount: 'importo',
  'planned-incentive': 'risorse previste',
  'paid-incentive': 'risorse erogate',
  owner: 'responsabile',
  person: 'dirigente',
  notes: 'note',
  total: 'totale',
  formula: 'formula di calcolo',
  'function-a': 'funzione A',
  'function-b': 'funzione B',
  'function-c': 'funzione C',
  'function-d': 'funzione D',
  men: 'uomini',
  women: 'donne',
  phase: 'fase',
  subjects: 'soggetti',
  method: 'modalità',
  timing: 'tempi',
  quarter: 'trimestre',
  period: 'periodo',
  unit: 'unità di misura',
  firms: 'imprese',
  statement: 'prospetto',
};

/** Why a rival kind fell short. */
export const rivals = {
  nearest: 'somiglia a: {kind} ({confidence})',
  missing: 'manca: {parts}',
};

/** What a kind would also have, by the key's first half ("column:actual"); `{name}` is a role or one of `partNames`. */
export const parts = {
  column: 'colonna «{name}»',
  columns: 'colonne: {name}',
  head: 'testata: {name}',
  rows: 'righe: {name}',
  title: 'titolo: {name}',
  total: 'totale: {name}',
  words: 'parole: {name}',
};

export const partNames = {
  accounts: 'conti del bilancio',
  areas: 'aree strategiche',
  codes: 'codici',
  cycle: 'ciclo della performance',
  entity: 'obiettivi di ente',
  execution: 'esecuzione del bilancio',
  few: 'poche',
  figures: 'cifre',
  functions: 'funzioni istituzionali',
  gender: 'genere',
  incentives: 'incentivi',
  individual: 'obiettivi individuali',
  interventions: 'interventi economici',
  items: 'voci note',
  known: 'voci quasi tutte note',
  objectives: 'obiettivi',
  projects: 'progetti',
  public: 'programmazione e contabilità pubblica',
  ratios: 'indici',
  statement: 'prospetto',
  steps: 'fasi',
  subject: 'argomento',
  year: 'anno',
  missions: 'missioni e programmi',
  partial: 'parziali e totali',
  'state-budget': 'documenti del D.M. 27/3/2013',
  bodies: 'enti o uffici a confronto',
  benchmark: 'confronto con altri enti',
  'check-up': 'check-up del ciclo',
  quality: 'standard dei servizi',
  satisfaction: 'soddisfazione degli utenti',
  aspects: 'aspetti valutati dagli utenti',
  degrees: 'gradi di raggiungimento',
  'indicator-plan': 'piano degli indicatori (PIRA)',
};

export const statuses: Readonly<Record<AchievementStatus | 'missing-input' | 'published-only', string>> = {
  measured: 'misurato',
  partial: 'parziale',
  inferred: 'dedotto, da confermare',
  'to-assess': 'da valutare',
  'not-computable': 'non calcolabile',
  'no-data': 'senza dati',
  'missing-input': 'mancano dati',
  'published-only': 'dichiarato, non ricalcolato',
};

export const severities: Readonly<Record<Severity, { readonly one: string; readonly many: string }>> = {
  error: { one: 'errore', many: 'errori' },
  warning: { one: 'avviso', many: 'avvisi' },
  info: { one: 'nota', many: 'note' },
};

/** Names of the rules of checking, as a heading over their findings. */
export const findingRules: Readonly<Record<FindingRule, string>> = {
  'total-differs': 'Totale che non quadra',
  'summary-differs': 'Stessa grandezza, due valori',
  'percent-differs': 'Percentuale diversa da quella calcolata',
  rounding: 'Arrotondamento',
  'code-alias': 'Codici diversi per la stessa voce',
  'code-malformed': 'Codice scritto male',
  'code-duplicate': 'Codice ripetuto',
  orphan: 'Voce senza posto nell’albero',
  'missing-value': 'Valore mancante',
  'missing-target': 'Risultato atteso mancante',
  'bad-number': 'Numero illeggibile',
  'unit-mismatch': 'Unità di misura diverse',
  'over-budget': 'Speso oltre il budget',
  'spend-without-budget': 'Speso senza budget',
  'out-of-range': 'Valore fuori scala',
  'progress-falls': 'Avanzamento che diminuisce',
  'stale-year': 'Anno non aggiornato',
  'weights-not-100': 'Pesi che non sommano a 100',
  'formula-error': 'Errore di formula',
  'needs-assessment': 'Risultato da valutare',
  'identity-broken': 'Relazione fra indici non rispettata',
  'incentive-differs': 'Incentivo diverso dalla regola',
  ambiguous: 'Due letture possibili',
  unread: 'Celle non lette',
  'not-counted': 'Righe o parti non contate',
  'stale-value': 'Formule non ricalcolate',
  'target-changed': 'Risultato atteso cambiato',
};
