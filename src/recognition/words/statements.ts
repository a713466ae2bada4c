import type { Statement } from '../../facts/facts';

/** An item of a statement: the ids the ratio catalogue starts from, and the words (folded) it goes by. */
export interface ItemWords {
  readonly item: string;
  readonly statement: Statement;
  /** The longest phrase found in a label decides. */
  readonly phrases: readonly string[];
  /** Labels with these words are something narrower or else. */
  readonly unless?: RegExp;
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
    phrases: [
      'totale proventi correnti',
      'totale proventi',
      'totale a',
      'proventi correnti',
      'totale ricavi',
      'totale generale proventi',
      'totale proventi correnti a',
    ],
  },
  {
    item: 'annual-fee',
    statement: 'revenues',
    phrases: ['diritto annuale', 'diritto camerale', 'diritti annuali'],
    unless: /\b(crediti?|fondo|svalutazione|incassi?|ruolo|segreteria)\b/,
  },
  {
    item: 'secretarial-fees',
    statement: 'revenues',
    phrases: ['diritti di segreteria', 'diritti segreteria'],
    unless: /\bdiritto annuale\b/,
  },
  {
    item: 'contributions',
    statement: 'revenues',
    phrases: [
      'contributi trasferimenti',
      'contributi e trasferimenti',
      'contributi trasferimenti e altre entrate',
      'trasferimenti e altre entrate',
      'contributi ed altre entrate',
    ],
  },
  {
    item: 'service-revenues',
    statement: 'revenues',
    phrases: [
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
  },
  {
    item: 'stock-change',
    statement: 'revenues',
    phrases: [
      'variazione delle rimanenze',
      'variazioni delle rimanenze',
      'variazione rimanenze',
      'variazioni rimanenze',
      'variazione di rimanenze',
    ],
  },
  {
    item: 'current-costs',
    statement: 'costs',
    phrases: [
      'totale oneri correnti',
      'totale oneri',
      'oneri correnti',
      'oneri correnti totali',
      'totale generale oneri',
      'totale costi',
      'totale b',
      'totale oneri correnti b',
    ],
    unless: /\b(interventi economici esclusi|senza|al netto|esclusi|oneri correnti (meno )?interventi)\b/,
  },
  {
    item: 'current-costs-net',
    statement: 'costs',
    phrases: [
      'oneri correnti interventi economici esclusi',
      'oneri correnti senza interventi economici',
      'oneri correnti al netto degli interventi economici',
      'oneri correnti esclusi interventi economici',
      'oneri correnti esclusi gli interventi economici',
      'oneri correnti al netto interventi economici',
    ],
  },
  {
    item: 'personnel',
    statement: 'costs',
    phrases: [
      'personale',
      'spese di personale',
      'spese per il personale',
      'oneri per il personale',
      'costi del personale',
      'costo del personale',
      'oneri del personale',
      'competenze al personale',
    ],
    unless: /\b(dipendent\w*|unita|numero|tempo)\b/,
  },
  {
    item: 'running-costs',
    statement: 'costs',
    phrases: ['funzionamento', 'oneri di funzionamento', 'spese di funzionamento', 'costi di funzionamento'],
    unless: /\b(debiti|crediti|costo medio)\b/,
  },
  {
    item: 'economic-interventions',
    statement: 'costs',
    phrases: [
      'interventi economici',
      'interventi promozionali',
      'iniziative di promozione economica',
      'interventi di promozione economica',
    ],
    unless:
      /\b(esclusi|senza|al netto|nuovi investimenti|per impresa|non strategici|oneri correnti (meno )?interventi)\b/,
  },
  {
    item: 'depreciation-provisions',
    statement: 'costs',
    phrases: [
      'ammortamenti e accantonamenti',
      'ammortamenti ed accantonamenti',
      'ammortamenti accantonamenti',
      'ammortamenti',
    ],
  },
  {
    item: 'fixed-assets',
    statement: 'assets',
    phrases: [
      'attivo immobilizzato',
      'totale immobilizzazioni',
      'immobilizzazioni',
      'attivita immobilizzate',
    ],
    unless: /\b(immateriali|materiali|finanziarie|nuov\w+|investimenti|incidenza|margine|autocopertura)\b/,
  },
  {
    item: 'current-assets',
    statement: 'assets',
    phrases: [
      'attivo circolante',
      'totale attivo circolante',
      'attivita correnti',
      'attivita a breve',
      'attivo a breve',
      'attivo corrente',
    ],
  },
  {
    item: 'total-assets',
    statement: 'assets',
    phrases: [
      'totale attivo',
      'totale attivita',
      'totale generale attivo',
      'attivo totale',
      'totale dell attivo',
    ],
    unless: /\b(circolante|immobilizzato|correnti)\b/,
  },
  {
    item: 'annual-fee-credits',
    statement: 'assets',
    phrases: [
      'crediti da diritto annuale',
      'crediti per diritto annuale',
      'crediti diritto annuale',
      'crediti v operatori economici',
      'crediti da d annuale',
    ],
    unless: /\b(tasso|variazione|fondo)\b/,
  },
  {
    item: 'net-worth',
    statement: 'liabilities',
    phrases: ['patrimonio netto', 'totale patrimonio netto', 'mezzi propri'],
    unless: /\b(passivo e|passivita e|e passivo|e passivita)\b/,
  },
  {
    item: 'short-term-liabilities',
    statement: 'liabilities',
    phrases: [
      'passivo a breve',
      'passivita a breve',
      'passivita correnti',
      'debiti a breve',
      'passivo a breve termine',
      'passivita a breve termine',
      'debiti a breve termine',
      'passivo corrente',
    ],
  },
  {
    item: 'total-liabilities',
    statement: 'liabilities',
    phrases: [
      'totale generale passivo',
      'totale passivo',
      'totale passivo e patrimonio netto',
      'totale passivita e patrimonio netto',
      'totale generale passivo e patrimonio netto',
      'totale generale',
      'totale a pareggio',
      'totale passivita',
    ],
    unless: /\b(corrent\w+|a breve)\b/,
  },
  {
    item: 'active-firms',
    statement: 'structural-data',
    phrases: ['imprese attive', 'n imprese attive', 'numero imprese attive'],
    unless: /\b(artigian\w+|giovanil\w+|femminil\w+|straniere|per impresa|tasso|variazione)\b/,
  },
  {
    item: 'staff-fte',
    statement: 'structural-data',
    phrases: [
      'dipendenti a tempo indeterminato e dirigenti',
      'dipendenti e dirigenti',
      'personale a tempo indeterminato e dirigenti',
      'dipendenti a t i e dirigenti',
      'totale personale',
      'totale dipendenti e dirigenti',
      'totale unita equivalenti',
      'personale in servizio',
    ],
  },
  {
    item: 'employees-fte',
    statement: 'structural-data',
    phrases: [
      'dipendenti a tempo indeterminato',
      'personale a tempo indeterminato',
      'dipendenti',
      'personale non dirigente',
      'dipendenti non dirigenti',
      'dipendenti fte',
    ],
    unless: /\be dirigenti\b/,
  },
  {
    item: 'executives-fte',
    statement: 'structural-data',
    phrases: ['dirigenti', 'personale dirigente', 'dirigenza', 'dirigenti fte'],
    unless: /\b(dipendenti|non dirigent\w*)\b/,
  },
  {
    item: 'staff-category',
    statement: 'structural-data',
    phrases: [
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
    starts: true,
  },
  {
    item: 'new-investments',
    statement: 'structural-data',
    phrases: [
      'nuovi investimenti',
      'investimenti in immobilizzazioni',
      'nuovi investimenti in immobilizzazioni',
      'investimenti',
      'totale investimenti',
    ],
    unless: /\b(oneri|interventi economici|contribut\w+|rettific\w+|finanziamento)\b/,
  },
];

/** Other words than the catalogue’s own labels by which its ratios are known (method.md, "Health ratios"), folded. */
export const RATIO_WORDS: readonly { readonly id: string; readonly words: RegExp }[] = [
  {
    id: 'short-term-margin',
    words: /margine di struttura (finanziaria )?(a breve|finanziario)|margine di struttura finanziaria/,
  },
  {
    id: 'current-management-balance',
    words:
      /equilibrio economico( della)? gestione corrente|equilibrio (della )?gestione corrente|equilibrio economico/,
  },
  {
    id: 'structural-cost-incidence',
    words: /incidenza (dei )?costi (strutturali|di struttura)|costi strutturali su(i|gli)? proventi/,
  },
  {
    id: 'fixed-asset-coverage',
    words: /autocopertura|copertura dell attivo immobilizzato|copertura (delle )?immobilizzazioni/,
  },
  {
    id: 'fixed-asset-incidence',
    words: /incidenza (dell )?attivo immobilizzato|rigidita dell attivo|incidenza (delle )?immobilizzazioni/,
  },
  {
    id: 'financial-independence',
    words:
      /(solidita|indipendenza) (o |e )?(indipendenza )?(finanziaria|patrimoniale)|autonomia finanziaria|solidita finanziaria/,
  },
  {
    id: 'other-revenue-capacity',
    words: /capacita di generare (altri )?(proventi|ricavi|entrate)|proventi diversi da diritto annuale/,
  },
  { id: 'operating-efficiency', words: /efficienza operativa/ },
  { id: 'structure-efficiency', words: /efficienza (di|della) struttura|efficienza strutturale/ },
  { id: 'registry-service-economy', words: /economicita (dei )?servizi/ },
  {
    id: 'intervention-per-firm',
    words: /interventi economici.*\bper (ogni )?impresa\b|interventi.*nuovi investimenti.*impres/,
  },
  {
    id: 'running-cost-per-employee',
    words:
      /costo medio (di funzionamento|per dipendente)|funzionamento per dipendente|costi di funzionamento pro capite/,
  },
  {
    id: 'annual-fee-credit-change',
    words: /tasso di variazione (dei )?crediti|variazione (dei )?crediti (da|per) diritto annuale/,
  },
];
