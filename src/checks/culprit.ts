import { type Decimal, decimal } from '../domain/decimal';
import { type Expression, cellsOf, evaluate } from '../domain/expression';
import { rounded } from '../domain/rounding';
import type { FigureCell } from '../recognition/facts';
import { cellKey } from './context';
import { type Judged, judge } from './relation';

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

const fails = ({ verdict: { kind } }: Judged): boolean => kind === 'differs' || kind === 'rounding';

/** A percentage of more cells than this says little of any one of them. */
const MANY = 100;

function indexOf(judged: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> {
  const byCell = new Map<string, Judged[]>();
  for (const each of judged) {
    const { printed, expression, terms } = each.relation;
    const cells = [printed.cell, ...cellsOf(expression)];
    if (terms.length === 0 && cells.length > MANY) continue;
    for (const key of new Set(cells.map(cellKey))) {
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
  const held = term.raw === null ? expected : expected.div(term.factor);
  const holds = (each: Judged): boolean =>
    !fails({ ...each, verdict: judgeWith(each, term, expected, held) });
  const fixed = around.filter((each) => fails(each) && holds(each));
  if (fixed.length < 2) return null;
  const broken = around.filter((each) => !fails(each) && !holds(each));
  return { term, expected, first, fixed, gain: fixed.length - broken.length };
}

/** The value of one term that makes an equation hold, the others as they stand. */
function valueThatCloses({ relation: { printed, expression } }: Judged, term: FigureCell): Decimal | null {
  if (cellKey(term.ref) === cellKey(printed.cell)) {
    const exact = evaluate(expression);
    return exact && rounded(exact.toString(), printed.places, 'half-up');
  }
  const held = decimal(term.raw ?? term.value);
  const now = evaluate(expression);
  const next = evaluate(substitute(expression, term, held.plus(1)));
  if (!now || !next || next.equals(now)) return null;
  const closing = decimal(printed.value).minus(now).div(next.minus(now)).plus(held);
  return term.raw === null ? closing : closing.times(term.factor);
}

function judgeWith(
  { relation }: Judged,
  term: FigureCell,
  expected: Decimal,
  held: Decimal,
): Judged['verdict'] {
  const isPrinted = cellKey(term.ref) === cellKey(relation.printed.cell);
  const printed = isPrinted ? { ...relation.printed, value: expected.toString() } : relation.printed;
  return judge({ ...relation, printed, expression: substitute(relation.expression, term, held) });
}

/** The expression with another value in one cell. */
function substitute(expression: Expression, { ref }: FigureCell, held: Decimal): Expression {
  const visit = (node: Expression): Expression => {
    switch (node.op) {
      case 'cell':
      case 'reading':
        return cellKey(node.ref) === cellKey(ref) ? { ...node, value: held.toString() } : node;
      case 'sum':
      case 'mean':
      case 'product':
        return { ...node, args: node.args.map(visit) };
      case 'difference':
      case 'quotient':
      case 'min':
        return { ...node, left: visit(node.left), right: visit(node.right) };
      case 'if': {
        const { left, compare, right } = node.test;
        return {
          ...node,
          test: { left: visit(left), compare, right: visit(right) },
          then: visit(node.then),
          otherwise: visit(node.otherwise),
        };
      }
      default:
        return node;
    }
  };
  return visit(expression);
}
