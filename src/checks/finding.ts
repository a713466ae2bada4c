import type { DecimalText } from '../domain/decimal';
import type { CellRef } from '../workbook/address';

/** contract.md, "Finding rules". */
export const FINDING_RULES = [
  'total-differs',
  'summary-differs',
  'percent-differs',
  'rounding',
  'code-alias',
  'code-malformed',
  'code-duplicate',
  'orphan',
  'missing-value',
  'missing-target',
  'bad-number',
  'unit-mismatch',
  'over-budget',
  'spend-without-budget',
  'out-of-range',
  'progress-falls',
  'stale-year',
  'weights-not-100',
  'formula-error',
  'needs-assessment',
  'identity-broken',
  'incentive-differs',
  'ambiguous',
  'unread',
  'not-counted',
  'stale-value',
  'target-changed',
] as const;
export type FindingRule = (typeof FINDING_RULES)[number];

/** error: a published figure is wrong or data is unusable; warning: someone should look; info: explained. */
export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly cell: CellRef | null;
  readonly published: DecimalText | null;
  readonly expected: DecimalText | null;
  /** Key of i18n `findings` and its arguments: the sentence is made where it is shown. */
  readonly message: FindingMessage;
  readonly related: readonly CellRef[];
  /** The note with which somebody accepted it as explained; `null` while it is open. */
  readonly accepted: string | null;
}

export interface FindingMessage {
  readonly key: string;
  /** Numbers as decimal text, shown by the language's own rules. */
  readonly args: Readonly<Record<string, string>>;
}
