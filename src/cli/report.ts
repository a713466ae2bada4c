import { basename } from 'node:path';
import { err, ok, type Result } from '../domain/result';
import { type Lang, interpolate, messagesOf } from '../i18n';
import type { Notes } from '../notes/notes';
import { notesPlan } from '../notes/plan-notes';
import { type Outcome, runPipeline } from '../pipeline';
import type { SheetPlan } from '../workbook/plan';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { type SaveRefusal, type Saved, replaceFile, saveFile, statOf } from '../xlsx/save';
import { isSealed } from '../xlsx/seal';
import { type WrittenWorkbook, writeInto } from '../xlsx/write';
import { type Ended, type Progress, done, refused } from './ended';
import { type Fault, fault, faultOfRefusal } from './fault';
import { readInput } from './input';
import { toDocument, toJson } from './json';
import { NODE_CODEC } from './node-codec';
import { type OutChoice, outPath } from './out-path';
import { saidOf } from './said';
import { reportText, writtenText } from './text-report';
import { recognisedTables } from './text-workbook';

export interface ReportRequest extends OutChoice {
  readonly json: boolean;
  readonly notes: string | null;
}

/** Recognises, recomputes, checks and writes the report sheets into a copy, or into the file itself. */
export async function report(request: ReportRequest, lang: Lang, progress: Progress): Promise<Ended> {
  const { file, inPlace, json, notes } = request;
  const out = target(request);
  if (!out.ok) return refused(out.error, lang);
  const input = await readInput(file, progress, lang);
  if (!input.ok) return refused(input.error, lang);

  const { cli } = messagesOf(lang);
  const { opened, snapshot } = input.value;
  const said = await saidOf(snapshot, notes, progress, lang);
  if (!said.ok) return refused(said.error, lang);
  progress(cli.working);
  // The name says .xlsx, the content does not: what would come out is a conversion, not the file with sheets more.
  if (inPlace && opened.kind === 'sheets') return refused(fault(2, 'cannotInPlace', { file }), lang);
  const outcome = runPipeline(snapshot, said.value, lang);
  if (recognisedTables(outcome).length === 0) return refused(nothingIn(outcome, file), lang);
  // What was taken over from another workbook is said in the copy too: its next run asks for no --notes.
  const takenOver = notes === null ? ok([]) : notesSheet(said.value, snapshot, file);
  if (!takenOver.ok) return refused(takenOver.error, lang);
  const written = writeInto(opened, [...outcome.plans, ...takenOver.value]);
  if (!written.ok) return refused(faultOfRefusal(written.error, file), lang);

  // What can go wrong with the answer goes wrong before anything is written.
  const answer = json ? toJson(toDocument(outcome, lang)) : reportText(outcome, lang);
  progress(interpolate(cli.writing, { file: basename(out.value) }, lang));
  const saved = save(out.value, written.value, inPlace ? input.value.bytes : null);
  if (!saved.ok) return refused(saved.error, lang);
  const { path: wrote, backup } = saved.value;
  const kept =
    backup === null || inPlace ? '' : `${interpolate(cli.kept, { out: wrote, kept: backup }, lang)}\n`;
  if (json) return { ...done(answer), stderr: kept, wrote };
  const { converted, valuesOnly } = written.value;
  const copy = inPlace ? backup : null;
  return {
    ...done(answer + writtenText(outcome, { out: wrote, converted, valuesOnly, backup: copy }, lang) + kept),
    wrote,
  };
}

/** The hidden sheet of the notes; one that a later version wrote is not written over. */
function notesSheet(
  said: Notes,
  snapshot: WorkbookSnapshot,
  file: string,
): Result<readonly SheetPlan[], Fault> {
  const plan = notesPlan(said, snapshot);
  return plan.ok ? ok([plan.value]) : err(fault(2, 'laterNotes', { file, sheet: plan.error.sheet }));
}

/** Where to write; the input itself only when that was asked for. */
function target(request: ReportRequest): Result<string, Fault> {
  const out = outPath(request);
  if (!out.ok || request.inPlace || !isSameFile(request.file, out.value)) return out;
  return err(fault(2, 'sameFile', { out: out.value }));
}

/** Whether two paths lead to one file. */
function isSameFile(first: string, second: string): boolean {
  const [one, other] = [statOf(first), statOf(second)];
  return !!one && !!other && one.dev === other.dev && one.ino === other.ino;
}

/** Over the input, if it still is what was read, or into a file of its own. */
function save(out: string, { bytes }: WrittenWorkbook, before: Uint8Array | null): Result<Saved, Fault> {
  const saved = before
    ? replaceFile(out, bytes, before)
    : saveFile(out, bytes, (there) => isSealed(there, NODE_CODEC));
  return saved.ok ? saved : err(saveFault(saved.error));
}

const saveFault = ({ path, reason, code }: SaveRefusal): Fault =>
  reason === 'changed'
    ? fault(3, 'changed', { out: path })
    : fault(3, 'cannotWrite', { out: path, obstacle: reason, code });

const nothingIn = ({ snapshot }: Outcome, file: string): Fault =>
  fault(2, 'nothingRecognised', { file, sheets: String(snapshot.sheets.length) });
