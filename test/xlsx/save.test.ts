import files, {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replaceFile, saveFile } from '../../src/xlsx/save';

const folder = mkdtempSync(join(tmpdir(), 'albero-'));
const inFolder = (name: string): string => join(folder, name);
const bytes = new TextEncoder().encode('nuovo');
afterAll(() => rmSync(folder, { recursive: true }));

test('a new file is written, and nothing else is left in the folder', () => {
  expect(saveFile(inFolder('a.xlsx'), bytes)).toEqual({ ok: true, value: undefined });
  expect(readFileSync(inFolder('a.xlsx'), 'utf8')).toBe('nuovo');
  expect(readdirSync(folder)).toEqual(['a.xlsx']);
});

test('a file that is replaced keeps its permissions, and a link stays a link', () => {
  writeFileSync(inFolder('b.xlsx'), 'vecchio');
  chmodSync(inFolder('b.xlsx'), 0o640);
  symlinkSync(inFolder('b.xlsx'), inFolder('link.xlsx'));
  expect(saveFile(inFolder('link.xlsx'), bytes).ok).toBe(true);
  expect(readFileSync(inFolder('b.xlsx'), 'utf8')).toBe('nuovo');
  expect(statSync(inFolder('b.xlsx')).mode & 0o777).toBe(0o640);
});

test('the input that is replaced is kept beside', () => {
  writeFileSync(inFolder('c.xlsx'), 'vecchio');
  expect(replaceFile(inFolder('c.xlsx'), bytes).ok).toBe(true);
  expect(readFileSync(inFolder('c.xlsx'), 'utf8')).toBe('nuovo');
  expect(readFileSync(inFolder('c.xlsx.bak'), 'utf8')).toBe('vecchio');
});

test('a folder that is not there, or a folder in the place of the file, is said, and nothing is left behind', () => {
  const nowhere = inFolder('manca/d.xlsx');
  expect(saveFile(nowhere, bytes)).toEqual({
    ok: false,
    error: { type: 'CannotWrite', path: nowhere, reason: 'no-folder', code: 'ENOENT' },
  });
  mkdirSync(inFolder('cartella.xlsx'));
  expect(saveFile(inFolder('cartella.xlsx'), bytes)).toMatchObject({
    error: { reason: 'is-a-folder' },
  });
  expect(replaceFile(inFolder('manca.xlsx'), bytes)).toMatchObject({ ok: false });
  expect(existsSync(inFolder('manca.xlsx'))).toBe(false);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('what colleagues may do with a file they may do with what replaces it, whatever the umask', () => {
  writeFileSync(inFolder('comune.xlsx'), 'vecchio');
  chmodSync(inFolder('comune.xlsx'), 0o666);
  const umask = process.umask(0o077);
  try {
    expect(saveFile(inFolder('comune.xlsx'), bytes).ok).toBe(true);
  } finally {
    process.umask(umask);
  }
  expect(statSync(inFolder('comune.xlsx')).mode & 0o777).toBe(0o666);
});

test.each([
  ['saved', saveFile],
  ['replaced', replaceFile],
])('a file marked read-only is not %s, whoever asks', (_, save) => {
  const path = inFolder(`${save.name}.xlsx`);
  writeFileSync(path, 'vecchio');
  chmodSync(path, 0o444);
  expect(save(path, bytes)).toMatchObject({ error: { reason: 'no-permission' } });
  expect(readFileSync(path, 'utf8')).toBe('vecchio');
  expect(existsSync(`${path}.bak`)).toBe(false);
});

test('a name as long as a name can be is written', () => {
  const path = inFolder(`${'n'.repeat(246)}.xlsx`);
  expect(saveFile(path, bytes).ok).toBe(true);
  expect(replaceFile(path, bytes).ok).toBe(true);
});

describe('where the input cannot be replaced, it and its .bak are as before', () => {
  test('because a folder stands in the place of the .bak', () => {
    writeFileSync(inFolder('e.xlsx'), 'vecchio');
    mkdirSync(inFolder('e.xlsx.bak'));
    expect(replaceFile(inFolder('e.xlsx'), bytes)).toMatchObject({ error: { reason: 'is-a-folder' } });
    expect(readFileSync(inFolder('e.xlsx'), 'utf8')).toBe('vecchio');
  });

  test.each([
    ['no .bak', undefined],
    ['an older .bak', 'più vecchio'],
  ])('because Excel holds it: %s', (_, before) => {
    const [input, backup] = [inFolder('f.xlsx'), inFolder('f.xlsx.bak')];
    writeFileSync(input, 'vecchio');
    if (before !== undefined) writeFileSync(backup, before);
    const rename = files.renameSync;
    const held = jest.spyOn(files, 'renameSync').mockImplementation((from, to) => {
      if (to === input) throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
      rename(from, to);
    });
    expect(replaceFile(input, bytes)).toMatchObject({ error: { reason: 'in-use' } });
    held.mockRestore();
    expect(existsSync(backup) ? readFileSync(backup, 'utf8') : undefined).toBe(before);
    expect(readFileSync(input, 'utf8')).toBe('vecchio');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
