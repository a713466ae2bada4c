import type { Level } from '../../domain/levels';
import type { Concept } from './phrases';

/** Who answers for objectives, by role; the first that a text names. */
export const PERSON_ROLES: readonly { readonly level: Level; readonly words: Concept }[] = [
  {
    level: 'secretary-general',
    words: {
      it: ['segretari|o|a generale', 'direttore generale'],
      en: ['secretary general', 'general secretary', 'general director', 'director general'],
    },
  },
  {
    level: 'executive',
    words: {
      it: ['dirigent|e|i', 'direttore', 'direttrice'],
      en: ['executive', 'executives', 'director'],
    },
  },
  {
    level: 'position',
    words: {
      it: ['posizion|e|i organizzativ|a|e', 'p o', 'elevat|a|e qualificazion|e|i'],
      onlyItalian: 'offices of the national contract of local bodies',
    },
  },
  {
    level: 'office',
    words: {
      it: ['uffici|o', 'capo ufficio', 'unita operativa'],
      en: ['office', 'offices', 'head of office'],
    },
  },
];

/** How the name of a person begins; "ufficio" in the plural is a column's head. */
export const PERSON_OPENINGS: Concept = {
  it: [
    'segretari|o|a generale',
    'direttore generale',
    'dirigent|e|i',
    'direttore',
    'direttrice',
    'posizion|e|i organizzativ|a|e',
    'elevat|a|e qualificazion|e|i',
    'ufficio',
    'capo ufficio',
    'p o',
  ],
  en: [
    'secretary general',
    'general secretary',
    'general director',
    'director general',
    'executive',
    'director',
    'office',
    'head of office',
  ],
};

/** What may go before it: "Obiettivi assegnati al Dirigente …". */
export const OBJECTIVES_OF: Concept = {
  it: [
    'obiettivi al/alla/ai/alle/del/della/dei/delle/di',
    'obiettivi individuali al/alla/ai/alle/del/della/dei/delle/di',
    'obiettivi assegnati al/alla/ai/alle/del/della/dei/delle/di',
    'obiettivi individuali assegnati al/alla/ai/alle/del/della/dei/delle/di',
  ],
  en: ['objectives of', 'objectives of the', 'individual objectives of', 'individual objectives of the'],
};

/** What may follow it: "… - Obiettivi individuali". */
export const THEIR_OBJECTIVES: Concept = {
  it: ['obiettivi', 'obiettivi individuali', 'obiettivi assegnati'],
  en: ['objectives', 'individual objectives'],
};

/** Heads that name a role for a whole column of other things, titles that name a role for a whole table of persons. */
export const ROLE_HEADS: Concept = {
  it: [
    'dirigenti/uffici',
    'posizioni organizzative',
    'elevate qualificazioni',
    'obiettivi ai/alle/dei/delle dirigenti/uffici',
    'obiettivi ai/alle/dei/delle posizioni organizzative',
    'obiettivi ai/alle/dei/delle elevate qualificazioni',
    'obiettivi individuali/assegnati ai/alle/dei/delle dirigenti/uffici',
    'obiettivi individuali/assegnati ai/alle/dei/delle posizioni organizzative',
    'obiettivi individuali/assegnati ai/alle/dei/delle elevate qualificazioni',
    'obiettivi individuali assegnati ai/alle/dei/delle dirigenti/uffici',
    'obiettivi individuali assegnati ai/alle/dei/delle posizioni organizzative',
    'obiettivi individuali assegnati ai/alle/dei/delle elevate qualificazioni',
    'ufficio',
    'dirigente',
    'direttore',
    'p o',
    'posizione organizzativa',
    'elevata qualificazione',
    'obiettivi individuali',
    'uffici|o/dirigent|e|i/direttore responsabil|e|i/referent|e|i/competent|e|i/coinvolt|o|i/capofila/titolar|e|i/proponent|e|i/interessat|o|i/assegnatari|o|a',
    'posizion|e|i organizzativ|a|e responsabil|e|i/referent|e|i/competent|e|i/coinvolt|o|i/capofila/titolar|e|i/proponent|e|i/interessat|o|i/assegnatari|o|a',
    'uffici|o/dirigent|e|i/direttore di riferimento',
    'posizion|e|i organizzativ|a|e di riferimento',
  ],
  en: [
    'executive/executives/director/office/offices',
    'office/offices/executive/director in charge',
    'responsible/competent office/executive/director',
    'objectives of executives/offices',
    'individual objectives',
    'individual objectives of executives/offices',
  ],
};

/** Words that say of what time a head or a title speaks. */
export const TIME_SPANS: Concept = { it: ['anno', 'esercizio', 'triennio'], en: ['year', 'period'] };

/** Words above rows that say who is in charge of them ("SERVIZIO TRIBUTI", "Settore II - Tecnico"). */
export const OFFICE_OPENINGS: Concept = {
  it: [
    'serviz|i|io',
    'settore',
    'uffic|i|io',
    'direzione',
    'dipartimento',
    'ripartizione',
    'unita organizzativa/operativa',
    'u o',
    'u o c/s/sd',
    'struttura',
    'centro di responsabilita/costo',
    'cdr',
    'c d r',
    'posizione organizzativa',
    'p o',
    'dirigente',
    'responsabile',
  ],
  en: [
    'service',
    'department',
    'office',
    'directorate',
    'organisational/organizational unit',
    'cost/responsibility centre',
    'executive',
    'person in charge',
  ],
};
