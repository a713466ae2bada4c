import {
  type Stats,
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import { dropUnusedBackups, keepAside, sync } from './backup';
import { crc32 } from './crc32';
import { type HeldLock, withLock } from './file-lock';
import { LIMITS } from './limits';
import { codeOf, systemError } from './system-error';

/** What was written where. */
export interface Saved {
  /** Where the bytes lie: where a link leads. */
  readonly path: string;
  /** What keeps the file that was there; `null` where there was none, or nothing of it would have been lost. */
  readonly backup: string | null;
}

/** Why a file could not be written. The target is then as it was before. */
export interface SaveRefusal {
  readonly type: 'CannotWrite';
  readonly path: string;
  readonly reason:
    | 'no-folder'
    | 'no-permission'
    | 'no-space'
    | 'is-a-folder'
    | 'in-use'
    /** A device, a pipe, a link that leads nowhere. */
    | 'not-a-file'
    /** It has a second name on the disk, which would keep the old content. */
    | 'many-names'
    /** It is no longer what was read. */
    | 'changed'
    | 'other';
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
  ENODEV: 'not-a-file',
  EMLINK: 'many-names',
  ESTALE: 'changed',
};

/**
 * Writes a file whole or not at all: into a draft in the same folder, flushed to the disk, then renamed over the
 * target, under a lock that other runs respect. A link is followed; owner and permissions of a file that is replaced
 * stay, and one that is marked read-only is not replaced. A file in the way is kept as a numbered backup, unless
 * `isOurs` says that its bytes are what we wrote.
 */
export const saveFile = (
  path: string,
  bytes: Uint8Array,
  isOurs: (bytes: Uint8Array) => boolean,
): Result<Saved, SaveRefusal> =>
  guarded(path, (target, known, lock) => {
    // What is larger than any workbook is not read, and not ours.
    const there = known && known.size <= LIMITS['file-bytes'] ? readFileSync(target) : null;
    if (there?.equals(bytes)) return null;
    const keep = known !== null && !(there && isOurs(there));
    return put({ target, known, lock, bytes, expected: there, keep });
  });

/**
 * The same over the input itself, of which a numbered backup is kept, and which must still be `before`, the bytes that
 * were read; where another run has written the same meanwhile, nothing is left to do.
 */
export const replaceFile = (
  path: string,
  bytes: Uint8Array,
  before: Uint8Array,
): Result<Saved, SaveRefusal> =>
  guarded(path, (target, known, lock) => {
    if (!known) throw systemError('ESTALE');
    if (known.size === bytes.length && readFileSync(target).equals(bytes)) return null;
    return put({ target, known, lock, bytes, expected: before, keep: true });
  });

interface Change {
  readonly target: string;
  readonly known: Stats | null;
  readonly lock: HeldLock;
  readonly bytes: Uint8Array;
  /** What the target must hold; `null` where that is not known. */
  readonly expected: Uint8Array | null;
  readonly keep: boolean;
}

/** Writes the draft, keeps what is there, and looks once more before the one step that changes the target. */
function put({ target, known, lock, bytes, expected, keep }: Change): string | null {
  const draft = draftOf(target);
  let backup: string | null = null;
  try {
    writeDraft(draft, bytes, known);
    backup = keep ? keepAside(target, ownFile(target, 'copy')) : null;
    sync(dirname(target));
    checkUnchanged(backup ?? target, expected);
    checkSame(target, known);
    lock.check();
    renameSync(draft, target);
  } catch (thrown) {
    clear(target);
    if (backup !== null) rmSync(backup, { force: true });
    throw thrown;
  }
  sync(dirname(target));
  return backup;
}

function writeDraft(draft: string, bytes: Uint8Array, known: Stats | null): void {
  const file = openSync(draft, 'wx');
  try {
    if (known) {
      keepOwner(file, known);
      // Not as a mode of `open`: the umask would take away what a shared folder gives to colleagues.
      fchmodSync(file, known.mode & PERMISSIONS);
    }
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Without the bits that lend the owner's rights to whoever runs the file. */
const PERMISSIONS = 0o777;
const ANYBODY_WRITES = 0o222;

/** Only the system's keeper may give a file away; a colleague at least leaves it to the group. */
function keepOwner(file: number, { uid, gid }: Stats): void {
  for (const owner of [uid, process.getuid?.() ?? uid]) {
    try {
      fchownSync(file, owner, gid);
      return;
    } catch {
      // The next best owner.
    }
  }
}

function checkUnchanged(path: string, expected: Uint8Array | null): void {
  if (expected === null) return;
  // Bytes of another length are not read: the file may have become anything.
  if (statSync(path).size !== expected.length || !readFileSync(path).equals(expected))
    throw systemError('ESTALE');
}

/** That the name still leads to the file that was looked at, last written when it was. */
function checkSame(target: string, known: Stats | null): void {
  const now = statOf(target);
  const isSame =
    now?.ino === known?.ino &&
    now?.dev === known?.dev &&
    now?.size === known?.size &&
    now?.mtimeMs === known?.mtimeMs;
  if (!isSame) throw systemError('ESTALE');
}

/** Short and hidden: the target's own name may be as long as a name can be. Only who holds the lock uses them. */
const ownFile = (target: string, role: string): string =>
  join(dirname(target), `.albero-${crc32(Buffer.from(basename(target))).toString(16)}.${role}`);
const draftOf = (target: string): string => ownFile(target, 'draft');

function clear(target: string): void {
  for (const role of ['draft', 'copy']) rmSync(ownFile(target, role), { force: true });
}

/** The file that may be replaced; `null` where nothing is there. */
function replaceable(target: string): Stats | null {
  const known = statOf(target);
  if (!known) return null;
  if ((known.mode & ANYBODY_WRITES) === 0) throw systemError('EACCES');
  dropUnusedBackups(target, known);
  if (statSync(target).nlink > 1) throw systemError('EMLINK');
  return known;
}

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
  if (!isLink(path)) return path;
  try {
    return realpathSync(path);
  } catch {
    throw systemError('ENODEV');
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** `work` says what it keeps the former file as. It runs alone, and what a run of before has left over is gone. */
function guarded(
  path: string,
  work: (target: string, known: Stats | null, lock: HeldLock) => string | null,
): Result<Saved, SaveRefusal> {
  try {
    const target = resolved(path);
    // Before the lock, which a folder that is not there, or where nobody may write, does not hold.
    const known = statOf(target);
    if (known?.isDirectory()) throw systemError('EISDIR');
    if (known && !known.isFile()) throw systemError('ENODEV');
    return withLock(ownFile(target, 'lock'), (lock) => {
      clear(target);
      return ok({ path: target, backup: work(target, replaceable(target), lock) });
    });
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === null) throw thrown;
    return err({ type: 'CannotWrite', path, reason: REASONS[code] ?? 'other', code });
  }
}
