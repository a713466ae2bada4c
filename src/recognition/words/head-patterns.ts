import type { ColumnRole } from '../../facts/column-roles';
import { HEAD_SETS } from './head-sets';
import { HEAD_WORDS } from './heads';
import { type FindComposed, type PatternsOf, composedPhrases, wordsOf } from './patterns';
import { type Concept, type Phrases, phrasesIn } from './phrases';

/** How heads of each part are composed; what is a phrase of its own stands in `HEAD_WORDS`. */
export const HEAD_PATTERNS: Readonly<Partial<Record<ColumnRole, Concept>>> = {
  code: {
    it: [
      '{CODE} {AREA}',
      '{CODE} {OBJECTIVE}',
      '{CODE} {PROJECT}',
      '{CODE} {PROGRAMME}',
      '{CODE} {INDICATOR}',
      'codice',
    ],
    en: [
      '{AREA} {CODE}',
      '{OBJECTIVE} {CODE}',
      '{PROJECT} {CODE}',
      '{PROGRAMME} {CODE}',
      '{INDICATOR} {CODE}',
      'code',
    ],
  },
  number: {
    it: [
      '{NUMBER} {OBJECTIVE}',
      '{NUMBER} {PROJECT}',
      '{NUMBER} {INDICATOR}',
      '{OBJECTIVE} n',
      '{PROJECT} n',
      '{INDICATOR} n',
    ],
    en: [
      '{OBJECTIVE} {NUMBER}',
      '{PROJECT} {NUMBER}',
      '{INDICATOR} {NUMBER}',
      '{NUMBER} {OBJECTIVE}',
      '{NUMBER} {PROJECT}',
      '{NUMBER} {INDICATOR}',
    ],
  },
  area: { it: ['{AREA}', '{NAMING} {AREA}', '{NAMING} area'], en: ['{AREA}', '{NAMING} {AREA}'] },
  objective: {
    it: ['{OBJECTIVE} {AIM}', '{NAMING} {OBJECTIVE}', '{NAMING} {OBJECTIVE} {AIM}'],
    en: ['{AIM} {OBJECTIVE}', '{OBJECTIVE} {NAMING}', '{NAMING} {OBJECTIVE}', '{AIM} {OBJECTIVE} {NAMING}'],
  },
  programme: {
    it: ['{PROGRAMME}', '{NAMING} {PROGRAMME}'],
    en: ['{PROGRAMME}', '{PROGRAMME} {NAMING}', '{NAMING} {PROGRAMME}'],
  },
  project: {
    it: [
      '{PROJECT}',
      '{NAMING} {PROJECT}',
      '{PROJECT} {ACTED}',
      '{OBJECTIVE} {ACTED}',
      '{NAMING} {OBJECTIVE} {ACTED}',
      'progetto azione',
      'azione progetto',
      'progetto intervento',
      'progetto attivita',
    ],
    en: [
      '{PROJECT}',
      '{PROJECT} {NAMING}',
      '{NAMING} {PROJECT}',
      '{ACTED} {PROJECT}',
      '{ACTED} {OBJECTIVE}',
      '{ACTED} {OBJECTIVE} {NAMING}',
    ],
  },
  indicator: {
    it: ['{INDICATOR} {MEASURING}', '{NAMING} {INDICATOR}', 'parametro misurazione', 'misura performance'],
    en: ['{MEASURING} {INDICATOR}', '{INDICATOR} {NAMING}', '{NAMING} {INDICATOR}', 'performance measure'],
  },
  target: {
    it: [
      '{EXPECTING} {EXPECTED}',
      'target {CHANGED}',
      '{EXPECTING} {EXPECTED} {CHANGED}',
      'target inizial-e',
      'target final-e',
      'target annual-e',
      'target assegnat-o',
      'target anno',
    ],
    en: [
      '{EXPECTED} {EXPECTING}',
      '{CHANGED} target',
      '{CHANGED} {EXPECTED} {EXPECTING}',
      'initial target',
      'annual target',
      'assigned target',
      'target year',
      'planned',
    ],
  },
  result: {
    it: [
      '{GETTING} {GOT}',
      'consuntivo anno',
      'consuntivo al 31 12',
      'valore al 31 12',
      'risultato al 31 12',
      'dato al 31 12',
    ],
    en: ['{GOT} {GETTING}', 'value at year end', 'result at year end'],
  },
  achievement: {
    it: ['{DEGREE} {REACHING}', '{REACHING} {REACHED}', '{DEGREE} {REACHING} {REACHED}', 'performance {GOT}'],
    en: [
      '{DEGREE} {REACHING}',
      '{REACHING} {REACHED}',
      '{REACHED} {REACHING}',
      '{DEGREE} {REACHING} {REACHED}',
      '{REACHED} {REACHING} {DEGREE}',
    ],
  },
  weight: {
    it: [
      '{WEIGHT}',
      '{WEIGHT} {OBJECTIVE}',
      '{WEIGHT} {PROJECT}',
      '{WEIGHT} {INDICATOR}',
      'coefficiente ponderazione',
      'valore ponderale',
    ],
    en: [
      '{WEIGHT}',
      '{OBJECTIVE} {WEIGHT}',
      '{PROJECT} {WEIGHT}',
      '{INDICATOR} {WEIGHT}',
      'kpi {WEIGHT}',
      '{WEIGHT} {OBJECTIVE}',
      '{WEIGHT} {PROJECT}',
      '{WEIGHT} {INDICATOR}',
    ],
  },
  initial: { it: ['{MONEY} {FIRST}', 'stanziat-o', 'preventivat-o'], en: ['{FIRST} {MONEY}', 'budget'] },
  updated: { it: ['{MONEY} {LATER}'], en: ['{LATER} {MONEY}'] },
  actual: {
    it: ['{MONEY} {SPENT}', 'consuntivat-o', 'rendicontat-o'],
    en: ['{SPENT} {MONEY}', '{MONEY} {SPENT}', 'actual', 'actuals', 'outturn', 'spent', 'expenditure'],
  },
  committed: {
    it: ['{COMMITTED}', '{SUM} {COMMITTED}', '{COMMITTED} {WHEN}'],
    en: ['{COMMITTED}', '{SUM} {COMMITTED}', '{COMMITTED} {SUM}', '{COMMITTED} {WHEN}', '{WHEN} {COMMITTED}'],
  },
  paid: {
    it: ['{PAID}', '{SUM} {PAID}', '{PAID} {WHEN}'],
    en: ['{PAID}', '{SUM} {PAID}', '{PAID} {SUM}', '{PAID} {WHEN}', '{WHEN} {PAID}'],
  },
  use: {
    it: ['{RATE} {USE}', '{USE} {USED}', '{RATE} {USE} {USED}', 'consuntivo {USED}', 'spesa {USED}'],
    en: [
      '{RATE} {USE}',
      '{USE} {USED}',
      '{USED} {USE}',
      '{RATE} {USE} {USED}',
      '{USED} used',
      'use',
      'used',
      'utilisation',
      'utilization',
    ],
  },
  share: {
    it: ['incidenza totale', 'quota totale', 'peso totale', 'ripartizione'],
    en: ['share', 'share total'],
  },
  owner: {
    it: [
      '{OFFICE} {CHARGED}',
      'responsabile {OBJECTIVE}',
      'responsabile {PROJECT}',
      'responsabile {INDICATOR}',
      'responsabile procedimento',
    ],
    en: [
      '{CHARGED} {OFFICE}',
      '{OFFICE} {CHARGED}',
      '{OBJECTIVE} owner',
      '{PROJECT} owner',
      '{INDICATOR} owner',
      'department',
    ],
  },
  unit: { it: ['unita misura'], en: ['unit measure', 'unit measurement', 'measurement unit'] },
};

