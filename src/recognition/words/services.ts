import type { Concept } from './phrases';

/** Titles and heads of surveys among a body's users. */
export const SATISFACTION_WORDS: Concept = {
  it: [
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
  ],
  en: [
    'customer satisfaction',
    'customer',
    'user satisfaction',
    'satisfaction',
    'satisfied',
    'perceived quality',
    'user survey',
    'mean mark',
    'average rating',
  ],
};
/** What users are asked about, as the rows name it. */
export const SATISFACTION_ASPECTS: Concept = {
  it: [
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
  ],
  en: [
    'courtesy',
    'waiting time',
    'waiting times',
    'clarity',
    'opening hours',
    'competence of staff',
    'staff competence',
    'ease of access',
    'accessibility',
    'welcome',
    'premises',
    'overall satisfaction',
    'overall rating',
  ],
};
/** Surveys among the staff are another matter. */
export const STAFF_SURVEYS: Concept = {
  it: ['benessere organizzativo', 'clima', 'personale dipendente', 'dipendenti', 'stress lavoro correlato'],
  en: [
    'organisational well being',
    'organizational well being',
    'staff survey',
    'work climate',
    'employees',
    'work related stress',
  ],
};

/** Titles of tables that set a body, or its offices, beside others. */
export const BENCHMARK_WORDS: Concept = {
  it: [
    'confronto tra',
    'confronto fra',
    'confronto con altri',
    'confronto con le altre',
    'confronto con gli altri',
    'confronto tra enti',
    'comparazione tra',
    'comparazione fra',
    'confronto territoriale',
  ],
  en: [
    'benchmark',
    'benchmarking',
    'comparison between',
    'comparison among',
    'comparison with other',
    'comparison with others',
    'comparison of bodies',
  ],
};
/** Heads over names of bodies and offices. */
export const BODY_HEADS: Concept = {
  it: [
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
  ],
  en: [
    'chamber',
    'chamber of commerce',
    'chambers',
    'body',
    'bodies',
    'administration',
    'university',
    'health authority',
    'municipality',
    'province',
    'site',
    'sites',
    'office',
    'offices',
  ],
};

/** Titles of the check-up of the performance cycle (report, "criticità e opportunità"). */
export const CHECK_UP_WORDS: Concept = {
  it: ['autovalutazione del ciclo', 'autodiagnosi del ciclo', 'autovalutazione della performance'],
  en: ['check up', 'checkup', 'self assessment of the cycle', 'self assessment of performance'],
};

/** Titles and heads of the standards of a body's services. */
export const QUALITY_TITLES: Concept = {
  it: [
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
  ],
  en: [
    'service charter',
    'quality charter',
    'quality standards',
    'service standards',
    'service quality',
    'quality of services',
    'procedure times',
    'processing times',
  ],
};
/** Heads over what was promised. */
export const STANDARD_HEADS: Concept = {
  it: [
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
  ],
  en: [
    'standard',
    'standard value',
    'planned value',
    'maximum term',
    'term',
    'maximum time',
    'expected time',
    'guaranteed time',
    'commitment',
    'guaranteed value',
    'expected value',
    'target value',
  ],
};
/** Heads over what was done: one of these words makes a standard a measure ("Standard rilevato"). */
export const KEPT_HEADS: Concept = {
  it: [
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
  ],
  en: [
    'measured',
    'actual',
    'achieved',
    'reached',
    'kept',
    'outturn',
    'average time',
    'average value',
    'mean value',
    'average',
    'mean',
  ],
};
/** Heads over the share of cases that kept the standard. */
export const COMPLIANCE_HEADS: Concept = {
  it: [
    'rispett*',
    'conformit*',
    'entro i termini',
    'entro lo standard',
    'nei termini',
    'fuori standard',
    'fuori termine',
  ],
  en: [
    'compliance',
    'compliant',
    'within the term',
    'within standard',
    'within the standard',
    'on time',
    'out of standard',
    'late',
  ],
};
/** Heads over the names of services, their dimensions and what is measured of them. */
export const SERVICE_HEADS: Concept = {
  it: [
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
  ],
  en: [
    'service',
    'services',
    'service provided',
    'procedure',
    'procedures',
    'activity',
    'dimension',
    'sub dimension',
    'indicator',
    'quality factor',
    'aspect',
  ],
};

/** Units of time that a head says of its column ("Termine (giorni)"). */
export const TIME_HEADS: Readonly<Record<'days' | 'hours' | 'minutes' | 'months', Concept>> = {
  days: { it: ['giorni', 'giorno', 'gg', 'giorni lavorativi'], en: ['days', 'day', 'working days'] },
  hours: { it: ['ore', 'ora'], en: ['hours', 'hour'] },
  minutes: { it: ['minuti', 'min'], en: ['minutes', 'min'] },
  months: { it: ['mesi'], en: ['months'] },
};
/** Heads of what is a time, whatever its unit. */
export const TERM_HEADS: Concept = {
  it: ['termine', 'termini', 'tempo', 'tempi'],
  en: ['term', 'terms', 'time', 'times', 'deadline'],
};
