import { read } from '@e965/xlsx';
import { readWithSheetJs } from '../../src/xlsx/sheetjs';

jest.mock('@e965/xlsx', () => ({ read: jest.fn() }));

/** The library's reading of an .xls: one column of formulas that gave 1. */
function reads(formulas: readonly { readonly f: string; readonly F?: string }[], says?: () => void) {
  jest.mocked(read).mockImplementation(() => {
    says?.();
    const cells = formulas.map((formula) => [{ t: 'n' as const, v: 1, ...formula }]);
    return { SheetNames: ['Dati'], Sheets: { Dati: { '!data': cells } } };
  });
  return readWithSheetJs(new Uint8Array());
}

const formulaOf = (f: string): string | undefined => reads([{ f }]).sheets[0]?.cells[0]?.formula;

describe('a formula of the library is written as Excel reads it', () => {
  test.each([
    ['2016!C2*2', "'2016'!C2*2"],
    ['SUM(Q1!A1:A3)+Dati!B2', "SUM('Q1'!A1:A3)+'Dati'!B2"],
    ['SUM(gen:mar!C2)', "SUM('gen:mar'!C2)"],
    ["'L''area'!A1&\"2016!C2\"", "'L''area'!A1&\"2016!C2\""],
    ['IF(#REF!>1,2,3)', 'IF(#REF!>1,2,3)'],
    ['A1/B1', 'A1/B1'],
  ])('%s', (given, written) => {
    expect(formulaOf(given)).toBe(written);
  });
});

describe('one that cannot be carried along becomes its value, and is named', () => {
  test.each([
    [{ f: 'undefined' }],
    [{ f: 'SUM(undefined,A1)' }],
    [{ f: '[1]Foglio1!A1' }],
    [{ f: 'SUM(A1:A3*B1:B3)', F: 'A1:A1' }],
  ])('%j', (formula) => {
    const { sheets, valuesOnly } = reads([{ f: 'A1' }, formula]);
    expect(sheets[0]?.cells.map(({ formula: kept }) => kept)).toEqual(['A1', undefined]);
    expect(sheets[0]?.cells[1]?.content).toEqual({ type: 'number', value: 1 });
    expect(valuesOnly).toEqual([{ sheet: 'Dati', row: 1, col: 0 }]);
  });

  test('but not a text that only says so', () => {
    expect(reads([{ f: 'A1&"undefined"' }]).valuesOnly).toEqual([]);
  });
});

test('what the library prints is none of the program’s answers', () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  reads([{ f: 'A1' }], () => console.error('record 0x1234'));
  expect(said).not.toHaveBeenCalled();
  console.error('after');
  expect(said).toHaveBeenCalledWith('after');
});
