import type { CellSnapshot, SheetSnapshot } from '../../src/workbook/snapshot';
import { cellName } from '../../src/workbook/address';
import { PLAIN_TOOLS } from '../../src/xlsx/plain-codec';
import { readWorkbook } from '../../src/xlsx/read';
import { writeReports } from '../../src/xlsx/write';
import { shapedWorkbook } from './shaped';
import { plan, valueOf, workbook, zipped } from './support';

const { sheets, manualCalculation } = valueOf(readWorkbook(zipped(shapedWorkbook()), 'forme.xlsx'));
const looksOf = (sheet: SheetSnapshot | undefined) =>
  Object.fromEntries(
    (sheet?.cells ?? []).flatMap(({ row, col, look }) => (look ? [[cellName(row, col), look]] : [])),
  );

describe('what a sheet tells beside its contents', () => {
  test('rows that hold something and are hidden, of no height or of a closed group', () => {
    expect(sheets[0]?.hiddenRows).toEqual([1, 2, 3]);
  });

  test('columns that hold something and are hidden or of no width', () => {
    expect(sheets[0]?.hiddenCols).toEqual([1, 3]);
  });

  test("where its filter is, not that of somebody's own view", () => {
    expect(sheets[0]?.filter).toEqual({ top: 0, left: 0, bottom: 6, right: 2 });
  });

  test('its tables, with or without head and totals', () => {
    expect(sheets[1]?.tables).toEqual([
      { name: 'Risorse', range: { top: 0, left: 0, bottom: 3, right: 0 }, hasHead: true, hasTotals: true },
      {
        name: 'Senza_testa',
        range: { top: 7, left: 4, bottom: 8, right: 5 },
        hasHead: false,
        hasTotals: false,
      },
    ]);
  });

  test('nothing where there is nothing to tell', () => {
    const plain = valueOf(readWorkbook(zipped(workbook({ A: '<sheetData/>' })), 'a.xlsx'));
    expect(Object.keys(plain)).toEqual(['file', 'date1904', 'sheets']);
    expect(sheets[2]).toEqual({
      name: 'Semplice',
      visibility: 'visible',
      cells: [],
      merges: [],
      reportId: null,
    });
  });

  test('the workbook, that its formulas wait', () => {
    expect(manualCalculation).toBe(true);
  });
});

test('how its cells look: bold, filled but white, struck wholly or in part, indented', () => {
  expect(looksOf(sheets[0])).toEqual({
    A1: { bold: true },
    B1: { filled: true },
    A2: { struck: 'wholly' },
    C2: { indent: 2 },
    A3: { bold: true, filled: true, struck: 'wholly', indent: 1 },
    A4: { struck: 'partly', struckText: '90%' },
    A6: { struck: 'wholly' },
    A7: { struck: 'partly', struckText: 'salvo' },
    C7: { bold: true },
  });
});

describe('OpenDocument', () => {
  const names = ['office', 'table', 'text', 'style']
    .map((one) => `xmlns:${one}="urn:oasis:names:tc:opendocument:xmlns:${one}:1.0"`)
    .concat('xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"')
    .join(' ');
  const style = (name: string, family: string, inside: string, parent = ''): string =>
    `<style:style style:name="${name}" style:family="${family}"${parent}>${inside}</style:style>`;
  const styles = [
    style('testa', 'table-cell', '<style:text-properties fo:font-weight="bold"/>'),
    style(
      'somma',
      'table-cell',
      '<style:table-cell-properties fo:background-color="#dddddd"/>',
      ' style:parent-style-name="testa"',
    ),
    style('via', 'table-cell', '<style:text-properties style:text-line-through-style="solid"/>'),
    style(
      'bianca',
      'table-cell',
      '<style:table-cell-properties fo:background-color="#ffffff"/><style:paragraph-properties fo:margin-left="0.7cm"/>',
    ),
    style('T1', 'text', '<style:text-properties style:text-line-through-style="solid"/>'),
  ].join('');
  const cell = (text: string, name = '', more = 'office:value-type="string"') =>
    `<table:table-cell${name === '' ? '' : ` table:style-name="${name}"`} ${more}><text:p>${text}</text:p></table:table-cell>`;
  const table = [
    '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>',
    `<table:table-row>${cell('a', 'testa')}${cell('b', 'somma')}${cell('c', 'via')}${cell('d', 'bianca')}</table:table-row>`,
    `<table:table-row table:visibility="filter" table:number-rows-repeated="2">${cell('<text:span text:style-name="T1">90%</text:span> 95%')}</table:table-row>`,
    `<table:table-row table:visibility="collapse">${cell('', '', 'table:formula="of:=SUM([.A1:.A2])"')}</table:table-row>`,
    `<table:table-row table:visibility="collapse" table:number-rows-repeated="1000"><table:table-cell/></table:table-row>`,
  ].join('');
  const content = `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="L'area">${table}</table:table><table:database-ranges><table:database-range table:name="x" table:target-range-address="'L''area'.A1:'L''area'.D4" table:display-filter-buttons="true"/></table:database-ranges></office:spreadsheet></office:body></office:document-content>`;
  const bytes = zipped({ 'content.xml': content });
  const [sheet] = valueOf(readWorkbook(bytes, 'prova.ods')).sheets;

  test('tells the same in its own words', () => {
    expect([sheet?.hiddenRows, sheet?.hiddenCols, sheet?.filter]).toEqual([
      [1, 2, 3],
      [2],
      { top: 0, left: 0, bottom: 3, right: 3 },
    ]);
    expect(looksOf(sheet)).toEqual({
      A1: { bold: true },
      B1: { bold: true, filled: true },
      C1: { struck: 'wholly' },
      D1: { indent: 2 },
      A2: { struck: 'partly', struckText: '90%' },
      A3: { struck: 'partly', struckText: '90%' },
    });
    expect(sheet?.cells.find(({ formula }) => formula)?.uncalculated).toBe(true);
  });

  test('is converted with what it told; a text struck in part becomes one run', () => {
    const written = valueOf(writeReports(bytes, [plan()], PLAIN_TOOLS));
    const [converted] = valueOf(readWorkbook(written.bytes, 'prova.xlsx')).sheets;
    const oneRun = ({ look, ...cell }: CellSnapshot) => ({
      ...cell,
      ...(look && look.struck !== 'partly' ? { look } : {}),
    });
    expect(converted).toEqual({ ...sheet, cells: sheet?.cells.map(oneRun) });
  });
});
