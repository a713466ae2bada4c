import type { Evidence } from '../../facts/recognised';
import type { Fit } from './kind';

/** From this confidence on a table may be taken for a kind; below, it stays `unknown` with the kind as its nearest. */
export const ACCEPTED = 0.5;

type Parts = Readonly<Record<string, number>>;

/**
 * How well a table fits by the parts of a kind found in it; one without what the kind cannot do without stays below
 * `ACCEPTED`. Of all the kinds tried on a table only the best is asked for its evidence, only the next for what it
 * lacks: both are put together when asked for.
 */
export const fitOf = (parts: Parts, needed: boolean, evidence: () => readonly Evidence[]): Fit => ({
  confidence: confidence(parts, needed),
  get evidence() {
    return evidence();
  },
  get missing() {
    return missingParts(parts);
  },
});

/** Sum of the parts found, capped. */
function confidence(parts: Parts, needed: boolean): number {
  let found = 0;
  for (const part in parts) found += parts[part] ?? 0;
  const capped = Math.min(needed ? 1 : ACCEPTED - 0.05, found);
  return Math.round(capped * 100) / 100;
}

/** Parts of the kind that the table lacks. */
const missingParts = (parts: Parts): readonly string[] =>
  Object.keys(parts).filter((part) => parts[part] === 0);
