import { cellName, rangeName } from './address';
import { inGrid, MAX_FORMULA } from './grid';
import type { PlannedCell, SheetPlan } from './plan';
import { placeOf } from './row-heights';
import { freeSheetName, sameName } from './sheet-names';

/** A plan that no sheet can hold: a mistake of the program's. */
export interface PlanFault {
  readonly sheet: string;
  readonly reason:
    | 'name-taken'
    | 'bad-name'
    | 'same-report-twice'
    | 'outside-grid'
    | 'same-cell-twice'
    | 'formula-too-long'
    | 'merges-overlap';
  /** "B12", where one cell is at fault. */
  readonly cell?: string;
}

/**
 * The first thing about the plans that Excel would call a damaged file; `null` when they can be written.
 * `others` are the names of the workbook's sheets that no plan writes.
 */
export function planFault(plans: readonly SheetPlan[], others: readonly string[]): PlanFault | null {
  const taken = new Set(others.map(sameName));
  const reports = new Set<string>();
  for (const plan of plans) {
    const fault = (reason: PlanFault['reason'], cell?: string): PlanFault => ({
      sheet: plan.name,
      reason,
      ...(cell === undefined ? {} : { cell }),
    });
    if (taken.has(sameName(plan.name))) return fault('name-taken');
    if (freeSheetName(plan.name, []) !== plan.name) return fault('bad-name');
    if (reports.has(plan.reportId)) return fault('same-report-twice');
    taken.add(sameName(plan.name));
    reports.add(plan.reportId);
    const found = cellFault(plan) ?? mergeFault(plan);
    if (found) return fault(found.reason, found.cell);
  }
  return null;
}

interface Fault {
  readonly reason: PlanFault['reason'];
  readonly cell: string;
}

function cellFault({ cells }: SheetPlan): Fault | null {
  // In reading order, as our own plans come, nothing can come twice: places are kept from the first that steps back.
  let seen: Set<number> | null = null;
  let last = -1;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]!;
    const place = placeOf(cell);
    if (place <= last) seen ??= new Set(cells.slice(0, index).map(placeOf));
    const reason = reasonAgainst(cell, seen?.has(place) ?? false);
    if (reason) return { reason, cell: cellName(cell.row, cell.col) };
    seen?.add(place);
    last = place;
  }
  return null;
}

function reasonAgainst({ row, col, formula }: PlannedCell, again: boolean): Fault['reason'] | null {
  if (!inGrid(row, col)) return 'outside-grid';
  if (again) return 'same-cell-twice';
  return formula !== undefined && formula.length > MAX_FORMULA ? 'formula-too-long' : null;
}

function mergeFault({ merges }: SheetPlan): Fault | null {
  for (const [index, one] of merges.entries()) {
    const cell = rangeName(one);
    if (!inGrid(one.top, one.left) || !inGrid(one.bottom, one.right)) return { reason: 'outside-grid', cell };
    const overlaps = merges
      .slice(0, index)
      .some(
        (other) =>
          one.top <= other.bottom &&
          other.top <= one.bottom &&
          one.left <= other.right &&
          other.left <= one.right,
      );
    if (overlaps) return { reason: 'merges-overlap', cell };
  }
  return null;
}
