import type { BookState, Cell, SheetState } from './state';

/** What differs between two states of a workbook, by sheet. */
export interface BookChanges {
  readonly added: readonly SheetState[];
  readonly deleted: readonly SheetState[];
  /** Sheets that stand in both, with anything changed. */
  readonly changed: readonly SheetChanges[];
  /** The order, the workbook's own names or its protection changed. */
  readonly book: boolean;
}

export interface SheetChanges {
  readonly before: SheetState;
  readonly after: SheetState;
  /** Cells that hold or look like something else now, by key; `undefined` when there is none any more. */
  readonly cells: ReadonlyMap<number, Cell | undefined>;
}

/** States share what did not change, so this costs what changed and not more. */
export function changesBetween(before: BookState, after: BookState): BookChanges {
  const old = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  const kept = after.sheets.filter(({ id }) => old.has(id));
  const now = new Set(after.sheets.map(({ id }) => id));
  return {
    added: after.sheets.filter(({ id }) => !old.has(id)),
    deleted: before.sheets.filter(({ id }) => !now.has(id)),
    changed: kept.flatMap((sheet) => {
      const was = old.get(sheet.id)!;
      return was === sheet ? [] : [{ before: was, after: sheet, cells: changedCells(was, sheet) }];
    }),
    book:
      before.names !== after.names ||
      before.structurePassword !== after.structurePassword ||
      orderOf(before) !== orderOf(after),
  };
}

function changedCells(before: SheetState, after: SheetState): Map<number, Cell | undefined> {
  const changed = new Map<number, Cell | undefined>();
  if (before.cells === after.cells) return changed;
  for (const [key, cell] of after.cells) if (before.cells.get(key) !== cell) changed.set(key, cell);
  for (const key of before.cells.keys()) if (!after.cells.has(key)) changed.set(key, undefined);
  return changed;
}

const orderOf = ({ sheets }: BookState): string => sheets.map(({ id }) => id).join(' ');
