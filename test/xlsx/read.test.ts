import { columnIndex } from '../../src/workbook/address';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/read';
import { richWorkbook } from './rich';
import { DOCUMENT, MAIN, relationships, sheetXml, STYLES, valueOf, workbook, zipped } from './support';
import type { Parts } from './support';

const read = (parts: Parts): WorkbookSnapshot => valueOf(readWorkbook(zipped(parts), 'prova.xlsx'));

/** The cells of the one sheet whose `sheetData` is given. */
const cellsOf = (data: string, extra: Parts = {}) =>
  read(workbook({ Foglio1: `<sheetData>${data}</sheetData>` }, extra)).sheets[0]?.cells ?? [];

describe('a cell', () => {
  test.each([
    ['<c r="A1"><v>12.5</v></c>', { type: 'number', value: 12.5 }],
    ['<c r="A1"><v>1.2E-3</v></c>', { type: 'number', value: 0.0012 }],
    ['<c r="A1" t="b"><v>1</v></c>', { type: 'boolean', value: true }],
    ['<c r="A1" t="b"><v>0</v></c>', { type: 'boolean', value: false }],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { type: 'error', value: '#DIV/0!' }],
    ['<c r="A1" t="str"><f>B1</f><v>07-lug</v></c>', { type: 'text', value: '07-lug' }],
    ['<c r="A1" t="inlineStr"><is><t>n. 3</t></is></c>', { type: 'text', value: 'n. 3' }],
    [
      '<c r="A1" t="inlineStr"><is><r><t>2,7</t></r><r><t xml:space="preserve"> gg</t></r></is></c>',
      { type: 'text', value: '2,7 gg' },
    ],
    [
      '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>',
      { type: 'text', value: 'a\rb_x0041_' },
    ],
    [
      '<c r="A1" t="inlineStr"><is><t>50 &lt; 60 &amp; <![CDATA[<N.C.>]]></t></is></c>',
      { type: 'text', value: '50 < 60 & <N.C.>' },
    ],
    ['<c r="A1" t="d"><v>2016-12-31</v></c>', { type: 'number', value: 42735 }],
  ])('%s holds %j', (xml, content) => {
    expect(cellsOf(`<row r="1">${xml}</row>`)[0]?.content).toEqual(content);
  });

  test('that holds nothing is not listed, formatted or not', () => {
    const data =
      '<c r="A1" s="1"/><c r="B1" t="s"><v></v></c><c r="C1" t="str"><v></v></c><c r="D1"><v/></c>';
    expect(cellsOf(`<row r="1">${data}</row>`)).toEqual([]);
  });

  test.each([
    ['without a value', '<c r="A1"><f>B1+1</f></c>'],
    ['with an empty one', '<c r="A1"><f>B1+1</f><v/></c>'],
    ['of a text without a value', '<c r="A1" t="str"><f>B1+1</f></c>'],
  ])('with a formula %s shows the empty text and says that nobody calculated it', (_, cell) => {
    expect(cellsOf(`<row r="1">${cell}</row>`)).toEqual([
      {
        row: 0,
        col: 0,
        content: { type: 'text', value: '' },
        format: 'General',
        formula: 'B1+1',
        uncalculated: true,
      },
    ]);
  });

  test('with a formula that gives the empty text has been calculated', () => {
    expect(cellsOf('<row r="1"><c r="A1" t="str"><f>""</f><v></v></c></row>')).toEqual([
      { row: 0, col: 0, content: { type: 'text', value: '' }, format: 'General', formula: '""' },
    ]);
  });

  test('has the number format of its style: built-in, of the workbook, or General', () => {
    const cells = cellsOf(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"><v>1</v></c><c r="D1" s="99"><v>1</v></c></row>',
    );
    expect(cells.map(({ format }) => format)).toEqual(['General', '0.0%', 'm/d/yy', 'General']);
  });

  test('without a reference stands after the one before', () => {
    const cells = cellsOf(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(cells.map(({ row, col }) => [row, col])).toEqual([
      [0, 0],
      [0, 1],
      [4, 2],
      [4, 3],
      [5, 0],
    ]);
  });

  test('comes in row-major order, however the file has it', () => {
    const cells = cellsOf(
      '<row r="2"><c r="B2"><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row>',
    );
    expect(cells.map(({ row, col }) => [row, col])).toEqual([
      [0, 0],
      [1, 0],
      [1, 1],
    ]);
  });

  test('at the far corner costs one cell', () => {
    expect(cellsOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')).toEqual([
      { row: 1048575, col: columnIndex('XFD'), content: { type: 'number', value: 1 }, format: 'General' },
    ]);
  });
});

