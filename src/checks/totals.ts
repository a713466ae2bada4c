import { decimal, sum } from '../domain/decimal';
import { fold } from '../domain/text';
import { remembered } from '../domain/remembered';
import type { TotalFact, TroubleFact } from '../facts/facts';
import type { RecognisedTable } from '../facts/recognised';
import { cellName, holdsCell } from '../workbook/address';
import { type Family, factsIn, factsOf, shortTitle } from './context';
import { type Lack, type Relation, sumRelation } from './relation';

/** Every printed total is summed again (method.md, "Money"). */
export const totals: Family = {
  relations: ({ tables }) =>
    factsOf(tables, 'total')
      .filter(({ fact }) => isSum(fact))
      .map(({ fact, table }) => ({ ...totalRelation(fact), lacks: lacksOf(fact, table) })),
};

const PERCENT_ROLES: readonly string[] = ['share', 'composition', 'weight', 'percent'];
/** A column of these has a figure on its total row, which is no sum. */
const RATE_ROLES: readonly string[] = ['use', 'achievement', 'variation'];
/** Columns of money, shown to the cent; others as printed. */
const MONEY_ROLES: readonly string[] = [
  'initial',
  'updated',
  'actual',
  'committed',
  'paid',
  'available',
  'amount',
  'revenues',
  'costs',
  'investments',
  'planned-incentive',
  'paid-incentive',
];

/** "Totale, di cui:" lists some of its parts only: they may fall short of it, not exceed it. */
function isSum({ role, label, parts, printed }: TotalFact): boolean {
  if (parts.length === 0 || RATE_ROLES.includes(role)) return false;
  if (!` ${fold(label)} `.includes(' di cui ')) return true;
  return sum(parts.map(({ value }) => decimal(value)))
    .abs()
    .greaterThan(decimal(printed.value).abs());
}

/** Cells that give no figure between those that are summed, in their column or in their row. */
function lacksOf({ printed, parts }: TotalFact, table: RecognisedTable): readonly Lack[] {
  const troubles = lackingCells(table);
  if (troubles.length === 0) return [];
  const refs = [printed, ...parts].map(({ ref }) => ref);
  const rows = refs.map(({ row }) => row);
  const cols = refs.map(({ col }) => col);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...cols), Math.max(...cols)];
  if (top !== bottom && left !== right) return [];
  return troubles.filter(({ ref }) => holdsCell({ top, left, bottom, right }, ref));
}

const LACKING: Partial<Record<TroubleFact['trouble'], Lack['rule']>> = {
  blank: 'missing-value',
  stray: 'bad-number',
  'bad-number': 'bad-number',
  'formula-error': 'formula-error',
};

const lackingCells = remembered((table: RecognisedTable): readonly Lack[] =>
  factsIn(table, 'trouble').flatMap(({ trouble, ref, readAs }) => {
    const rule = LACKING[trouble];
    return rule && readAs === null ? [{ ref, rule }] : [];
  }),
);

function totalRelation({ role, label, printed, parts, signs }: TotalFact): Relation {
  return {
    rule: 'total-differs',
    severity: 'error',
    ...sumRelation(printed, parts, signs),
    message: 'total',
    // Subtotals often have no label of their own: then the cell names them.
    args: { name: shortTitle(label) || cellName(printed.ref.row, printed.ref.col) },
    // People and firms are whole: their sums are not rounded.
    roundedTerms: role === 'people' ? [] : parts,
    quiet: PERCENT_ROLES.includes(role),
    places: MONEY_ROLES.includes(role) ? 2 : Math.max(printed.places, ...parts.map(({ places }) => places)),
  };
}