const ITALIAN: PatternsOf<ColumnRole> = {
  patterns: columnOf(HEAD_PATTERNS, 'it'),
  sets: columnOf(HEAD_SETS, 'it'),
};
const ENGLISH: PatternsOf<ColumnRole> = {
  patterns: columnOf(HEAD_PATTERNS, 'en'),
  sets: columnOf(HEAD_SETS, 'en'),
};
const composedInItalian = composedPhrases(ITALIAN);
const composedInEnglish = composedPhrases(ENGLISH);

/** The parts that the words of a head say from one of them on, by composition; each language composes its own. */
export const composedHeads: FindComposed<ColumnRole> = (words, start) => {
  const [italian, english] = [composedInItalian(words, start), composedInEnglish(words, start)];
  return english.length === 0 ? italian : [...italian, ...english];
};

/** Every Italian word that heads are made of: what slips and shortenings may stand for. */
export const ITALIAN_WORDS_OF_HEADS: ReadonlySet<string> = new Set([
  ...Object.values(HEAD_WORDS).flatMap((concept) => wordsIn(concept.it)),
  ...wordsOf(ITALIAN),
]);

/** Every word that heads are made of, whatever its language: it is no slip of another. */
export const WORDS_OF_HEADS: ReadonlySet<string> = new Set([
  ...ITALIAN_WORDS_OF_HEADS,
  ...Object.values(HEAD_WORDS).flatMap((concept) => wordsIn(phrasesIn(concept, 'en'))),
  ...wordsOf(ENGLISH),
]);

function wordsIn(phrases: Phrases): readonly string[] {
  return phrases.flatMap((phrase) => phrase.split(' '));
}

/** One language's phrases of several concepts. */
function columnOf<Name extends string>(
  concepts: Readonly<Partial<Record<Name, Concept>>>,
  language: 'it' | 'en',
): Readonly<Record<Name, Phrases>> {
  const named = Object.entries(concepts) as [Name, Concept][];
  const column = named.map(([name, concept]) => [name, phrasesIn(concept, language)]);
  return Object.fromEntries(column) as Record<Name, Phrases>;
}
