import { readerOf } from './alternatives';
import type { Comparison } from './expression';
import { lowered } from './typed';

/** The verb that may stand inside a negation: "non deve essere superiore". */
const VERB = "(?:(?:deve|devono|dovrà|dovranno|dovra'|sia|siano|è|e'|risulti|risultare|essere) ){0,3}";

/** Words of comparison, as they stand before the number. Those with a negation must come before those without. */
const WORDS: readonly (readonly [pattern: string, comparison: Comparison])[] = [
  ['(?:pari|uguale) o (?:superiore|maggiore)|(?:superiore|maggiore) o (?:uguale|pari)', '>='],
  ['(?:pari|uguale) o (?:inferiore|minore)|(?:inferiore|minore) o (?:uguale|pari)', '<='],
  [`non ${VERB}(?:inferior[ei]|minor[ei])|non meno`, '>='],
  [`non ${VERB}(?:superior[ei]|maggior[ei])|non (?:più|piu'?)|non oltre`, '<='],
  ["non (?:(?:deve|devono|dovrà|dovranno|dovra') )?super[a-z]+|senza superare", '<='],
  ['(?:con un |come )?minimo(?: di)?|min\\.?|almeno|al meno|quanto meno|quantomeno|un minimo di', '>='],
  ['(?:al |un |come |nel |limite |tempo |valore )?massim[oaie](?: di)?|max\\.?|nel limite', '<='],
  ['entro', '<='],
  ["superior[ei]|maggior[ei]|superar[ei]|(?:più|piu'?) (?=d)|oltre", '>'],
  ['inferior[ei]|minor[ei]|meno (?=d)|al di sotto', '<'],
  ['pari|uguale', '='],
  ['> ?o ?=|>=|=>|≥', '>='],
  ['< ?o ?=|<=|=<|≤', '<='],
  ['> ?=', '>='],
  ['< ?=', '<='],
  ['>', '>'],
  ['<', '<'],
  ['=', '='],
];

/** What may stand between the comparison and its number. */
const CONNECTOR =
  "(?:(?:ad?|al|allo|alla|ai|agli|alle|di|del|dello|della|dei|delle|il|lo|la|i|gli|le|entro|a)(?= )|all'|dell'|l'|un valore di|:)";
const lastComparison = readerOf(WORDS, (anyWords) => `(?<![a-zà-ù<>=])${anyWords}(?: ?${CONNECTOR})* ?$`);

/** How far back from a number its comparison is looked for. */
const REACH = 60;

export interface FoundComparison {
  readonly comparison: Comparison;
  /** Where its words start in the text given. */
  readonly start: number;
  /** The words, connectors included ("non superiore a "). */
  readonly words: string;
}

/** The comparison a text ends with, just before a number: "durata non superiore a " → `<=`; `null` when none. */
export function comparisonBefore(text: string): FoundComparison | null {
  const offset = Math.max(0, text.length - REACH);
  const near = lowered(text.slice(offset));
  const found = lastComparison(ENDINGS.has(near.slice(-1)) ? near : `${near} `);
  return found && { comparison: found.meaning, start: offset + found.start, words: found.words };
}

/** After any other sign the number does not begin at once. */
const ENDINGS: ReadonlySet<string> = new Set(" :<>=≥≤'");

const firstComparison = readerOf<Comparison>(
  [
    [
      "(?:o|e|ed|od)(?: più| piu'?| superiore| maggiore| oltre| sopra| ?>)(?: (?:di|del|a|al) \\d[\\d.,]*)?",
      '>=',
    ],
    ['(?:o|e|ed|od)(?: meno| inferiore| minore| ?<)', '<='],
    ['al massimo|come massimo|max\\b', '<='],
    ['almeno|come minimo|al minimo', '>='],
  ],
  (anyWords) => `^ ?${anyWords}`,
);

/** The comparison that follows a number: "1 o > di 1", "10 o più" → `>=`; `null` when none. */
export function comparisonAfter(
  text: string,
): { readonly comparison: Comparison; readonly length: number } | null {
  const found = firstComparison(lowered(text));
  return found && { comparison: found.meaning, length: found.words.length };
}
