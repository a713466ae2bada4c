import files, {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from '../../src/xlsx/crc32';
import { replaceFile, saveFile } from '../../src/xlsx/save';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'albero-'));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string): string => join(folder, name);
const put = (name: string, text: string): string => {
  writeFileSync(inFolder(name), text);
  return inFolder(name);
};
const textOf = (name: string): string => readFileSync(inFolder(name), 'utf8');
/** Every file of the folder with its text: nothing else is left there. */
const all = (): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, textOf(name)]));

const bytes = Buffer.from('nuovo');
const before = Buffer.from('vecchio');
/** As if what is there were never, or always, as Albero wrote it. */
const save = (path: string, content = bytes) => saveFile(path, content, () => false);
const saveOver = (path: string) => saveFile(path, bytes, () => true);
const replace = (path: string, content = bytes) => replaceFile(path, content, before);
const ownFile = (name: string, role: string): string =>
  `.albero-${crc32(Buffer.from(name)).toString(16)}.${role}`;

test('a new file is written, and nothing else is left in the folder', () => {
  expect(save(inFolder('a.xlsx'))).toEqual({ ok: true, value: { path: inFolder('a.xlsx'), backup: null } });
  expect(all()).toEqual({ 'a.xlsx': 'nuovo' });
});

describe('what is replaced is kept', () => {
  test('the input, and every one after it under a number of its own: the first is the office’s', () => {
    const path = put('c.xlsx', 'vecchio');
    expect(replace(path)).toMatchObject({ value: { backup: `${path}.bak` } });
    put('c.xlsx', 'vecchio');
    expect(replace(path, Buffer.from('terzo'))).toMatchObject({ value: { backup: `${path}.bak2` } });
    expect(replaceFile(path, bytes, Buffer.from('terzo'))).toMatchObject({
      value: { backup: `${path}.bak3` },
    });
    expect(all()).toEqual({
      'c.xlsx': 'nuovo',
      'c.xlsx.bak': 'vecchio',
      'c.xlsx.bak2': 'vecchio',
      'c.xlsx.bak3': 'terzo',
    });
  });

  test('a number that the office has used or thrown away is not used again, whatever bears it', () => {
    const path = put('c.xlsx', 'vecchio');
    mkdirSync(`${path}.bak4`);
    put('c.xlsx.bak-di-luca', 'altro');
    expect(replace(path)).toMatchObject({ value: { backup: `${path}.bak5` } });
  });

  test('an output that is not as we wrote it is kept; one that is makes room', () => {
    const path = put('rel.xlsx', 'scritto a mano');
    expect(save(path)).toMatchObject({ value: { backup: `${path}.bak` } });
    expect(saveOver(put('altra.xlsx', 'nostra'))).toMatchObject({ value: { backup: null } });
    expect(all()).toEqual({ 'rel.xlsx': 'nuovo', 'rel.xlsx.bak': 'scritto a mano', 'altra.xlsx': 'nuovo' });
  });

  test('nothing is written where the file says already what it should', () => {
    const path = put('a.xlsx', 'nuovo');
    const { mtimeMs } = statSync(path);
    expect(save(path)).toMatchObject({ value: { backup: null } });
    expect(replace(path)).toMatchObject({ value: { backup: null } });
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
    expect(readdirSync(folder)).toEqual(['a.xlsx']);
  });

  test('on a disk that knows no second names a copy is made, with its time', () => {
    jest.spyOn(files, 'linkSync').mockImplementation(() => {
      throw Object.assign(new Error(), { code: 'EPERM' });
    });
    const path = put('c.xlsx', 'vecchio');
    const { mtimeMs } = statSync(path);
    expect(replace(path).ok).toBe(true);
    expect(all()).toEqual({ 'c.xlsx': 'nuovo', 'c.xlsx.bak': 'vecchio' });
    expect(Math.abs(statSync(`${path}.bak`).mtimeMs - mtimeMs)).toBeLessThan(1);
  });
});

