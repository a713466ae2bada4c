import {
  type Stats,
  closeSync,
  copyFileSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';

/** Why a file could not be written. The target is then as it was before. */
export interface SaveRefusal {
  readonly type: 'CannotWrite';
  readonly path: string;
  readonly reason: 'no-folder' | 'no-permission' | 'no-space' | 'is-a-folder' | 'in-use' | 'other';
  /** The system's own code ("ENOSPC"), for the curious. */
  readonly code: string;
}

const REASONS: Readonly<Record<string, SaveRefusal['reason']>> = {
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOSPC: 'no-space',
  EDQUOT: 'no-space',
  EFBIG: 'no-space',
  EISDIR: 'is-a-folder',
  EBUSY: 'in-use',
  ETXTBSY: 'in-use',
};

/**
 * Writes a file whole or not at all: into a temporary file of the same folder, flushed to the disk, then renamed
 * over the target. A link is followed; the permissions of a file that is replaced stay.
 */
export const saveFile = (path: string, bytes: Uint8Array): Result<void, SaveRefusal> =>
  guarded(path, () => writeWhole(resolved(path), bytes));

/** The same over the input itself, of which `<path>.bak` keeps the bytes it had. */
export const replaceFile = (path: string, bytes: Uint8Array): Result<void, SaveRefusal> =>
  guarded(path, () => {
    const target = resolved(path);
    const copy = temporary(`${target}.bak`);
    cleaningUp(copy, () => {
      copyFileSync(target, copy);
      renameSync(copy, `${target}.bak`);
    });
    writeWhole(target, bytes);
  });

function writeWhole(target: string, bytes: Uint8Array): void {
  const before = statOf(target);
  if (before?.isDirectory()) throw systemError('EISDIR');
  const draft = temporary(target);
  cleaningUp(draft, () => {
    const file = openSync(draft, 'wx', before?.mode);
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, target);
  });
}

function cleaningUp(draft: string, work: () => void): void {
  try {
    work();
  } catch (thrown) {
    rmSync(draft, { force: true });
    throw thrown;
  }
}

/** In the same folder, so that the rename stays on one disk; hidden, and never the name of another run's. */
const temporary = (target: string): string =>
  join(dirname(target), `.${basename(target)}.${process.pid}.${Date.now().toString(36)}.tmp`);

/** What lies where a path leads, by whatever links; `null` where nothing does. */
export function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** Where a link leads; a path that leads nowhere yet is the target itself. */
function resolved(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function guarded(path: string, work: () => void): Result<void, SaveRefusal> {
  try {
    work();
    return ok(undefined);
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === null) throw thrown;
    return err({ type: 'CannotWrite', path, reason: REASONS[code] ?? 'other', code });
  }
}

const systemError = (code: string): Error => Object.assign(new Error(code), { code });

const codeOf = (thrown: unknown): string | null =>
  typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : null;
