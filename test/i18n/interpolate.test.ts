import { interpolate } from '../../src/i18n';

describe('interpolate', () => {
  test('fills words as they are: a year or a code is no number to group', () => {
    expect(interpolate('anno {year}, {code}', { year: 2016, code: '0101' }, 'it')).toBe('anno 2016, 0101');
  });

  test('shows numbers in the digits of the language', () => {
    const args = { value: '1759900.5' };
    expect(interpolate('{value:number}', args, 'it')).toBe('1.759.900,5');
    expect(interpolate('{value:money}', args, 'it')).toBe('1.759.900,50');
    expect(interpolate('{value:number}', args, 'en')).toBe('1,759,900.5');
  });

  test('what is no number passes a number hole as it is', () => {
    expect(interpolate('letto {value:number}', { value: 'N.C.' }, 'it')).toBe('letto N.C.');
  });

  test('chooses one of two words by the count', () => {
    const template = '{count} {count|foglio|fogli}';
    expect(interpolate(template, { count: 1 }, 'it')).toBe('1 foglio');
    expect(interpolate(template, { count: 0 }, 'it')).toBe('0 fogli');
  });

  test('a missing argument is seen, not guessed', () => {
    expect(interpolate('{cell}: {other}', { cell: 'C4' }, 'it')).toBe('C4: {other}');
  });

  test('braces and dollars of a user’s text are left alone', () => {
    expect(interpolate('«{text}»', { text: '{cell} $& $1' }, 'it')).toBe('«{cell} $& $1»');
  });
});
