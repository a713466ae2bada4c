import { fold } from '../../domain/text';

/** Folded phrases; `*` at the end lets the last word go on ("impres*"). */
export type Phrases = readonly string[];

/** Whether one of the phrases stands in the text, as whole words. */
export function says(text: string, phrases: Phrases): boolean {
  const folded = ` ${fold(text)} `;
  return phrases.some((phrase) =>
    phrase.endsWith('*') ? folded.includes(` ${phrase.slice(0, -1)}`) : folded.includes(` ${phrase} `),
  );
}
