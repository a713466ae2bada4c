import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { err, ok, type Result } from '../domain/result';
import { LIMITS } from '../xlsx/limits';
import { codeOf } from '../xlsx/system-error';
import { type Fault, fault, faultOfRefusal } from './fault';

/** A pipe that gives nothing for so long gives nothing any more, in milliseconds. */
const PATIENCE = 10_000;
const PAUSE = 10;
/** Read at a time from what does not say its size. */
const CHUNK = 1 << 20;

/**
 * The bytes of a file, or what comes through a pipe until it ends. What is larger than any workbook is refused before
 * it is held; a pipe that nobody writes into, and a device, which never ends, are refused too.
 */
export function readBytes(file: string): Result<Uint8Array, Fault> {
  let handle: number;
  try {
    // Not to wait here for a pipe's other end.
    handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (thrown) {
    return err(readFault(file, thrown));
  }
  try {
    const stats = fstatSync(handle);
    if (stats.isDirectory()) return err(fault(2, 'isFolder', { file }));
    if (!stats.isFile() && !stats.isFIFO()) return err(fault(2, 'notAFile', { file }));
    const bytes = stats.size > MOST ? null : allOf(handle, stats.isFIFO(), stats.size);
    return bytes
      ? ok(bytes)
      : err(faultOfRefusal({ type: 'TooLarge', limit: 'file-bytes', max: MOST }, file));
  } catch (thrown) {
    return err(readFault(file, thrown));
  } finally {
    closeSync(handle);
  }
}

const MOST = LIMITS['file-bytes'];

/** Everything until the end; `null` when it is more than a workbook may be, whatever size was said. */
function allOf(handle: number, isPipe: boolean, size: number): Uint8Array | null {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    // A byte more than the file says, to meet its end in the same read.
    const piece = new Uint8Array(Math.max(isPipe ? CHUNK : size + 1 - length, 1024));
    const count = isPipe ? readPipe(handle, piece, length === 0) : readSync(handle, piece);
    if (count === 0) return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    length += count;
    if (length > MOST) return null;
    pieces.push(piece.subarray(0, count));
  }
}

/** Waits for the next bytes, and at the beginning for somebody who writes. */
function readPipe(handle: number, piece: Uint8Array, isFirst: boolean): number {
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      const count = readSync(handle, piece);
      if (count > 0 || !isFirst || Date.now() > until) return count;
    } catch (thrown) {
      if (codeOf(thrown) !== 'EAGAIN' || Date.now() > until) throw thrown;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
}

function readFault(file: string, thrown: unknown): Fault {
  const code = codeOf(thrown);
  if (code === null) throw thrown;
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
