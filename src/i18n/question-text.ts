import { nodeName } from '../checks/context';
import { type DecimalText, decimal } from '../domain/decimal';
import type { Doubt, DoubtOption } from '../domain/doubt';
import type { Move } from '../model/questions';
import { type Lang, interpolate, messagesOf, wordFor } from '.';
import { roleName } from './names';

/** The sentence that asks. Kinds and parts of columns among its words go by their names in the language. */
export function questionText({ topic, sheet, args }: Doubt, lang: Lang): string {
  const { questions, kinds } = messagesOf(lang);
  const { kind, role } = args;
  const named = {
    ...args,
    sheet,
    ...(kind === undefined ? {} : { kind: wordFor(kinds, kind) }),
    ...(role === undefined ? {} : { role: roleName(role, lang) }),
  };
  return interpolate(questions.asks[topic], named, lang);
}

/** What an option says: the workbook's own words, or ours for a kind, a part of a column, a reading. */
export function optionText({ topic }: Doubt, { id, says }: DoubtOption, lang: Lang): string {
  if (says !== undefined) return says;
  const { questions, kinds } = messagesOf(lang);
  if (Object.hasOwn(questions.options, id)) return wordFor(questions.options, id);
  if (topic === 'kind') return wordFor(kinds, id);
  return topic === 'role' ? roleName(id, lang) : id;
}

/** "2B0101: 70,37 → 100 e 3 altre cifre": what an answer would change, the highest figure first. */
export function effectText(moves: readonly Move[], lang: Lang): string {
  const { questions } = messagesOf(lang);
  const [first, ...others] = moves;
  if (!first) return questions.noEffect;
  const { node, label, part, from, to } = first;
  const shown = (value: DecimalText | null): string =>
    value === null ? questions.nothing : decimal(value).toFixed();
  const words = { name: node ? nodeName(node) : label, from: shown(from), to: shown(to) };
  const effect =
    part === 'achievement' || part === 'value'
      ? interpolate(questions.effect, words, lang)
      : interpolate(questions.partEffect, { ...words, part: questions.parts[part] }, lang);
  return others.length === 0
    ? effect
    : interpolate(questions.moreEffects, { effect, count: others.length }, lang);
}
