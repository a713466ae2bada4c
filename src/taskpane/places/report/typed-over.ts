import { standingSheet } from '../../../reports/changes';
import type { SheetPlan } from '../../../workbook/plan';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';

/**
 * Cells of the report sheets that somebody typed over, by report: a number stands where Albero writes a formula. Only
 * that is certain without keeping what was written last: other differences come from the data as well.
 */
export function typedOver(
  snapshot: WorkbookSnapshot,
  plans: readonly SheetPlan[],
): ReadonlyMap<string, number> {
  return new Map(
    plans.flatMap((plan): readonly (readonly [string, number])[] => {
      const standing = standingSheet(snapshot, plan);
      const count = standing ? typedOn(standing, plan) : 0;
      return count > 0 ? [[plan.reportId, count]] : [];
    }),
  );
}

function typedOn(standing: SheetSnapshot, plan: SheetPlan): number {
  const typed = new Set(
    standing.cells
      .filter(({ content, formula }) => content.type === 'number' && formula === undefined)
      .map(({ row, col }) => `${row} ${col}`),
  );
  return plan.cells.filter(({ row, col, formula }) => formula !== undefined && typed.has(`${row} ${col}`))
    .length;
}
