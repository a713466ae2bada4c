import type { DecimalText } from './decimal';
import type { PaymentRule } from './incentives';

/** What a body may decide for itself where method.md leaves a choice. Plain data: it travels inside the workbook. */
export interface Settings {
  /** Highest achievement of one indicator, points; `null` leaves it free. */
  readonly cap: DecimalText | null;
  /** What a missed lower-is-better target is worth: target/actual, or (2·target − actual)/target. */
  readonly lowerRule: 'target-over-actual' | 'linear';
  readonly payment: PaymentRule;
  /** Spellings, as typed, that the user says are no other name of a node ("2C7101"). */
  readonly undoneJoinings: readonly string[];
  /** Points from which an achievement or a use of budget is on track, and from which it is only to be watched. */
  readonly thresholds: { readonly good: DecimalText; readonly fair: DecimalText };
}

export const DEFAULT_SETTINGS: Settings = {
  cap: '100',
  lowerRule: 'target-over-actual',
  payment: { rule: 'proportional' },
  undoneJoinings: [],
  thresholds: { good: '90', fair: '70' },
};
