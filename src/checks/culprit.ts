import { type Decimal, decimal } from '../domain/decimal';
import { type Expression, cellsOf, evaluate } from '../domain/expression';
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
  const byCell = indexOf(judged);
  const open = new Set(judged.filter(fails));
  const culprits: Culprit[] = [];
  for (;;) {
    const best = bestAttempt([...open], open, byCell);
    if (!best) return culprits;
    culprits.push(best);
    best.fixed.forEach((each) => open.delete(each));
  }
}

const fails = ({ verdict: { kind } }: Judged): boolean => kind === 'differs' || kind === 'rounding';

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

function bestAttempt(
  failures: readonly Judged[],
  open: ReadonlySet<Judged>,
  byCell: ReadonlyMap<string, readonly Judged[]>,
): Culprit | null {
  let best: Attempt | null = null;
  let rivals = false;
  for (const first of failures) {
    for (const term of first.relation.terms) {
      const around = byCell.get(cellKey(term.ref)) ?? [];
      if (around.filter((each) => open.has(each)).length < 2) continue;
      const attempt = tryTerm(first, term, around, open);
      if (!attempt || attempt.fixed.length < 2 || attempt.gain < 1) continue;
      if (best && attempt.gain === best.gain && cellKey(attempt.term.ref) !== cellKey(best.term.ref))
        rivals = true;
      if (!best || attempt.gain > best.gain) {
        best = attempt;
        rivals = false;
      }
    }
  }
  return best && rivals ? { ...best, term: null } : best;
}

function tryTerm(
  first: Judged,
  term: FigureCell,
  around: readonly Judged[],
  open: ReadonlySet<Judged>,
): Attempt | null {
  const expected = valueThatCloses(first, term);
  if (!expected || expected.equals(term.value)) return null;
  const held = term.raw === null ? expected : expected.div(term.factor);
  const holds = (each: Judged): boolean =>
    !fails({ ...each, verdict: judgeWith(each, term, expected, held) });
  const fixed = around.filter((each) => open.has(each) && holds(each));
  const broken = around.filter((each) => !fails(each) && !holds(each));
  return { term, expected, first, fixed, gain: fixed.length - broken.length };
}

/** The value of one term that makes an equation hold, the others as they stand. */
function valueThatCloses({ relation: { printed, expression } }: Judged, term: FigureCell): Decimal | null {
  if (cellKey(term.ref) === cellKey(printed.cell)) return evaluate(expression);
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
