import type { Result } from '../../domain/result';
import type { Course, HostFailure } from '../../ports/open-workbook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { offers } from '../requirements';
import type { Session } from '../session';
import { checkpoint, waiting } from '../session';
import { readBlocks } from './blocks';
import type { Content } from './blocks';
import { askExtents, piecesToRead } from './extents';
import type { Extent } from './extents';
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
    await context.sync();
    const entries = list();
    checkpoint(course);
    const sheets = await readSheets(context, session, entries, entries, course);
    return snapshotOf(session, entries, sheets);
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
  const extents = askExtents(
    context,
    wanted.map(({ id }) => id),
  );
  await context.sync();
  checkpoint(course);
  return readCells(context, session, entries, extents(), course);
}

/** Reads the cells of sheets whose extents are known; one sync, more only where they are too many for one. */
export async function readCells(
  context: Excel.RequestContext,
  session: Session,
  entries: readonly SheetEntry[],
  extents: readonly Extent[],
  course?: Course,
): Promise<ReadonlyMap<string, SheetSnapshot>> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const contents = await readBlocks(context, extents, await piecesToRead(context, extents), {
    budget: session.budget,
    withMerges: offers('merges'),
    course,
    names: new Map(entries.map(({ id, name }) => [id, name])),
  });
  return new Map(
    extents.flatMap((extent): (readonly [string, SheetSnapshot])[] => {
      const entry = byId.get(extent.id);
      const content = contents.get(extent.id);
      return entry && content ? [[extent.id, sheetOf(session, entry, extent, content)]] : [];
    }),
  );
}

/** The snapshot of the sheets in the order of the list; the session remembers which sheet each was read from. */
export function snapshotOf(
  session: Session,
  entries: readonly SheetEntry[],
  sheets: ReadonlyMap<string, SheetSnapshot>,
): WorkbookSnapshot {
  session.seen.clear();
  const inOrder = entries.flatMap(({ id }) => {
    const sheet = sheets.get(id);
    if (!sheet) return [];
    session.ids.set(sheet, id);
    session.seen.set(id, { name: sheet.name, isReport: sheet.reportId !== null });
    return [sheet];
  });
  return { file: session.file, date1904: session.date1904, sheets: inOrder };
}

function sheetOf(
  { unmarked }: Session,
  { name, visibility }: SheetEntry,
  { reportId, filled }: Extent,
  { cells, merges }: Content,
): SheetSnapshot {
  // A write that failed between adding the sheet and marking it: empty and of that name, it is still ours.
  const orphan = filled === null ? (unmarked.get(name) ?? null) : null;
  return { name, visibility, cells, merges, reportId: reportId ?? orphan };
}
