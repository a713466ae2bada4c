import { type Decimal, decimal } from '../domain/decimal';
import { cellsOf, evaluate } from '../domain/expression';
import { rounded } from '../domain/rounding';
import type { FigureCell } from '../recognition/facts';
import { cellKey } from './context';
import { type Judged, type Verdict, verdictOf } from './relation';
import { supposing } from './supposing';

/** What makes several relations fail at once. */
export interface Culprit {
  /** The cell; `null` when the relations fail together and no single cell can be told from its neighbours. */
  readonly term: FigureCell | null;
  /** What the cell should hold for the relations to hold, in its figure's unit. */
  readonly expected: Decimal;
  /** The relation that tells it. */
  readonly first: Judged;
  /** Every failure it explains, `first` included. */
  readonly fixed: readonly Judged[];
}

interface Attempt extends Culprit {
  readonly term: FigureCell;
  readonly gain: number;
}

/**
 * Cells that alone explain two failures or more: a figure typed wrongly upsets the total above it, its
 * percentage, the other table that repeats it. The value that closes one equation is tried in all the others
 * the cell takes part in; it must mend more of them than it breaks.
 */
export function findCulprits(judged: readonly Judged[]): readonly Culprit[] {
  const attempts = attemptsOf(judged);
  const absorbed = new Set<Judged>();
  const culprits: Culprit[] = [];
  for (const attempt of attempts) {
    if (attempt.fixed.some((each) => absorbed.has(each))) continue;
    attempt.fixed.forEach((each) => absorbed.add(each));
    culprits.push(attempts.some((other) => rivals(attempt, other)) ? { ...attempt, term: null } : attempt);
  }
  return culprits;
}

/** Every way to mend two failures by one cell, the best first. */
function attemptsOf(judged: readonly Judged[]): readonly Attempt[] {
  const byCell = indexOf(judged);
  const terms = new Map(
    judged.flatMap(({ relation }) => relation.terms.map((term) => [cellKey(term.ref), term] as const)),
  );
  return judged
    .filter(fails)
    .flatMap((first) => {
      const { terms: own, printed } = first.relation;
      // A printed percentage may be a term of its column's total.
      const printedTerm = terms.get(cellKey(printed.cell));
      return own.length > 0 || !printedTerm
        ? own.map((term) => ({ first, term }))
        : [{ first, term: printedTerm }];
    })
    .flatMap(({ first, term }) => {
      const around = byCell.get(cellKey(term.ref)) ?? [];
      const attempt = around.filter(fails).length < 2 ? null : tryTerm(first, term, around);
      return attempt && attempt.gain > 0 ? [attempt] : [];
    })
    .sort((one, other) => other.gain - one.gain);
}

/** Two cells that explain a failure equally well: neither can be accused. */
const rivals = (one: Attempt, other: Attempt): boolean =>
  one.gain === other.gain &&
  cellKey(one.term.ref) !== cellKey(other.term.ref) &&
  one.fixed.some((each) => other.fixed.includes(each));

const isFailure = ({ kind }: Verdict): boolean => kind === 'differs' || kind === 'rounding';

const fails = ({ verdict }: Judged): boolean => isFailure(verdict);

function indexOf(judged: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> {
  const byCell = new Map<string, Judged[]>();
  for (const each of judged) {
    const { printed, expression } = each.relation;
    for (const key of new Set([printed.cell, ...cellsOf(expression)].map(cellKey))) {
      const known = byCell.get(key);
      if (known) known.push(each);
      else byCell.set(key, [each]);
    }
  }
  return byCell;
}

function tryTerm(first: Judged, term: FigureCell, around: readonly Judged[]): Attempt | null {
  const expected = valueThatCloses(first, term);
  if (!expected || expected.equals(term.value)) return null;
  const valueOf = supposing(term.ref, heldFor(term, expected));
  const holds = ({ relation }: Judged): boolean => {
    const isPrinted = cellKey(term.ref) === cellKey(relation.printed.cell);
    const printed = isPrinted ? { ...relation.printed, value: expected.toString() } : relation.printed;
    return !isFailure(verdictOf({ ...relation, printed }, valueOf(relation.expression)));
  };
  const fixed = around.filter((each) => fails(each) && holds(each));
  if (fixed.length < 2) return null;
  const broken = around.filter((each) => !fails(each) && !holds(each));
  return { term, expected, first, fixed, gain: fixed.length - broken.length };
}

/** What the cell itself would hold for its figure to be so. */
const heldFor = ({ raw, factor }: FigureCell, value: Decimal): Decimal =>
  raw === null ? value : value.div(factor);

/** The value of one term that makes an equation hold, the others as they stand. */
function valueThatCloses({ relation: { printed, expression } }: Judged, term: FigureCell): Decimal | null {
  const now = evaluate(expression);
  if (!now) return null;
  if (cellKey(term.ref) === cellKey(printed.cell)) return rounded(now.toString(), printed.places, 'half-up');
  const step = supposing(term.ref, heldFor(term, decimal(term.value).plus(1)))(expression)?.minus(now);
  if (!step || step.isZero()) return null;
  return decimal(printed.value).minus(now).div(step).plus(term.value);
}