describe('a formula', () => {
  test('that cells share is written out for each', () => {
    const cells = cellsOf(
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">ROUND(A1/$B$1*100,1)</f><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>',
    );
    expect(cells.map(({ formula }) => formula)).toEqual(['ROUND(A1/$B$1*100,1)', 'ROUND(A2/$B$1*100,1)']);
  });

  test('of newer functions reads as Excel shows it', () => {
    const cells = cellsOf(
      '<row r="1"><c r="A1"><f>_xlfn.IFS(B1&gt;0,_xlfn._xlws.SORT(C1:C9))</f><v>1</v></c></row>',
    );
    expect(cells[0]?.formula).toBe('IFS(B1>0,SORT(C1:C9))');
  });
});

describe('a workbook', () => {
  test('gives its sheets in order with visibility, merges and the report they are', () => {
    const parts = richWorkbook();
    const xml = String(parts['xl/workbook.xml']).replace(
      '</definedNames>',
      '<definedName name="_albero_report" localSheetId="1" hidden="1">"sintesi"</definedName></definedNames>',
    );
    const sheet = sheetXml('<sheetData/><mergeCells count="1"><mergeCell ref="C5:I6"/></mergeCells>');
    const { sheets, file } = read({ ...parts, 'xl/workbook.xml': xml, 'xl/worksheets/sheet2.xml': sheet });
    expect(file).toBe('prova.xlsx');
    expect(sheets.map(({ name, visibility, reportId }) => [name, visibility, reportId])).toEqual([
      ["L'area", 'visible', null],
      ['Foglio & dati', 'veryHidden', 'sintesi'],
    ]);
    expect(sheets[1]?.merges).toEqual([{ top: 4, left: 2, bottom: 5, right: 8 }]);
  });

  test('gives shared strings as plain text, without the phonetic guides', () => {
    const strings = `<sst xmlns="${MAIN}"><si><r><t xml:space="preserve">Area </t></r><r><rPr><b/></rPr><t>uno</t></r><rPh sb="0" eb="1"><t>AREA</t></rPh></si></sst>`;
    const parts = workbook(
      { F: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>' },
      { 'xl/sharedStrings.xml': strings },
    );
    const rels = relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    );
    expect(read({ ...parts, 'xl/_rels/workbook.xml.rels': rels }).sheets[0]?.cells[0]?.content).toEqual({
      type: 'text',
      value: 'Area uno',
    });
  });

  test('of the old Mac counts dates from 1904', () => {
    const parts = workbook({
      F: '<sheetData><row r="1"><c r="A1" t="d"><v>2016-12-31T12:00:00</v></c></row></sheetData>',
    });
    const xml = String(parts['xl/workbook.xml']).replace(
      '<bookViews>',
      '<workbookPr date1904="1"/><bookViews>',
    );
    const snapshot = read({ ...parts, 'xl/workbook.xml': xml });
    expect(snapshot.date1904).toBe(true);
    expect(snapshot.sheets[0]?.cells[0]?.content).toEqual({ type: 'number', value: 41273.5 });
  });

  test('is found where its relationships say, with prefixes and in the strict dialect', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const uri = `${strict}/officeDocument/relationships`;
    const snapshot = read({
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      '_rels/.rels': relationships([`${uri}/officeDocument`, '/dati/libro.xml']),
      'dati/libro.xml': `<x:workbook xmlns:x="${strict}/spreadsheetml/main" xmlns:rel="${uri}"><x:sheets><x:sheet name="Uno" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
      'dati/_rels/libro.xml.rels': relationships([`${uri}/worksheet`, 'fogli/uno.xml']),
      'dati/fogli/uno.xml': `<x:worksheet xmlns:x="${strict}/spreadsheetml/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    expect(snapshot.sheets[0]?.cells[0]?.content).toEqual({ type: 'number', value: 3 });
  });

  test('may have parts in UTF-16', () => {
    const sheet = sheetXml(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>più</t></is></c></row></sheetData>',
    );
    const wide = (text: string) =>
      new Uint8Array(Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
    const snapshot = read({
      ...workbook({ F: '' }),
      'xl/worksheets/sheet1.xml': wide(sheet),
      'xl/styles.xml': wide(STYLES),
    });
    expect(snapshot.sheets[0]?.cells[0]?.content).toEqual({ type: 'text', value: 'più' });
  });

  test('has its chart sheets counted, without cells', () => {
    const parts = workbook({ Dati: '', Grafico: '' });
    const rels = relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['chartsheet', 'worksheets/sheet2.xml'],
    );
    const chart = `<chartsheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`;
    const { sheets } = read({
      ...parts,
      'xl/_rels/workbook.xml.rels': rels,
      'xl/worksheets/sheet2.xml': chart,
    });
    expect(sheets.map(({ name, cells }) => [name, cells.length])).toEqual([
      ['Dati', 0],
      ['Grafico', 0],
    ]);
  });
});
