import {
  type Expression,
  constant,
  difference,
  meanOf,
  percentOf,
  productOf,
  quotient,
  sumOf,
} from '../../../../src/domain/expression';
import { equation } from '../../../../src/taskpane/places/summary/equation';

const cell = (value: string): Expression => ({ op: 'cell', ref: { sheet: '1D', row: 0, col: 0 }, value });
const missing: Expression = { op: 'missing', ref: { sheet: '1D', row: 1, col: 0 } };

describe('a calculation in figures', () => {
  it('a mean counts what counts', () => {
    expect(equation(meanOf([cell('100'), missing, cell('50')]), 'it')).toBe('(100 + 50) ÷ 2 = 75');
  });

  it('a mean of one is that one', () => {
    expect(equation(meanOf([cell('99.01')]), 'it')).toBe('99,01 = 99,01');
  });

  it('figures inside a mean stand as values, the digits cut said by dots', () => {
    const third = meanOf([cell('100'), cell('99'), cell('98.5')]);
    expect(equation(meanOf([third, cell('100')]), 'it')).toBe('(99,1667… + 100) ÷ 2 = 99,5833…');
  });

  it('a percentage writes its division out, its sums as totals', () => {
    const spent = percentOf(sumOf([cell('1000'), cell('133.5')]), cell('1738.5'));
    expect(equation(spent, 'it')).toBe('1.133,5 ÷ 1.738,5 × 100 = 65,1999…');
    expect(equation(spent, 'en')).toBe('1,133.5 ÷ 1,738.5 × 100 = 65.1999…');
  });

  it('a difference inside a division keeps its brackets', () => {
    expect(equation(quotient(difference(cell('9'), cell('3')), cell('3')), 'it')).toBe('(9 − 3) ÷ 3 = 2');
  });

  it('a cap names what was capped', () => {
    const capped: Expression = {
      op: 'min',
      left: productOf(quotient(cell('3'), constant(2)), constant(100)),
      right: constant(100),
    };
    expect(equation(capped, 'it')).toBe('min(3 ÷ 2 × 100; 100) = 100');
  });

  it('a deadline says which way the comparison went', () => {
    const deadline = (month: string): Expression => ({
      op: 'if',
      test: { left: cell(month), compare: '<=', right: constant(11) },
      then: constant(100),
      otherwise: constant(0),
    });
    expect(equation(deadline('11'), 'it')).toBe('11 ≤ 11: 100');
    expect(equation(deadline('12'), 'it')).toBe('12 > 11: 0');
  });

  it('a long sum shows its beginning', () => {
    expect(equation(sumOf(Array.from({ length: 14 }, () => cell('1'))), 'it')).toBe(
      `${'1 + '.repeat(12)}… = 14`,
    );
  });

  it('a cell, and what has no value, have no calculation', () => {
    expect(equation(cell('3'), 'it')).toBeNull();
    expect(equation(meanOf([missing]), 'it')).toBeNull();
  });
});
