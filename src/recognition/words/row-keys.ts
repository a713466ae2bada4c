import type { Concept } from './phrases';

/** Words that tell one row or column of an indicator from another of the same: whose it is, of when, which is the last word. Folded. */

/** A row of these is the whole body's, among rows of its offices. */
export const WHOLE_BODY: Concept = {
  it: [
    'ente',
    'intero ente',
    'tutto l ente',
    'totale ente',
    'ente nel complesso',
    'complessivo ente',
    'totale',
    'totale generale',
    'complessivo',
    'complessiva',
    'valore complessivo',
    'dato complessivo',
    'dato di ente',
    'valore ente',
    'amministrazione',
    'intera amministrazione',
    'camera',
    'camera di commercio',
    'cciaa',
    'intera camera',
    'comune',
    'provincia',
    'regione',
    'ateneo',
    'universita',
    'azienda',
    'istituto',
    'agenzia',
    'tutti',
    'tutte',
    'tutti gli uffici',
    'tutti i servizi',
    'tutti i settori',
    'tutte le sedi',
    'tutte le strutture',
    'tutte le aree',
  ],
  en: [
    'whole body',
    'all offices',
    'total',
    'overall',
    'the whole body',
    'administration',
    'chamber',
    'chamber of commerce',
    'municipality',
    'university',
  ],
};

/** Heads that a schedule to fill every quarter has, and no other table of indicators. */
export const SCHEDULE_HEADS: Concept = {
  it: [
    'previsione al 31 12',
    'previsione a fine anno',
    'previsione di fine anno',
    'previsione a finire',
    'causa dello scostamento',
    'causa scostamento',
    'cause dello scostamento',
    'motivo dello scostamento',
    'evidenza',
    'evidenze',
  ],
  en: ['forecast', 'forecast at year end', 'cause of the variance', 'reason for the variance', 'evidence'],
};

/** Heads under which names of people stand: they are in charge, and no office of the body. */
export const IN_CHARGE: Concept = {
  it: ['responsabile', 'responsabili', 'referente', 'referenti'],
  en: ['owner', 'owners', 'responsible', 'in charge', 'person in charge', 'contact'],
};
