import { plainTimes } from './compound-times';
import { type Quantity, LONGEST_PHRASE, quantitiesIn, unitIn } from './quantities';
import type { Reading } from './reading';
import { lowered, typed } from './typed';

/**
 * The quantity a result in words says: "gradimento complessivo 4.59", "n. 3 campagne di cui 1 nuova", "tempo medio
 * 2.3 gg". What follows "di cui" and what stands in parentheses only explains it. `null` when the words say none, or
 * several that differ.
 */
export function numberInWords(text: string): NumberReading | null {
  const said = plainTimes(typed(text).slice(0, LONGEST_PHRASE));
  const explained = lowered(said).search(EXPLAINING);
  const phrase = explained < 0 ? said : said.slice(0, explained);
  const outside = quantityOf(phrase.replace(/\([^()]*\)/g, (inner) => '\0'.repeat(inner.length)));
  return outside === 'none' ? numberOr(quantityOf(phrase)) : numberOr(outside);
}

const EXPLAINING = /(?<![,;( ])[,;( ]+(?:di|tra|fra) (?:i |le )?(?:cui|quali)(?![a-z])/;

type NumberReading = Extract<Reading, { kind: 'number' }>;
type Outcome = NumberReading | 'none' | 'several';

const numberOr = (outcome: Outcome): NumberReading | null => (typeof outcome === 'string' ? null : outcome);

function quantityOf(phrase: string): Outcome {
  const said = quantitiesIn(phrase).filter(({ article }) => !article);
  const [first, ...others] = said;
  if (!first) return 'none';
  if (others.some((other) => !isSame(first, other))) return 'several';
  const { value, comparison, places, certain } = first;
  return { kind: 'number', value, unit: unitIn(first, phrase), comparison, places, certain };
}

const isSame = (first: Quantity, other: Quantity): boolean =>
  first.value === other.value && (first.unit === other.unit || first.unit === null || other.unit === null);
