import { rememberedText } from '../../domain/remembered';
import { fold } from '../../domain/text';
import type { CellSnapshot } from '../../workbook/snapshot';
import type { ColumnRole } from '../../facts/column-roles';
import { HEAD_WORDS } from '../words/heads';
import { FILLERS, JOINING, PERCENTAGES } from '../words/heads-of-figures';
import { type Concept, foldedSays, phrasesOf, typedSource } from '../words/phrases';
import { textOf } from './grid';
import { composedHeads } from '../words/head-patterns';
import { contracted, meantWords } from './spelling';

export interface RoleMatch {
  readonly role: ColumnRole;
  /** 0.5 for a phrase lost in a long head, 1 when the head is the phrase. */
  readonly score: number;
}

/** From this score on a text says one part and nothing else. */
const PLAIN = 0.95;

export const isPlain = (match: RoleMatch | undefined): boolean => match !== undefined && match.score >= PLAIN;

/** A longer text is a sentence, not a head. */
const MAX_HEAD_WORDS = 24;
/** In a longer head its other words tell; in a sentence a slip is none of ours. */
const MAX_MENDED_WORDS = 7;

/** Roles that are percentages by nature; a `%` in the head excludes all the others. */
const PERCENT_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'use',
  'share',
  'composition',
  'achievement',
  'variation',
  'weight',
  'target',
  'result',
]);
/** Without a sign or a word for it, these are never meant. */
const NEEDS_PERCENT: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['use', 'share', 'composition']);
/** What may be a percentage, but is a degree before it is one where the head says so ("Stato di attuazione %"). */
const VALUES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['target', 'result']);
/** What a head carries beside its meaning: it neither adds nor takes. */
const FILLER = new RegExp(`\\b(?:${typedSource(FILLERS)}|(?:19|20)\\d\\d)\\b`, 'g');

const PHRASES: ReadonlyMap<string, readonly ColumnRole[]> = phraseIndex();
/** Words of the longest phrase that begins with a word: most begin none, and few begin long ones. */
const LONGEST_FROM: ReadonlyMap<string, number> = longestPhrases();

/** Whether a head speaks of percentages. */
export const saysPercent = (text: string): boolean => percentIn(text, fold(text));

const percentIn = (text: string, folded: string): boolean =>
  text.includes('%') || foldedSays(folded, PERCENTAGES);

const JOINTS: ReadonlySet<string> = new Set(phrasesOf(JOINING));
/** "raggiung.to", "q.tà": the beginning and the end of a word around a point. */
const CONTRACTION = /(?<!\p{L})(\p{L}{3,})\.(\p{L}{1,4})(?![\p{L}.])/gu;
/** Readings of a head whose words may each mean several; beyond them the first meanings hold. */
const MOST_READINGS = 12;

/** The roles a head may play, best first; none when no phrase of the thesaurus is in it. */
export const matchHead = rememberedText((text: string): readonly RoleMatch[] => {
  const hasSign = text.includes('%');
  const plain = text.includes('.') ? text.replace(CONTRACTION, wholeWord) : text;
  const folded = fold(hasSign ? plain.replaceAll('%', ' ') : plain);
  const typed = folded === '' ? [] : folded.split(' ');
  if (typed.length > MAX_HEAD_WORDS) return [];
  const percent = percentIn(text, folded);
  const best = new Map<ColumnRole, RoleMatch & { readonly length: number }>();
  for (const words of typed.length > MAX_MENDED_WORDS ? [typed] : readingsOf(typed)) {
    const meaningful = Math.max(1, words.join(' ').replace(FILLER, ' ').split(' ').filter(Boolean).length);
    for (const { start, length, roles } of phrasesIn(words)) {
      for (const role of roles) {
        if (hasSign ? !PERCENT_ROLES.has(role) : NEEDS_PERCENT.has(role) && !percent) continue;
        const score = 0.5 + 0.5 * Math.min(1, length / meaningful) - 0.02 * start;
        const before = best.get(role);
        if (!before || score > before.score || (score === before.score && length > before.length))
          best.set(role, { role, score, length });
      }
    }
  }
  const share = (role: ColumnRole): number => (hasSign && VALUES.has(role) ? 1 : 0);
  return [...best.values()]
    .sort(
      (first, second) =>
        second.score - first.score || share(first.role) - share(second.role) || second.length - first.length,
    )
    .map(({ role, score }) => ({ role, score: Math.min(1, score) }));
});

const wholeWord = (typed: string, beginning: string, end: string): string =>
  contracted(fold(beginning), fold(end)) ?? typed;

/** What the words of a head may stand for, with what joins them and without. */
function readingsOf(typed: readonly string[]): readonly (readonly string[])[] {
  let readings: readonly (readonly string[])[] = [[]];
  for (const word of typed) {
    const meant = meantWords(word);
    const some = readings.length * meant.length > MOST_READINGS ? meant.slice(0, 1) : meant;
    readings = readings.flatMap((before) => some.map((each) => [...before, each]));
  }
  return readings;
}

/** A phrase of the thesaurus among the words of a head. */
interface FoundPhrase {
  /** Place of its first word. */
  readonly start: number;
  /** Words it has. */
  readonly length: number;
  readonly roles: readonly ColumnRole[];
}

/**
 * Every phrase, as it stands and composed, with the words that join the others and without. A letter is one only when
 * it is all there is.
 */
function phrasesIn(words: readonly string[]): readonly FoundPhrase[] {
  const bare = words.filter((word) => !JOINTS.has(word));
  const found = listedIn(words);
  if (bare.length < words.length) found.push(...listedIn(bare));
  for (let start = 0; start < bare.length; start++) {
    for (const { meaning, length } of composedHeads(bare, start))
      found.push({ start, length, roles: [meaning] });
  }
  return found;
}

/** The phrases of the list, by where they begin and the shorter first. */
function listedIn(words: readonly string[]): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  for (let start = 0; start < words.length; start++) {
    const first = words[start]!;
    const longest = Math.min(LONGEST_FROM.get(first) ?? 0, words.length - start);
    let phrase = first;
    for (let length = 1; length <= longest; length++) {
      if (length > 1) phrase += ` ${words[start + length - 1]!}`;
      const roles = PHRASES.get(phrase);
      if (roles && (phrase.length > 1 || words.length === 1)) found.push({ start, length, roles });
    }
  }
  return found;
}

/** The same of what a cell says. */
export const headOf = (cell: CellSnapshot): readonly RoleMatch[] => matchHead(textOf(cell));

function longestPhrases(): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const phrase of PHRASES.keys()) {
    const words = phrase.split(' ');
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  return longest;
}

function phraseIndex(): ReadonlyMap<string, readonly ColumnRole[]> {
  const index = new Map<string, ColumnRole[]>();
  for (const [role, concept] of Object.entries(HEAD_WORDS) as [ColumnRole, Concept][]) {
    for (const phrase of phrasesOf(concept)) {
      const roles = index.get(phrase);
      if (roles) roles.push(role);
      else index.set(phrase, [role]);
    }
  }
  return index;
}
