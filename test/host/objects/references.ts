import { ExcelError } from '../refuse';
import type { Kept, Session } from '../session';
import type { HostObject } from './object';
import { areasObject } from './range-areas';
import { rangeObject } from './range';

/** Keeps a range beyond its request, as `Excel.run` asks for each; the id by which it is found again. */
export function keep(kept: Kept, session: Session): string {
  const id = `ref${session.references.size + 1}-${kept.sheetId}`;
  session.references.set(id, kept);
  return id;
}

/** The kept range of an id. */
export function keptObject(id: string, session: Session): HostObject {
  const kept = session.references.get(id);
  if (!kept) throw new ExcelError('InvalidReference', `There is no kept object "${id}".`);
  return kept.many
    ? areasObject(kept.sheetId, kept.areas, session, id)
    : rangeObject(kept.sheetId, kept.areas[0]!, session, id);
}
