import { copyFile, open, realpath, rename, stat, unlink } from 'node:fs/promises';
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
export async function saveFile(path: string, bytes: Uint8Array): Promise<Result<void, SaveRefusal>> {
  return guarded(path, async () => {
    const target = await resolved(path);
    await writeWhole(target, bytes);
  });
}

/** The same over the input itself, of which `<path>.bak` keeps the bytes it had. */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<Result<void, SaveRefusal>> {
  return guarded(path, async () => {
    const target = await resolved(path);
    const copy = temporary(`${target}.bak`);
    await cleaningUp(copy, async () => {
      await copyFile(target, copy);
      await rename(copy, `${target}.bak`);
    });
    await writeWhole(target, bytes);
  });
}

async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  const mode = await stat(target).then(
    (before) => (before.isDirectory() ? Promise.reject(systemError('EISDIR')) : before.mode),
    () => undefined,
  );
  const draft = temporary(target);
  await cleaningUp(draft, async () => {
    const file = await open(draft, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  });
}

async function cleaningUp(draft: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    await unlink(draft).catch(() => undefined);
    throw thrown;
  }
}

/** In the same folder, so that the rename stays on one disk; hidden, and never the name of another run's. */
const temporary = (target: string): string =>
  join(dirname(target), `.${basename(target)}.${process.pid}.${Date.now().toString(36)}.tmp`);

const resolved = (path: string): Promise<string> => realpath(path).catch(() => path);

async function guarded(path: string, work: () => Promise<void>): Promise<Result<void, SaveRefusal>> {
  try {
    await work();
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
