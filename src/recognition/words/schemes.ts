import type { Concept } from './phrases';
import type { ItemWords } from './statements';

/** Heads of the column that holds the components of a line, and of the one that holds the line. */
export const PARTIAL_HEADS: Concept = {
  it: ['parzial*', 'importi parziali', 'importo parziale', 'dettaglio'],
  en: ['partial', 'partials', 'partial amounts', 'breakdown'],
};
export const WHOLE_HEADS: Concept = {
  it: ['totale', 'totali', 'importi totali', 'importo totale', 'complessiv*'],
  en: ['total', 'totals', 'total amounts', 'overall'],
};

/**
 * Items of the accounts of other public bodies: D.M. 27/3/2013 and the civil code (art. 2425), municipalities
 * (D.Lgs. 118/2011), universities (D.M. 19/2014), health authorities (D.M. 20/3/2013), non-economic bodies
 * (D.P.R. 97/2003). Phrases are folded; those of `starts` begin a label, after its numbering.
 */
export const SCHEME_ITEMS: readonly ItemWords[] = [
  {
    item: 'production-value',
    statement: 'revenues',
    phrases: {
      it: [
        'valore della produzione',
        'totale valore della produzione',
        'componenti positivi della gestione',
        'totale componenti positivi della gestione',
        'componenti positivi di reddito',
        'proventi operativi',
        'totale proventi operativi',
        'proventi della gestione',
        'totale proventi della gestione',
      ],
      en: ['value of production', 'total value of production'],
    },
    unless: { it: ['costi', 'differenza', 'diff', 'oneri', 'negativi'], en: ['costs', 'difference'] },
  },
  {
    item: 'production-costs',
    statement: 'costs',
    phrases: {
      it: [
        'costi della produzione',
        'totale costi della produzione',
        'componenti negativi della gestione',
        'totale componenti negativi della gestione',
        'componenti negativi di reddito',
        'costi operativi',
        'totale costi operativi',
        'costi della gestione',
        'totale costi della gestione',
      ],
      en: ['costs of production', 'production costs', 'total costs of production'],
    },
    unless: {
      it: ['valore della', 'differenza', 'diff', 'proventi', 'positivi'],
      en: ['value of', 'difference', 'revenues'],
    },
  },
  {
    item: 'tax-revenues',
    statement: 'revenues',
    phrases: {
      it: ['proventi da tributi', 'proventi fiscali e parafiscali', 'proventi fiscali', 'proventi tributari'],
      en: ['tax revenues', 'revenues from taxes'],
    },
  },
  {
    item: 'equalisation',
    statement: 'revenues',
    phrases: { it: ['proventi da fondi perequativi'], en: ['revenues from equalisation funds'] },
  },
  {
    item: 'transfers-received',
    statement: 'revenues',
    phrases: {
      it: [
        'proventi da trasferimenti e contributi',
        'proventi da trasferimenti correnti',
        'contributi in conto esercizio',
        'contributi in c esercizio',
        'contributi in c to esercizio',
        'contributo ordinario dello stato',
        'contributi miur',
        'contributi mur',
        'quota annuale di contributi agli investimenti',
        'trasferimenti da parte dello stato',
        'quota contributi in c capitale imputata',
      ],
      en: [
        'revenues from transfers and contributions',
        'revenues from current transfers',
        'operating grants',
      ],
    },
    unless: { it: ['rettific*', 'utilizzo'], en: ['adjustment*', 'use'] },
  },
  {
    item: 'sales-and-services',
    statement: 'revenues',
    phrases: {
      it: [
        'ricavi delle vendite e prestazioni',
        'ricavi delle vendite e delle prestazioni',
        'ricavi e proventi per attivita istituzionale',
        'ricavi e proventi per l attivita istituzionale',
        'ricavi per cessione di prodotti e prestazioni',
        'ricavi per cessioni di prodotti e prestazioni',
        'corrispettivi da contratto di servizio',
        'ricavi per prestazioni sanitarie',
        'proventi propri',
        'proventi per la didattica',
        'proventi da ricerche commissionate',
        'proventi da ricerche con finanziamenti competitivi',
        'concorsi recuperi e rimborsi',
        'compartecipazione alla spesa',
        'ricavi e proventi dalla gestione dei beni',
        'proventi derivanti dalla gestione dei beni',
      ],
      en: ['revenues from sales and services', 'revenues from teaching'],
    },
  },
  {
    item: 'other-revenues',
    statement: 'revenues',
    phrases: {
      it: [
        'altri ricavi e proventi',
        'altri proventi e ricavi',
        'altri ricavi e proventi diversi',
        'altri proventi e ricavi diversi',
        'altri proventi',
        'proventi diversi',
      ],
      en: ['other revenues', 'other revenues and income', 'other income'],
    },
    unless: { it: ['finanziari*', 'straordinari*'], en: ['financial', 'extraordinary'] },
  },
  {
    item: 'materials',
    statement: 'costs',
    phrases: {
      it: [
        'acquisto di materie prime',
        'materie prime sussidiarie',
        'acquisti di beni',
        'acquisto di beni',
        'per materie prime',
        'variazione delle rimanenze di materie prime',
        'variazioni delle rimanenze di materie prime',
        'variazioni nelle rimanenze di materie prime',
      ],
      en: ['raw materials', 'purchase of goods', 'purchases of goods'],
    },
  },
  {
    item: 'services',
    statement: 'costs',
    phrases: {
      it: [
        'per servizi',
        'prestazioni di servizi',
        'acquisti di servizi',
        'acquisto di servizi',
        'acquisizione di servizi',
        'acquisti di servizi sanitari',
        'acquisti di servizi non sanitari',
        'erogazione di servizi istituzionali',
        'costi per servizi',
      ],
      en: ['purchase of services', 'purchases of services', 'costs for services'],
    },
    unless: { it: ['ricavi', 'proventi', 'cessione', 'spese per'], en: ['revenues', 'sale', 'expenses for'] },
  },
  {
    item: 'leases',
    statement: 'costs',
    phrases: {
      it: [
        'per godimento di beni di terzi',
        'godimento di beni di terzi',
        'godimento beni di terzi',
        'utilizzo beni di terzi',
        'utilizzo di beni di terzi',
      ],
      en: ['use of third party assets', 'leases'],
    },
  },
  {
    item: 'transfers-paid',
    statement: 'costs',
    phrases: {
      it: ['trasferimenti e contributi', 'contributi ad altre amministrazioni pubbliche'],
      en: ['transfers and contributions paid', 'contributions to other public bodies'],
    },
    unless: { it: ['proventi'], en: ['revenues'] },
  },
  {
    item: 'wages',
    statement: 'costs',
    phrases: {
      it: ['salari e stipendi', 'oneri sociali', 'altri costi del personale'],
      en: ['wages and salaries', 'social security costs', 'other personnel costs'],
    },
  },
  {
    item: 'depreciation',
    statement: 'costs',
    phrases: {
      it: ['ammortamenti e svalutazioni', 'ammortamenti', 'svalutazione dei crediti'],
      en: ['depreciation and write downs', 'depreciation', 'amortisation', 'write down of receivables'],
    },
    unless: { it: ['accantonament*'], en: ['provisions'] },
  },
  {
    item: 'provisions',
    statement: 'costs',
    phrases: {
      it: [
        'accantonamenti per rischi',
        'accantonamento per rischi',
        'accantonamenti per rischi e oneri',
        'altri accantonamenti',
        'accantonamenti dell esercizio',
      ],
      en: ['provisions for risks', 'provisions for risks and charges', 'other provisions'],
    },
  },
  {
    item: 'other-costs',
    statement: 'costs',
    phrases: { it: ['oneri diversi di gestione'], en: ['other operating costs', 'sundry operating costs'] },
  },
  {
    item: 'current-management-costs',
    statement: 'costs',
    phrases: { it: ['costi della gestione corrente'], en: ['costs of current management'] },
  },
  {
    item: 'income-taxes',
    statement: 'costs',
    phrases: {
      it: [
        'imposte dell esercizio',
        'imposte sul reddito',
        'imposte sul reddito dell esercizio',
        'imposte e tasse dell esercizio',
      ],
      en: ['income taxes', 'taxes on income', 'income taxes for the year'],
    },
    unless: { it: ['prima', 'ante'], en: ['before'] },
  },
  {
    item: 'financial-management',
    statement: 'other',
    phrases: {
      it: [
        'proventi e oneri finanziari',
        'proventi ed oneri finanziari',
        'gestione finanziaria',
        'risultato della gestione finanziaria',
        'totale proventi ed oneri finanziari',
        'totale proventi e oneri finanziari',
      ],
      en: ['financial income and costs', 'financial management', 'result of financial management'],
    },
  },
  {
    item: 'financial-revenues',
    statement: 'other',
    phrases: {
      it: [
        'proventi finanziari',
        'proventi da partecipazioni',
        'altri proventi finanziari',
        'interessi attivi',
      ],
      en: ['financial income', 'income from shareholdings', 'interest receivable'],
    },
  },
  {
    item: 'financial-costs',
    statement: 'other',
    phrases: {
      it: ['oneri finanziari', 'interessi ed altri oneri finanziari', 'interessi passivi'],
      en: ['financial costs', 'interest payable', 'interest and other financial costs'],
    },
    unless: { it: ['proventi'], en: ['income', 'revenues'] },
  },
  {
    item: 'value-adjustments',
    statement: 'other',
    phrases: {
      it: [
        'rettifiche di valore',
        'rettifiche di valore attivita finanziarie',
        'rettifiche di valore di attivita finanziarie',
        'rettifiche attivita finanziaria',
        'differenze rettifiche attivita finanziaria',
      ],
      en: ['value adjustments', 'value adjustments of financial assets'],
    },
  },
  {
    item: 'extraordinary-management',
    statement: 'other',
    phrases: {
      it: [
        'proventi e oneri straordinari',
        'proventi ed oneri straordinari',
        'gestione straordinaria',
        'risultato della gestione straordinaria',
      ],
      en: [
        'extraordinary income and costs',
        'extraordinary management',
        'result of extraordinary management',
      ],
    },
  },
  {
    item: 'extraordinary-revenues',
    statement: 'other',
    phrases: { it: ['proventi straordinari'], en: ['extraordinary income', 'extraordinary revenues'] },
  },
  {
    item: 'extraordinary-costs',
    statement: 'other',
    phrases: { it: ['oneri straordinari'], en: ['extraordinary costs'] },
    unless: { it: ['proventi'], en: ['income', 'revenues'] },
  },
  {
    item: 'current-result',
    statement: 'other',
    phrases: {
      it: [
        'risultato della gestione corrente',
        'risultato gestione corrente',
        'differenza tra valore e costi',
        'differenza fra valore e costi',
        'differenza tra valore e costi della produzione',
        'differenza fra valore e costi della produzione',
        'diff tra valore e costi della produzione',
        'differenza fra comp positivi e negativi della gestione',
        'differenza tra componenti positivi e negativi',
        'differenza tra proventi e costi operativi',
        'risultato operativo',
      ],
      en: [
        'result of current management',
        'difference between value and costs of production',
        'operating result',
      ],
    },
  },
  {
    item: 'result-before-taxes',
    statement: 'other',
    phrases: {
      it: ['risultato prima delle imposte', 'risultato ante imposte'],
      en: ['result before taxes', 'profit before taxes'],
    },
  },
  {
    item: 'result',
    statement: 'other',
    phrases: {
      it: [
        'risultato dell esercizio',
        'risultato economico dell esercizio',
        'risultato economico',
        'avanzo economico',
        'disavanzo economico',
        'avanzo disavanzo economico',
        'avanzo disavanzo economico dell esercizio',
        'avanzo disavanzo economico esercizio',
        'disavanzo avanzo economico esercizio',
        'avanzo economico dell esercizio',
        'utile dell esercizio',
        'perdita dell esercizio',
        'utile perdita dell esercizio',
      ],
      en: [
        'result for the year',
        'economic result',
        'profit for the year',
        'loss for the year',
        'profit loss for the year',
        'surplus deficit for the year',
      ],
    },
    unless: {
      it: ['riserv*', 'portat* a nuovo', 'patrimonio'],
      en: ['reserve*', 'carried forward', 'net worth'],
    },
  },
  {
    item: 'intangible-assets',
    statement: 'assets',
    phrases: {
      it: ['immobilizzazioni immateriali', 'totale immobilizzazioni immateriali'],
      en: ['intangible assets', 'intangible fixed assets', 'total intangible assets'],
    },
    starts: true,
  },
  {
    item: 'tangible-assets',
    statement: 'assets',
    phrases: {
      it: ['immobilizzazioni materiali', 'totale immobilizzazioni materiali'],
      en: ['tangible assets', 'tangible fixed assets', 'total tangible assets'],
    },
    starts: true,
  },
  {
    item: 'financial-assets',
    statement: 'assets',
    phrases: {
      it: ['immobilizzazioni finanziarie', 'totale immobilizzazioni finanziarie'],
      en: ['financial fixed assets', 'financial assets', 'total financial assets'],
    },
    starts: true,
  },
  {
    item: 'stocks',
    statement: 'assets',
    phrases: {
      it: ['rimanenze', 'rimanenze di magazzino', 'totale rimanenze', 'rimanenze finali'],
      en: ['stocks', 'inventories', 'total stocks', 'closing stocks'],
    },
    starts: true,
  },
  {
    item: 'credits',
    statement: 'assets',
    phrases: {
      it: ['crediti di funzionamento', 'totale crediti', 'crediti'],
      en: ['receivables', 'total receivables', 'operating receivables'],
    },
    starts: true,
  },
  {
    item: 'cash',
    statement: 'assets',
    phrases: {
      it: ['disponibilita liquide', 'totale disponibilita liquide'],
      en: ['cash and cash equivalents', 'cash at bank and in hand', 'total cash'],
    },
    starts: true,
  },
  {
    item: 'prepaid-expenses',
    statement: 'assets',
    phrases: {
      it: ['ratei e risconti attivi', 'totale ratei e risconti attivi'],
      en: ['accrued income and prepaid expenses', 'prepaid expenses'],
    },
    starts: true,
  },
  {
    item: 'endowment',
    statement: 'liabilities',
    phrases: {
      it: ['fondo di dotazione', 'patrimonio netto esercizi precedenti'],
      en: ['endowment fund', 'net worth of previous years'],
    },
    starts: true,
  },
  {
    item: 'funds-for-risks',
    statement: 'liabilities',
    phrases: {
      it: [
        'fondi per rischi',
        'fondi per rischi e oneri',
        'fondi per rischi ed oneri',
        'fondi rischi e oneri',
        'fondo rischi',
        'totale fondi rischi',
      ],
      en: ['funds for risks', 'funds for risks and charges', 'total funds for risks'],
    },
    starts: true,
  },
  {
    item: 'severance-pay',
    statement: 'liabilities',
    phrases: {
      it: ['trattamento di fine rapporto', 'fondo trattamento di fine rapporto', 'tfr'],
      en: ['severance pay', 'severance fund'],
    },
    starts: true,
  },
  {
    item: 'debts',
    statement: 'liabilities',
    phrases: {
      it: [
        'debiti di funzionamento',
        'debiti di finanziamento',
        'debiti da finanziamento',
        'totale debiti',
        'debiti',
      ],
      en: ['debts', 'total debts', 'operating debts', 'payables'],
    },
    starts: true,
  },
  {
    item: 'deferred-income',
    statement: 'liabilities',
    phrases: {
      it: [
        'ratei e risconti passivi',
        'totale ratei e risconti passivi',
        'ratei e risconti e contributi agli investimenti',
      ],
      en: ['accrued costs and deferred income', 'deferred income'],
    },
    starts: true,
  },
];

/** Lines that take away where revenues and costs stand together ("Proventi e oneri finanziari"). */
export const COST_LINES: Concept = {
  it: [
    'oneri',
    'interessi passivi',
    'interessi ed altri oneri',
    'minusvalenze',
    'minusvalenz*',
    'sopravvenienze passive',
    'insussistenze dell attivo',
    'svalutazion*',
    'imposte',
    'perdite',
  ],
  en: [
    'costs',
    'expenses',
    'interest payable',
    'capital losses',
    'losses',
    'write downs',
    'impairment*',
    'taxes',
  ],
};
