import fc from 'fast-check';
import { formatDecimal } from '../../src/i18n';

describe('formatDecimal', () => {
  test.each([
    ['1738673.00', '1.738.673,00'],
    ['23395.19', '23.395,19'],
    ['2355', '2.355'],
    ['98.4', '98,4'],
    ['-160238.64', '-160.238,64'],
    ['0', '0'],
    ['-0.00', '0,00'],
  ])('shows %s as the report prints it: %s', (value, shown) => {
    expect(formatDecimal(value, 'it')).toBe(shown);
  });

  test('rounds half-up to the places asked, and fills them', () => {
    expect(formatDecimal('98.125', 'it', 2)).toBe('98,13');
    expect(formatDecimal('26500', 'it', 2)).toBe('26.500,00');
    expect(formatDecimal('-0.001', 'it', 2)).toBe('0,00');
  });

  test('in English, commas group and a point divides', () => {
    expect(formatDecimal('1738673.00', 'en')).toBe('1,738,673.00');
  });

  test('no digit is lost or made: the same digits come back', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.nat(999), (whole, fraction) => {
        const value = `${whole}.${String(fraction).padStart(3, '0')}`;
        const back = formatDecimal(value, 'it').replaceAll('.', '').replace(',', '.');
        expect(back).toBe(value);
      }),
    );
  });
});
