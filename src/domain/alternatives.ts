/** What was found, where, and in which words. */
export interface Told<Meaning> {
  readonly meaning: Meaning;
  readonly start: number;
  readonly words: string;
}

/**
 * A reader of the patterns of a list, tried in the order of the list at each place of the text, as one expression: one
 * is compiled where the list would ask for as many as it has entries. `within` says what stands around them. The
 * patterns capture nothing, and read texts that are `lowered`: without regard to case each would take three times as
 * long to compile.
 */
export function readerOf<Meaning>(
  list: readonly (readonly [pattern: string, meaning: Meaning])[],
  within: (anyOf: string) => string,
): (text: string) => Told<Meaning> | null {
  const pattern = new RegExp(within(`(?:${list.map(([each]) => `(${each})`).join('|')})`));
  return (text) => {
    const match = pattern.exec(text);
    const entry = match && list[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
    return entry ? { meaning: entry[1], start: match.index, words: match[0] } : null;
  };
}
