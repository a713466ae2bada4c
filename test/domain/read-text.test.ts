import fc from 'fast-check';
import { readText } from '../../src/domain/read';
import type { Reading } from '../../src/domain/reading';

type NumberReading = Extract<Reading, { kind: 'number' }>;

const number = (value: string, more: Partial<NumberReading> = {}): NumberReading => ({
  kind: 'number',
  value,
  unit: null,
  comparison: null,
  places: value.split('.')[1]?.length ?? 0,
  certain: true,
  ...more,
});
const deadline = (year: number | null, month: number, day: number | null) => ({
  kind: 'deadline',
  deadline: { year, month, day },
  comparison: null,
});

describe('Italian numbers, as method.md lists them', () => {
  test.each<[string, NumberReading]>([
    ['26.500,00', number('26500', { places: 2 })],
    ['€ 610,00', number('610', { places: 2, unit: 'euro' })],
    ['98,40', number('98.4', { places: 2 })],
    ['100%', number('100', { unit: 'percent' })],
    ['98,4 %', number('98.4', { unit: 'percent' })],
    ['(2.800,00)', number('-2800', { places: 2 })],
    ['- 160.238,64', number('-160238.64')],
    ['2.355', number('2355')],
    ['2,5', number('2.5')],
    ['n. 3', number('3', { unit: 'count' })],
    ['2,7 gg', number('2.7', { unit: 'days' })],
    ['26’', number('26', { unit: 'minutes' })],
    ['>= 90%', number('90', { unit: 'percent', comparison: '>=' })],
    ['≥1', number('1', { comparison: '>=' })],
    ['<= 10 gg.', number('10', { unit: 'days', comparison: '<=' })],
  ])('%s', (text, expected) => expect(readText(text)).toEqual(expected));

  test.each(['', ' ', '-', '–', '—', '--', '.', '...', '/', '\u00a0'])('%j is nothing, not zero', (text) =>
    expect(readText(text)).toEqual({ kind: 'empty' }),
  );
});

describe('three digits after a single point are thousands, other counts are decimals', () => {
  test.each([
    ['1.234.567,89', '1234567.89', true],
    ['2.35', '2.35', false],
    ['4.59', '4.59', false],
    ['0.984', '0.984', false],
    ['1234.567', '1234.567', false],
    ['83.5 %', '83.5', false],
    ['1,234.56', '1234.56', false],
    ['1,234,567', '1234567', false],
    ['0,984', '0.984', true],
    ['1 234 567', '1234567', true],
    ["1'234", '1234', true],
    ["1'234,50", '1234.5', true],
  ])('%s is %s', (text, value, certain) => expect(readText(text)).toMatchObject({ value, certain }));

  test('a point beside a word of time is a habit: the cell is text anyway', () =>
    expect(readText('2.3 gg')).toMatchObject({ value: '2.3', unit: 'days', certain: true }));
});

describe('signs', () => {
  test.each([
    ['123,00-', '-123'],
    ['-€ 5,50', '-5.5'],
    ['€ -5,50', '-5.5'],
    ['(€ 5,00)', '-5'],
    ['+0,7%', '0.7'],
    ['\u221212,5', '-12.5'],
    ['– 12,5', '-12.5'],
    ['-0', '0'],
  ])('%s is %s', (text, value) => expect(readText(text)).toMatchObject({ value, certain: true }));

  test('a lone digit in parentheses may be the mark of a note', () =>
    expect(readText('(1)')).toMatchObject({ value: '-1', certain: false }));
});

describe('what cannot be read with certainty at all', () => {
  test.each([
    '--15.928',
    '12.34.567',
    '12,,5',
    '1..234',
    '12 34',
    '+-5',
    '-5-',
    '(5',
    '1O.000,00',
    '31.02.2016',
  ])('%s', (text) => expect(readText(text)).toEqual({ kind: 'bad-number', text }));
});

describe('what only has digits in it', () => {
  test.each([
    '1E0101',
    '2E+105',
    '1.2.3',
    '1.1.A',
    '1)',
    '2015-2016',
    '10-15',
    '5 su 5',
    '1/2',
    '1 accordo',
    '½',
  ])('%s is words', (text) => expect(readText(text)).toEqual({ kind: 'words', text }));
});

describe('units and labels', () => {
  test.each([
    ['n°3', '3', 'count'],
    ['n.3', '3', 'count'],
    ['N.12', '12', 'count'],
    ['nr 3', '3', 'count'],
    ['5 giorni', '5', 'days'],
    ['15 gg. lavorativi', '15', 'days'],
    ['24h', '24', 'hours'],
    ["26'", '26', 'minutes'],
    ['26 min', '26', 'minutes'],
    ['6 mesi', '6', 'months'],
    ['€/000 1.234', '1234', 'thousand-euro'],
    ['12 mila euro', '12', 'thousand-euro'],
    ['2 mln €', '2', 'million-euro'],
    ['98 per cento', '98', 'percent'],
  ])('%s', (text, value, unit) => expect(readText(text)).toMatchObject({ value, unit, certain: true }));

  test('an amount without cents as on a cheque', () =>
    expect(readText('€ 26.500,--')).toMatchObject({ value: '26500', places: 0, certain: true }));
});

describe('footnote marks', () => {
  test.each([
    ['12,5*', true],
    ['12,5¹', true],
    ['12,5 (1)', false],
  ])('%s', (text, certain) => expect(readText(text)).toMatchObject({ value: '12.5', certain }));
});

