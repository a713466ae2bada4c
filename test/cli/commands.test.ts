import { version } from '../../package.json';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { agileEncrypted, DEFAULT_PASSWORD, encryptedXls } from '../xlsx/encrypted';
import { albero, alberoUnread, useFolder } from './program';
import { LONG_LIST, PHONES, RESOURCES, workbook } from './workbooks';

const folder = useFolder();
const file = (name: string): string => join(folder.path, name);
const put = (name: string, bytes: Uint8Array | string): void => writeFileSync(file(name), bytes);

describe('albero', () => {
  test('--help lists the commands that work, and only those', () => {
    const { status, stdout, stderr } = albero(folder.path, '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/albero inspect FILE[^]*albero report FILE[^]*albero check FILE/);
    expect(stdout).not.toMatch(/schedule|consolidate|export/);
  });

  test('--version prints the version of package.json', () => {
    expect(albero(folder.path, '--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('without a command it ends with 2 and one line', () => {
    const { status, stdout, stderr } = albero(folder.path);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^albero: [^\n]+\n$/);
  });
});

describe('albero inspect', () => {
  test('says in Italian what it recognises, and why, and writes nothing', () => {
    put('conti.xlsx', workbook({ Foglio1: RESOURCES, Rubrica: PHONES }));
    const { status, stdout, stderr } = albero(folder.path, 'inspect', 'conti.xlsx');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('risorse per obiettivo e progetto');
    expect(stdout).toMatch(/C3 «Budget iniziale»: budget iniziale/);
    expect(stdout).toMatch(/1 foglio non riconosciuto: Rubrica/);
    expect(readdirSync(folder.path)).toEqual(['conti.xlsx']);
  });

  test('a workbook in which nothing is recognised is no failure', () => {
    put('rubrica.xlsx', workbook({ Rubrica: PHONES }));
    const { status, stdout } = albero(folder.path, 'inspect', 'rubrica.xlsx', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ sheets: [{ sheet: 'Rubrica', kind: 'unknown' }], tree: [] });
  });

  test('--json of several files is one array of documents, in their order', () => {
    put('b.xlsx', workbook({ Foglio1: RESOURCES }));
    put('a.xlsx', workbook({ Rubrica: PHONES }));
    const { stdout } = albero(folder.path, 'inspect', '--json', 'b.xlsx', 'a.xlsx');
    expect(JSON.parse(stdout)).toMatchObject([
      { source: { file: 'b.xlsx' } },
      { source: { file: 'a.xlsx' } },
    ]);
  });

  test('a file encrypted with the password that Excel tries by itself is read like the others, and said', () => {
    put('conti.xlsx', agileEncrypted(workbook({ Foglio1: RESOURCES }), DEFAULT_PASSWORD));
    put('vecchi.xls', encryptedXls(workbook({ Foglio1: RESOURCES }, 'xls'), DEFAULT_PASSWORD, 'rc4'));
    for (const name of ['conti.xlsx', 'vecchi.xls']) {
      const { status, stdout, stderr } = albero(folder.path, 'inspect', name);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/risorse per obiettivo e progetto/);
      expect(stdout).toMatch(/cifrato con la password predefinita di Excel/);
      expect(JSON.parse(albero(folder.path, 'inspect', name, '--json').stdout)).toMatchObject({
        source: { file: name, encrypted: 'default-password' },
      });
    }
    put('segreti.xlsx', agileEncrypted(workbook({ Foglio1: RESOURCES }), 'segreta'));
    expect(albero(folder.path, 'inspect', 'segreti.xlsx').stderr).toMatch(
      /^albero: segreti.xlsx: [^\n]*password/,
    );
  });

  test.each([
    ['pagina.xls', '<html><table><tr><td>Progetto</td></tr></table></html>', 'una pagina web'],
    ['colonne.xls', 'Progetto\tImporto\n1D0101\t12.000,00\n', 'un file di testo'],
    ['foglio.xls', '<?xml version="1.0"?><Workbook/>', 'un file XML'],
  ])('%s, which is something else, is refused in one line that says what to do', (name, content, what) => {
    put(name, content);
    const { status, stdout, stderr } = albero(folder.path, 'inspect', name);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^albero: [^\n]+\n$/);
    expect(stderr).toContain(what);
    expect(stderr).toContain('aprirlo in Excel e salvarlo come .xlsx');
  });

  test('one refused file refuses the whole', () => {
    put('a.xlsx', workbook({ Foglio1: RESOURCES }));
    const { status, stdout, stderr } = albero(folder.path, 'inspect', 'a.xlsx', 'b.xlsx');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^albero: b\.xlsx: [^\n]+\n$/);
  });

  test('--lang en speaks English', () => {
    put('conti.xlsx', workbook({ Foglio1: RESOURCES }));
    expect(albero(folder.path, 'inspect', 'conti.xlsx', '--lang', 'en').stdout).toContain(
      'resources by objective and project',
    );
  });

  test('a reader that has seen enough is no failure', async () => {
    put('conti.xlsx', workbook({ Foglio1: RESOURCES, Rubrica: LONG_LIST }));
    expect(await alberoUnread(folder.path, 'inspect', 'conti.xlsx', '--json')).toBe(0);
  });

  test('the same input gives the same bytes', () => {
    put('conti.xlsx', workbook({ Foglio1: RESOURCES, Rubrica: PHONES }));
    const first = albero(folder.path, 'inspect', 'conti.xlsx', '--json');
    expect(albero(folder.path, 'inspect', 'conti.xlsx', '--json')).toEqual(first);
  });
});

