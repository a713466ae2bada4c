import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellSnapshot } from '../../src/workbook/snapshot';
import { PLAIN_CODEC } from '../../src/xlsx/plain-codec';
import { readWorkbook } from '../../src/xlsx/read';
import { readWithSheetJs } from '../../src/xlsx/sheetjs';
import { writeReports } from '../../src/xlsx/write';
import { errorOf, plan, unzipped, valueOf, zipped } from './support';

/** One small workbook of an office, as .xlsx and as LibreOffice saved it in the other formats. */
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, 'fixtures', file)));
const tools = { codec: PLAIN_CODEC, readXls: readWithSheetJs };
const read = (file: string) => valueOf(readWorkbook(bytesOf(file), file, tools));
const expected = read('office.xlsx');

/** Formats that differ in writing only: `#,##0.00 "€"` and `#,##0.00" €"`. */
const alike = ({ format, ...cell }: CellSnapshot) => ({ ...cell, format: format.replace(/[" ]/g, '') });

test('the workbook has what the others are compared by', () => {
  const [area, data] = expected.sheets;
  expect([area?.name, area?.visibility, data?.name, data?.visibility]).toEqual([
    "L'area",
    'visible',
    'Dati 2',
    'hidden',
  ]);
  expect(new Set(area?.cells.map(({ content }) => content.type))).toEqual(
    new Set(['text', 'number', 'boolean', 'error']),
  );
  expect(area?.cells.filter(({ formula }) => formula).map(({ formula }) => formula)).toEqual([
    'C2/B2',
    'C3/B3',
    'SUM(B2:B3)',
    'SUM(C2:C3)',
    `IF('Dati 2'!A1>$B$4,LEN("sì; no"),2)`,
  ]);
  expect(area?.merges).toEqual([{ top: 6, left: 0, bottom: 6, right: 2 }]);
});

describe.each(['office.xls', 'office.ods'])('%s', (file) => {
  test('reads as the same workbook', () => {
    const { sheets } = read(file);
    expect(sheets.map(({ name, visibility, merges }) => [name, visibility, merges])).toEqual(
      expected.sheets.map(({ name, visibility, merges }) => [name, visibility, merges]),
    );
    expect(sheets.map(({ cells }) => cells.map(alike))).toEqual(
      expected.sheets.map(({ cells }) => cells.map(alike)),
    );
  });

  test('is written as a new .xlsx with the same sheets before ours', () => {
    const { bytes, converted } = valueOf(writeReports(bytesOf(file), [plan({ name: 'Sintesi' })], tools));
    expect(converted).toBe(true);
    const { sheets } = valueOf(readWorkbook(bytes, 'prova.xlsx'));
    expect(sheets.slice(0, 2)).toEqual(read(file).sheets);
    expect(sheets[2]?.reportId).toBe('sintesi');
    expect(Object.keys(unzipped(bytes))).toContain('xl/worksheets/sheet3.xml');
  });

  test('gives the same bytes each time', () => {
    const written = () => writeReports(bytesOf(file), [plan()], tools);
    expect(written()).toEqual(written());
  });
});

test('an .xls is refused where no reader of the old format was handed in', () => {
  expect(errorOf(readWorkbook(bytesOf('office.xls'), 'office.xls'))).toEqual({
    type: 'NotAWorkbook',
    looksLike: 'binary-workbook',
  });
});

describe('what OpenDocument writes in its own way', () => {
  const names = ['office', 'table', 'text', 'style', 'number']
    .map(
      (one) =>
        `xmlns:${one}="urn:oasis:names:tc:opendocument:xmlns:${one === 'number' ? 'datastyle' : one}:1.0"`,
    )
    .join(' ');
  const document = (tables: string, styles = ''): string =>
    `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  const cellsOf = (rows: string, styles = ''): readonly CellSnapshot[] => {
    const content = document(`<table:table table:name="F">${rows}</table:table>`, styles);
    return valueOf(readWorkbook(zipped({ 'content.xml': content }), 'prova.ods')).sheets[0]?.cells ?? [];
  };
  const cellOf = (cell: string, styles = '') =>
    cellsOf(`<table:table-row>${cell}</table:table-row>`, styles)[0];

  test.each([
    ['office:value-type="float" office:value="2.5"', { type: 'number', value: 2.5 }, 'General'],
    ['office:value-type="percentage" office:value="0.5"', { type: 'number', value: 0.5 }, '0%'],
    [
      'office:value-type="date" office:date-value="2016-12-31"',
      { type: 'number', value: 42735 },
      'dd/mm/yyyy',
    ],
    ['office:value-type="time" office:time-value="PT12H00M00S"', { type: 'number', value: 0.5 }, 'hh:mm:ss'],
    ['office:value-type="boolean" office:boolean-value="true"', { type: 'boolean', value: true }, 'General'],
    ['office:value-type="string" office:string-value="N.C."', { type: 'text', value: 'N.C.' }, 'General'],
  ])('a value: %s', (attributes, content, format) => {
    expect(cellOf(`<table:table-cell ${attributes}/>`)).toEqual({ row: 0, col: 0, content, format });
  });

  test('text in paragraphs, with its blanks, without the notes', () => {
    const cell =
      '<table:table-cell office:value-type="string"><office:annotation><text:p>nota</text:p></office:annotation>\n<text:p>2,7<text:s text:c="2"/><text:span>gg</text:span></text:p>\n<text:p>a<text:tab/>b</text:p></table:table-cell>';
    expect(cellOf(cell)?.content).toEqual({ type: 'text', value: '2,7  gg\na\tb' });
  });

  test('cells and rows said once for many', () => {
    const rows =
      '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"/><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="5"/></table:table-row><table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    expect(cellsOf(rows).map(({ row, col }) => [row, col])).toEqual([
      [0, 3],
      [0, 4],
      [1, 3],
      [1, 4],
    ]);
  });

  test.each([
    ['of:=SUM([.A1:.B2];1)', 'SUM(A1:B2,1)'],
    ['of:=[$Foglio2.$A$1]*[.C3]', "'Foglio2'!$A$1*C3"],
    [
      `of:=IF([$'L''area'.A1]&gt;0;&quot;sì; [no]&quot;;{1;2|3;4})`,
      `IF('L''area'!A1>0,"sì; [no]",{1,2;3,4})`,
    ],
    ['of:=SUM([$Uno.A1:$Tre.B2])', "SUM('Uno:Tre'!A1:B2)"],
    ['of:=COM.MICROSOFT.CONCAT([.A:.A];[.3:.3])', 'CONCAT(A:A,3:3)'],
    ["of:=['file:///bilancio.ods'#$Foglio1.A1]+1", undefined],
    ['of:=[.#REF!]+1', undefined],
  ])('a formula: %s', (written, formula) => {
    const cell = `<table:table-cell table:formula="${written}" office:value-type="float" office:value="1"/>`;
    expect(cellOf(cell)?.formula).toBe(formula);
  });

  const date =
    '<number:day number:style="long"/><number:text>/</number:text><number:month/><number:text>/</number:text><number:year number:style="long"/>';
  test.each([
    [
      'number',
      '<number:number number:decimal-places="2" number:min-integer-digits="1" number:grouping="true"/>',
      '#,##0.00',
    ],
    [
      'percentage',
      '<number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text>',
      '0.0%',
    ],
    [
      'currency',
      '<number:number number:decimal-places="2" number:min-decimal-places="0"/><number:text> </number:text><number:currency-symbol>€</number:currency-symbol>',
      '0.## "€"',
    ],
    ['date', date, 'dd/m/yyyy'],
    ['date', '<number:month number:textual="true" number:style="long"/>', 'mmmm'],
    ['text', '<number:text-content/>', '@'],
    ['number', '<number:number number:min-integer-digits="1"/>', 'General'],
  ])('a format of kind %s: %s', (kind, fields, format) => {
    const styles = `<number:${kind}-style style:name="N1">${fields}</number:${kind}-style><style:style style:name="base" style:family="table-cell" style:data-style-name="N1"/><style:style style:name="ce1" style:family="table-cell" style:parent-style-name="base"/>`;
    const cell = '<table:table-cell table:style-name="ce1" office:value-type="float" office:value="1"/>';
    expect(cellOf(cell, styles)?.format).toBe(format);
  });

  test('names that formulas use go along into the new workbook', () => {
    const content = document(
      '<table:table table:name="F"><table:table-row><table:table-cell table:formula="of:=aliquota*2" office:value-type="float" office:value="1"/></table:table-row></table:table><table:named-expressions><table:named-range table:name="aliquota" table:cell-range-address="$F.$B$1"/></table:named-expressions>',
    );
    const { bytes } = valueOf(writeReports(zipped({ 'content.xml': content }), [plan()]));
    expect(new TextDecoder().decode(unzipped(bytes)['xl/workbook.xml'])).toContain(
      '<definedName name="aliquota">\'F\'!$B$1</definedName>',
    );
  });
});
