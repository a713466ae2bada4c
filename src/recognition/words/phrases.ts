import { remembered } from '../../domain/remembered';
import { fold } from '../../domain/text';

/** Folded phrases; `*` at the end lets the last word go on ("impres*"). */
export type Phrases = readonly string[];

/** Whether one of the phrases stands in the text, as whole words. */
export const says = (text: string, phrases: Phrases): boolean => foldedSays(fold(text), phrases);

/** The same of a text already folded. */
export const foldedSays = (folded: string, phrases: Phrases): boolean => patternOf(phrases).test(folded);

const patternOf = remembered((phrases: Phrases): RegExp => {
  const whole = phrases.filter((phrase) => !phrase.endsWith('*'));
  const open = phrases.filter((phrase) => phrase.endsWith('*')).map((phrase) => phrase.slice(0, -1));
  const choices = [`(?:${whole.join('|')})(?= |$)`, ...open];
  return new RegExp(`(?:^| )(?:${choices.join('|')})`);
});
