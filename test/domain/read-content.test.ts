import fc from 'fast-check';
import { decimal } from '../../src/domain/decimal';
import { readContent } from '../../src/domain/read';

const cell = (value: number, format: string, date1904 = false) =>
  readContent({ type: 'number', value }, format, date1904);

describe('numbers by their format', () => {
  test.each([
    [0.984, '0.0%', { value: '98.4', unit: 'percent', places: 1 }],
    [0.984, '0%', { value: '98.4', unit: 'percent', places: 0 }],
    [0.07, '0.00%', { value: '7', unit: 'percent', places: 2 }],
    [26500, '#,##0.00', { value: '26500', unit: null, places: 2 }],
    [98.4, 'General', { value: '98.4', unit: null, places: 1 }],
    [0.1 + 0.2, 'General', { value: '0.30000000000000004', unit: null, places: 17 }],
    [1e-7, 'General', { value: '0.0000001', places: 7 }],
    [1e21, 'General', { value: '1000000000000000000000', places: 0 }],
    [610, '[$€-410] #,##0.00', { value: '610', unit: 'euro', places: 2 }],
    [610, '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-', { unit: 'euro', places: 2 }],
    [2.7, '0.0" gg"', { value: '2.7', unit: 'days', places: 1 }],
    [-12, '#,##0;[Red](#,##0)', { value: '-12', places: 0 }],
    [12345, '0.00E+00', { value: '12345', places: 0 }],
  ])('%d as %s', (value, format, expected) =>
    expect(cell(value, format)).toMatchObject({ kind: 'number', certain: true, ...expected }),
  );

  test('a "%" in quotes is decoration: the column says what the number is', () =>
    expect(cell(98.4, '0.0"%"')).toMatchObject({ value: '98.4', unit: null, places: 1 }));
});

describe('serials by their format', () => {
  const JULY_7_2016 = 42558;
  test.each([
    ['dd/mm/yyyy', { year: 2016, month: 7, day: 7 }],
    ['d-mmm', { year: null, month: 7, day: 7 }],
    ['[$-410]d mmmm', { year: null, month: 7, day: 7 }],
    ['mmm-yy', { year: 2016, month: 7, day: null }],
    ['mmmm', { year: null, month: 7, day: null }],
    ['[$-F800]dddd, mmmm dd, yyyy', { year: 2016, month: 7, day: 7 }],
    ['m/d/yyyy h:mm', { year: 2016, month: 7, day: 7 }],
  ])('%s shows only what it shows', (format, deadline) =>
    expect(cell(JULY_7_2016, format)).toEqual({ kind: 'deadline', deadline, comparison: null }),
  );

  test('a year alone is a number', () => expect(cell(JULY_7_2016, 'yyyy')).toMatchObject({ value: '2016' }));

  test('workbooks of 1904 count from elsewhere', () =>
    expect(cell(JULY_7_2016 - 1462, 'dd/mm/yyyy', true)).toEqual(cell(JULY_7_2016, 'dd/mm/yyyy')));

  test("Excel's first days, before its 29 February 1900", () => {
    expect(cell(1, 'dd/mm/yyyy')).toMatchObject({ deadline: { year: 1900, month: 1, day: 1 } });
    expect(cell(61, 'dd/mm/yyyy')).toMatchObject({ deadline: { year: 1900, month: 3, day: 1 } });
  });

  test.each([-5, 0.5, 1e10])('%d is no day', (serial) =>
    expect(cell(serial, 'dd/mm/yyyy')).toEqual({ kind: 'bad-number', text: String(serial) }),
  );

  test('times are hours or minutes', () => {
    expect(cell(0.5, 'h:mm')).toMatchObject({ value: '12', unit: 'hours' });
    expect(cell(26 / 1440, '[mm]')).toMatchObject({ value: '26', unit: 'minutes' });
  });
});

describe('other contents', () => {
  test('empty, booleans, errors, text', () => {
    expect(readContent(null, 'General')).toEqual({ kind: 'empty' });
    expect(readContent({ type: 'boolean', value: false }, 'General')).toEqual({
      kind: 'yes-no',
      value: false,
    });
    expect(readContent({ type: 'error', value: '#REF!' }, '0.0%')).toEqual({ kind: 'error', text: '#REF!' });
    expect(readContent({ type: 'text', value: '98,4' }, '0.0%')).toMatchObject({ value: '98.4', unit: null });
  });

  test.each([NaN, Infinity])('%d is a bad number', (value) =>
    expect(cell(value, 'General').kind).toBe('bad-number'),
  );
});

describe('laws', () => {
  test('a number is the shortest decimal of its double, a percentage exactly a hundredfold', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(cell(value, 'General')).toMatchObject({ value: decimal(value).toString() });
        expect(cell(value, '0.0%')).toMatchObject({ value: decimal(value).times(100).toString() });
      }),
    );
  });

  test('no format code throws', () => {
    const codes = fc.string({ unit: fc.constantFrom(...'0#?.,%;[]"\\_*dmyhsE+-@$€ /'), maxLength: 30 });
    fc.assert(
      fc.property(codes, fc.double(), (format, value) => void cell(value, format)),
      { numRuns: 2000 },
    );
  });
});
