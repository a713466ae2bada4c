import { type Decimal, decimal } from '../domain/decimal';
import { cellsByKey } from '../domain/expression';
import { rounded } from '../domain/rounding';
import type { FigureCell } from '../facts/facts';
import { type CellRef, cellKey } from '../workbook/address';
import { type Judged, type Relation, type Verdict, verdictOf } from './relation';
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

/** How far a comma typed in the wrong place takes a figure. */
export const SHIFTS: readonly string[] = ['0.01', '0.001', '100', '1000'];

/**
 * The one term of a sum that fails alone which, with its comma moved, would make it hold to the digit: a hundredfold
 * among amounts of a hundred sizes is no chance.
 */
export function shiftedTerm({
  relation,
  verdict,
}: Judged): (Pick<Culprit, 'expected'> & { term: FigureCell }) | null {
  const { printed, equation } = relation;
  if (!equation || verdict.kind !== 'differs' || verdict.exact === null) return null;
  const gap = decimal(printed.value).minus(verdict.exact);
  const shifted = equation.terms.flatMap(({ cell, sign }) => {
    const expected = gap.times(sign).plus(cell.value);
    const isShifted = !expected.isZero() && SHIFTS.some((shift) => expected.times(shift).equals(cell.value));
    return isShifted ? [{ term: cell, expected }] : [];
  });
  const [only, other] = shifted;
  return only && !other ? only : null;
}

/** Every way to mend two failures by one cell, the best first. */
function attemptsOf(judged: readonly Judged[]): readonly Attempt[] {
  const failed = judged.filter(fails);
  const suspects = new Set(failed.flatMap(({ relation }) => cellsIn(relation).map(cellKey)));
  if (suspects.size === 0) return [];
  const byCell = indexOf(judged, suspects);
  return failed
    .flatMap((first) => closings(first, byCell))
    .flatMap((closing) => {
      const attempt = attemptOf(closing, byCell.get(cellKey(closing.term.ref)) ?? NOWHERE);
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

/** The relations a cell takes part in. */
interface Place {
  /** Its figure, where an equation names it. */
  readonly figure: FigureCell | null;
  readonly parts: readonly Part[];
}

interface Part {
  readonly judged: Judged;
  /** What one more in the cell's figure adds to the equation's sum; `null` where the expression has to be worked out. */
  readonly adds: number | null;
}

/** A percentage of more cells than this says little of any one of them. */
const MANY = 100;

const NOWHERE: Place = { figure: null, parts: [] };

/** Cells that may be wrong where the relation fails. */
const cellsIn = ({ printed, equation }: Relation): readonly CellRef[] => [
  printed.cell,
  ...(equation?.terms ?? []).map(({ cell }) => cell.ref),
];

/** Of the suspects, the relations that each takes part in. */
function indexOf(judged: readonly Judged[], suspects: ReadonlySet<string>): ReadonlyMap<string, Place> {
  const places = new Map<string, { figure: FigureCell | null; parts: Part[] }>();
  const note = (key: string, figure: FigureCell | null, part: Part): void => {
    if (!suspects.has(key)) return;
    const place = places.get(key) ?? { figure: null, parts: [] };
    place.figure ??= figure;
    place.parts.push(part);
    places.set(key, place);
  };
  for (const each of judged) {
    const { printed, expression, equation } = each.relation;
    if (equation) {
      note(cellKey(printed.cell), equation.printed, { judged: each, adds: 0 });
      equation.terms.forEach(({ cell, sign }) => note(cellKey(cell.ref), cell, { judged: each, adds: sign }));
    } else {
      const cells = cellsByKey(expression);
      const own = cellKey(printed.cell);
      const isApart = !cells.has(own);
      if (cells.size + (isApart ? 1 : 0) > MANY) continue;
      const part = { judged: each, adds: null };
      if (isApart) note(own, null, part);
      for (const key of cells.keys()) note(key, null, part);
    }
  }
  return places;
}

/** A cell and the value of its figure that makes one failing relation hold, the others as they stand. */
interface Closing {
  readonly first: Judged;
  readonly term: FigureCell;
  readonly expected: Decimal;
}

function closings(first: Judged, byCell: ReadonlyMap<string, Place>): readonly Closing[] {
  const { printed, equation } = first.relation;
  const { exact } = first.verdict;
  if (!exact) return [];
  const whole = byCell.get(cellKey(printed.cell))?.figure;
  const gap = decimal(printed.value).minus(exact);
  const closing = (term: FigureCell, expected: Decimal): Closing => ({ first, term, expected });
  return [
    ...(whole ? [closing(whole, rounded(exact, printed.places, 'half-up'))] : []),
    ...(equation?.terms ?? []).map(({ cell, sign }) => closing(cell, gap.times(sign).plus(cell.value))),
  ];
}

function attemptOf({ first, term, expected }: Closing, { parts }: Place): Attempt | null {
  if (expected.equals(term.value) || parts.filter(({ judged }) => fails(judged)).length < 2) return null;
  const valueOf = supposing(term.ref, term.raw === null ? expected : expected.div(term.factor));
  const more = expected.minus(term.value);
  const holds = ({ judged: { relation, verdict }, adds }: Part): boolean => {
    const isPrinted = cellKey(term.ref) === cellKey(relation.printed.cell);
    const printed = isPrinted ? { ...relation.printed, value: expected.toString() } : relation.printed;
    const exact =
      adds === null ? valueOf(relation.expression) : (verdict.exact?.plus(more.times(adds)) ?? null);
    return !isFailure(verdictOf({ ...relation, printed }, exact));
  };
  const fixed = parts.filter((part) => fails(part.judged) && holds(part)).map(({ judged }) => judged);
  if (fixed.length < 2) return null;
  const broken = parts.filter((part) => !fails(part.judged) && !holds(part));
  return { term, expected, first, fixed, gain: fixed.length - broken.length };
}