describe('an input that is no longer what was read is left alone', () => {
  test('because a colleague has saved it since', () => {
    const path = put('c.xlsx', 'collega');
    expect(replace(path)).toEqual({
      ok: false,
      error: { type: 'CannotWrite', path, reason: 'changed', code: 'ESTALE' },
    });
    expect(all()).toEqual({ 'c.xlsx': 'collega' });
  });

  test('even while the new one is being written, by a save in place or by a rename', () => {
    for (const colleague of [
      (path: string) => writeFileSync(path, 'collega'),
      (path: string) => renameSync(put('provvisorio', 'collega'), path),
    ]) {
      const path = put('c.xlsx', 'vecchio');
      const link = files.linkSync;
      jest.spyOn(files, 'linkSync').mockImplementationOnce((from, to) => {
        link(from, to);
        colleague(path);
      });
      expect(replace(path)).toMatchObject({ error: { reason: 'changed' } });
      expect(all()).toEqual({ 'c.xlsx': 'collega' });
    }
  });

  test('or because it has gone', () => {
    expect(replace(inFolder('manca.xlsx'))).toMatchObject({ error: { reason: 'changed' } });
    expect(all()).toEqual({});
  });
});

describe('who may do what stays', () => {
  test('permissions and owner, but not the bits that lend the owner’s rights', () => {
    const path = put('b.xlsx', 'vecchio');
    const isRoot = process.getuid?.() === 0;
    if (isRoot) chownSync(path, 1234, 4321);
    chmodSync(path, 0o6640);
    expect(replace(path).ok).toBe(true);
    const { mode, uid, gid } = statSync(path);
    expect(mode & 0o7777).toBe(0o640);
    if (isRoot) expect([uid, gid]).toEqual([1234, 4321]);
  });

  test('what colleagues may do with a file they may do with what replaces it, whatever the umask', () => {
    const path = put('comune.xlsx', 'vecchio');
    chmodSync(path, 0o666);
    const umask = process.umask(0o077);
    try {
      expect(saveOver(path).ok).toBe(true);
    } finally {
      process.umask(umask);
    }
    expect(statSync(path).mode & 0o777).toBe(0o666);
  });

  test.each([
    ['saved', save],
    ['replaced', replace],
  ])('a file marked read-only is not %s, whoever asks', (_, write) => {
    const path = put('r.xlsx', 'vecchio');
    chmodSync(path, 0o444);
    expect(write(path)).toMatchObject({ error: { reason: 'no-permission' } });
    expect(all()).toEqual({ 'r.xlsx': 'vecchio' });
  });
});

