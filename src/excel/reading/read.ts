import type { Result } from '../../domain/result';
import type { Course, HostFailure } from '../../ports/open-workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { placeName } from '../areas';
import { offers } from '../requirements';
import type { Session } from '../session';
import { checkpoint, waiting } from '../session';
import { readBlocks } from './blocks';
import type { Content } from './blocks';
import { askExtents, piecesToRead } from './extents';
import type { Extent } from './extents';
import { askShapes, LookBook, looksToAsk } from './shapes';
import type { Shape } from './shapes';
import { askSheetList } from './sheet-list';
import type { SheetEntry } from './sheet-list';

/**
 * The whole workbook, as the file adapter would read it: the list of sheets, how far each reaches, all cells. Three
 * syncs whatever the number of sheets, more only where the cells are too many for one.
 */
export const readWhole = (
  session: Session,
  course?: Course,
): Promise<Result<WorkbookSnapshot, HostFailure>> =>
  waiting(async (context) => {
    const list = askSheetList(context);
    const isManual = askCalculation(context);
    await context.sync();
    const entries = list();
    checkpoint(course);
    const sheets = await readSheets(context, session, entries, entries, course);
    return snapshotOf(session, entries, sheets, isManual());
  }, course?.signal);

/** Reads the sheets of `wanted` among `entries`; two syncs, more only where the cells are too many for one. */
export async function readSheets(
  context: Excel.RequestContext,
  session: Session,
  entries: readonly SheetEntry[],
  wanted: readonly SheetEntry[],
  course?: Course,
): Promise<ReadonlyMap<string, SheetSnapshot>> {
  if (wanted.length === 0) return new Map();
  const ids = wanted.map(({ id }) => id);
  const [extents, shapes] = [askExtents(context, ids), askShapes(context, ids)];
  await context.sync();
  checkpoint(course);
  return readCells(context, session, entries, extents(), shapes(), course);
}

/** Reads the cells of sheets whose extents are known; one sync, more only where they are too many for one. */
export async function readCells(
  context: Excel.RequestContext,
  session: Session,
  entries: readonly SheetEntry[],
  extents: readonly Extent[],
  shapes: readonly Shape[],
  course?: Course,
): Promise<ReadonlyMap<string, SheetSnapshot>> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const pieces = await piecesToRead(context, extents);
  const contents = await readBlocks(context, extents, pieces, {
    budget: session.budget,
    withMerges: offers('merges'),
    looks: looksToAsk(shapes, pieces),
    shapes,
    course,
    names: new Map(entries.map(({ id, name }) => [id, name])),
  });
  const shapeOf = new Map(shapes.map((shape) => [shape.id, shape]));
  const book = new LookBook();
  return new Map(
    extents.flatMap((extent): (readonly [string, SheetSnapshot])[] => {
      const entry = byId.get(extent.id);
      const content = contents.get(extent.id);
      return entry && content
        ? [[extent.id, sheetOf(session, entry, extent, shaped(content, shapeOf.get(extent.id), book))]]
        : [];
    }),
  );
}

/** The snapshot of the sheets in the order of the list; the session remembers which sheet each was read from. */
export function snapshotOf(
  session: Session,
  entries: readonly SheetEntry[],
  sheets: ReadonlyMap<string, SheetSnapshot>,
  manualCalculation: boolean,
): WorkbookSnapshot {
  session.seen.clear();
  const inOrder = entries.flatMap(({ id }) => {
    const sheet = sheets.get(id);
    if (!sheet) return [];
    session.ids.set(sheet, id);
    session.seen.set(id, { name: sheet.name, isReport: sheet.reportId !== null });
    return [sheet];
  });
  const { file, date1904 } = session;
  return { file, date1904, ...(manualCalculation ? { manualCalculation } : {}), sheets: inOrder };
}

/** Asks whether formulas wait until somebody has them worked out; what is returned tells it after the sync. */
export function askCalculation(context: Excel.RequestContext): () => boolean {
  const { application } = context.workbook;
  application.load('calculationMode');
  return () => application.calculationMode === 'Manual';
}

function sheetOf(
  { unmarked }: Session,
  { name, visibility }: SheetEntry,
  { reportId, filled }: Extent,
  content: Omit<SheetSnapshot, 'name' | 'visibility' | 'reportId'>,
): SheetSnapshot {
  // A write that failed between adding the sheet and marking it: empty and of that name, it is still ours.
  const orphan = filled === null ? (unmarked.get(name) ?? null) : null;
  return { name, visibility, ...content, reportId: reportId ?? orphan };
}

/** What was read of a sheet, with what its shape tells of it. */
function shaped(
  { cells, merges, looks, hiddenRows, hiddenCols, tables }: Content,
  shape: Shape | undefined,
  book: LookBook,
): Parameters<typeof sheetOf>[3] {
  if (!shape) return { cells, merges };
  const rows = linesOf(
    cells.map(({ row }) => row),
    hiddenRows,
  );
  const cols = linesOf(
    cells.map(({ col }) => col),
    hiddenCols,
  );
  return {
    cells: cells.map((cell) => {
      const look = book.lookOf(shape, looks.get(placeName(cell)));
      return look ? { ...cell, look } : cell;
    }),
    merges,
    ...(rows.length > 0 ? { hiddenRows: rows } : {}),
    ...(cols.length > 0 ? { hiddenCols: cols } : {}),
    ...(shape.filter ? { filter: shape.filter } : {}),
    ...(tables.length > 0 ? { tables } : {}),
  };
}

/** The hidden ones among rows or columns that hold something. */
const linesOf = (held: readonly number[], hidden: ReadonlySet<number>): readonly number[] =>
  hidden.size === 0 ? [] : [...new Set(held)].filter((line) => hidden.has(line)).sort((a, b) => a - b);
