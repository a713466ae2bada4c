import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { useFolder } from './program';

const DIST = resolve(__dirname, '../../dist');
const FILES = ['albero.js', 'albero.core.js', 'albero.core.code', 'albero.xls.js'];
const SAMPLE = resolve(__dirname, '../../assets/sample/monitoraggio-2016.xlsx');
const OLD = resolve(__dirname, '../xlsx/fixtures/office.xls');
/** A word of the program's in the first line of what it prints, and one as long. */
const WORD = 'tabelle riconosciute';
const OTHER_WORD = 'tabelle RICONOSCIUTE';
const folder = useFolder();

/** The built program in a folder of its own. */
function installed(): string {
  const home = join(folder.path, 'albero');
  mkdirSync(home);
  for (const file of FILES) cpSync(join(DIST, file), join(home, file));
  return home;
}

const inspect = (home: string, file: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(home, 'albero.js'), 'inspect', file], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
};

const code = (home: string): string => join(home, 'albero.core.code');

describe('the compiled code beside the program is an advantage and nothing else', () => {
  const damages: [string, (home: string) => void][] = [
    ['missing', (home) => rmSync(code(home))],
    ['empty', (home) => writeFileSync(code(home), '')],
    ['cut off', (home) => writeFileSync(code(home), readFileSync(code(home)).subarray(0, 5000))],
    [
      'made by another Node',
      (home) => {
        const bytes = readFileSync(code(home));
        bytes.fill(1, 34, 80);
        writeFileSync(code(home), bytes);
      },
    ],
    [
      'made for another build',
      (home) => {
        // One digit of the mark and one of the program's texts differ; the length, which is all V8 looks at, does not.
        const program = join(home, 'albero.core.js');
        const text = readFileSync(program, 'utf8').replace(WORD, OTHER_WORD);
        writeFileSync(program, `//${text[2] === '0' ? '1' : '0'}${text.slice(3)}`);
      },
    ],
  ];

  test.each(damages)('%s', (what, damage) => {
    const home = installed();
    const before = inspect(home, SAMPLE);
    expect(before).toMatchObject({ status: 0, stdout: expect.stringContaining(WORD) as string });
    damage(home);
    const word = what === 'made for another build' ? OTHER_WORD : WORD;
    expect(inspect(home, SAMPLE)).toEqual({ ...before, stdout: before.stdout.replace(WORD, word) });
  });
});

test('the reader of .xls is found beside the program', () => {
  const { status, stdout } = inspect(installed(), OLD);
  expect(status).toBe(0);
  expect(stdout).toContain('office.xls');
});

test('the program is in ASCII, and what it says is not', () => {
  const home = installed();
  expect(readFileSync(join(home, 'albero.core.js'), 'latin1')).not.toMatch(/[\u0080-\u00ff]/);
  const { stdout } = spawnSync(process.execPath, [join(home, 'albero.js'), '--help'], { encoding: 'utf8' });
  expect(stdout).toContain('inspect FILE…');
});
