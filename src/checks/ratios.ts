import { cellsOf } from '../domain/expression';
import { remembered } from '../domain/remembered';
import type { RatioMeasure } from '../model/measures';
import { cellKey } from '../workbook/address';
import { type CheckContext, type Family, factsOf } from './context';
import { percentRelation } from './percent-relation';
import { type Judged, type Relation, judge } from './relation';

/** Printed health ratios against the recomputed ones, with the likely cause where the tables show it. */
export const ratios: Family = {
  relations: (context) => {
    const judged = printedRatios(context);
    return judged.map((each) => {
      const missing = lacksRevenueLine(each, judged, context);
      return missing ? { ...each.relation, ...BY_MISSING_LINE } : each.relation;
    });
  },
};

export interface PrintedRatio extends Judged {
  readonly ratio: RatioMeasure;
}

/** Ratios that are both printed and recomputed, judged. */
export const printedRatios = ({ measures }: CheckContext): readonly PrintedRatio[] =>
  judgedRatios(measures.ratios);

const judgedRatios = remembered((measured: readonly RatioMeasure[]): readonly PrintedRatio[] =>
  measured
    .filter(({ status, figure }) => status === 'measured' && figure.exact !== null)
    .flatMap((ratio) =>
      percentRelation(ratio.figure, {
        message: 'ratio',
        name: ratio.label,
        args: { year: String(ratio.year) },
      }).map((relation) => ({
        ratio,
        relation,
        verdict: judge(relation),
      })),
    ),
);

const BY_MISSING_LINE: Pick<Relation, 'message' | 'severity' | 'strict'> = {
  message: 'ratio-revenues',
  severity: 'warning',
  strict: true,
};

/**
 * The printed revenues have neither the change in stocks nor a total, and the year's ratios on revenues fail in ways that no
 * one rounding gives: 93,6 for 93,52 and 10,6 for 10,68. Whoever made them had a fifth line of revenues.
 */
function lacksRevenueLine(each: PrintedRatio, all: readonly PrintedRatio[], context: CheckContext): boolean {
  if (each.verdict.kind === 'right') return false;
  const { year } = each.ratio;
  const revenues = factsOf(context.tables, 'amount').filter(
    ({ fact }) => fact.statement === 'revenues' && fact.year === year && fact.amount !== null && !fact.aside,
  );
  if (revenues.some(({ fact: { item, isTotal } }) => isTotal || WHOLE_REVENUES.includes(item))) return false;
  const cells = new Set(revenues.flatMap(({ fact: { amount } }) => (amount ? [cellKey(amount.ref)] : [])));
  const failing = all.filter(
    ({ ratio, relation, verdict }) =>
      ratio.year === year &&
      verdict.kind !== 'right' &&
      cellsOf(relation.expression).some((cell) => cells.has(cellKey(cell))),
  );
  const ways = new Set(
    failing.map(({ verdict }) => (verdict.kind === 'rounding' ? verdict.rounding : verdict.kind)),
  );
  return failing.includes(each) && (ways.size > 1 || (failing.length > 1 && ways.has('differs')));
}

const WHOLE_REVENUES: readonly string[] = ['stock-change', 'current-revenues'];
