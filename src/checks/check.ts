import type { Settings } from '../domain/settings';
import type { Measures } from '../model/measures';
import type { PerformanceModel } from '../model/model';
import type { RecognisedTable } from '../recognition/recognised';
import type { CheckContext } from './context';
import type { Finding } from './finding';
import { inOrder, withoutEchoes } from './order';
import { FAMILIES } from './registry';
import { settle } from './settle';

/**
 * Everything the workbook says that does not agree with itself, with its recomputed figures or with the rules of
 * method.md; errors first, then in the order of the sheets. Each wrong figure is told once.
 */
export function check(
  tables: readonly RecognisedTable[],
  model: PerformanceModel,
  measures: Measures,
  settings: Settings,
): readonly Finding[] {
  const context: CheckContext = { tables, model, measures, settings };
  const relations = FAMILIES.flatMap((family) => family.relations?.(context) ?? []);
  const findings = FAMILIES.flatMap((family) => family.findings?.(context) ?? []);
  return inOrder(withoutEchoes([...settle(relations), ...findings]), tables);
}
