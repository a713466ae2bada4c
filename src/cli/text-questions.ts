import { type Lang, interpolate, messagesOf } from '../i18n';
import { effectText, optionText, questionText } from '../i18n/question-text';
import type { Question } from '../model/questions';
import { quoteSheet, rangeName } from '../workbook/address';

/** The open questions, each with what may be answered and what that would change; nothing where there are none. */
export function questionLines(questions: readonly Question[], lang: Lang): readonly string[] {
  const { cli } = messagesOf(lang);
  const open = questions.filter(({ answered }) => answered === null);
  if (open.length === 0) return [];
  const lines = open.flatMap((question) => [
    `  ${quoteSheet(question.doubt.sheet)}!${rangeName(question.doubt.range)}: ${questionText(question.doubt, lang)}`,
    ...optionLines(question, lang),
  ]);
  return ['', interpolate(cli.questionsHead, { count: open.length }, lang), ...lines];
}

function optionLines({ doubt, holds, effects }: Question, lang: Lang): readonly string[] {
  const { cli } = messagesOf(lang);
  return doubt.options.map((option, index) => {
    const says = optionText(doubt, option, lang);
    if (option.id === holds) return `    ${interpolate(cli.optionHolds, { says }, lang)}`;
    const moves = effects[index];
    return `    ${moves ? interpolate(cli.optionEffect, { says, effect: effectText(moves, lang) }, lang) : interpolate(cli.option, { says }, lang)}`;
  });
}
