import { basename } from 'node:path';
import { err, ok, type Result } from '../domain/result';
import { type Lang, interpolate, messagesOf } from '../i18n';
import { type Outcome, runPipeline } from '../pipeline';
import { type SaveRefusal, replaceFile, saveFile, statOf } from '../xlsx/save';
import { type WrittenWorkbook, writeInto } from '../xlsx/write';
import { type Ended, type Progress, done, refused } from './ended';
import { type Fault, fault, faultOfRefusal } from './fault';
import { readInput } from './input';
import { toDocument, toJson } from './json';
import { type OutChoice, outPath } from './out-path';
import { saidOf } from './said';
import { reportText } from './text-report';
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
  const written = writeInto(opened, outcome.plans);
  if (!written.ok) return refused(faultOfRefusal(written.error, file), lang);

  progress(interpolate(cli.writing, { file: basename(out.value) }, lang));
  const saved = save(out.value, written.value, inPlace);
  if (!saved.ok) return refused(saved.error, lang);
  return done(
    json
      ? toJson(toDocument(outcome, lang))
      : reportText(
          outcome,
          {
            out: out.value,
            converted: written.value.converted,
            backup: inPlace ? `${out.value}.bak` : null,
          },
          lang,
        ),
  );
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

function save(out: string, { bytes }: WrittenWorkbook, inPlace: boolean): Result<void, Fault> {
  const saved = inPlace ? replaceFile(out, bytes) : saveFile(out, bytes);
  return saved.ok ? ok(undefined) : err(saveFault(saved.error));
}

const saveFault = ({ path, reason, code }: SaveRefusal): Fault =>
  fault(3, 'cannotWrite', { out: path, obstacle: reason, code });

const nothingIn = ({ snapshot }: Outcome, file: string): Fault =>
  fault(2, 'nothingRecognised', { file, sheets: String(snapshot.sheets.length) });
