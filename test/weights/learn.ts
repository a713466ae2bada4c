/** One thing a table may be: its kind, and what the table shows of the kind's signs, each 0 to 1. */
export interface Option {
  readonly kind: string;
  readonly signs: Readonly<Record<string, number>>;
}

/** The options between which the judge must choose, or none of them. */
export interface Choice {
  readonly options: readonly Option[];
  /** The right ones; empty: none of them. */
  readonly right: ReadonlySet<string>;
  readonly weight: number;
}

export interface KindWeights {
  always: number;
  signs: Record<string, number>;
}

export type Learned = Record<string, KindWeights>;

/** How strongly weights are held near zero: what few tables say counts little. */
const RIDGE = 0.005;
const STEPS = 1500;
const PACE = 0.05;

/**
 * Multinomial logistic regression: of the options of a choice each has odds exp(always + Σ weight × sign), none of
 * them has odds 1. A sign speaks for its kind or says nothing: no weight is below zero. Plain descent with Adam's
 * paces; the same choices give the same weights.
 */
export function learn(choices: readonly Choice[]): Learned {
  const names = [...new Set(choices.flatMap(({ options }) => options.flatMap(namesOf)))].sort();
  const place = new Map(names.map((name, index) => [name, index]));
  const rows = choices.map(({ options, right, weight }) => ({
    weight,
    options: options.map((option) => ({
      isRight: right.has(option.kind),
      terms: [[place.get(`${option.kind} always`)!, 1] as const, ...termsOf(option, place)],
    })),
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(names.length);
  const mean = new Float64Array(names.length);
  const spread = new Float64Array(names.length);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = weights.map((weight) => (RIDGE * weight) / Math.sqrt(total));
    for (const { options, weight } of rows) {
      const odds = options.map(({ terms }) => Math.exp(scoreOf(terms, weights)));
      const all = odds.reduce((sum, each) => sum + each, 1);
      const isAny = options.some(({ isRight }) => isRight);
      const good = isAny
        ? odds.reduce((sum, each, index) => sum + (options[index]!.isRight ? each : 0), 0)
        : 1;
      options.forEach(({ isRight, terms }, index) => {
        const wanted = isRight ? odds[index]! / good : 0;
        const error = ((odds[index]! / all - wanted) * weight) / total;
        for (const [at, value] of terms) slope[at]! += error * value;
      });
    }
    names.forEach((name, at) => {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!;
      spread[at] = 0.999 * spread[at]! + 0.001 * slope[at]! ** 2;
      const pace =
        (PACE * (mean[at]! / (1 - 0.9 ** step))) / (Math.sqrt(spread[at]! / (1 - 0.999 ** step)) + 1e-8);
      const next = weights[at]! - pace;
      weights[at] = name.endsWith(' always') ? next : Math.max(0, next);
    });
  }
  return grouped(names, weights);
}

const namesOf = ({ kind, signs }: Option): readonly string[] => [
  `${kind} always`,
  ...Object.keys(signs).map((sign) => `${kind} ${sign}`),
];

const termsOf = ({ kind, signs }: Option, place: ReadonlyMap<string, number>) =>
  Object.entries(signs).map(([sign, value]) => [place.get(`${kind} ${sign}`)!, value] as const);

const scoreOf = (terms: readonly (readonly [number, number])[], weights: Float64Array): number =>
  terms.reduce((sum, [at, value]) => sum + weights[at]! * value, 0);

function grouped(names: readonly string[], weights: Float64Array): Learned {
  const learned: Learned = {};
  names.forEach((name, at) => {
    const [kind = '', sign = ''] = name.split(' ');
    const own = (learned[kind] ??= { always: 0, signs: {} });
    const weight = Math.round(weights[at]! * 100) / 100;
    if (sign === 'always') own.always = weight;
    else own.signs[sign] = weight;
  });
  return learned;
}

/** The logarithm of an option's odds. */
export const scoreOfOption = ({ kind, signs }: Option, weights: Learned): number =>
  Object.entries(signs).reduce(
    (sum, [sign, value]) => sum + (weights[kind]?.signs[sign] ?? 0) * value,
    weights[kind]?.always ?? 0,
  );
