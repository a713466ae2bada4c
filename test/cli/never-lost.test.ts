import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { albero, alberoBeside, alberoInto, useFolder } from './program';
import { PHONES, RESOURCES, workbook } from './workbooks';

const folder = useFolder();
const file = (name: string): string => join(folder.path, name);
const put = (name: string, bytes: Uint8Array | string): void => writeFileSync(file(name), bytes);
const INPUT = workbook({ Foglio1: RESOURCES });
const COLLEAGUES = workbook({ Foglio1: RESOURCES, Rubrica: PHONES });
const ONE_LINE = /^albero: [^\n]+\n$/;

/** What the folder holds beside the file: its backups, and what should not be there. */
const backups = (): readonly string[] => readdirSync(folder.path).filter((name) => name !== 'c.xlsx');
const holds = (bytes: Uint8Array): readonly string[] =>
  readdirSync(folder.path).filter((name) => readFileSync(file(name)).equals(bytes));

describe('two runs over one file at once', () => {
  test.each(Array.from({ length: 8 }, (_, pair) => pair))(
    'pair %#: the office’s file is the oldest backup, and who comes second says what happened',
    async (pair) => {
      put('c.xlsx', INPUT);
      const runs = ['it', 'en'].map(async (lang, index) => {
        await wait(index * pair * 12);
        return alberoBeside(folder.path, 'report', 'c.xlsx', '--in-place', '--lang', lang).answer;
      });
      const answers = await Promise.all(runs);
      const done = answers.filter(({ status }) => status === 0);
      expect(done.length).toBeGreaterThan(0);
      for (const { status, stdout, stderr } of answers.filter((answer) => !done.includes(answer))) {
        expect([status, stdout]).toEqual([3, '']);
        expect(stderr).toMatch(ONE_LINE);
      }
      expect(readFileSync(file('c.xlsx.bak')).equals(INPUT)).toBe(true);
      expect(backups()).toEqual(['c.xlsx.bak', 'c.xlsx.bak2'].slice(0, done.length));
      expect(albero(folder.path, 'inspect', 'c.xlsx').status).toBe(0);
    },
  );

  test('two outputs of one name: the last is whole, and nothing of the first is left over', async () => {
    put('a.xlsx', INPUT);
    put('b.xlsx', COLLEAGUES);
    const runs = ['a.xlsx', 'b.xlsx'].map(
      (name) => alberoBeside(folder.path, 'report', name, '-o', 'rel.xlsx').answer,
    );
    expect((await Promise.all(runs)).map(({ status }) => status)).toEqual([0, 0]);
    expect(readdirSync(folder.path)).toEqual(['a.xlsx', 'b.xlsx', 'rel.xlsx']);
    expect(albero(folder.path, 'inspect', 'rel.xlsx').status).toBe(0);
  });
});

test.each([0, 100, 200, 300])(
  'a colleague who saves after %d ms loses nothing, and neither does the office',
  async (after) => {
    put('c.xlsx', INPUT);
    const { answer } = alberoBeside(folder.path, 'report', 'c.xlsx', '--in-place');
    await wait(after);
    put('.salva', COLLEAGUES);
    renameSync(file('.salva'), file('c.xlsx'));
    const { status, stderr } = await answer;
    expect(holds(COLLEAGUES)).toHaveLength(1);
    if (status === 3)
      expect(stderr).toMatch(/^albero: c\.xlsx: è stato cambiato [^\n]+ripetere il comando\n$/);
    else expect(status).toBe(0);
  },
);

test('runs that are killed at any moment leave the file whole, and the next clears what they left', async () => {
  for (let moment = 0; moment < 10; moment++) {
    put('c.xlsx', INPUT);
    const { answer, kill } = alberoBeside(folder.path, 'report', 'c.xlsx', '--in-place');
    await wait(60 + moment * 36);
    kill();
    await answer;
    expect(holds(INPUT)).not.toHaveLength(0);
    expect(albero(folder.path, 'inspect', 'c.xlsx').status).toBe(0);
    for (const name of backups().filter((one) => one.includes('.bak')))
      expect(readFileSync(file(name)).equals(INPUT)).toBe(true);
  }
  put('c.xlsx', INPUT);
  expect(albero(folder.path, 'report', 'c.xlsx', '--in-place').status).toBe(0);
  expect(backups().filter((name) => !/\.bak\d*$/.test(name))).toEqual([]);
});

