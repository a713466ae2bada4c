import { decimal, sum } from '../domain/decimal';
import { cellsOf } from '../domain/expression';
import { remembered } from '../domain/remembered';
import type { RatioMeasure } from '../model/measures';
import { cellKey } from '../workbook/address';
import { type CheckContext, type Family, factsOf } from './context';
import { type MissingLine, missingLine } from './missing-revenue';
import { percentRelation } from './percent-relation';
import { type Judged, type Relation, judge } from './relation';

/** Printed health ratios against the recomputed ones, with the likely cause where the tables show it. */
export const ratios: Family = {
  relations: (context) => {
    const judged = printedRatios(context);
    return judged.map((each) => {
      const line = lackedLine(each, judged, context);
      return line ? { ...each.relation, ...byMissingLine(each.relation, line) } : each.relation;
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

/**
 * The printed revenues have neither the change in stocks nor a total, and one line more would make every printed ratio of
 * the year that is made of them hold to the digit: 93,6 for 93,52 and 10,6 for 10,68. A cause is said only where it
 * explains the difference.
 */
function lackedLine(
  each: PrintedRatio,
  all: readonly PrintedRatio[],
  context: CheckContext,
): MissingLine | null {
  if (each.verdict.kind === 'right') return null;
  const { year } = each.ratio;
  const revenues = factsOf(context.tables, 'amount').flatMap(({ fact }) =>
    fact.statement === 'revenues' && fact.year === year && fact.amount !== null && !fact.aside
      ? [{ ...fact, amount: fact.amount }]
      : [],
  );
  if (revenues.some(({ item, isTotal }) => isTotal || WHOLE_REVENUES.includes(item))) return null;
  const cells = new Set(revenues.map(({ amount }) => cellKey(amount.ref)));
  const onRevenues = all.filter(
    ({ ratio, relation }) =>
      ratio.year === year && cellsOf(relation.expression).some((cell) => cells.has(cellKey(cell))),
  );
  // The difference of one ratio alone can always be explained so.
  if (!onRevenues.includes(each) || onRevenues.filter(fails).length < 2) return null;
  const line = revenues.find(({ item, amount }) => !OWN_PART.includes(item) && amount.raw !== null)?.amount;
  if (!line) return null;
  return missingLine(
    onRevenues.map(({ relation }) => relation),
    sum(revenues.map(({ amount }) => decimal(amount.value))),
    { ref: line.ref, factor: decimal(line.factor), value: decimal(line.value) },
  );
}

const fails = ({ verdict }: PrintedRatio): boolean => verdict.kind !== 'right';

const WHOLE_REVENUES: readonly string[] = ['stock-change', 'current-revenues'];
/** Lines that stand in a ratio by themselves too. */
const OWN_PART: readonly string[] = ['annual-fee', 'secretarial-fees'];

const byMissingLine = (
  { args }: Relation,
  { least, most }: MissingLine,
): Pick<Relation, 'message' | 'severity' | 'strict' | 'args'> => ({
  message: 'ratio-revenues',
  severity: 'warning',
  strict: true,
  args: { ...args, least: least.ceil().toString(), most: most.floor().toString() },
});
