import { readTyped } from './typed-input';

const read = (text: string) => readTyped(text, false);

describe('what an Italian types', () => {
  it.each([
    ['1234,5', 1234.5],
    ['1.234,5', 1234.5],
    ['-0,25', -0.25],
    ['7', 7],
  ])('reads %s as a number', (text, value) => {
    expect(read(text)).toEqual({ type: 'number', value });
  });

  it('reads a percentage without losing a digit', () => {
    expect(read('64,3%')).toEqual({ type: 'number', value: 0.643, format: '0.00%' });
  });

  it('reads a date as the serial number of the workbook', () => {
    expect(read('31/12/2016')).toEqual({ type: 'number', value: 42735, format: 'dd/mm/yyyy' });
    expect(readTyped('31/12/2016', true)).toMatchObject({ value: 42735 - 1462 });
  });

  it.each(['31/2/2016', '1.23', '12,5 giorni', '1.234.5', 'Ω'])('leaves %s a text', (text) => {
    expect(read(text)).toEqual({ type: 'text', value: text });
  });

  it('takes formulas, truth values and texts in apostrophes for what they are', () => {
    expect(read('=SUM(A1:A3)')).toEqual({ type: 'formula', formula: 'SUM(A1:A3)' });
    expect(read('vero')).toEqual({ type: 'boolean', value: true });
    expect(read("'12")).toEqual({ type: 'text', value: '12' });
    expect(read('  ')).toEqual({ type: 'empty' });
  });
});