describe('an output that is there already', () => {
  test('is written again as long as it is as Albero wrote it', () => {
    put('conti.xlsx', INPUT);
    albero(folder.path, 'report', 'conti.xlsx');
    put('conti.xlsx', COLLEAGUES);
    expect(albero(folder.path, 'report', 'conti.xlsx')).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(folder.path)).toEqual(['conti-relazione.xlsx', 'conti.xlsx']);
  });

  test('is kept and told when somebody has worked in it, or it never was Albero’s', () => {
    put('conti.xlsx', INPUT);
    put('conti-relazione.xlsx', COLLEAGUES);
    const { status, stdout } = albero(folder.path, 'report', 'conti.xlsx');
    expect(status).toBe(0);
    expect(stdout).toMatch(/conservato in conti-relazione\.xlsx\.bak\n/);
    expect(readFileSync(file('conti-relazione.xlsx.bak')).equals(COLLEAGUES)).toBe(true);

    const worked = readFileSync(file('conti-relazione.xlsx'));
    worked[worked.length - 30]! ^= 1;
    put('conti-relazione.xlsx', worked);
    const json = albero(folder.path, 'report', 'conti.xlsx', '--json');
    expect(json.stderr).toMatch(/^[^\n]+conservato in conti-relazione\.xlsx\.bak2\n$/);
    expect(JSON.parse(json.stdout)).toMatchObject({ schema: 'albero/1' });
    expect(readFileSync(file('conti-relazione.xlsx.bak2')).equals(worked)).toBe(true);
  });

  test('through a link the true path is said, and the link stays', () => {
    mkdirSync(file('anno'));
    put('anno/conti.xlsx', INPUT);
    symlinkSync(join('anno', 'conti.xlsx'), file('conti.xlsx'));
    const { stdout } = albero(folder.path, 'report', 'conti.xlsx', '--in-place');
    expect(stdout).toContain(`Copia del file di partenza: ${file('anno/conti.xlsx.bak')}\n`);
    expect(lstatSync(file('conti.xlsx')).isSymbolicLink()).toBe(true);
    expect(readdirSync(file('anno'))).toEqual(['conti.xlsx', 'conti.xlsx.bak']);
  });

  test('and is a device, a pipe or a link that leads nowhere is refused with 3, and is what it was', () => {
    put('conti.xlsx', INPUT);
    symlinkSync('/dev/null', file('nulla.xlsx'));
    symlinkSync('manca', file('appeso.xlsx'));
    execFileSync('mkfifo', [file('canale.xlsx')]);
    for (const name of ['nulla.xlsx', 'appeso.xlsx', 'canale.xlsx']) {
      const { status, stdout, stderr } = albero(folder.path, 'report', 'conti.xlsx', '-o', name);
      expect([status, stdout]).toEqual([3, '']);
      expect(stderr).toMatch(/^albero: [^\n]+dispositivo[^\n]+nessun file è stato cambiato[^\n]+\n$/);
    }
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(readdirSync(folder.path)).toEqual(['appeso.xlsx', 'canale.xlsx', 'conti.xlsx', 'nulla.xlsx']);
  });
});

describe('an answer that cannot be given ends with 3 and one true line', () => {
  test('of what reads only', () => {
    put('conti.xlsx', INPUT);
    for (const words of [['inspect', 'conti.xlsx', '--json'], ['check', 'conti.xlsx'], ['--help']]) {
      const { status, stderr } = alberoInto('/dev/full', folder.path, ...words);
      expect(status).toBe(3);
      expect(stderr).toMatch(/^albero: [^\n]+ENOSPC[^\n]+nessun file è stato cambiato[^\n]+\n$/);
    }
  });

  test('of what has written a file', () => {
    put('conti.xlsx', INPUT);
    const { status, stderr } = alberoInto('/dev/full', folder.path, 'report', 'conti.xlsx', '--json');
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /^albero: [^\n]+ENOSPC[^\n]+conti-relazione\.xlsx invece è stato scritto[^\n]+\n$/,
    );
    expect(readdirSync(folder.path)).toEqual(['conti-relazione.xlsx', 'conti.xlsx']);
  });
});

describe('what is no file to read', () => {
  test('a device that never ends and a pipe that nobody fills are refused', () => {
    symlinkSync('/dev/zero', file('zero.xlsx'));
    execFileSync('mkfifo', [file('canale.xlsx')]);
    expect(albero(folder.path, 'inspect', 'zero.xlsx')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(ONE_LINE),
    });
    expect(albero(folder.path, 'inspect', 'canale.xlsx')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(ONE_LINE),
    });
  });

  test('a pipe that somebody fills is read', () => {
    put('conti.xlsx', INPUT);
    const program = join(__dirname, '../../dist/albero.js');
    const read = 'cat conti.xlsx | "$0" "$1" inspect /dev/stdin --json';
    const out = execFileSync('sh', ['-c', read, process.execPath, program], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    expect(JSON.parse(out)).toMatchObject({ sheets: [{ kind: 'project-resources' }] });
  });

  test('a file larger than any workbook is refused before it is read', () => {
    put('vuoto.xlsx', '');
    execFileSync('truncate', ['-s', '20G', file('vuoto.xlsx')]);
    expect(albero(folder.path, 'inspect', 'vuoto.xlsx')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^albero: [^\n]+più di 128 MB[^\n]+\n$/),
    });
  });
});
