import { type Decimal, decimal } from '../../../domain/decimal';
import { fold } from '../../../domain/text';
import type { FigureCell, LineFact, MeasureOf } from '../../../facts/facts';
import { NAMED_RATES } from '../../words/accounts';
import { HEAD_WORDS } from '../../words/heads';
import { DIVIDED_BY } from '../../words/money';
import { means, phrasesOf, says } from '../../words/phrases';
import { STAGES, type Stage } from './columns';

/** A row's money beside the percentage printed on it. */
export interface RatedRow {
  readonly amounts: LineFact['amounts'];
  readonly printed: FigureCell;
}

const NUMERATORS = ['paid', 'committed', 'updated'] as const;
const DENOMINATORS = ['updated', 'committed', 'initial'] as const;
/** Longest name of a stage, in words. */
const LONGEST = 4;

/**
 * What a printed percentage divides by what: as its head says ("pagato su impegnato"), else the one pair that
 * most rows bear out; pairs that give the same everywhere are one. `null` when the figures allow several or none.
 */
export function rateOf(header: string, rows: readonly RatedRow[]): MeasureOf | null {
  const said = saidBy(header);
  const pairs = NUMERATORS.flatMap((numerator) =>
    DENOMINATORS.filter((denominator) => STAGES.indexOf(denominator) < STAGES.indexOf(numerator)).map(
      (denominator) => ({ numerator, denominator }),
    ),
  ).filter(
    ({ numerator, denominator }) =>
      (said.numerator ?? numerator) === numerator && (said.denominator ?? denominator) === denominator,
  );
  const borne = pairs
    .map((of) => ({ of, borne: rows.filter((row) => bears(row, of)).length, values: valuesOf(rows, of) }))
    .filter(({ values }) => values.some((value) => value !== null));
  const named = NAMED_RATES.find(({ words }) => says(header, words))?.of ?? null;
  const most = Math.max(0, ...borne.map((each) => each.borne));
  const winners = borne.filter((each) => each.borne === most);
  const usual = borne.find(({ of }) => isPair(of, named));
  if (usual && (most === 0 || winners.includes(usual))) return usual.of;
  const [first, ...others] = winners;
  if (first === undefined) return null;
  if (borne.length === 1 && said.numerator !== null && said.denominator !== null) return first.of;
  const majority = most * 2 > first.values.filter((value) => value !== null).length;
  return majority && others.every(({ values }) => isSame(values, first.values)) ? first.of : null;
}

const isPair = (of: MeasureOf, named: MeasureOf | null): boolean =>
  of.numerator === named?.numerator && of.denominator === named.denominator;

const valuesOf = (rows: readonly RatedRow[], of: MeasureOf): readonly (Decimal | null)[] =>
  rows.map((row) => valueOf(row, of));

const isSame = (first: readonly (Decimal | null)[], second: readonly (Decimal | null)[]): boolean =>
  first.every((value, index) => {
    const other = second[index] ?? null;
    return value === null || other === null ? value === other : value.equals(other);
  });

function valueOf({ amounts }: RatedRow, { numerator, denominator }: MeasureOf): Decimal | null {
  const [above, below] = [amounts[numerator], amounts[denominator]];
  if (!above || !below || decimal(below.value).isZero()) return null;
  return decimal(above.value).div(below.value).times(100);
}

/** Within one unit of the last printed place: however it was rounded. */
function bears(row: RatedRow, of: MeasureOf): boolean {
  const value = valueOf(row, of);
  return (
    value !== null && value.minus(row.printed.value).abs().lessThan(decimal(10).pow(-row.printed.places))
  );
}

interface Said {
  readonly numerator: MeasureOf['numerator'] | null;
  readonly denominator: MeasureOf['denominator'] | null;
}

/** Stages the head names: two are numerator and denominator; one after "su" is the denominator; a budget is never the numerator alone. */
function saidBy(header: string): Said {
  const words = fold(header).split(' ').filter(Boolean);
  const named = stagesIn(words);
  const [first, second] = named;
  if (!first) return { numerator: null, denominator: null };
  if (second) return { numerator: asNumerator(first.stage), denominator: asDenominator(second.stage) };
  const below = means(words[first.at - 1] ?? '', DIVIDED_BY);
  if (below || first.stage === 'initial' || first.stage === 'updated') {
    return { numerator: null, denominator: asDenominator(first.stage) };
  }
  return { numerator: first.stage, denominator: null };
}

const asNumerator = (stage: Stage): MeasureOf['numerator'] | null => (stage === 'initial' ? null : stage);
const asDenominator = (stage: Stage): MeasureOf['denominator'] | null => (stage === 'paid' ? null : stage);

/** The stage that a phrase names; of several the earliest. */
const STAGE_OF: ReadonlyMap<string, Stage> = new Map(
  [...STAGES]
    .reverse()
    .flatMap((stage) => phrasesOf(HEAD_WORDS[stage]).map((phrase) => [phrase, stage] as const)),
);

/** Stages in the order their names come, the longest name at each place. */
function stagesIn(words: readonly string[]): readonly { readonly stage: Stage; readonly at: number }[] {
  const found: { stage: Stage; at: number }[] = [];
  let at = 0;
  while (at < words.length) {
    const start = at;
    at++;
    for (let length = Math.min(LONGEST, words.length - start); length > 0; length--) {
      const phrase = words.slice(start, start + length).join(' ');
      const stage = STAGE_OF.get(phrase);
      if (!stage) continue;
      found.push({ stage, at: start });
      at = start + length;
      break;
    }
  }
  return found;
}
