/** From this confidence on a table may be taken for a kind; below, it stays `unknown` with the kind as its nearest. */
export const ACCEPTED = 0.5;

/** Sum of the parts found, capped; a table without what the kind cannot do without stays below `ACCEPTED`. */
export function confidence(parts: Readonly<Record<string, number>>, needed: boolean): number {
  const found = Object.values(parts).reduce((total, part) => total + part, 0);
  const capped = Math.min(needed ? 1 : ACCEPTED - 0.05, found);
  return Math.round(capped * 100) / 100;
}

/** Parts of the kind that the table lacks. */
export const missingParts = (parts: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(parts)
    .filter(([, found]) => found === 0)
    .map(([part]) => part);
