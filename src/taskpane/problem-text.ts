import type { Messages } from '../i18n';
import { type Lang, interpolate } from '../i18n';
import { failureMessage } from '../ports/failure-message';
import type { Problem } from './state';

/** What went wrong, in a sentence or two. */
export function problemText({ failure }: Problem, words: Messages, lang: Lang): string {
  const { key, args } = failureMessage(failure);
  return interpolate(words.failures[key], args, lang);
}
