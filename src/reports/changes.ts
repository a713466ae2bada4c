import type { SheetPlan } from '../workbook/plan';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** What writing a plan would do to the workbook, told before it is done. */
export interface SheetChange {
  readonly reportId: string;
  readonly name: string;
  readonly state: 'new' | 'changed' | 'same';
  /** Cells whose content would differ; of a new sheet, all it gets. */
  readonly cells: number;
}

/** Compares the plans with the report sheets that stand in the workbook, content by content. */
export function changesOf(snapshot: WorkbookSnapshot, plans: readonly SheetPlan[]): readonly SheetChange[] {
  return plans.map((plan): SheetChange => {
    const { reportId, name } = plan;
    const standing = snapshot.sheets.find((sheet) => sheet.reportId === reportId);
    const planned = new Map(
      plan.cells
        .filter(({ value, formula }) => formula !== undefined || (value !== null && value !== ''))
        .map((cell) => [
          `${cell.row} ${cell.col}`,
          cell.formula === undefined ? `v${cell.value}` : `f${cell.formula}`,
        ]),
    );
    if (!standing) return { reportId, name, state: 'new', cells: planned.size };
    const held = new Map(
      standing.cells.map((cell) => [
        `${cell.row} ${cell.col}`,
        cell.formula === undefined ? `v${cell.content.value}` : `f${cell.formula}`,
      ]),
    );
    const places = new Set([...planned.keys(), ...held.keys()]);
    const cells = [...places].filter((place) => planned.get(place) !== held.get(place)).length;
    return { reportId, name, state: cells === 0 ? 'same' : 'changed', cells };
  });
}
