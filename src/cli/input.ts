import { basename } from 'node:path';
import { err, ok, type Result } from '../domain/result';
import { type Lang, interpolate, messagesOf } from '../i18n';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { type FileTools, type OpenFile, openWorkbook } from '../xlsx/file-kind';
import { isOle } from '../xlsx/ole';
import { readOpen } from '../xlsx/read';
import type { Progress } from './ended';
import { type Fault, faultOfRefusal } from './fault';
import { NODE_CODEC } from './node-codec';
import { readBytes } from './read-bytes';

/** A workbook file as read: open, to write into a copy of it, and what it says. */
export interface Input {
  readonly bytes: Uint8Array;
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
    ? ok({ bytes: bytes.value, opened: opened.value, snapshot: snapshot.value })
    : err(faultOfRefusal(snapshot.error, file));
}

/** Node's own zlib; SheetJS and ciphers for an .xls and what is encrypted alone: their start takes as long as reading. */
async function toolsFor(bytes: Uint8Array): Promise<FileTools> {
  if (!isOle(bytes)) return { codec: NODE_CODEC, readXls: null };
  const { readWithSheetJs } = await import(/* webpackChunkName: 'xls' */ '../xlsx/sheetjs');
  const { NODE_CIPHER } = await import(/* webpackChunkName: 'xls' */ './node-cipher');
  return { codec: NODE_CODEC, readXls: readWithSheetJs, cipher: NODE_CIPHER };
}
