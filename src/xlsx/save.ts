import {
  type Stats,
  closeSync,
  copyFileSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
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
 * over the target. A link is followed; the permissions of a file that is replaced stay, and one that is marked
 * read-only is not replaced.
 */
export const saveFile = (path: string, bytes: Uint8Array): Result<void, SaveRefusal> =>
  guarded(path, () => {
    const target = resolved(path);
    withDraft(target, bytes, (draft) => renameSync(draft, target));
  });

/** The same over the input itself, of which `<path>.bak` keeps the bytes it had. */
export const replaceFile = (path: string, bytes: Uint8Array): Result<void, SaveRefusal> =>
  guarded(path, () => {
    const target = resolved(path);
    withDraft(target, bytes, (draft) => withBackup(target, () => renameSync(draft, target)));
  });

/** Writes `bytes` whole beside the target and hands them on; a draft that is left over goes. */
function withDraft(target: string, bytes: Uint8Array, use: (draft: string) => void): void {
  const mode = replaceableMode(target);
  const draft = temporary(target, 'draft');
  cleaningUp(draft, () => {
    const file = openSync(draft, 'wx');
    try {
      // Not as a mode of `open`: the umask would take away what a shared folder gives to colleagues.
      if (mode !== null) fchmodSync(file, mode);
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    use(draft);
  });
}

/** Keeps the target as `.bak` while `replace` works; where that fails, the `.bak` of before is back. */
function withBackup(target: string, replace: () => void): void {
  const backup = `${target}.bak`;
  const copy = temporary(target, 'copy');
  cleaningUp(copy, () => {
    copyFileSync(target, copy);
    const former = setAside(backup, temporary(target, 'former'));
    try {
      renameSync(copy, backup);
      replace();
    } catch (thrown) {
      if (former === null) rmSync(backup, { force: true });
      else renameSync(former, backup);
      throw thrown;
    }
    if (former !== null) rmSync(former, { force: true });
  });
}

/** Where the file that was there is now; `null` where none was. */
function setAside(path: string, aside: string): string | null {
  const known = statOf(path);
  if (!known) return null;
  if (known.isDirectory()) throw systemError('EISDIR');
  renameSync(path, aside);
  return aside;
}

/** The permissions of the file that is to be replaced; `null` where there is none. */
function replaceableMode(target: string): number | null {
  const known = statOf(target);
  if (!known) return null;
  if (known.isDirectory()) throw systemError('EISDIR');
  if ((known.mode & ANYBODY_WRITES) === 0) throw systemError('EACCES');
  return known.mode & PERMISSIONS;
}

const ANYBODY_WRITES = 0o222;
const PERMISSIONS = 0o7777;

function cleaningUp(draft: string, work: () => void): void {
  try {
    work();
  } catch (thrown) {
    rmSync(draft, { force: true });
    throw thrown;
  }
}

/**
 * In the same folder, so that the rename stays on one disk; hidden, never the name of another run's, and short, for
 * the target's own name may be as long as a name can be.
 */
const temporary = (target: string, role: string): string =>
  join(dirname(target), `.albero-${role}-${process.pid}-${Date.now().toString(36)}.tmp`);

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
