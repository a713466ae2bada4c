import type { Case } from './choices';
import { type Learned, scoreOfOption } from './learn';
import { type ReadingWeights, likelihoodOf } from './learn-readings';
import type { Reading } from './readings';

/** Of the choices taken with a confidence of the band: how many were right. */
export interface Band {
  readonly from: number;
  readonly taken: number;
  readonly right: number;
}

const BANDS = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0];

/** How often the best option is right, by how sure the weights are of it. */
export function bandsOf(cases: readonly Case[], weights: Learned): readonly Band[] {
  return inBands(cases.filter(({ isMade }) => !isMade).map((each) => verdictOf(each, weights)));
}

/** How often readings are right, by how sure kind and reading together are of it. */
export const bandsOfReadings = (readings: readonly Reading[], weights: ReadingWeights): readonly Band[] =>
  inBands(
    readings.map((reading) => ({
      confidence: reading.kindConfidence * likelihoodOf(reading, weights),
      isRight: reading.isRight,
      weight: reading.weight,
    })),
  );

interface Called {
  readonly confidence: number;
  readonly isRight: boolean;
  readonly weight: number;
}

const inBands = (verdicts: readonly Called[]): readonly Band[] =>
  BANDS.map((from, index) => {
    const mine = verdicts.filter(
      ({ confidence }) => confidence >= from && confidence < (BANDS[index - 1] ?? Infinity),
    );
    const sum = (some: typeof mine): number => some.reduce((total, { weight }) => total + weight, 0);
    return { from, taken: sum(mine), right: sum(mine.filter(({ isRight }) => isRight)) };
  });

export function verdictOf({ options, right, weight }: Case, weights: Learned): Called {
  const odds = options.map((option) => Math.exp(scoreOfOption(option, weights)));
  const best = odds.indexOf(Math.max(...odds));
  const all = odds.reduce((sum, each) => sum + each, 1);
  return { confidence: odds[best]! / all, isRight: right.has(options[best]!.kind), weight };
}
