import type { Messages } from '../i18n';
import { type Lang, interpolate } from '../i18n';
import type { Problem } from './state';

/** What went wrong, in a sentence or two. */
export function problemText({ failure }: Problem, words: Messages, lang: Lang): string {
  const args = Object.fromEntries(
    Object.entries(failure).map(([name, value]): [string, string] => [name, value ?? '']),
  );
  return interpolate(words.pane.shell.failed, { ...args }, lang);
}
