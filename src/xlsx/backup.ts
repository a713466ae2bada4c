import {
  type Stats,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { codeOf, systemError } from './system-error';

/**
 * Keeps the file as it lies there as `<path>.bak`, `.bak2`, `.bak3` …: the next number that nobody has, so that none is
 * ever overwritten and the first is the office's own. A second name for the same file where the disk allows it: who
 * still holds the file open and saves into it saves into the backup, and nothing is lost; else a copy, made whole under
 * the name `draft` first.
 */
export function keepAside(path: string, draft: string): string {
  for (let number = nextNumber(path); ; number++) {
    const backup = backupName(path, number);
    try {
      place(path, backup, draft);
      sync(backup);
      return backup;
    } catch (thrown) {
      if (codeOf(thrown) !== 'EEXIST') throw thrown;
    }
  }
}

/** Backups that a run made and was killed before it replaced the file: they are the file itself, under two names. */
export function dropUnusedBackups(path: string, { dev, ino, nlink }: Stats): void {
  if (nlink < 2) return;
  for (const number of numbersOf(path)) {
    const backup = backupName(path, number);
    const known = lstatSync(backup);
    if (known.dev === dev && known.ino === ino) rmSync(backup);
  }
}

/** What a file system that knows no second names answers; and one that lets nobody link what is another's. */
const NO_LINKS: ReadonlySet<string | null> = new Set([
  'EPERM',
  'EOPNOTSUPP',
  'ENOTSUP',
  'ENOSYS',
  'EMLINK',
  'EINVAL',
]);

function place(path: string, backup: string, draft: string): void {
  try {
    linkSync(path, backup);
  } catch (thrown) {
    if (!NO_LINKS.has(codeOf(thrown))) throw thrown;
    copyFileSync(path, draft);
    const { atime, mtime } = lstatSync(path);
    utimesSync(draft, atime, mtime);
    sync(draft);
    // Whoever writes backups holds the lock; a person alone could come between.
    if (existsSync(backup)) throw systemError('EEXIST');
    renameSync(draft, backup);
  }
}

const backupName = (path: string, number: number): string => `${path}.bak${number === 1 ? '' : number}`;

const nextNumber = (path: string): number => Math.max(0, ...numbersOf(path)) + 1;

/** The numbers of the backups that lie beside the file. */
function numbersOf(path: string): readonly number[] {
  const start = `${basename(path)}.bak`;
  return readdirSync(dirname(path))
    .filter((name) => name.startsWith(start) && /^\d{0,9}$/.test(name.slice(start.length)))
    .map((name) => Number(name.slice(start.length) || 1));
}

/** Flushes a file or folder to the disk where the system can: it refuses for folders on Windows. */
export function sync(path: string): void {
  try {
    const file = openSync(path, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch {
    // What cannot be flushed is written later, by the system.
  }
}
