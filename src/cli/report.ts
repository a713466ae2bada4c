import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { err, ok, type Result } from '../domain/result';
import { type Lang, interpolate, messagesOf } from '../i18n';
import { type Outcome, runPipeline } from '../pipeline';
import { type SaveRefusal, replaceFile, saveFile } from '../xlsx/save';
import { type WrittenWorkbook, writeInto } from '../xlsx/write';
import { type Ended, type Progress, done, refused } from './ended';
import { type Fault, fault, faultOfRefusal } from './fault';
import { readInput } from './input';
import { toDocument, toJson } from './json';
import { type OutChoice, outPath } from './out-path';
import { reportText } from './text-report';
import { recognisedTables } from './text-workbook';

export interface ReportRequest extends OutChoice {
  readonly json: boolean;
}

/** Recognises, recomputes, checks and writes the report sheets into a copy, or into the file itself. */
export async function report(request: ReportRequest, lang: Lang, progress: Progress): Promise<Ended> {
  const { file, inPlace, json } = request;
  const out = await target(request);
  if (!out.ok) return refused(out.error, lang);
  const input = await readInput(file, progress, lang);
  if (!input.ok) return refused(input.error, lang);

  const { cli } = messagesOf(lang);
  progress(cli.working);
  const { opened, snapshot } = input.value;
  const outcome = runPipeline(snapshot, undefined, lang);
  if (recognisedTables(outcome).length === 0) return refused(nothingIn(outcome, file), lang);
  const written = writeInto(opened, outcome.plans);
  if (!written.ok) return refused(faultOfRefusal(written.error, file), lang);

  progress(interpolate(cli.writing, { file: basename(out.value) }, lang));
  const saved = await save(out.value, written.value, inPlace);
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
async function target(request: ReportRequest): Promise<Result<string, Fault>> {
  const out = outPath(request);
  if (!out.ok || request.inPlace || !(await isSameFile(request.file, out.value))) return out;
  return err(fault(2, 'sameFile', { out: out.value }));
}

/** Whether two paths lead to one file, by whatever links. */
async function isSameFile(first: string, second: string): Promise<boolean> {
  const [one, other] = await Promise.all([first, second].map((path) => stat(path).catch(() => null)));
  return !!one && !!other && one.dev === other.dev && one.ino === other.ino;
}

async function save(out: string, { bytes }: WrittenWorkbook, inPlace: boolean): Promise<Result<void, Fault>> {
  const saved = await (inPlace ? replaceFile(out, bytes) : saveFile(out, bytes));
  return saved.ok ? ok(undefined) : err(saveFault(saved.error));
}

const saveFault = ({ path, reason, code }: SaveRefusal): Fault =>
  fault(3, 'cannotWrite', { out: path, obstacle: reason, code });

const nothingIn = ({ snapshot }: Outcome, file: string): Fault =>
  fault(2, 'nothingRecognised', { file, sheets: String(snapshot.sheets.length) });
