import type { Case } from './choices';
import { type Learned, scoreOfOption } from './learn';

/** Of the choices taken with a confidence of the band: how many were right. */
export interface Band {
  readonly from: number;
  readonly taken: number;
  readonly right: number;
}

const BANDS = [0.9, 0.8, 0.7, 0.6, 0.5];

/** How often the best option is right, by how sure the weights are of it. */
export function bandsOf(cases: readonly Case[], weights: Learned): readonly Band[] {
  const verdicts = cases.filter(({ isMade }) => !isMade).map((each) => verdictOf(each, weights));
  return BANDS.map((from, index) => {
    const mine = verdicts.filter(
      ({ confidence }) => confidence >= from && confidence < (BANDS[index - 1] ?? Infinity),
    );
    const sum = (some: typeof mine): number => some.reduce((total, { weight }) => total + weight, 0);
    return { from, taken: sum(mine), right: sum(mine.filter(({ isRight }) => isRight)) };
  });
}

export function verdictOf(
  { options, right, weight }: Case,
  weights: Learned,
): { readonly confidence: number; readonly isRight: boolean; readonly weight: number } {
  const odds = options.map((option) => Math.exp(scoreOfOption(option, weights)));
  const best = odds.indexOf(Math.max(...odds));
  const all = odds.reduce((sum, each) => sum + each, 1);
  return { confidence: odds[best]! / all, isRight: right.has(options[best]!.kind), weight };
}
