import type { Visibility } from '../../workbook/snapshot';

/** A sheet as the list of sheets tells it. */
export interface SheetEntry {
  /** Excel's id; it outlives renaming and moving. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Asks for the list; what is returned gives it after the sync. */
export function askSheetList(context: Excel.RequestContext): () => readonly SheetEntry[] {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  return () =>
    worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      visibility: VISIBILITIES[visibility] ?? 'visible',
    }));
}