describe('albero check', () => {
  test('ends with 1 when it finds an error, and names the cell', () => {
    put('conti.xlsx', workbook({ Foglio1: RESOURCES }));
    const { status, stdout, stderr } = albero(folder.path, 'check', 'conti.xlsx');
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toContain("'Foglio1'!C7");
  });

  test('--json prints the document and nothing else, with the same status', () => {
    put('conti.xlsx', workbook({ Foglio1: RESOURCES }));
    const { status, stdout, stderr } = albero(folder.path, 'check', 'conti.xlsx', '--json');
    expect([status, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout).findings).toContainEqual(
      expect.objectContaining({
        rule: 'total-differs',
        severity: 'error',
        sheet: 'Foglio1',
        cell: 'C7',
        published: '51600.00',
        expected: '50600.00',
      }),
    );
  });

  test('ends with 0 when nothing is wrong', () => {
    const right = RESOURCES.map((row, index) =>
      index === 6 ? ['Totale', null, 50600, ...row.slice(3)] : row,
    );
    put('conti.xlsx', workbook({ Foglio1: right }));
    expect(albero(folder.path, 'check', 'conti.xlsx').status).toBe(0);
  });
});

describe('albero report', () => {
  test('writes a copy beside the input, says where, and leaves the input as it was', () => {
    const bytes = workbook({ Foglio1: RESOURCES });
    put('conti.xlsx', bytes);
    const { status, stdout, stderr } = albero(folder.path, 'report', 'conti.xlsx');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('conti-relazione.xlsx');
    expect(stdout).toMatch(/Quadrature: 1 errore/);
    expect(readdirSync(folder.path).sort()).toEqual(['conti-relazione.xlsx', 'conti.xlsx']);
    expect(readFileSync(file('conti.xlsx'))).toEqual(bytes);
  });

  test('twice in place gives the bytes of once', () => {
    put('conti.xlsx', workbook({ Foglio1: RESOURCES }));
    albero(folder.path, 'report', 'conti.xlsx', '--in-place');
    const once = readFileSync(file('conti.xlsx'));
    expect(albero(folder.path, 'report', 'conti.xlsx', '--in-place').status).toBe(0);
    expect(readFileSync(file('conti.xlsx')).equals(once)).toBe(true);
  });

  test('--json prints the document that inspect prints', () => {
    put('conti.xlsx', workbook({ Foglio1: RESOURCES }));
    const inspected = albero(folder.path, 'inspect', 'conti.xlsx', '--json').stdout;
    expect(albero(folder.path, 'report', 'conti.xlsx', '--json').stdout).toBe(inspected);
  });

  test('--in-place keeps the input as .bak', () => {
    const bytes = workbook({ Foglio1: RESOURCES });
    put('conti.xlsx', bytes);
    const { status, stdout } = albero(folder.path, 'report', 'conti.xlsx', '--in-place');
    expect(status).toBe(0);
    expect(stdout).toContain('conti.xlsx.bak');
    expect(readFileSync(file('conti.xlsx.bak'))).toEqual(bytes);
    expect(readFileSync(file('conti.xlsx')).equals(bytes)).toBe(false);
  });

  test.each(['xls', 'ods'] as const)('an .%s comes out as .xlsx, and that is said', (format) => {
    put(`conti.${format}`, workbook({ Foglio1: RESOURCES, Rubrica: LONG_LIST }, format));
    const { status, stdout } = albero(folder.path, 'report', `conti.${format}`);
    expect(status).toBe(0);
    expect(stdout).toMatch(/sono stati convertiti/);
    expect(readdirSync(folder.path).sort()).toEqual(['conti-relazione.xlsx', `conti.${format}`]);
  });

  test('--in-place of an .xls that is called .xlsx is refused: it would be converted, not kept', () => {
    const bytes = workbook({ Foglio1: RESOURCES, Rubrica: LONG_LIST }, 'xls');
    put('conti.xlsx', bytes);
    expectRefusal(2, 'report', 'conti.xlsx', '--in-place');
    expect(readFileSync(file('conti.xlsx'))).toEqual(bytes);
    expect(readdirSync(folder.path)).toEqual(['conti.xlsx']);
  });

  test('a workbook in which nothing is recognised is refused', () => {
    put('rubrica.xlsx', workbook({ Rubrica: PHONES }));
    expectRefusal(2, 'report', 'rubrica.xlsx');
    expect(readdirSync(folder.path)).toEqual(['rubrica.xlsx']);
  });

  test('OUT that is the input needs --in-place', () => {
    put('conti.xlsx', workbook({ Foglio1: RESOURCES }));
    expectRefusal(2, 'report', 'conti.xlsx', '-o', './conti.xlsx');
  });

  test('OUT that cannot be written ends with 3 and leaves nothing behind', () => {
    put('conti.xlsx', workbook({ Foglio1: RESOURCES }));
    expectRefusal(3, 'report', 'conti.xlsx', '-o', join('manca', 'rel.xlsx'));
    expect(readdirSync(folder.path)).toEqual(['conti.xlsx']);
  });

  test.each([
    ['empty.xlsx', ''],
    ['text.xlsx', 'nome;telefono\nAlfa;1\n'],
    ['pdf.xlsx', '%PDF-1.4\n'],
    ['half.xlsx', workbook({ Foglio1: RESOURCES }).subarray(0, 900)],
  ])('%s is refused: one line, nothing written', (name, bytes) => {
    put(name, bytes);
    expectRefusal(2, 'report', name);
    expect(readdirSync(folder.path)).toEqual([name]);
  });

  test('a missing file, an empty name and a folder are refused', () => {
    expectRefusal(2, 'report', '');
    expectRefusal(2, 'report', 'manca.xlsx');
    expectRefusal(2, 'report', '.');
  });
});

function expectRefusal(status: number, ...words: readonly string[]): void {
  const answer = albero(folder.path, ...words);
  expect(answer).toMatchObject({ status, stdout: '' });
  expect(answer.stderr).toMatch(/^albero: [^\n]+\n$/);
}
