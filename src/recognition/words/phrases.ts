import { remembered } from '../../domain/remembered';
import { fold } from '../../domain/text';
import { type Concept, anyOf, phrasesOf, typedAnyOf } from '../../domain/words/pattern';

export { type Concept, type Phrases, either, phrasesIn, phrasesOf } from '../../domain/words/pattern';

/** Whether one of the concept's phrases stands in the text, as whole words. */
export const says = (text: string, concept: Concept): boolean => foldedSays(fold(text), concept);

/** The same of a text already folded. */
export const foldedSays = (folded: string, concept: Concept): boolean => patternOf(concept).test(folded);

/** Whether the text is one of the phrases and nothing more. */
export const means = (text: string, concept: Concept): boolean => wholeOf(concept).test(fold(text));

/** Whether the text begins with one of the phrases. */
export const begins = (text: string, concept: Concept): boolean => beginningOf(concept).test(fold(text));

/** What a typed text goes on with after the words it begins with; `null` where it does not begin with them. */
export function after(text: string, concept: Concept): string | null {
  const [said] = beginningOf(concept).exec(fold(text)) ?? [];
  return said === undefined ? null : text.slice(lengthOf(text, said.replaceAll(' ', '').length));
}

/** The source of a pattern of any of the phrases as they are typed, to stand among signs and numbers. */
export const typedSource = (...concepts: readonly Concept[]): string =>
  typedAnyOf(concepts.flatMap(phrasesOf));

const patternOf = remembered((concept: Concept): RegExp => new RegExp(`(?:^| )${sourceOf(concept)}(?= |$)`));
const wholeOf = remembered((concept: Concept): RegExp => new RegExp(`^${sourceOf(concept)}$`));
/** A number may follow without a space ("OB1"). */
const beginningOf = remembered((concept: Concept): RegExp => new RegExp(`^${sourceOf(concept)}(?![a-z])`));

const sourceOf = (concept: Concept): string => anyOf(phrasesOf(concept));

/** How much of a typed text its first letters and digits take, and the apostrophe or point that ends the last word. */
function lengthOf(text: string, letters: number): number {
  let [at, seen] = [0, 0];
  for (; at < text.length && seen < letters; at++) seen += fold(text[at]!).length;
  return at + (/^[\p{M}'’.]+/u.exec(text.slice(at))?.[0].length ?? 0);
}
