import { EMPTY_CELL, type BookState, type Cell, type SheetState } from '../host/workbook/state';
import type { SheetLooks } from './file-looks';

/** The book with the looks that its file has; the host itself reads only what cells hold. */
export const dressed = (
  { sheets, ...book }: BookState,
  looks: ReadonlyMap<string, SheetLooks>,
): BookState => ({
  ...book,
  sheets: sheets.map((sheet) => {
    const own = looks.get(sheet.name);
    return own ? dressedSheet(sheet, own) : sheet;
  }),
});

function dressedSheet(sheet: SheetState, { cells: looks, ...layout }: SheetLooks): SheetState {
  const cells = new Map<number, Cell>(sheet.cells);
  for (const [key, look] of looks) cells.set(key, { ...(cells.get(key) ?? EMPTY_CELL), look });
  return { ...sheet, ...layout, cells };
}