describe('a comparison in words, and nothing else', () => {
  test.each([
    ['almeno 2', '>=', '2'],
    ['non superiore a 5 gg', '<=', '5'],
    ['max 24 ore', '<=', '24'],
    ['min. 3', '>=', '3'],
    ['entro 5 giorni', '<=', '5'],
    ['> 3', '>', '3'],
    ['10 o più', '>=', '10'],
  ])('%s', (text, comparison, value) => expect(readText(text)).toMatchObject({ comparison, value }));
});

describe('dates and months', () => {
  test.each([
    ['giugno', deadline(null, 6, null)],
    ['GIUGNO', deadline(null, 6, null)],
    ['giugno 2016', deadline(2016, 6, null)],
    ['fine giugno', deadline(null, 6, null)],
    ['07-lug', deadline(null, 7, 7)],
    ['07-lug-16', deadline(2016, 7, 7)],
    ['31.12.2020', deadline(2020, 12, 31)],
    ['31/12/2016', deadline(2016, 12, 31)],
    ['2016-12-31', deadline(2016, 12, 31)],
    ['30 maggio', deadline(null, 5, 30)],
    ['1° giugno', deadline(null, 6, 1)],
    ['30/06', deadline(null, 6, 30)],
    ['07/2016', deadline(2016, 7, null)],
    ['entro giugno', { ...deadline(null, 6, null), comparison: '<=' }],
    ['entro il 31 marzo 2016', { ...deadline(2016, 3, 31), comparison: '<=' }],
  ])('%s', (text, expected) => expect(readText(text)).toEqual(expected));

  test('29 February needs a leap year, when there is a year', () => {
    expect(readText('29/02/2016')).toEqual(deadline(2016, 2, 29));
    expect(readText('29/02/2015').kind).not.toBe('deadline');
    expect(readText('29 febbraio')).toEqual(deadline(null, 2, 29));
  });

  test.each(['maggioranza', 'marzo-aprile', 'ottobrata', '32 maggio', 'giugno: report'])(
    '%s is no date',
    (text) => expect(readText(text).kind).toBe('words'),
  );
});

describe('yes, no, and what does not count', () => {
  test.each([
    ['SI', true],
    ['SÌ', true],
    ["si'", true],
    ['Si*', true],
    ['NO', false],
    ['VERO', true],
  ])('%s', (text, value) => expect(readText(text)).toEqual({ kind: 'yes-no', value }));

  test.each([
    'N.C.',
    'N.D.',
    'n.d.',
    'nc',
    'n/a',
    'N. D.',
    'Kpi non definito',
    'non rilevabile',
    'N.C. (vedi nota)',
  ])('%s is not counted', (token) => expect(readText(token)).toEqual({ kind: 'not-counted', token }));

  test.each(['nota', 'sicurezza', 'non realizzato', 'N.C. 2016 e N.D.'])('%s is words', (text) =>
    expect(readText(text).kind).toBe('words'),
  );
});

describe('spaces, widths and marks that come with pasted text', () => {
  test.each([
    ['26\u00a0500,00', '26500'],
    ['26\u202f500,00', '26500'],
    ['\ufeff98,4', '98.4'],
    ['98,4\u200b', '98.4'],
    ['５００', '500'],
    ['98,4％', '98.4'],
    [' 98,4\n', '98.4'],
    ["'98,4", '98.4'],
  ])('%j', (text, value) => expect(readText(text)).toMatchObject({ kind: 'number', value }));
});

describe('laws', () => {
  const decimals = fc.record({ cents: fc.bigInt({ min: 0n, max: 10n ** 15n }), negative: fc.boolean() });

  test('an amount written the Italian way is read back to the cent', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom('', '€ '), ({ cents, negative }, label) => {
        const fraction = String(cents % 100n).padStart(2, '0');
        const grouped = String(cents / 100n).replace(/\B(?=(\d{3})+$)/g, '.');
        const reading = readText(`${negative ? '-' : ''}${label}${grouped},${fraction}`);
        const expected = Number(cents) / 100;
        expect(reading).toMatchObject({ kind: 'number', places: 2, certain: true });
        expect(Number('value' in reading ? reading.value : NaN)).toBeCloseTo(
          negative ? -expected : expected,
          1,
        );
      }),
    );
  });

  test('never throws, and says words or a number of anything', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => void readText(text)));
    const figures = fc.string({ unit: fc.constantFrom(..."0123456789.,-+()%€ '’nN<>=/°*"), maxLength: 40 });
    fc.assert(
      fc.property(figures, (text) => void readText(text)),
      { numRuns: 2000 },
    );
  });

  test('a value is always a plain decimal', () => {
    const figures = fc.string({ unit: fc.constantFrom(...'0123456789.,-() %'), maxLength: 20 });
    fc.assert(
      fc.property(figures, (text) => {
        const reading = readText(text);
        if (reading.kind === 'number') expect(reading.value).toMatch(/^-?\d+(\.\d*[1-9])?$/);
      }),
      { numRuns: 2000 },
    );
  });
});

test('prose is words however long, and keeps its words', () => {
  const prose = 'report 12,5 '.repeat(20_000);
  expect(readText(prose)).toEqual({ kind: 'words', text: prose.trim() });
  expect(readText('9'.repeat(100_000)).kind).toBe('words');
  expect(readText('9'.repeat(100)).kind).toBe('bad-number');
});
