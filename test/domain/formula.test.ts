import fc from 'fast-check';
import { evaluateFormula, type FormulaCell, type FormulaCells } from '../../src/domain/formula/evaluate';
import { parseFormula } from '../../src/domain/formula/parse';
import { type FormulaValue, numberValue, sameValue } from '../../src/domain/formula/value';
import { parseCellName } from '../../src/workbook/address';

interface Held {
  readonly value: number | string | boolean | { readonly error: string };
  readonly hidden?: 'by-hand' | 'by-filter';
  readonly isSubtotal?: true;
}

/** Cells by name; those of the sheet "L'altro" after an exclamation mark. */
function cellsOf(held: Readonly<Record<string, Held | number | string>>): FormulaCells {
  const placed = Object.entries(held).map(([name, what]) => {
    const [local = '', sheet = null] = name.split('!').reverse();
    const {
      value,
      hidden = 'no',
      isSubtotal = false,
    } = typeof what === 'object' ? what : ({ value: what } as Held);
    const cell: FormulaCell = { value: () => valueOf(value), hidden, isSubtotal };
    return { sheet, ...parseCellName(local)!, cell };
  });
  return {
    in: (sheet, { top, left, bottom, right }) =>
      sheet !== null && sheet !== "L'altro"
        ? null
        : placed
            .filter((one) => one.sheet === sheet)
            .filter(({ row, col }) => row >= top && row <= bottom && col >= left && col <= right)
            .map(({ cell }) => cell),
  };
}

function valueOf(value: Held['value']): FormulaValue {
  if (typeof value === 'number') return numberValue(value);
  if (typeof value === 'boolean') return { kind: 'truth', value };
  return typeof value === 'string' ? { kind: 'text', value } : { kind: 'error', value: value.error };
}

const worth = (formula: string, held: Parameters<typeof cellsOf>[0] = {}): unknown => {
  const parsed = parseFormula(formula);
  const value = parsed ? evaluateFormula(parsed, cellsOf(held)) : null;
  return value && ('value' in value ? value.value : value.kind);
};

describe('a formula gives what Excel makes of it', () => {
  const held = { A1: 10, A2: 2.5, A3: 'testo', B1: 4, "L'altro!A1": 7 };
  test.each([
    ['A1/B1*100', 250],
    ['A1-A2-1', 6.5],
    ['-2^2', 4],
    ['2^3^2', 64],
    ['50%*A1', 5],
    ['(A1+A2)*2', 25],
    ['+A1', 10],
    ['SUM(A1:A3)', 12.5],
    ['SUM(A1:A3,B1,1)', 17.5],
    ['sum($A$1:$A$2)', 12.5],
    ["'L''altro'!A1*2", 14],
    ['SUM(A:A)', 12.5],
    ['AVERAGE(A1:A3)', 6.25],
    ['ROUND(A2/3,2)', 0.83],
    ['ROUND(1.005,2)', 1.01],
    ['ROUND(-2.5,0)', -3],
    ['IF(B1=0,0,A1/B1)', 2.5],
    ['IF(A3="testo",1,0)', 1],
    ['IFERROR(A1/0,"n.d.")', 'n.d.'],
    ['A1/0', '#DIV/0!'],
    ['C9+1', 1],
    ['MAX(A1:B1)-MIN(A1:B1)', 6],
    ['COUNT(A1:A3)', 2],
    ['A1>=10', true],
  ])('%s = %p', (formula, expected) => {
    expect(worth(formula, held)).toEqual(expected);
  });

  test.each([
    ['VLOOKUP(A1,B1:B2,1)', 'unknown'],
    ['A3+1', 'unknown'],
    ['A1:A2', 'unknown'],
    ['Foglio9!A1', 'unknown'],
    ['Tabella[Importo]', null],
    ['importo*2', null],
    ['[1]Foglio1!A1', null],
    ['SUM(A1:A2', null],
    ['A1 A2', null],
    ['', null],
  ])('%s is not worked out, and nobody guesses', (formula, expected) => {
    expect(worth(formula, held)).toBe(expected);
  });
});

describe('SUBTOTAL', () => {
  const held = {
    A1: 1,
    A2: { value: 10, hidden: 'by-hand' },
    A3: { value: 100, hidden: 'by-filter' },
    A4: { value: 111, isSubtotal: true },
    A5: 1000,
  } as const;
  test.each([
    ['SUBTOTAL(9,A1:A5)', 1011],
    ['SUBTOTAL(109,A1:A5)', 1001],
    ['SUBTOTAL(101,A1:A5)', 500.5],
    ['SUBTOTAL(2,A1:A5)', 3],
    ['SUBTOTAL(103,A1:A5)', 2],
    ['SUM(A1:A5)', 1222],
  ])(
    '%s = %d: what a filter hides never counts, what a hand hides only below 100, subtotals not again',
    (formula, sum) => {
      expect(worth(formula, held)).toBe(sum);
    },
  );
});

test('any sum of products comes out as JavaScript adds it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 99 })), {
        minLength: 1,
        maxLength: 30,
      }),
      (terms) => {
        const formula = terms.map(([one, other]) => `${one}*${other}`).join('+');
        const expected = terms.reduce((total, [one, other]) => total + one * other, 0);
        expect(sameValue(numberValue(Number(worth(formula))), numberValue(expected))).toBe(true);
      },
    ),
  );
});

test('whatever text it is given, it answers soon', () => {
  const hostile = ['(', '-', "'", '"', 'A1:', 'IF(', '1.', '%', '!', '1e', ','].map((piece) =>
    piece.repeat(8000),
  );
  const start = performance.now();
  for (const formula of [...hostile, `${'('.repeat(60)}1${')'.repeat(60)}`]) worth(formula);
  expect(performance.now() - start).toBeLessThan(1500);
});
