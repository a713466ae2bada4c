import { remembered } from '../../domain/remembered';
import { fold } from '../../domain/text';

/**
 * Folded phrases, each written once with its endings: `*` lets a word go on ("impres*"), `/` stands between the words
 * that may take one place ("obiettivo/obiettivi di/dell ente").
 */
export type Phrases = readonly string[];

/** Whether one of the phrases stands in the text, as whole words. */
export const says = (text: string, phrases: Phrases): boolean => foldedSays(fold(text), phrases);

/** The same of a text already folded. */
export const foldedSays = (folded: string, phrases: Phrases): boolean => patternOf(phrases).test(folded);

/** Whether the text is one of the phrases and nothing more. */
export const means = (text: string, phrases: Phrases): boolean => wholeOf(phrases).test(fold(text));

/** Whether the text begins with one of the phrases. */
export const begins = (text: string, phrases: Phrases): boolean => beginningOf(phrases).test(fold(text));

const patternOf = remembered(
  (phrases: Phrases): RegExp => new RegExp(`(?:^| )(?:${choicesOf(phrases)})(?= |$)`),
);
const wholeOf = remembered((phrases: Phrases): RegExp => new RegExp(`^(?:${choicesOf(phrases)})$`));
const beginningOf = remembered((phrases: Phrases): RegExp => new RegExp(`^(?:${choicesOf(phrases)})(?= |$)`));

const choicesOf = (phrases: Phrases): string => phrases.map(sourceOf).join('|');

/** One of the words where several are written, the rest of a word where it is left open. */
const sourceOf = (phrase: string): string =>
  phrase
    .split(' ')
    .map((word) => (word.includes('/') ? `(?:${word.replaceAll('/', '|')})` : word))
    .join(' ')
    .replaceAll('*', '[^ ]*');
