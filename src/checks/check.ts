import type { Settings } from '../domain/settings';
import type { Measures } from '../model/measures';
import type { PerformanceModel } from '../model/model';
import type { RecognisedTable } from '../facts/recognised';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { calculationOf, NO_CALCULATION } from './calculation';
import { settledBy } from './calculated';
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
 * method.md; errors first, then in the order of the sheets. Each wrong figure is told once. `workbook` is where the
 * tables were read: what its formulas give, and what it hides, is looked for there.
 */
export function check(
  tables: readonly RecognisedTable[],
  model: PerformanceModel,
  measures: Measures,
  settings: Settings,
  { told = [], acceptances = [] }: Said = {},
  workbook: WorkbookSnapshot | null = null,
): readonly Finding[] {
  const calculation = workbook ? calculationOf(workbook) : NO_CALCULATION;
  const sheets = new Map(workbook?.sheets.map((sheet) => [sheet.name, sheet]));
  const context: CheckContext = { tables, model, measures, settings, sheets, calculation };
  const isSettled = settledBy(calculation);
  const relations = FAMILIES.flatMap((family) => family.relations?.(context) ?? []).filter(
    isSettled.relation,
  );
  const findings = FAMILIES.flatMap((family) => family.findings?.(context) ?? []).filter(isSettled.finding);
  const all = withoutEchoes([...told, ...settle(relations), ...findings]);
  return withAcceptances(inOrder(all, tables), acceptances);
}
