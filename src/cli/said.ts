import { err, ok, type Result } from '../domain/result';
import type { Lang } from '../i18n';
import { completed, foreignNotes } from '../notes/foreign';
import type { Notes } from '../notes/notes';
import { readNotes } from '../notes/read-notes';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Progress } from './ended';
import { type Fault, fault } from './fault';
import { readInput } from './input';

/** The notes that hold for a workbook: its own, completed by those of the workbook named with `--notes`. */
export async function saidOf(
  snapshot: WorkbookSnapshot,
  from: string | null,
  progress: Progress,
  lang: Lang,
): Promise<Result<Notes, Fault>> {
  const own = readNotes(snapshot).notes;
  if (from === null) return ok(own);
  const other = await readInput(from, progress, lang);
  if (!other.ok) return other;
  const foreign = foreignNotes(other.value.snapshot, snapshot);
  return foreign ? ok(completed(own, foreign)) : err(fault(2, 'noNotes', { file: from }));
}
