import type { DecimalText } from '../domain/decimal';
import type { CellRef } from '../workbook/address';
import type { Finding, FindingMessage, FindingRule, Severity } from './finding';

interface Told {
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly cell: CellRef | null;
  readonly key: string;
  readonly args?: FindingMessage['args'];
  readonly published?: DecimalText | null;
  readonly expected?: DecimalText | null;
  readonly related?: readonly CellRef[];
}

/** A finding with what most of them leave out left empty. */
export const finding = ({
  rule,
  severity,
  cell,
  key,
  args = {},
  published = null,
  expected = null,
  related = [],
}: Told): Finding => ({
  rule,
  severity,
  cell,
  published,
  expected,
  message: { key, args },
  related,
  accepted: null,
});
