import { matricesOf } from '../../src/excel/writing/matrices';
import { firstDifference } from '../../src/excel/writing/verify';
import type { PlannedCell } from '../../src/workbook/plan';

const block = (...cells: PlannedCell[]) =>
  matricesOf(cells, { top: 4, left: 1, bottom: 4, right: cells.length });
const planned = (col: number, cell: Partial<PlannedCell>): PlannedCell => ({
  row: 4,
  col: col + 1,
  value: null,
  ...cell,
});

describe('what is written', () => {
  test('a code stands in a text cell before it is written, so that it is no number', () => {
    const { before, contents, formats } = block(planned(0, { value: '1E0101', look: 'text' }));
    expect([before, contents, formats]).toEqual([[['@']], [['1E0101']], [['@']]]);
  });

  test('any other text is marked as text, so that Excel reads neither numbers nor dates nor formulas into it', () => {
    const texts = ['64,3', '1/2', '=A1', '+39 050', "'Foglio 3'!F12", 'VERO'];
    const { before, contents } = block(...texts.map((value, index) => planned(index, { value })));
    expect(before).toBeNull();
    expect(contents).toEqual([texts.map((text) => `'${text}`)]);
  });

  test('a formula never stands in a text cell when it is written: it would be text', () => {
    const { before, contents, formats } = block(
      planned(0, { value: '1D', formula: "'Foglio3'!A1", look: 'text' }),
      planned(1, { value: '1D', look: 'text' }),
    );
    expect([before, contents, formats]).toEqual([
      [['General', '@']],
      [["='Foglio3'!A1", '1D']],
      [['@', '@']],
    ]);
  });
});

describe('what is read back', () => {
  const formula = planned(0, { value: 64.3, formula: "ROUND('Foglio3'!F12/'Foglio3'!E12*100,1)" });

  test.each([
    ['as written', "=ROUND('Foglio3'!F12/'Foglio3'!E12*100,1)"],
    ['without quotes a sheet name does not need', '=ROUND(Foglio3!F12/Foglio3!E12*100,1)'],
    ['with blanks and another case', '=Round( Foglio3!F12 / Foglio3!E12*100, 1 )'],
    ['with a number spelled otherwise', '=ROUND(Foglio3!F12/Foglio3!E12*1E2,1.0)'],
  ])('is the formula %s', (_, read) => expect(firstDifference(block(formula), [[read]])).toBeNull());

  test.each([
    ['the value in its place', 64.3],
    ['another cell', "=ROUND('Foglio3'!F13/'Foglio3'!E12*100,1)"],
    ['another number', "=ROUND('Foglio3'!F12/'Foglio3'!E12*10,1)"],
    ['a reference that broke', "=ROUND(#REF!/'Foglio3'!E12*100,1)"],
    ['nothing', ''],
  ])('is not the formula: %s', (_, read) => expect(firstDifference(block(formula), [[read]])).toBe('B5'));

  test('strings inside formulas keep case and blanks', () => {
    const text = planned(0, { value: 'sì', formula: 'IF(A1>0,"sì, Ok","no")' });
    expect(firstDifference(block(text), [['=IF(A1>0,"sì, Ok","no")']])).toBeNull();
    expect(firstDifference(block(text), [['=IF(A1>0,"sì,ok","no")']])).toBe('B5');
  });

  test('numbers agree within the 15 digits Excel keeps', () => {
    const cell = block(planned(0, { value: 0.1 + 0.2 }));
    expect(firstDifference(cell, [[0.3]])).toBeNull();
    expect(firstDifference(cell, [[0.31]])).toBe('B5');
    expect(firstDifference(cell, [['0.3']])).toBe('B5');
  });

  test('a text that became a number is told, and so is a cell that should be empty', () => {
    expect(firstDifference(block(planned(0, { value: '1E0101', look: 'text' })), [[1e101]])).toBe('B5');
    expect(firstDifference(block(planned(0, {}), planned(1, { value: 2 })), [['x', 2]])).toBe('B5');
    expect(firstDifference(block(planned(0, { value: 1 }), planned(1, { value: 2 })), [[1, 3]])).toBe('C5');
  });
});
