import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { err, ok, type Result } from '../domain/result';
import { type Lang, interpolate, messagesOf } from '../i18n';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { type FileTools, type OpenFile, openWorkbook } from '../xlsx/file-kind';
import { isOle } from '../xlsx/ole';
import { readOpen } from '../xlsx/read';
import type { Progress } from './ended';
import { type Fault, fault, faultOfRefusal } from './fault';
import { NODE_CODEC } from './node-codec';

/** A workbook file as read: open, to write into a copy of it, and what it says. */
export interface Input {
  readonly opened: OpenFile;
  readonly snapshot: WorkbookSnapshot;
}

export async function readInput(file: string, progress: Progress, lang: Lang): Promise<Result<Input, Fault>> {
  const name = basename(file);
  progress(interpolate(messagesOf(lang).cli.reading, { file: name }, lang));
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const opened = openWorkbook(bytes.value, await toolsFor(bytes.value));
  if (!opened.ok) return err(faultOfRefusal(opened.error, file));
  const snapshot = readOpen(opened.value, name);
  return snapshot.ok
    ? ok({ opened: opened.value, snapshot: snapshot.value })
    : err(faultOfRefusal(snapshot.error, file));
}

/** Node's own zlib; SheetJS and ciphers for an .xls and what is encrypted alone: their start takes as long as reading. */
async function toolsFor(bytes: Uint8Array): Promise<FileTools> {
  if (!isOle(bytes)) return { codec: NODE_CODEC, readXls: null };
  const { readWithSheetJs } = await import(/* webpackChunkName: 'xls' */ '../xlsx/sheetjs');
  const { NODE_CIPHER } = await import(/* webpackChunkName: 'xls' */ './node-cipher');
  return { codec: NODE_CODEC, readXls: readWithSheetJs, cipher: NODE_CIPHER };
}

function readBytes(file: string): Result<Uint8Array, Fault> {
  try {
    return ok(readFileSync(file));
  } catch (thrown) {
    return err(readFault(file, codeOf(thrown)));
  }
}

function readFault(file: string, code: string): Fault {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return fault(2, 'notFound', { file });
    case 'EISDIR':
      return fault(2, 'isFolder', { file });
    case 'EACCES':
    case 'EPERM':
      return fault(2, 'notAllowed', { file });
    default:
      return fault(2, 'unreadable', { file, reason: code });
  }
}

/** The system's name of a failure ("ENOENT"), or its message. */
export const codeOf = (thrown: unknown): string =>
  thrown instanceof Error ? ('code' in thrown ? String(thrown.code) : thrown.message) : String(thrown);
