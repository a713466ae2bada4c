import { heldText } from '../workbook/held-text';
import type { PlannedCell, SheetPlan } from '../workbook/plan';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** What writing a plan would do to the workbook, told before it is done. */
export interface SheetChange {
  readonly reportId: string;
  readonly name: string;
  readonly state: 'new' | 'changed' | 'same';
  /** Cells whose content would differ; of a new sheet, all it gets. */
  readonly cells: number;
}

/**
 * Compares the plans with the report sheets that stand in the workbook, content by content: a formula by its text,
 * whatever it gives now, a value by its type and itself. Looks, notes and empty cells are no content.
 */
export function changesOf(snapshot: WorkbookSnapshot, plans: readonly SheetPlan[]): readonly SheetChange[] {
  return plans.map((plan): SheetChange => {
    const { reportId, name } = plan;
    const planned = contents(plan.cells, plannedContent);
    const standing = standingSheet(snapshot, plan);
    if (!standing) return { reportId, name, state: 'new', cells: planned.size };
    const held = contents(standing.cells, heldContent);
    const places = new Set([...planned.keys(), ...held.keys()]);
    const cells = [...places].filter((place) => planned.get(place) !== held.get(place)).length;
    return { reportId, name, state: cells === 0 ? 'same' : 'changed', cells };
  });
}

/** The sheet that the plan rewrites: of those that bear its mark (people copy sheets) the one with its name. */
export function standingSheet(
  { sheets }: WorkbookSnapshot,
  { reportId, name }: SheetPlan,
): SheetSnapshot | undefined {
  const own = sheets.filter((sheet) => sheet.reportId === reportId);
  return own.find((sheet) => sheet.name === name) ?? own[0];
}

/** The contents of cells by place; cells without any are left out. */
function contents<Cell extends { readonly row: number; readonly col: number }>(
  cells: readonly Cell[],
  contentOf: (cell: Cell) => string | null,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const cell of cells) {
    const content = contentOf(cell);
    if (content !== null) found.set(`${cell.row} ${cell.col}`, content);
  }
  return found;
}

function plannedContent({ value, formula }: PlannedCell): string | null {
  if (formula !== undefined) return formulaContent(formula);
  return value === null || value === ''
    ? null
    : valueContent(typeof value === 'number' ? value : heldText(value));
}

function heldContent({ content, formula }: CellSnapshot): string | null {
  if (formula !== undefined) return formulaContent(formula);
  if (content.type === 'number' || content.type === 'text')
    return content.value === '' ? null : valueContent(content.value);
  return `${content.type} ${content.value}`;
}

const valueContent = (value: number | string): string => `${typeof value} ${value}`;

/** Excel takes off the apostrophes that a sheet's name can do without. */
const formulaContent = (formula: string): string => `formula ${formula.replace(QUOTED_SHEET, '$1')}`;

const QUOTED_SHEET = /'((?:[^']|'')+)'/g;