describe('what is no plain file is never replaced', () => {
  test('a link stays a link, and what is said is where it leads', () => {
    mkdirSync(inFolder('altrove'));
    const path = put('altrove/b.xlsx', 'vecchio');
    symlinkSync(path, inFolder('link.xlsx'));
    expect(replace(inFolder('link.xlsx'))).toEqual({ ok: true, value: { path, backup: `${path}.bak` } });
    expect(lstatSync(inFolder('link.xlsx')).isSymbolicLink()).toBe(true);
    expect(textOf('altrove/b.xlsx')).toBe('nuovo');
  });

  test('a link that leads nowhere, one that leads to itself, a device, a pipe', () => {
    symlinkSync(inFolder('manca'), inFolder('appeso.xlsx'));
    symlinkSync('se.xlsx', inFolder('se.xlsx'));
    symlinkSync('/dev/null', inFolder('dispositivo.xlsx'));
    execFileSync('mkfifo', [inFolder('canale.xlsx')]);
    const names = readdirSync(folder);
    for (const name of names) {
      expect(save(inFolder(name))).toMatchObject({ error: { reason: 'not-a-file' } });
      expect(replace(inFolder(name))).toMatchObject({ error: { reason: 'not-a-file' } });
    }
    expect(readdirSync(folder)).toEqual(names);
    expect(lstatSync(inFolder('canale.xlsx')).isFIFO()).toBe(true);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('a file with a second name, which would keep the old content', () => {
    const path = put('b.xlsx', 'vecchio');
    linkSync(path, inFolder('pari.xlsx'));
    expect(replace(path)).toMatchObject({ error: { reason: 'many-names' } });
    expect(all()).toEqual({ 'b.xlsx': 'vecchio', 'pari.xlsx': 'vecchio' });
  });

  test('a folder, and a folder that is not there', () => {
    const nowhere = inFolder('manca/d.xlsx');
    expect(save(nowhere)).toEqual({
      ok: false,
      error: { type: 'CannotWrite', path: nowhere, reason: 'no-folder', code: 'ENOENT' },
    });
    mkdirSync(inFolder('cartella.xlsx'));
    expect(save(inFolder('cartella.xlsx'))).toMatchObject({ error: { reason: 'is-a-folder' } });
    expect(readdirSync(folder)).toEqual(['cartella.xlsx']);
  });
});

test('a name as long as a name can be is written', () => {
  const path = inFolder(`${'n'.repeat(246)}.xlsx`);
  expect(save(path, before).ok).toBe(true);
  expect(replace(path).ok).toBe(true);
});

test('where Excel holds the input, it and its backups are as before', () => {
  const path = put('f.xlsx', 'vecchio');
  put('f.xlsx.bak', 'più vecchio');
  const rename = files.renameSync;
  jest.spyOn(files, 'renameSync').mockImplementation((from, to) => {
    if (to === path) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
    rename(from, to);
  });
  expect(replace(path)).toMatchObject({ error: { reason: 'in-use' } });
  expect(all()).toEqual({ 'f.xlsx': 'vecchio', 'f.xlsx.bak': 'più vecchio' });
});

describe('runs that were killed', () => {
  test('leave nothing behind that the next does not clear: drafts, half copies, a backup of what was not replaced', () => {
    const path = put('c.xlsx', 'vecchio');
    linkSync(path, `${path}.bak`);
    for (const role of ['draft', 'copy', 'lock-old'])
      put(ownFile('c.xlsx', role), `${hostname()} 4194304 1 x`);
    expect(replace(path)).toMatchObject({ value: { backup: `${path}.bak` } });
    expect(all()).toEqual({ 'c.xlsx': 'nuovo', 'c.xlsx.bak': 'vecchio' });
  });

  test.each([
    ['whose process is gone', `${hostname()} 4194304 1 x`],
    ['whose number another process bears now', `${hostname()} ${process.pid} 1 x`],
  ])('a lock is broken %s', (_, content) => {
    put(ownFile('c.xlsx', 'lock'), content);
    expect(save(inFolder('c.xlsx')).ok).toBe(true);
    expect(all()).toEqual({ 'c.xlsx': 'nuovo' });
  });

  test('an old lock of another machine is broken, and one that was never filled', () => {
    for (const content of ['altra-macchina 1 1 x', '']) {
      const lock = put(ownFile('c.xlsx', 'lock'), content);
      const hourAgo = new Date(Date.now() - 3_600_000);
      files.utimesSync(lock, hourAgo, hourAgo);
      expect(save(inFolder('c.xlsx')).ok).toBe(true);
    }
    expect(all()).toEqual({ 'c.xlsx': 'nuovo' });
  });

  test('the lock of a run at work holds, on this machine and on another', () => {
    const start = readFileSync(`/proc/${process.pid}/stat`, 'utf8').split(' ')[21];
    for (const content of [`${hostname()} ${process.pid} ${start} x`, 'altra-macchina 1 1 x']) {
      const lock = put(ownFile('c.xlsx', 'lock'), content);
      // Waiting is a clock that runs.
      let now = Date.now();
      jest.spyOn(Date, 'now').mockImplementation(() => (now += 1000));
      expect(save(inFolder('c.xlsx'))).toMatchObject({ error: { reason: 'in-use' } });
      expect(all()).toEqual({ [ownFile('c.xlsx', 'lock')]: content });
      unlinkSync(lock);
    }
  });

  test('a run whose lock was taken for a leftover does not write', () => {
    const path = put('c.xlsx', 'vecchio');
    const link = files.linkSync;
    jest.spyOn(files, 'linkSync').mockImplementationOnce((from, to) => {
      link(from, to);
      put(ownFile('c.xlsx', 'lock'), 'di un altro');
    });
    expect(replace(path)).toMatchObject({ error: { reason: 'in-use' } });
    expect(textOf('c.xlsx')).toBe('vecchio');
    expect(existsSync(`${path}.bak`)).toBe(false);
  });
});
