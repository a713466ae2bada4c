import { type Lang, messagesOf } from '../i18n';
import { analyse } from '../pipeline';
import { type Ended, type Progress, done, refused } from './ended';
import { readInput } from './input';
import { toDocument, toJson } from './json';
import { saidOf } from './said';
import { checkText } from './text-check';

export interface CheckRequest {
  readonly file: string;
  readonly json: boolean;
  readonly notes: string | null;
}

/** Prints the findings; ends with 1 when one of them is an error. */
export async function check(
  { file, json, notes }: CheckRequest,
  lang: Lang,
  progress: Progress,
): Promise<Ended> {
  const input = await readInput(file, progress, lang);
  if (!input.ok) return refused(input.error, lang);
  const { snapshot } = input.value;
  const said = await saidOf(snapshot, notes, progress, lang);
  if (!said.ok) return refused(said.error, lang);
  progress(messagesOf(lang).cli.working);
  const analysis = analyse(snapshot, said.value);
  const wrong = analysis.findings.some(({ severity }) => severity === 'error');
  return done(json ? toJson(toDocument(analysis, lang)) : checkText(analysis, lang), wrong ? 1 : 0);
}
