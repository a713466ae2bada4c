/** A reading of the corpus: what it shows of itself, and whether it is right. */
export interface Shown {
  readonly signs: Readonly<Record<string, number>>;
  readonly isRight: boolean;
  readonly weight: number;
}

export interface ReadingWeights {
  readonly always: number;
  readonly signs: Readonly<Record<string, number>>;
}

/** How strongly weights are held near zero: what few readings show counts little. */
const RIDGE = 1;
const STEPS = 25;

/**
 * Logistic regression with a ridge, by Newton's steps: a reading is right with odds exp(always + Σ weight × sign). The
 * same readings give the same weights.
 */
export function learnReadings(readings: readonly Shown[]): ReadingWeights {
  const names = [...knownSigns(readings)].sort();
  const rows = readings.map(({ signs, isRight, weight }) => ({
    terms: [1, ...names.map((name) => signs[name] ?? 0)],
    wanted: isRight ? 1 : 0,
    weight,
  }));
  const size = names.length + 1;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : RIDGE * weight));
    const bend = weights.map((_, at) => weights.map((__, other) => (at === other ? RIDGE : 0)));
    for (const { terms, wanted, weight } of rows) {
      const odds = likelihood(terms, weights);
      const some = terms.flatMap((term, at) => (term === 0 ? [] : [at]));
      for (const at of some) {
        slope[at]! += weight * terms[at]! * (odds - wanted);
        for (const other of some)
          bend[at]![other]! += weight * terms[at]! * terms[other]! * odds * (1 - odds);
      }
    }
    const moves = solved(bend, slope);
    weights = weights.map((weight, at) => weight - moves[at]!);
  }
  const [always = 0, ...others] = weights.map((weight) => Math.round(weight * 100) / 100);
  const told = names.map((name, at) => [name, others[at]!] as const).filter(([, weight]) => weight !== 0);
  return { always, signs: Object.fromEntries(told) };
}

/** A sign of so many readings weighs; of fewer it is chance. */
const LEAST = 20;

/** The signs that enough readings show: of a kind by itself, only where enough of its readings do. */
function knownSigns(readings: readonly Shown[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { signs } of readings)
    for (const [sign, value] of Object.entries(signs))
      if (value > 0) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return new Set([...counts].flatMap(([sign, count]) => (count >= LEAST ? [sign] : [])));
}

export const likelihoodOf = ({ signs }: Pick<Shown, 'signs'>, weights: ReadingWeights): number => {
  const score = Object.entries(signs).reduce(
    (sum, [sign, value]) => sum + (weights.signs[sign] ?? 0) * value,
    weights.always,
  );
  return 1 / (1 + Math.exp(-score));
};

const likelihood = (terms: readonly number[], weights: readonly number[]): number =>
  1 / (1 + Math.exp(-terms.reduce((sum, term, at) => sum + term * weights[at]!, 0)));

/** The solution of a system of linear equations, by elimination; its matrix is positive definite. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (let at = 0; at < rows.length; at++) {
    const pivot = rows[at]!;
    for (let below = at + 1; below < rows.length; below++) {
      const factor = rows[below]![at]! / pivot[at]!;
      if (factor === 0) continue;
      for (let col = at; col <= rows.length; col++) rows[below]![col]! -= factor * pivot[col]!;
    }
  }
  const out = new Array<number>(rows.length).fill(0);
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at]!;
    const rest = out.reduce((sum, value, col) => (col > at ? sum + row[col]! * value : sum), 0);
    out[at] = (row[rows.length]! - rest) / row[at]!;
  }
  return out;
}
