import { on, outcome, shown, startedHost, typedHost } from './support';
import { startExcel } from './node';

afterAll(async () => (await startExcel(typedHost({ Dati: [] }))).stop());

const formatOf = (host: Awaited<ReturnType<typeof startedHost>>, cell: string): unknown =>
  (JSON.parse(host.snapshot().sheets[0]!.cells[cell]!) as { format: string }).format;

describe('a text put into a cell is read as en-US, traps and all', () => {
  test.each<[string, unknown, string]>([
    ['64.3', 64.3, 'General'],
    ['64,3', 643, '#,##0'],
    ['1.733,50', '1.733,50', 'General'],
    ['1E0101', 1e101, '0.00E+00'],
    ['2E0105', 2e105, '0.00E+00'],
    ['1D0101', '1D0101', 'General'],
    ['50%', 0.5, '0%'],
    ['$12', 12, '$#,##0.00'],
    ['31/12/2016', '31/12/2016', 'General'],
    ['2016-12-31', 42735, 'm/d/yyyy'],
    ['1/2/2016', 42371, 'm/d/yyyy'],
    ['TRUE', true, 'General'],
    ['#N/A', '#N/A', 'General'],
    ["'1E0101", '1E0101', 'General'],
    ['  spazi ', '  spazi ', 'General'],
    ['vero', 'vero', 'General'],
  ])('%j', async (typed, value, format) => {
    const host = await startedHost({ Dati: [] });
    await on('Dati', (sheet) => (sheet.getRange('A1').values = [[typed]]));
    expect(shown(host, 'Dati', 'A1')).toBe(value);
    expect(formatOf(host, 'A1')).toBe(format);
  });

  test('"1/2" is a date of this year', async () => {
    const host = await startedHost({ Dati: [] });
    await on('Dati', (sheet) => (sheet.getRange('A1').values = [['1/2']]));
    expect(typeof shown(host, 'Dati', 'A1')).toBe('number');
    expect(formatOf(host, 'A1')).toBe('d-mmm');
  });

  test.each(['1E0101', '1/2', '64,3', '=1+1', 'TRUE'])('the format "@" keeps %j a text', async (typed) => {
    const host = await startedHost({ Dati: [] });
    await on('Dati', (sheet) => {
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['@']];
      cell.formulas = [[typed]];
    });
    expect(shown(host, 'Dati', 'A1')).toBe(typed);
  });

  test('an empty text empties the cell, null leaves it', async () => {
    const host = await startedHost({ Dati: [[1, 2]] });
    await on('Dati', (sheet) => (sheet.getRange('A1:B1').values = [['', null]]));
    expect([shown(host, 'Dati', 'A1'), shown(host, 'Dati', 'B1')]).toEqual([null, 2]);
  });

  test('a formula with an error in it is refused', async () => {
    await startedHost({ Dati: [] });
    const write = on('Dati', (sheet) => (sheet.getRange('A1').formulas = [['=SUM(1,']]));
    expect(await outcome(write)).toBe('InvalidArgument');
  });

  test('a formula longer than 8192 characters is refused', async () => {
    await startedHost({ Dati: [] });
    const long = `=1${'+1'.repeat(4100)}`;
    const write = on('Dati', (sheet) => (sheet.getRange('A1').formulas = [[long]]));
    expect(await outcome(write)).toBe('FormulaLengthExceedsLimit');
  });

  test.each<[string, string, string]>([
    ['a text of 32767 characters', 'x'.repeat(32_767), 'done'],
    ['a longer one', 'x'.repeat(32_768), 'InvalidArgument'],
    ['a formula with a text of 255', `="${'x'.repeat(255)}"`, 'done'],
    ['with a longer one', `="${'x'.repeat(256)}"`, 'InvalidArgument'],
  ])('%s', async (_, input, expected) => {
    await startedHost({ Dati: [] });
    expect(await outcome(on('Dati', (sheet) => (sheet.getRange('A1').formulas = [[input]])))).toBe(expected);
  });

  test('a function that the host does not know is refused loudly', async () => {
    await startedHost({ Dati: [] });
    const write = on('Dati', (sheet) => (sheet.getRange('A1').formulas = [['=TEXT(1,"0")']]));
    await expect(write).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('TEXT') as unknown,
    });
  });
});
