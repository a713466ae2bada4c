import { termsSlack } from '../../src/checks/terms-slack';
import {
  type Expression,
  constant,
  difference,
  percentOf,
  productOf,
  sumOf,
} from '../../src/domain/expression';

const cell = (value: string): Expression => ({
  op: 'cell',
  ref: { sheet: 'CE', row: 1, col: 1 },
  value,
});
const millions = (value: string): Expression => productOf(cell(value), constant(1_000_000));
const thousands = (value: string): Expression => productOf(cell(value), constant(1000));
const typed = (text: string, value: string): Expression => ({
  op: 'reading',
  ref: { sheet: 'CE', row: 1, col: 1 },
  value,
  text,
});
const slack = (expression: Expression): number => termsSlack(expression).toDecimalPlaces(2).toNumber();

describe('what the rounding of amounts in thousands or millions can account for', () => {
  it('is nothing where amounts are in euro, with or without cents', () => {
    expect(slack(percentOf(cell('12900000'), cell('12400000')))).toBe(0);
    expect(slack(percentOf(cell('12900000.35'), typed('12.400.000,00', '12400000')))).toBe(0);
  });

  it('is the furthest of the ends: 12,9 / 12,4 million may be 12,95 / 12,35', () => {
    expect(slack(percentOf(millions('12.9'), millions('12.4')))).toBe(0.83);
  });

  it('is small for thousands, and less with more digits', () => {
    expect(slack(percentOf(thousands('750'), thousands('760')))).toBe(0.13);
    expect(slack(percentOf(thousands('750.2'), thousands('760.5')))).toBe(0.01);
  });

  it('reads the digits of texts: "12,9" taken for 12.900.000', () => {
    expect(slack(percentOf(typed('12,9', '12900000'), typed('€ 12,4', '12400000')))).toBe(0.83);
  });

  it('adds up over sums and differences, a whole number among decimals having as many', () => {
    const costs = sumOf([millions('4'), millions('8.9')]);
    expect(slack(percentOf(difference(costs, millions('4.8')), millions('12.4')))).toBe(1.48);
  });

  it('claims nothing of a quotient by what may be zero', () => {
    expect(slack(percentOf(millions('12.9'), millions('0')))).toBe(0);
    expect(slack(percentOf(millions('12.9'), difference(millions('4.1'), millions('4'))))).toBe(0);
  });
});
