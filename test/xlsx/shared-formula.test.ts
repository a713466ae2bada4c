import fc from 'fast-check';
import { cellName } from '../../src/workbook/address';
import { sharedFormula } from '../../src/xlsx/shared-formula';

describe('a shared formula, one row down and two columns to the right', () => {
  test.each([
    ['A1+B$1+$C1+$D$1', 'C2+D$1+$C2+$D$1'],
    ['SUM(A1:B9)', 'SUM(C2:D10)'],
    ['SUM(A:A,3:3)', 'SUM(C:C,4:4)'],
    ['SUM($A:B,$3:4)', 'SUM($A:D,$3:5)'],
    ["'Foglio A1'!A1", "'Foglio A1'!C2"],
    ['Dati!A1', 'Dati!C2'],
    ['IF(A1="B2 "" C3",1.5E1,LOG10(A1))', 'IF(C2="B2 "" C3",1.5E1,LOG10(C2))'],
    ['Tabella1[[#This Row],[A1]]+[1]Foglio1!A1', 'Tabella1[[#This Row],[A1]]+[1]Foglio1!C2'],
    ['aliquota_A1+XYZ100+A1_netto+TRUE', 'aliquota_A1+XYZ100+A1_netto+TRUE'],
    ['qualità1+A1', 'qualità1+C2'],
    ['A1:INDEX(B:B,3)', 'C2:INDEX(D:D,3)'],
    ['XFD1048576', 'B1'],
  ])('%s is %s', (formula, shifted) => {
    expect(sharedFormula(formula)(1, 2)).toBe(shifted);
  });

  test('there and back again is where one was', () => {
    const cell = fc.tuple(fc.nat(1048575), fc.nat(16383));
    fc.assert(
      fc.property(cell, cell, ([row, col], [down, right]) => {
        const formula = `SUM(${cellName(row, col)},$B$2)*'A1'!${cellName(col, row % 16384)}`;
        expect(sharedFormula(sharedFormula(formula)(down, right))(-down, -right)).toBe(formula);
      }),
    );
  });
});
