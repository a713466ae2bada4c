import type { Draw } from '../draw';
import { HEADS, type HeadRole } from '../words/heads';

/** The heads of one table: which words, in which case, broken where. */
export interface HeadWriter {
  readonly of: (role: HeadRole, more?: { readonly sign?: boolean; readonly thousands?: boolean }) => string;
}

/** Broken as a narrow column breaks it: a hyphen at the line's end inside the word. */
function hyphenated(head: string): string {
  const words = head.split(' ');
  const long = words.findIndex((word) => /^\p{L}{9,}$/u.test(word));
  if (long < 0) return head;
  const word = words[long]!;
  const at = SYLLABLES.find((syllable) => word.toLowerCase().includes(syllable, 3));
  const cut = at === undefined ? 5 : word.toLowerCase().indexOf(at, 3);
  words[long] = `${word.slice(0, cut)}-\n${word.slice(cut)}`;
  return words.join(' ');
}

/** Where a syllable may begin: enough for the heads' long words. */
const SYLLABLES = ['tivo', 'tato', 'zione', 'mento', 'tore', 'giun', 'gico', 'ziale', 'nato'];

export function headWriter(draw: Draw, year: number): HeadWriter {
  const letters = draw.of('heads case', { 'as written': 6, capitals: 2, 'lower case': 0.5 });
  const lines = draw.of('heads lines', { plain: 6, 'broken at spaces': 2, hyphenated: 1 });
  const english = draw.maybe('heads in English', 0.03);
  return {
    of: (role, { sign = false, thousands = false } = {}) => {
      const words: readonly string[] = HEADS[role];
      const inEnglish = ENGLISH.get(role);
      let head = english && inEnglish ? inEnglish : draw.pick(words.filter((word) => word !== inEnglish));
      head = head.replaceAll('{year}', String(year));
      draw.table.tags.set(`head of ${role}`, head.replace(/\d{4}/g, 'year'));
      if (sign && !/%|percent/i.test(head)) head = `${head} %`;
      if (letters === 'capitals') head = head.toUpperCase();
      if (letters === 'lower case') head = head.toLowerCase();
      if (lines === 'broken at spaces' && head.length > 12) head = head.replace(/ (?=\S{4,})/, '\n');
      if (lines === 'hyphenated') head = hyphenated(head);
      return thousands ? `${head}\n(migliaia di euro)` : head;
    },
  };
}

const ENGLISH = new Map<HeadRole, string>([
  ['objective', 'Strategic objective'],
  ['project', 'Project'],
  ['indicator', 'Indicator'],
  ['target', 'Expected value'],
  ['result', 'Actual'],
  ['achievement', 'Achievement %'],
  ['weight', 'Weight'],
  ['initial', 'Initial budget'],
  ['updated', 'Updated budget'],
  ['actual', 'Actual'],
  ['use', 'Use %'],
]);
