import { type Lang, messagesOf } from '../i18n';
import { type Analysis, analyse } from '../pipeline';
import { type Ended, type Progress, done, refused } from './ended';
import { readInput } from './input';
import { toDocument, toJson } from './json';
import { saidOf } from './said';
import { inspectText } from './text-inspect';

export interface InspectRequest {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly notes: string | null;
}

/**
 * Recognises the sheets, writes nothing. The JSON of one file is its document, of several an array of documents
 * in the order given; a refused file refuses the whole.
 */
export async function inspect(
  { files, json, notes }: InspectRequest,
  lang: Lang,
  progress: Progress,
): Promise<Ended> {
  const analyses: Analysis[] = [];
  for (const file of files) {
    const input = await readInput(file, progress, lang);
    if (!input.ok) return refused(input.error, lang);
    const { snapshot } = input.value;
    const said = await saidOf(snapshot, notes, progress, lang);
    if (!said.ok) return refused(said.error, lang);
    progress(messagesOf(lang).cli.working);
    analyses.push(analyse(snapshot, said.value));
  }
  if (!json) return done(analyses.map((analysis) => inspectText(analysis, lang)).join('\n'));
  const documents = analyses.map((analysis) => toDocument(analysis, lang));
  return done(toJson(documents.length === 1 && documents[0] ? documents[0] : documents));
}
