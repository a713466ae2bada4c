import fc from 'fast-check';
import {
  Decimal,
  decimal,
  exactText,
  figureTexts,
  fixedText,
  numberText,
  roundHalfUp,
  roundedText,
  settled,
  sum,
} from '../../src/domain/decimal';

const anyDecimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 49n), max: 10n ** 49n }), fc.integer({ min: -30, max: 30 }))
  .map(([digits, exponent]) => new Decimal(`${String(digits)}e${exponent}`));

describe('the short ways give what the long ones give', () => {
  it('the text of a double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(numberText(value)).toBe(new Decimal(value).toString());
      }),
    );
    expect([-0, 1e21, 1e-7, 0.1].map(numberText)).toEqual([
      '0',
      '1000000000000000000000',
      '0.0000001',
      '0.1',
    ]);
  });

  it('a number freed from its last digits, shown exactly or rounded', () => {
    fc.assert(
      fc.property(anyDecimal, (value) => {
        const long = value.toSignificantDigits(40);
        expect(settled(value).equals(long)).toBe(true);
        expect(exactText(value)).toBe(long.toSignificantDigits(34).toString());
        expect(fixedText(value, 2)).toBe(long.toDecimalPlaces(2).toFixed(2));
      }),
    );
  });

  it('both texts of a figure at once', () => {
    fc.assert(
      fc.property(anyDecimal, fc.nat(6), (value, places) => {
        const long = value.toSignificantDigits(40);
        expect(figureTexts(value, places)).toEqual({
          exact: long.toSignificantDigits(34).toString(),
          fixed: long.toDecimalPlaces(places).toFixed(places),
        });
      }),
    );
    expect(figureTexts(decimal('-0'), 2)).toEqual({ exact: '0', fixed: '0.00' });
  });

  it('both texts of a figure that is a text itself, as people may write it', () => {
    const written = fc.stringMatching(/^-?\d{1,40}(\.\d{1,6})?$/);
    fc.assert(
      fc.property(written, fc.nat(4), (text, places) => {
        expect(figureTexts(text, places)).toEqual(figureTexts(new Decimal(text), places));
      }),
    );
    expect(figureTexts('35600', 2)).toEqual({ exact: '35600', fixed: '35600.00' });
  });

  it('a text rounded, written as people may write it', () => {
    const written = fc.stringMatching(/^-?\d{1,12}(\.\d{1,6})?$/);
    fc.assert(
      fc.property(written, fc.nat(4), (text, places) => {
        expect(roundedText(text, places)).toBe(roundHalfUp(new Decimal(text), places).toString());
      }),
    );
    expect(['007', '90.40', '-0', '0.5', '-12.50', '1e3'].map((text) => roundedText(text, 2))).toEqual([
      '7',
      '90.4',
      '0',
      '0.5',
      '-12.5',
      '1000',
    ]);
  });

  it('a sum of amounts, large and small', () => {
    const amount = fc
      .tuple(fc.maxSafeInteger(), fc.integer({ min: 0, max: 16 }))
      .map(([digits, places]) => new Decimal(`${digits}e-${places}`));
    fc.assert(
      fc.property(fc.array(amount), (amounts) => {
        const long = amounts.reduce((total, value) => total.plus(value), new Decimal(0));
        expect(sum(amounts).toString()).toBe(long.toString());
      }),
    );
    expect(sum(['9999999.9999999', '0.0000001', '-0.25', '10000000'].map(decimal)).toString()).toBe(
      '19999999.75',
    );
  });

  it('a third is freed at the fortieth digit', () => {
    const third = decimal(1).div(3);
    expect(settled(third).toString()).toBe(`0.${'3'.repeat(40)}`);
    expect(exactText(third)).toBe(`0.${'3'.repeat(34)}`);
  });
});
