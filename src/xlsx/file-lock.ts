import {
  closeSync,
  fchmodSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { codeOf, systemError } from './system-error';

/** How long a run waits for another that is writing the same file, and how often it looks. A write takes less than a second. */
const PATIENCE = 5_000;
const PAUSE = 20;
/** A lock whose process cannot be asked after (another machine's) is left over when it is this old. */
const TOO_OLD = 15 * 60_000;
/** A lock is created and filled at once; one that stays empty belongs to a run that was killed in between. */
const EMPTY_TOO_OLD = 1_000;

/** What a run that holds a lock may ask of it. */
export interface HeldLock {
  /** Throws EBUSY where another run has taken the lock for a leftover. */
  readonly check: () => void;
}

/**
 * Runs `work` while nobody else who asks for the same lock file runs theirs. The lock of a run that was killed is
 * recognised (its process is gone, or another bears its number) and broken. Throws EBUSY where it stays held.
 */
export function withLock<Value>(lock: string, work: (held: HeldLock) => Value): Value {
  const own = signature();
  const until = Date.now() + PATIENCE;
  while (!created(lock, own)) {
    const other = contentOf(lock);
    if (other === null) continue;
    if (isLeftOver(lock, other)) breakLock(lock, other);
    else if (Date.now() > until) throw systemError('EBUSY');
    else pause();
  }
  if (isLeftOver(asideOf(lock), contentOf(asideOf(lock)) ?? '')) rmSync(asideOf(lock), { force: true });
  try {
    return work({
      check() {
        if (contentOf(lock) !== own) throw systemError('EBUSY');
      },
    });
  } finally {
    if (contentOf(lock) === own) rmSync(lock, { force: true });
  }
}

/** Machine, process, and when that process began: a number is given again. One word each. */
const signature = (): string =>
  [hostname(), process.pid, startOf(process.pid) ?? '-', Date.now().toString(36)].join(' ');

function created(lock: string, content: string): boolean {
  let file: number;
  try {
    file = openSync(lock, 'wx');
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') return false;
    throw thrown;
  }
  try {
    // A colleague's run must be able to read it, whatever the umask.
    fchmodSync(file, 0o644);
    writeSync(file, content);
  } catch (thrown) {
    rmSync(lock, { force: true });
    throw thrown;
  } finally {
    closeSync(file);
  }
  return true;
}

function isLeftOver(lock: string, content: string): boolean {
  const age = ageOf(lock);
  if (content === '') return age > EMPTY_TOO_OLD;
  const [host, pid, start] = content.split(' ');
  if (host !== hostname()) return age > TOO_OLD;
  if (!isAlive(Number(pid))) return true;
  const startsNow = startOf(Number(pid));
  return startsNow === null || start === '-' ? age > TOO_OLD : start !== startsNow;
}

/** Takes a leftover away, and puts it back where another run has broken it first and the lock is now that one's. */
function breakLock(lock: string, leftOver: string): void {
  const aside = asideOf(lock);
  try {
    renameSync(lock, aside);
    if (contentOf(aside) === leftOver) rmSync(aside, { force: true });
    else renameSync(aside, lock);
  } catch (thrown) {
    if (codeOf(thrown) !== 'ENOENT') throw thrown;
  }
}

const asideOf = (lock: string): string => `${lock}-old`;

function contentOf(lock: string): string | null {
  try {
    return readFileSync(lock, 'utf8');
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return null;
    throw thrown;
  }
}

function ageOf(lock: string): number {
  try {
    return Date.now() - statSync(lock).mtimeMs;
  } catch {
    return 0;
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    return codeOf(thrown) === 'EPERM';
  }
}

/** When a process began, in the system's own count; `null` where it does not say (it does on Linux). */
function startOf(pid: number): string | null {
  try {
    // The name, in brackets, may hold anything; the start is the 20th word behind it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

const pause = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
