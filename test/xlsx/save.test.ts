import {
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
