import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { read as sheetJsRead } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { readWorkbook } from '../../src/xlsx/read';
import { writeReports } from '../../src/xlsx/write';
import { richWorkbook } from './rich';
import { plan, valueOf, zipped } from './support';

/** What other programs make of a rich workbook with our sheet in it. */
const written = valueOf(writeReports(zipped(richWorkbook()), [plan()])).bytes;
const SHEETS = ["L'area", 'Foglio & dati', 'Sintesi'];

const folder = mkdtempSync(join(tmpdir(), 'albero-'));
const file = join(folder, 'scritto.xlsm');
writeFileSync(file, written);
afterAll(() => rmSync(folder, { recursive: true }));

test('SheetJS reads sheets, formulas, values, merges and links', () => {
  const book = sheetJsRead(written, { cellNF: true });
  expect(book.SheetNames).toEqual(SHEETS);
  const sheet = book.Sheets['Sintesi'] ?? {};
  expect(sheet['B4']).toMatchObject({
    t: 'n',
    v: 64.3,
    f: "ROUND('L''area'!A1/'L''area'!B1*100,1)",
    z: '0.0_0',
  });
  expect(sheet['B5']).toMatchObject({ t: 's', v: 'sì' });
  expect(sheet['A4']).toMatchObject({ t: 's', v: '1E0101' });
  expect(sheet['!merges']).toHaveLength(1);
});

test('exceljs reads styles, frozen heads and print set-up', async () => {
  // exceljs asks of VML drawings that they be well-formed, which Excel does not.
  const vml = 'xl/drawings/vmlDrawing1.vml';
  const parts = { ...richWorkbook(), [vml]: String(richWorkbook()[vml]).replace('<br>', '<br/>') };
  const { bytes } = valueOf(writeReports(zipped(parts), [plan()]));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  const sheet = book.getWorksheet('Sintesi');
  expect(book.worksheets.map(({ name }) => name)).toEqual(SHEETS);
  expect(sheet?.getCell('A3').font).toMatchObject({ bold: true, name: 'Calibri' });
  expect(sheet?.getCell('B4').numFmt).toBe('0.0_0');
  expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 3 });
  expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, paperSize: 9 });
});

test('excelize opens it and calculates what we cached', () => {
  const script = join(__dirname, 'excelize.mjs');
  const answer = execFileSync(process.execPath, [script, file, 'Sintesi!B4', 'Sintesi!B5', 'Sintesi!A4']);
  expect(JSON.parse(String(answer))).toEqual({
    sheets: SHEETS,
    cells: [
      { value: '64.3', calculated: '64.3' },
      { value: 'sì', calculated: 'sì' },
      { value: '1E0101', calculated: '1E0101' },
    ],
  });
});

const office = spawnSync('soffice', ['--version']).status === 0;

(office ? test : test.skip)(
  'LibreOffice opens it, and keeps the report and its mark when it saves',
  () => {
    const out = join(folder, 'libreoffice');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file], {
      stdio: 'ignore',
    });
    const { sheets } = valueOf(readWorkbook(readFileSync(join(out, 'scritto.xlsx')), 'scritto.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual(SHEETS);
    const report = sheets[2];
    expect(report?.reportId).toBe('sintesi');
    expect(report?.cells.find(({ row, col }) => row === 3 && col === 1)).toMatchObject({
      content: { type: 'number', value: 64.3 },
      formula: "ROUND('L''area'!A1/'L''area'!B1*100,1)",
    });
  },
  120_000,
);
