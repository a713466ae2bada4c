import type { FindingMessage } from '../checks/finding';
import { en } from './en';
import { interpolate } from './interpolate';
import { it } from './it';

export { formatDecimal } from './decimals';
export { interpolate } from './interpolate';

/** Languages of the interface; Italian is the source. */
export const LANGS = ['it', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** Every user-visible word by area and key; `en` is held to the shape of `it` by its type. */
export type Messages = typeof it;

const MESSAGES: Readonly<Record<Lang, Messages>> = { it, en };

export const messagesOf = (lang: Lang): Messages => MESSAGES[lang];

/** The message under a key known only at run time (a role, a rule of calculation); the key itself when there is none. */
export const wordFor = (words: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(words, key) ? (words[key] ?? key) : key;

/** The sentence of a finding. */
export const findingText = ({ key, args }: FindingMessage, lang: Lang): string =>
  interpolate(wordFor(messagesOf(lang).findings, key), args, lang);
