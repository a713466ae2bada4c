import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { err, ok, type Result } from '../domain/result';
import { type Lang, interpolate, messagesOf } from '../i18n';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { readWorkbook } from '../xlsx/read';
import type { Progress } from './ended';
import { type Fault, fault, faultOfRefusal } from './fault';

/** A workbook file as read: its bytes, to write beside them, and what they say. */
export interface Input {
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
}

export async function readInput(file: string, progress: Progress, lang: Lang): Promise<Result<Input, Fault>> {
  const name = basename(file);
  progress(interpolate(messagesOf(lang).cli.reading, { file: name }, lang));
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const snapshot = readWorkbook(bytes.value, name);
  return snapshot.ok
    ? ok({ bytes: bytes.value, snapshot: snapshot.value })
    : err(faultOfRefusal(snapshot.error, file));
}

async function readBytes(file: string): Promise<Result<Uint8Array, Fault>> {
  try {
    return ok(await readFile(file));
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
