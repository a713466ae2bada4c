import type { Concept } from './phrases';

/** Titles of the documents of D.M. 27/3/2013. */
export const STATE_BUDGET_TITLES: Concept = {
  it: [
    'budget economico annuale',
    'budget economico pluriennale',
    'budget economico riclassificato',
    'conto economico riclassificato',
    'm 27 03 2013',
    'm 27 3 2013',
    'decreto 27 marzo 2013',
    '27 marzo 2013',
  ],
  onlyItalian: 'documents that the decree of 27/3/2013 names',
};

/** Titles of accounts of cash by code of the State's accounts. */
export const CASH_TITLES: Concept = {
  it: [
    'in termini di cassa',
    'siope',
    'previsioni di entrata',
    'previsioni di uscita',
    'previsioni di spesa',
    'conto preventivo di cassa',
    'conto consuntivo di cassa',
  ],
  onlyItalian: 'accounts that the decree of 27/3/2013 names',
};

/** Heads of the columns that name missions and programmes. */
export const MISSION_HEADS: Concept = {
  it: ['missione', 'missioni', 'cod missione'],
  en: ['mission', 'missions'],
};
export const MINISTRY_PROGRAMME_HEADS: Concept = {
  it: ['programma', 'programmi', 'cod programma'],
  en: ['programme', 'programmes'],
};

/** Heads of columns that split a programme further: what stands on such rows is a part of it. */
export const DETAIL_HEADS: Concept = {
  it: [
    'siope',
    'codice siope',
    'codice gestionale',
    'codice economico',
    'livello',
    'capitolo',
    'conto',
    'piano dei conti',
    'descrizione codice',
    'descrizione codice economico',
    'descrizione conto',
    'macroaggregat*',
    'cofog',
    'natura della spesa',
  ],
  en: ['economic code', 'account', 'chapter', 'chart of accounts', 'level', 'nature of expenditure'],
};

/** Names of the State's missions as their rows write them; those of a chamber have three digits. */
export const MISSION_NAMES: Readonly<Record<string, Concept>> = {
  '011': {
    it: ['competitivita e sviluppo delle imprese', 'competitivita delle imprese'],
    en: ['competitiveness and development of businesses', 'business competitiveness'],
  },
  '012': {
    it: ['regolazione dei mercati', 'regolazione del mercato'],
    en: ['market regulation', 'regulation of markets'],
  },
  '016': {
    it: ['commercio internazionale', 'internazionalizzazione del sistema produttivo'],
    en: ['international trade', 'internationalisation of the productive system'],
  },
  '032': {
    it: ['servizi istituzionali e generali delle amministrazioni', 'servizi istituzionali e generali'],
    en: ['institutional and general services'],
  },
  '033': { it: ['fondi da ripartire'], en: ['funds to be allocated'] },
  '090': {
    it: ['servizi per conto terzi e partite di giro', 'servizi per conto terzi'],
    en: ['services on behalf of third parties'],
  },
  '091': {
    it: ['debiti da finanziamento dell amministrazione', 'debiti da finanziamento'],
    en: ['debts for financing'],
  },
};

/** What a title calls a plan, and what it calls an account of what was. */
export const FORECAST_TITLES: Concept = {
  it: ['preventiv*', 'prevision*', 'budget', 'stanziament*', 'pluriennale'],
  en: ['forecast*', 'budget', 'estimate*', 'multi year'],
};
export const OUTTURN_TITLES: Concept = {
  it: ['consuntiv*', 'rendicont*', 'bilancio d esercizio'],
  en: ['outturn*', 'final account*', 'actual*'],
};

/** How a row that names a mission or a programme opens: what stands before its code or its name. */
export const MISSION_OPENINGS: Readonly<Record<'mission' | 'programme', Concept>> = {
  mission: { it: ['mission|e|i'], en: ['mission', 'missions'] },
  programme: { it: ['programm|a|i'], en: ['programme', 'programmes'] },
};

/** Words of a total that say it is a mission's. */
export const OF_MISSIONS: Concept = { it: ['mission*'], en: ['mission*'] };
