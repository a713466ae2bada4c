import { type WorkSheet, utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import {
  type Expression,
  constant,
  difference,
  evaluate,
  meanOf,
  percentOf,
  productOf,
  quotient,
  sumOf,
} from '../../src/domain/expression';
import { renderFormula } from '../../src/reports/formula';
import { cellName, parseCellName } from '../../src/workbook/address';
import { type Engine, startEngine } from './engine';
import { emptiesSum, expressionsOver, filled, lowered, sheets, tableFigures } from './expressions';
import { officeIsInstalled, recalculatedByOffice } from './office';

const at = (cell: string, sheet = 'Foglio3') => ({ sheet, ...parseCellName(cell)! });
const cell = (name: string, value: string, sheet?: string): Expression => ({
  op: 'cell',
  ref: at(name, sheet),
  value,
});
const missing = (name: string): Expression => ({ op: 'missing', ref: at(name) });
const reading = (name: string, value: string, text: string): Expression => ({
  op: 'reading',
  ref: at(name),
  value,
  text,
});

describe('the formula of an expression', () => {
  it.each<[string, Expression, string]>([
    [
      'a use asks that both cells hold numbers and that the budget is not zero',
      percentOf(cell('F12', '23395.19'), cell('E12', '36400')),
      `IF(OR(COUNT('Foglio3'!E12:F12)<2,'Foglio3'!E12=0),"",ROUND('Foglio3'!F12/'Foglio3'!E12*100,2))`,
    ],
    [
      'contiguous cells of a total become one range',
      sumOf(['E5', 'E6', 'E7', 'E9'].map((name) => cell(name, '1'))),
      `ROUND(SUM('Foglio3'!E5:E7,'Foglio3'!E9),2)`,
    ],
    [
      'a rectangle is one range',
      sumOf(['B2', 'C2', 'B3', 'C3'].map((name) => cell(name, '1'))),
      `ROUND(SUM('Foglio3'!B2:C3),2)`,
    ],
    [
      'a cell that counts twice is named twice',
      sumOf([cell('B2', '1'), cell('B2', '1')]),
      `ROUND(SUM('Foglio3'!B2,'Foglio3'!B2),2)`,
    ],
    [
      'a cell that does not count yet stays in the range of the mean; a figure read from words is a number',
      meanOf([cell('C5', '97'), missing('C6'), cell('C7', '95'), reading('C9', '100', 'SI')]),
      `ROUND(AVERAGE('Foglio3'!C5:C7,100),2)`,
    ],
    [
      'a mean of cells has no value when none of them counts',
      meanOf([cell('C5', '97'), missing('C6')]),
      `IF(COUNT('Foglio3'!C5:C6)=0,"",ROUND(AVERAGE('Foglio3'!C5:C6),2))`,
    ],
    [
      'thousands are added first and scaled once',
      sumOf(['B5', 'B6'].map((name) => productOf(cell(name, '23.21'), constant(1000)))),
      `ROUND(SUM('Foglio3'!B5:B6)*1000,2)`,
    ],
    [
      'a weighted mean',
      quotient(
        sumOf([
          productOf(cell('C4', '40'), cell('D4', '100')),
          productOf(cell('C5', '60'), cell('D5', '95')),
        ]),
        sumOf([cell('C4', '40'), cell('C5', '60')]),
      ),
      `IF(OR(AND(COUNT('Foglio3'!C4:D4)<2,COUNT('Foglio3'!C5:D5)<2),SUM('Foglio3'!C4:C5)=0),"",` +
        `ROUND(SUM(IF(COUNT('Foglio3'!C4:D4)<2,0,'Foglio3'!C4*'Foglio3'!D4),` +
        `IF(COUNT('Foglio3'!C5:D5)<2,0,'Foglio3'!C5*'Foglio3'!D5))/SUM('Foglio3'!C4:C5),2))`,
    ],
    [
      'an apostrophe in the name of a sheet is doubled',
      sumOf([cell('A1', '1', "Conto dell'ente"), cell('A2', '1', "Conto dell'ente")]),
      `ROUND(SUM('Conto dell''ente'!A1:A2),2)`,
    ],
    [
      'what is taken away stands in parentheses when it is itself a difference',
      difference(
        sumOf([cell('A1', '5'), cell('A2', '1')]),
        difference(sumOf([cell('B1', '2'), cell('B2', '1')]), constant('-3')),
      ),
      `ROUND(SUM('Foglio3'!A1:A2)-(SUM('Foglio3'!B1:B2)-(-3)),2)`,
    ],
    [
      'the lower of two',
      { op: 'min', left: percentOf(cell('A1', '5'), constant(4)), right: constant(100) },
      `IF(COUNT('Foglio3'!A1)=0,"",ROUND(MIN('Foglio3'!A1/4*100,100),2))`,
    ],
    [
      'lower is better: a choice compares only numbers',
      {
        op: 'if',
        test: { left: cell('F3', '28'), compare: '<=', right: constant(30) },
        then: constant(100),
        otherwise: percentOf(constant(30), cell('F3', '28')),
      },
      `IF(COUNT('Foglio3'!F3)=0,"",IF(IF('Foglio3'!F3<=30,FALSE,OR(COUNT('Foglio3'!F3)=0,'Foglio3'!F3=0)),"",` +
        `ROUND(IF('Foglio3'!F3<=30,100,30/'Foglio3'!F3*100),2)))`,
    ],
  ])('%s', (_, expression, formula) => {
    expect(renderFormula(expression, 2)).toBe(formula);
  });

  it('is none where nothing but words was read: the value is all there is', () => {
    expect(renderFormula(meanOf([reading('C9', '100', 'SI'), constant(90)]))).toBeNull();
  });

  it('nests the arguments that one function does not take', () => {
    const cells = Array.from({ length: 600 }, (_, row) => cell(cellName(row * 2, row % 2), '1', 'F'));
    const formula = renderFormula(sumOf(cells)) ?? '';
    expect(formula).toMatch(/^SUM\(SUM\(/);
    expect(widest(formula)).toBeLessThanOrEqual(255);
  });

  it('is none where it would be longer than Excel takes', () => {
    const cells = Array.from({ length: 2000 }, (_, row) => cell(cellName(row * 2, 0), '1'));
    expect(renderFormula(sumOf(cells))).toBeNull();
  });
});

describe('recalculated by an engine that is not ours', () => {
  let engine: Engine;
  beforeAll(() => {
    engine = startEngine();
  });
  afterAll(() => engine.stop());

  it('a total, a mean, a use and a difference give what they are worth, and keep doing so when cells change', async () => {
    await fc.assert(
      fc.asyncProperty(
        sheets.chain((sheet) => fc.tuple(tableFigures(sheet), fc.constant(sheet), sheets)),
        async ([expression, before, after]) => {
          const changed = filled(expression, after);
          fc.pre(!emptiesSum(expression, changed));
          const formula = renderFormula(expression);
          fc.pre(formula !== null);
          for (const [sheet, figure] of [
            [before, expression],
            [after, changed],
          ] as const) {
            const shown = await engine.calculate({
              cells: sheet.map(({ ref, content }) => [ref.sheet, cellName(ref.row, ref.col), content]),
              formulas: [['Formule', 'A1', formula]],
            });
            expect(shown).toEqual([worth(figure)]);
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  // Its calculation is the reference: the engine above loses arguments of functions nested behind an operator.
  (officeIsInstalled() ? it : it.skip)(
    'LibreOffice gives whatever expression what it is worth, before and after its cells change',
    () => {
      const cases = fc
        .sample(
          sheets.chain((sheet) => fc.tuple(expressionsOver(sheet), fc.constant(sheet), sheets)),
          400,
        )
        .filter(
          ([expression, , after]) =>
            renderFormula(expression) && !emptiesSum(expression, filled(expression, after)),
        )
        .flatMap(([expression, before, after]) => [
          { formula: expression, sheet: before, figure: expression },
          { formula: expression, sheet: after, figure: filled(expression, after) },
        ]);
      const workbook = utils.book_new();
      const add = (name: string, cells: WorkSheet): string => utils.book_append_sheet(workbook, cells, name);
      const source = new Map<string, WorkSheet>();
      const formulas: WorkSheet = { '!ref': `A1:A${cases.length}` };
      cases.forEach(({ formula, sheet }, index) => {
        for (const { ref, content } of sheet) {
          const cells = source.get(ref.sheet) ?? { '!ref': `A1:B${cases.length * CASE_ROWS}` };
          source.set(ref.sheet, cells);
          if (content === null) continue;
          cells[cellName(ref.row + index * CASE_ROWS, ref.col)] = {
            t: typeof content === 'number' ? 'n' : 's',
            v: content,
          };
        }
        formulas[cellName(index, 0)] = {
          t: 'n',
          f: renderFormula(lowered(formula, index * CASE_ROWS)) ?? '',
        };
      });
      add('Formule', formulas);
      source.forEach((cells, name) => add(name, cells));
      const shown = recalculatedByOffice(write(workbook, { type: 'buffer', bookType: 'xlsx' })).Sheets
        .Formule;
      cases.forEach(({ formula, figure }, index) => {
        const value: unknown = shown?.[cellName(index, 0)]?.v ?? '';
        expect({ formula: renderFormula(formula), value }).toEqual({
          formula: renderFormula(formula),
          value: worth(figure),
        });
      });
    },
    120_000,
  );
});

/** Rows of a case on the sheets where all of them stand one below the other. */
const CASE_ROWS = 4;

/** What a cell must show: the value to the digits that binary arithmetic keeps, or nothing. */
function worth(expression: Expression): unknown {
  const value = evaluate(expression)?.toNumber();
  return value === undefined ? '' : expect.closeTo(value, 9 - Math.ceil(Math.log10(Math.abs(value) + 1)));
}

/** Most arguments that any function of the formula has. */
function widest(formula: string): number {
  const open: number[] = [];
  let most = 0;
  for (const sign of formula.replace(/'[^']*'/g, '')) {
    if (sign === '(') open.push(1);
    else if (sign === ',') open[open.length - 1]! += 1;
    else if (sign === ')') most = Math.max(most, open.pop() ?? 0);
  }
  return most;
}
