import fc from 'fast-check';
import { decimal } from '../../src/domain/decimal';
import {
  type Comparison,
  type Expression,
  constant,
  difference,
  evaluate,
  meanOf,
  operands,
  percentOf,
  sumOf,
} from '../../src/domain/expression';
import { type CellRef, refName } from '../../src/workbook/address';

/** What the cells of a small workbook hold: numbers, or words where there is no figure. */
export type Sheet = readonly { readonly ref: CellRef; readonly content: number | string | null }[];

const PLACES: readonly CellRef[] = ["Ufficio dell'ente", 'Foglio3'].flatMap((sheet) =>
  [0, 1, 2].flatMap((row) => [0, 1].map((col) => ({ sheet, row, col }))),
);

const amount = fc.oneof(
  fc.constantFrom(0, 1, 100, -2.5),
  fc.integer({ min: -500, max: 200_000 }).map((cents) => cents / 100),
);
const content = fc.oneof(
  { weight: 4, arbitrary: amount },
  { weight: 1, arbitrary: fc.constantFrom<(string | null)[]>('N.C.', null) },
);

/** The same places, filled at random. */
export const sheets: fc.Arbitrary<Sheet> = fc
  .array(content, { minLength: PLACES.length, maxLength: PLACES.length })
  .map((contents) => PLACES.map((ref, at) => ({ ref, content: contents[at] ?? null })));

/** An expression over the places; its cells hold what the sheet says. */
export const expressionsOver = (sheet: Sheet): fc.Arbitrary<Expression> =>
  shapes.map((shape) => filled(shape, sheet));

/** The figures that tables have: totals, means, uses and differences of their cells. */
export const tableFigures = (sheet: Sheet): fc.Arbitrary<Expression> => {
  const one = leaf.map((cell) => filled(cell, sheet));
  const several = fc.array(one, { minLength: 2, maxLength: 6 });
  const total = several.map(sumOf);
  return fc.oneof(
    total,
    several.map(meanOf),
    fc.tuple(one, one).map(([left, right]) => percentOf(left, right)),
    fc.tuple(one, total).map(([left, right]) => percentOf(left, right)),
    fc.tuple(total, total).map(([left, right]) => difference(left, right)),
  );
};

/** The expression after someone changed its cells. */
export function filled(expression: Expression, sheet: Sheet): Expression {
  const contents = new Map(sheet.map(({ ref, content }) => [refName(ref), content]));
  return onCells(expression, (ref) => {
    const held = contents.get(refName(ref));
    return typeof held === 'number' ? { op: 'cell', ref, value: String(held) } : { op: 'missing', ref };
  });
}

/** The same expression on cells some rows further down. */
export const lowered = (expression: Expression, rows: number): Expression =>
  onCells(expression, (ref, leaf) => ({ ...leaf, ref: { ...ref, row: ref.row + rows } }));

type Cell = Extract<Expression, { op: 'cell' | 'missing' }>;

function onCells(expression: Expression, change: (ref: CellRef, cell: Cell) => Expression): Expression {
  const inside = (node: Expression): Expression => onCells(node, change);
  switch (expression.op) {
    case 'cell':
    case 'missing':
      return change(expression.ref, expression);
    case 'sum':
    case 'mean':
    case 'product':
      return { op: expression.op, args: expression.args.map(inside) };
    case 'difference':
    case 'quotient':
    case 'min':
      return { op: expression.op, left: inside(expression.left), right: inside(expression.right) };
    case 'if':
      return {
        op: 'if',
        test: {
          ...expression.test,
          left: inside(expression.test.left),
          right: inside(expression.test.right),
        },
        then: inside(expression.then),
        otherwise: inside(expression.otherwise),
      };
    default:
      return expression;
  }
}

/** Every part of the expression, itself included. */
export const partsOf = (expression: Expression): readonly Expression[] => [
  expression,
  ...operands(expression).flatMap(partsOf),
];

/** A sum that had a value and lost it, as SUM does not notice. */
export const emptiesSum = (before: Expression, after: Expression): boolean => {
  const later = partsOf(after);
  return partsOf(before).some(
    (part, at) => part.op === 'sum' && evaluate(part) !== null && evaluate(later[at]!) === null,
  );
};

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...PLACES).map((ref): Expression => ({ op: 'missing', ref })) },
  { weight: 1, arbitrary: amount.map(constant) },
  {
    weight: 1,
    arbitrary: fc
      .record({ ref: fc.constantFrom(...PLACES), value: amount })
      .map(({ ref, value }): Expression => ({
        op: 'reading',
        ref,
        value: decimal(value).toFixed(),
        text: 'n. 3',
      })),
  },
);

const { shapes } = fc.letrec<{ shapes: Expression }>((tie) => {
  const deeper = fc.oneof({ depthSize: 'small', maxDepth: 4 }, leaf, tie('shapes'));
  const series = fc.array(deeper, { minLength: 1, maxLength: 5 });
  const two = fc.record({ left: deeper, right: deeper });
  return {
    shapes: fc.oneof(
      { depthSize: 'small', maxDepth: 4 },
      leaf,
      series.map((args): Expression => ({ op: 'sum', args })),
      series.map((args): Expression => ({ op: 'mean', args })),
      fc.array(deeper, { maxLength: 3 }).map((args): Expression => ({ op: 'product', args })),
      two.map(({ left, right }): Expression => ({ op: 'difference', left, right })),
      two.map(({ left, right }): Expression => ({ op: 'quotient', left, right })),
      two.map(({ left, right }): Expression => ({ op: 'min', left, right })),
      fc
        .record({
          left: deeper,
          right: deeper,
          then: deeper,
          otherwise: deeper,
          compare: fc.constantFrom<Comparison[]>('<', '<=', '=', '>=', '>'),
        })
        .map(({ left, right, compare, then, otherwise }): Expression => ({
          op: 'if',
          test: { left, compare, right },
          then,
          otherwise,
        })),
    ),
  };
});
