import { utils, write as sheetJsWrite } from '@e965/xlsx';
import type { BookType, WorkBook } from '@e965/xlsx';
import { readWorkbook } from '../../src/xlsx/read';
import { writeReports } from '../../src/xlsx/write';
import { plan, unzipped, valueOf } from './support';

/** A workbook of the offices: figures with formats, a formula, a merge, a hidden sheet. */
function officeBook(): WorkBook {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ['Progetto', 'Iniziale', 'Consuntivo', '%'],
    ['1E0101', 35600, 23395.19],
  ]);
  sheet['D2'] = { t: 'n', v: 0.657, f: 'C2/B2', z: '0.0%' };
  sheet['A3'] = { t: 'b', v: true };
  sheet['!ref'] = 'A1:D3';
  sheet['!merges'] = [{ s: { r: 3, c: 0 }, e: { r: 3, c: 2 } }];
  utils.book_append_sheet(book, sheet, "L'area");
  utils.book_append_sheet(book, utils.aoa_to_sheet([['nota']]), 'Nascosto');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return book;
}

const saved = (bookType: BookType): Uint8Array =>
  new Uint8Array(sheetJsWrite(officeBook(), { type: 'array', bookType }));

describe.each(['xls', 'ods'] as const)('a .%s file', (type) => {
  const { sheets } = valueOf(readWorkbook(saved(type), `prova.${type}`));

  test('reads as the same workbook', () => {
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["L'area", 'visible'],
      ['Nascosto', 'hidden'],
    ]);
    const cells = sheets[0]?.cells.map(({ row, col, content, formula }) => [
      row,
      col,
      content.value,
      formula,
    ]);
    expect(cells).toEqual([
      [0, 0, 'Progetto', undefined],
      [0, 1, 'Iniziale', undefined],
      [0, 2, 'Consuntivo', undefined],
      [0, 3, '%', undefined],
      [1, 0, '1E0101', undefined],
      [1, 1, 35600, undefined],
      [1, 2, 23395.19, undefined],
      [1, 3, 0.657, 'C2/B2'],
      [2, 0, true, undefined],
    ]);
  });

  test('is written as a new .xlsx with the same sheets before ours', () => {
    const { bytes, converted } = valueOf(writeReports(saved(type), [plan()]));
    expect(converted).toBe(true);
    const again = valueOf(readWorkbook(bytes, 'prova.xlsx'));
    expect(again.sheets.slice(0, 2)).toEqual(sheets);
    expect(again.sheets[2]?.reportId).toBe('sintesi');
    expect(Object.keys(unzipped(bytes))).toContain('xl/worksheets/sheet3.xml');
  });

  test('gives the same bytes each time', () => {
    expect(valueOf(writeReports(saved(type), [plan()]))).toEqual(
      valueOf(writeReports(saved(type), [plan()])),
    );
  });
});

test('an .xls file keeps its number formats and merges', () => {
  const { sheets } = valueOf(readWorkbook(saved('xls'), 'prova.xls'));
  expect(sheets[0]?.cells.find(({ formula }) => formula)?.format).toBe('0.0%');
  expect(sheets[0]?.merges).toEqual([{ top: 3, left: 0, bottom: 3, right: 2 }]);
});
