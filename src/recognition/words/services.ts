import type { Phrases } from './phrases';

/** Titles and heads of surveys among a body's users. */
export const SATISFACTION_WORDS: Phrases = [
  'customer satisfaction',
  'customer',
  'gradimento',
  'soddisfazione',
  'soddisfatt*',
  'qualita percepita',
  'indagine sull utenza',
  'indagine presso gli utenti',
  'giudizi degli utenti',
  'giudizio degli utenti',
  'valutazione degli utenti',
  'voto medio',
  'voti medi',
];
/** What users are asked about, as the rows name it. */
export const SATISFACTION_ASPECTS: Phrases = [
  'cortesia*',
  'tempi di attesa',
  'tempo di attesa',
  'chiarezza*',
  'orari di apertura',
  'orario di apertura',
  'competenza del personale',
  'professionalita del personale',
  'disponibilita del personale',
  'facilita di accesso',
  'accoglienza*',
  'adeguatezza dei locali',
  'comfort dei locali',
  'soddisfazione complessiva',
  'giudizio complessivo',
];
/** Surveys among the staff are another matter. */
export const STAFF_SURVEYS: Phrases = [
  'benessere organizzativo',
  'clima',
  'personale dipendente',
  'dipendenti',
  'stress lavoro correlato',
];

/** Titles of tables that set a body, or its offices, beside others. */
export const BENCHMARK_WORDS: Phrases = [
  'benchmark',
  'benchmarking',
  'confronto tra',
  'confronto fra',
  'confronto con altri',
  'confronto con le altre',
  'confronto con gli altri',
  'confronto tra enti',
  'comparazione tra',
  'comparazione fra',
  'confronto territoriale',
];
/** Heads over names of bodies and offices. */
export const BODY_HEADS: Phrases = [
  'camera',
  'camera di commercio',
  'camere',
  'cciaa',
  'ente',
  'enti',
  'amministrazione',
  'ateneo',
  'universita',
  'azienda sanitaria',
  'asl',
  'comune',
  'provincia',
  'sede',
  'sedi',
  'ufficio',
  'uffici',
];

/** Titles of the check-up of the performance cycle (report, "criticità e opportunità"). */
export const CHECK_UP_WORDS: Phrases = [
  'check up',
  'checkup',
  'autovalutazione del ciclo',
  'autodiagnosi del ciclo',
  'autovalutazione della performance',
];

/** Titles and heads of the standards of a body's services. */
export const QUALITY_TITLES: Phrases = [
  'carta dei servizi',
  'carta della qualita',
  'standard di qualita',
  'standard di servizio',
  'standard dei servizi',
  'standard qualitativi',
  'qualita dei servizi',
  'qualita erogata',
  'tempi dei procedimenti',
  'tempi medi dei procedimenti',
  'tempi procedimentali',
];
/** Heads over what was promised. */
export const STANDARD_HEADS: Phrases = [
  'standard',
  'valore standard',
  'valore programmato',
  'termine massimo',
  'termine di legge',
  'termine previsto',
  'termine',
  'tempo massimo',
  'tempo previsto',
  'tempo garantito',
  'impegno',
  'valore garantito',
  'valore atteso',
  'valore obiettivo',
];
/** Heads over what was done: one of these words makes a standard a measure ("Standard rilevato"). */
export const KEPT_HEADS: Phrases = [
  'rilevat*',
  'effettiv*',
  'conseguit*',
  'raggiunt*',
  'consuntiv*',
  'mantenut*',
  'real*',
  'tempo medio',
  'valore medio',
  'media',
  'medio',
];
/** Heads over the share of cases that kept the standard. */
export const COMPLIANCE_HEADS: Phrases = [
  'rispett*',
  'conformit*',
  'entro i termini',
  'entro lo standard',
  'nei termini',
  'fuori standard',
  'fuori termine',
];
/** Heads over the names of services, their dimensions and what is measured of them. */
export const SERVICE_HEADS: Phrases = [
  'servizio',
  'servizi',
  'servizio erogato',
  'prestazione',
  'prestazioni',
  'procedimento',
  'procedimenti',
  'attivita',
  'dimensione',
  'sottodimensione',
  'indicatore',
  'fattore di qualita',
  'aspetto',
];

/** Units of time that a head says of its column ("Termine (giorni)"). */
export const TIME_HEADS: Readonly<Record<'days' | 'hours' | 'minutes' | 'months', Phrases>> = {
  days: ['giorni', 'giorno', 'gg', 'giorni lavorativi'],
  hours: ['ore', 'ora'],
  minutes: ['minuti', 'min'],
  months: ['mesi'],
};
/** Heads of what is a time, whatever its unit. */
export const TERM_HEADS: Phrases = ['termine', 'termini', 'tempo', 'tempi'];
