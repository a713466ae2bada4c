import type { DecimalText } from './decimal';
import { type Expression, constant, productOf, quotient } from './expression';

/** How the resources of an improvement project are paid (art. 15, comma 5): in proportion, or in full from a threshold. */
export type PaymentRule =
  | { readonly rule: 'proportional' }
  | {
      readonly rule: 'full-from';
      /** Achievement from which all the planned resources are paid, points. */
      readonly threshold: DecimalText;
    };

/** What the rule gives: euro, from the planned euro and the achievement in points. */
export function dueOf(planned: Expression, achievement: Expression, payment: PaymentRule): Expression {
  const inProportion = productOf(planned, quotient(achievement, constant(100)));
  if (payment.rule === 'proportional') return inProportion;
  return {
    op: 'if',
    test: { left: achievement, compare: '>=', right: constant(payment.threshold) },
    then: planned,
    otherwise: inProportion,
  };
}
