import type { Phrases } from './phrases';

/** Titles of the documents of D.M. 27/3/2013. */
export const STATE_BUDGET_TITLES: Phrases = [
  'budget economico annuale',
  'budget economico pluriennale',
  'budget economico riclassificato',
  'conto economico riclassificato',
  'm 27 03 2013',
  'm 27 3 2013',
  'decreto 27 marzo 2013',
  '27 marzo 2013',
];

/** Titles of accounts of cash by code of the State's accounts. */
export const CASH_TITLES: Phrases = [
  'in termini di cassa',
  'siope',
  'previsioni di entrata',
  'previsioni di uscita',
  'previsioni di spesa',
  'conto preventivo di cassa',
  'conto consuntivo di cassa',
];

/** Heads of the columns that name missions and programmes. */
export const MISSION_HEADS: Phrases = ['missione', 'missioni', 'cod missione', 'mission'];
export const MINISTRY_PROGRAMME_HEADS: Phrases = ['programma', 'programmi', 'cod programma'];

/** Heads of columns that split a programme further: what stands on such rows is a part of it. */
export const DETAIL_HEADS: Phrases = [
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
];

/** Names of the State's missions as their rows write them; those of a chamber have three digits. */
export const MISSION_NAMES: Readonly<Record<string, Phrases>> = {
  '011': ['competitivita e sviluppo delle imprese', 'competitivita delle imprese'],
  '012': ['regolazione dei mercati', 'regolazione del mercato'],
  '016': ['commercio internazionale', 'internazionalizzazione del sistema produttivo'],
  '032': ['servizi istituzionali e generali delle amministrazioni', 'servizi istituzionali e generali'],
  '033': ['fondi da ripartire'],
  '090': ['servizi per conto terzi e partite di giro', 'servizi per conto terzi'],
  '091': ['debiti da finanziamento dell amministrazione', 'debiti da finanziamento'],
};

/** What a title calls a plan, and what it calls an account of what was. */
export const FORECAST_TITLES: Phrases = ['preventiv*', 'prevision*', 'budget', 'stanziament*', 'pluriennale'];
export const OUTTURN_TITLES: Phrases = ['consuntiv*', 'rendicont*', 'bilancio d esercizio'];

/** How a row that names a mission or a programme opens: what stands before its code or its name. */
export const MISSION_OPENINGS = {
  mission: /^\s*mission[ei]\b\s*(?:n\.?\s*)?[-–:.]?\s*/i,
  programme: /^\s*programm[ai]\b\s*(?:n\.?\s*)?[-–:.]?\s*/i,
};
