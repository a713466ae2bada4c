import type { Result } from '../../domain/result';
import type { HostFailure } from '../../ports/open-workbook';
import { quoteSheet } from '../../workbook/address';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { Session } from '../session';
import { waiting } from '../session';
import { askExtents } from './extents';
import { askCalculation, readCells, readSheets, readWhole, snapshotOf } from './read';
import { askShapes } from './shapes';
import { askSheetList } from './sheet-list';
import type { SheetEntry } from './sheet-list';

/**
 * The workbook again: the cells of the sheets `touched` (names in `previous`), and the list of sheets. Two syncs for
 * edited cells; new sheets, and sheets whose formulas name a sheet that was renamed or deleted, take one or two more.
 * Untouched sheets are the objects of `previous`.
 */
export async function rereadSome(
  session: Session,
  previous: WorkbookSnapshot,
  touched: readonly string[],
): Promise<Result<WorkbookSnapshot, HostFailure>> {
  const known = knownSheets(session, previous);
  if (!known) return readWhole(session);
  const outcome = await waiting(async (context) => {
    const names = new Set(touched);
    const ids = [...known].filter(([, { name }]) => names.has(name)).map(([id]) => id);
    const list = askSheetList(context);
    const isManual = askCalculation(context);
    const [extents, shapes] = [askExtents(context, ids), askShapes(context, ids)];
    await context.sync();

    const entries = list();
    const read = await readCells(context, session, entries, extents(), shapes());
    const others = alsoToRead(known, entries, new Set(ids));
    const more = await readSheets(context, session, entries, others);
    return snapshotOf(session, entries, merged(known, entries, new Map([...read, ...more])), isManual());
  });
  // A touched sheet that is gone meanwhile ends the request that asks for it.
  return !outcome.ok && outcome.error.type === 'Gone' ? readWhole(session) : outcome;
}

/** The sheets of a snapshot by Excel's ids; `null` when it was not read here. */
function knownSheets(
  { ids }: Session,
  { sheets }: WorkbookSnapshot,
): ReadonlyMap<string, SheetSnapshot> | null {
  const known = new Map<string, SheetSnapshot>();
  for (const sheet of sheets) {
    const id = ids.get(sheet);
    if (id === undefined) return null;
    known.set(id, sheet);
  }
  return known;
}

/** Sheets that are new, and those whose formulas name one that bears another name now, or is gone. */
function alsoToRead(
  known: ReadonlyMap<string, SheetSnapshot>,
  entries: readonly SheetEntry[],
  read: ReadonlySet<string>,
): readonly SheetEntry[] {
  const now = new Map(entries.map(({ id, name }) => [id, name]));
  const lost = [...known].filter(([id, { name }]) => now.get(id) !== name).map(([, { name }]) => name);
  const names = lost.flatMap((name) => [`${quoteSheet(name)}!`, `${name}!`]);
  return entries.filter(({ id }) => {
    const sheet = known.get(id);
    if (!sheet || read.has(id)) return !sheet;
    return (
      names.length > 0 &&
      sheet.cells.some(({ formula }) => formula !== undefined && names.some((name) => formula.includes(name)))
    );
  });
}

function merged(
  known: ReadonlyMap<string, SheetSnapshot>,
  entries: readonly SheetEntry[],
  read: ReadonlyMap<string, SheetSnapshot>,
): ReadonlyMap<string, SheetSnapshot> {
  return new Map(
    entries.flatMap(({ id, name, visibility }): (readonly [string, SheetSnapshot])[] => {
      const sheet = read.get(id) ?? known.get(id);
      if (!sheet) return [];
      const same = sheet.name === name && sheet.visibility === visibility;
      return [[id, same ? sheet : { ...sheet, name, visibility }]];
    }),
  );
}
