import { compose } from '../../src/reports/compose';
import { cellName } from '../../src/workbook/address';
import type { PlannedCell, SheetPlan } from '../../src/workbook/plan';
import { type InputParts, inputOf } from './model';

/** A report sheet by its id. */
export const report = (parts: InputParts, id: string): SheetPlan => {
  const plan = compose(inputOf(parts), 'it').find(({ reportId }) => reportId === id);
  if (!plan) throw new Error(`${id} is not written`);
  return plan;
};

/** The cells by name. */
export const cellsOf = ({ cells }: SheetPlan): Record<string, PlannedCell> =>
  Object.fromEntries(cells.map((cell) => [cellName(cell.row, cell.col), cell]));

/** The cell under a head, on the row whose first or second cell says `label`. */
export function under(plan: SheetPlan, head: string, label: string): PlannedCell | undefined {
  const column = plan.cells.find(({ style, value }) => style === 'head' && value === head)?.col;
  const row = plan.cells.find(({ col, value }) => col < 2 && String(value).trim() === label)?.row;
  return plan.cells.find((cell) => cell.row === row && cell.col === column);
}
