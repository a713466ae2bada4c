import { type Decimal, type DecimalText, decimal } from '../domain/decimal';
import { constant, evaluate } from '../domain/expression';
import type { Figure } from '../domain/figure';
import { dueOf } from '../domain/incentives';
import { leaf } from '../model/leaf';
import type { FigureCell, IncentiveFact } from '../facts/facts';
import { pointsOf, settledExact } from './achievements';
import { type CheckContext, type Family, factsOf, nodesByCode, shortTitle } from './context';
import type { Finding } from './finding';
import { finding } from './findings';
import { pointsFindings } from './incentive-points';
import { percentRelation } from './percent-relation';
import { type Relation, publishedOf, shownText } from './relation';

/** The improvement projects (art. 15, comma 5): results, payments and the plan's printed totals. */
export const incentives: Family = {
  relations: (context) => [...resultRelations(context), ...totalRelations(context)],
  findings: (context) => [...payments(context), ...pointsFindings(context)],
};

/** How the improvement plan is called in both languages. */
const PLAN = 'art. 15';

const nameOf = ({ number, title }: IncentiveFact): string => number ?? shortTitle(title);

function resultRelations({ model, measures }: CheckContext): readonly Relation[] {
  const byCode = nodesByCode(model.nodes);
  return (measures.incentives?.projects ?? []).flatMap(({ fact, achievement }) => {
    const own =
      achievement.exact === null
        ? []
        : percentRelation(achievement, { message: 'incentive-result', name: nameOf(fact) });
    const node = fact.code === null ? undefined : byCode.get(fact.code);
    const project = node && measures.nodes.get(node.id)?.achievement;
    const printed = fact.result && pointsOf(fact.result);
    // Only a project of the plan that has all the indicators of the tree's project is the same quantity.
    if (!project || !printed || settledExact(project) === null || project.of !== fact.indicators.length)
      return own;
    const [same] = percentRelation(
      { expression: project.figure.expression, published: publishedOf(printed) },
      {
        message: 'incentive-project',
        name: nameOf(fact),
        args: { code: fact.code ?? '' },
        severity: 'warning',
      },
    );
    return same ? [...own, { ...same, rule: 'summary-differs' }] : own;
  });
}

/** Planned and paid in all against the sum of the rows, the overall percentage against the mean of the exact results. */
function totalRelations({ tables, measures }: CheckContext): readonly Relation[] {
  const { planned = null, paid = null, overall = null } = measures.incentives ?? {};
  const facts = factsOf(tables, 'incentive-total').map(({ fact }) => fact);
  return [
    ...moneyTotals(
      facts.map((fact) => fact.planned),
      planned,
      'incentives-planned',
    ),
    ...moneyTotals(
      facts.map((fact) => fact.paid),
      paid,
      'incentives-paid',
    ),
    ...facts.flatMap(({ percent }) =>
      percent && overall && overall.exact !== null
        ? percentRelation(
            { expression: overall.expression, published: publishedOf(percent) },
            { message: 'incentives-overall', name: PLAN },
          )
        : [],
    ),
  ];
}

/** One relation for each figure printed, though it stand on two rows of the plan. */
function moneyTotals(
  cells: readonly (FigureCell | null)[],
  figure: Figure | null,
  message: string,
): readonly Relation[] {
  if (!figure || figure.exact === null) return [];
  const printed = cells.filter((cell): cell is FigureCell => cell !== null);
  return printed
    .filter(({ value }, index) => printed.findIndex((other) => decimal(other.value).equals(value)) === index)
    .map((cell) => ({
      rule: 'total-differs',
      severity: 'error',
      printed: publishedOf(cell),
      expression: figure.expression,
      message,
      args: { name: PLAN },
      roundedTerms: [],
      quiet: false,
      equation: null,
      places: 2,
      related: printed
        .filter((other) => other !== cell && decimal(other.value).equals(cell.value))
        .map(({ ref }) => ref),
    }));
}

/** A payment that the plan's own rule does not give, be the result taken exact or as printed. */
function payments({ measures, settings }: CheckContext): readonly Finding[] {
  const judged = (measures.incentives?.projects ?? []).flatMap(({ fact, achievement, due }): Payment[] => {
    const { paid, planned } = fact;
    if (!paid || !planned || !due || due.exact === null) return [];
    const printed = fact.result && pointsOf(fact.result);
    const byPrinted = printed && evaluate(dueOf(leaf(planned), constant(printed.value), settings.payment));
    const given = [decimal(due.exact), ...(byPrinted ? [byPrinted] : [])];
    const result = achievement.published?.value ?? achievement.value ?? '';
    return [
      {
        fact,
        paid,
        planned,
        due: decimal(due.exact),
        result,
        right: given.some((each) => isPaidSo(paid, each)),
      },
    ];
  });
  // A project short of its result and paid by the rule shows that the rule is meant.
  const model = judged.find(
    ({ right, paid, planned }) => right && !decimal(paid.value).equals(planned.value),
  );
  return judged.filter(({ right }) => !right).map((payment) => paymentFinding(payment, model ?? null));
}

interface Payment {
  readonly fact: IncentiveFact;
  readonly paid: FigureCell;
  readonly planned: FigureCell;
  readonly due: Decimal;
  /** Printed result, points. */
  readonly result: DecimalText;
  readonly right: boolean;
}

/** A payment may be rounded any way, to the cent or to what is printed. */
const isPaidSo = (paid: FigureCell, due: Decimal): boolean =>
  decimal(paid.value)
    .minus(due)
    .abs()
    .lessThan(decimal(10).pow(-Math.min(paid.places, 2)));

function paymentFinding({ fact, paid, planned, due, result }: Payment, model: Payment | null): Finding {
  const published = shownText(paid.value, 2);
  const expected = shownText(due, 2);
  const inFull = decimal(paid.value).equals(planned.value);
  return finding({
    rule: 'incentive-differs',
    severity: 'warning',
    cell: paid.ref,
    key: `incentive${inFull ? '-in-full' : ''}${model ? '-unlike' : ''}`,
    args: {
      name: nameOf(fact),
      published,
      expected,
      difference: decimal(published).minus(expected).toFixed(2),
      result,
      ...(model ? { other: nameOf(model.fact), otherResult: model.result } : {}),
    },
    published,
    expected,
    related: [planned.ref, ...(fact.result ? [fact.result.ref] : []), ...(model ? [model.paid.ref] : [])],
  });
}
