import type { Settings } from '../domain/settings';
import type { Measures } from '../model/measures';
import type { PerformanceModel } from '../model/model';
import type { RecognisedTable } from '../facts/recognised';
import { type Acceptance, withAcceptances } from './acceptance';
import type { CheckContext } from './context';
import type { Finding } from './finding';
import { inOrder, withoutEchoes } from './order';
import { FAMILIES } from './registry';
import { settle } from './settle';

/** What people have said of the workbook, as far as checks go. */
export interface Said {
  /** Notes of theirs that had no effect. */
  readonly told?: readonly Finding[];
  readonly acceptances?: readonly Acceptance[];
}

/**
 * Everything the workbook says that does not agree with itself, with its recomputed figures or with the rules of
 * method.md; errors first, then in the order of the sheets. Each wrong figure is told once.
 */
export function check(
  tables: readonly RecognisedTable[],
  model: PerformanceModel,
  measures: Measures,
  settings: Settings,
  { told = [], acceptances = [] }: Said = {},
): readonly Finding[] {
  const context: CheckContext = { tables, model, measures, settings };
  const relations = FAMILIES.flatMap((family) => family.relations?.(context) ?? []);
  const findings = FAMILIES.flatMap((family) => family.findings?.(context) ?? []);
  const all = withoutEchoes([...told, ...settle(relations), ...findings]);
  return withAcceptances(inOrder(all, tables), acceptances);
}
