import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** A workbook of `times` the sheets, the codes of each copy its own, so that nothing joins with another copy. */
export const copies = (snapshot: WorkbookSnapshot, times: number): WorkbookSnapshot => ({
  ...snapshot,
  sheets: Array.from({ length: times }, (_, copy) =>
    snapshot.sheets.map((sheet) => (copy === 0 ? sheet : copyOf(sheet, copy))),
  ).flat(),
});

const copyOf = (sheet: SheetSnapshot, copy: number): SheetSnapshot => ({
  ...sheet,
  name: `${sheet.name.slice(0, 26)} ${copy}`,
  cells: sheet.cells.map((cell) => recoded(cell, copy)),
});

function recoded(cell: CellSnapshot, copy: number): CellSnapshot {
  if (cell.content.type !== 'text') return cell;
  const value = cell.content.value.replace(CODE, (_, area: string, letter: string, rest?: string) =>
    codeOf(area, letter, rest ?? '', copy),
  );
  return { ...cell, content: { type: 'text', value } };
}

const CODE = /\b([1-3])([A-E])(\d{4})?\b/g;

/** Areas 1–3, letters A–E and projects 01–09 leave room for 3 × 5 × 9 copies without two alike. */
function codeOf(area: string, letter: string, rest: string, copy: number): string {
  const newArea = Number(area) + 3 * (Math.floor(copy / 45) % 3);
  const newLetter = String.fromCharCode(letter.charCodeAt(0) + 5 * (copy % 5));
  const project = Number(rest.slice(2)) + 10 * (Math.floor(copy / 5) % 9);
  return `${newArea}${newLetter}${rest && rest.slice(0, 2) + String(project).padStart(2, '0')}`;
}
