import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shown } from '../../src/cli/shown';
import { albero, useFolder } from './program';
import { RESOURCES, workbook } from './workbooks';

const folder = useFolder();
const put = (name: string, bytes: Uint8Array): void => writeFileSync(join(folder.path, name), bytes);
const OBEYED = /[^\P{Cc}\n\t]|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u;

test('what a terminal would obey is spelt out; accents, signs, line ends and tabs stay', () => {
  expect(shown('a\u001b[2Jb\u009bc\u202ed\u0007\r')).toBe('a\\u001b[2Jb\\u009bc\\u202ed\\u0007\\u000d');
  expect(shown('Attività\t≥ 5 €\n«1»')).toBe('Attività\t≥ 5 €\n«1»');
});

describe('no cell, sheet or file name reaches the terminal as anything but its letters', () => {
  const hostile = RESOURCES.map((row, index) => (index === 2 ? ['Codice\u001b[31m', ...row.slice(1)] : row));

  test.each([
    [['inspect', 'conti\u202e.xlsx']],
    [['check', 'conti\u202e.xlsx']],
    [['report', 'conti\u202e.xlsx', '-o', 'rel\u0007.xlsx']],
    [['inspect', 'manca\u001b[2J.xlsx']],
  ])('%j', (words) => {
    put('conti\u202e.xlsx', workbook({ 'Fo\u202eglio': hostile, 'Al\u0085tro': [['x\u009b']] }));
    const { stdout, stderr } = albero(folder.path, ...words);
    expect(stdout + stderr).not.toMatch(OBEYED);
    expect(stdout + stderr).toMatch(/\\u202e|\\u001b/);
  });

  test('in JSON the strings are the same', () => {
    put('conti.xlsx', workbook({ 'Fo\u202eglio': hostile }));
    const { stdout } = albero(folder.path, 'inspect', 'conti.xlsx', '--json');
    expect(stdout).not.toMatch(OBEYED);
    expect(JSON.parse(stdout).sheets[0].sheet).toBe('Fo\u202eglio');
  });
});
