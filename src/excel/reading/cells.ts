import type { CellRange } from '../../workbook/address';
import type { CellSnapshot, CellValue } from '../../workbook/snapshot';

/** One block of cells as Excel answers it: matrices of the same shape. */
export interface Block {
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

const GENERAL = 'General';

/** The cells of a block that hold something, row by row; `area` is where it stands. */
export function cellsOf(block: Block, { top, left }: CellRange): CellSnapshot[] {
  const cells: CellSnapshot[] = [];
  block.values.forEach((values, r) => {
    const formulas = block.formulas[r] ?? [];
    const types = block.valueTypes[r] ?? [];
    const formats = block.numberFormat[r] ?? [];
    values.forEach((value, c) => {
      const formula = formulaIn(formulas[c], value);
      const content = contentOf(value, types[c] ?? '', formula !== null);
      if (!content) return;
      const place = { row: top + r, col: left + c };
      const format = String(formats[c] ?? GENERAL);
      cells.push(formula === null ? { ...place, content, format } : { ...place, content, format, formula });
    });
  });
  return cells;
}

/** Text that begins with "=" is no formula: then what Excel gives as formula is the text itself. */
function formulaIn(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? formula.slice(1)
    : null;
}

function contentOf(value: unknown, type: string, hasFormula: boolean): CellValue | null {
  if (typeof value === 'number') return { type: 'number', value };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  const text = typeof value === 'string' ? value : String(value ?? '');
  if (type === 'Error') return { type: 'error', value: text };
  return text === '' && !hasFormula ? null : { type: 'text', value: text };
}
