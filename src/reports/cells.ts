import { type DecimalText, decimal, numberText, roundHalfUp } from '../domain/decimal';
import type { Expression } from '../domain/expression';
import type { Figure, Published } from '../domain/figure';
import { leaf } from '../model/leaf';
import type { FigureCell } from '../facts/facts';
import { type CellRef, refName } from '../workbook/address';
import type { CellStyle, NumberLook } from '../workbook/plan';
import type { CellSnapshot } from '../workbook/snapshot';
import type { DraftCell } from './draft';
import type { ReportContext } from './report';

/** Words; none leaves the cell empty. */
export const text = (value: string | null, style?: CellStyle): DraftCell | null =>
  value === null || value === '' ? null : style === undefined ? { value } : { value, style };

/** A whole number of ours. */
export const count = (value: number): DraftCell => ({ value, look: 'integer' });

/** Where a row was read: the first of its cells, to go to. */
export const readIn = (refs: readonly CellRef[]): DraftCell | null => {
  const [ref] = refs;
  return ref ? { value: refName(ref), style: 'link', link: ref } : null;
};

/** A recomputed figure, rounded as its table shows it: a live formula wherever a number was read. */
export function figureCell(
  { formulaOf }: ReportContext,
  figure: Figure | null | undefined,
  look: NumberLook,
): DraftCell | null {
  if (!figure) return null;
  const { expression, value, places } = figure;
  return live(value, formulaOf(expression, places), look);
}

/** An amount, to the last digit: a reference to its cell, or the sum of its cells. */
export function amountCell({ formulaOf }: ReportContext, figure: Figure | null): DraftCell | null {
  if (!figure) return null;
  const { expression, exact } = figure;
  return live(
    exact,
    bareReference(expression) ?? formulaOf(expression),
    isCoarse(expression) ? 'integer' : 'money',
  );
}

/** A figure of a table as it stands there, in the unit of its column, with the places that it has there. */
export const sourceCell = (cell: FigureCell | null, look: NumberLook): DraftCell | null =>
  cell && live(cell.value, bareReference(leaf(cell)), lookAsPrinted(look, cell.places, leaf(cell)));

/** Thousands of euro, or sums of them, have no cents (method.md, "Numbers"). */
const isCoarse = (expression: Expression): boolean =>
  expression.op === 'sum'
    ? expression.args.every(isCoarse)
    : expression.op === 'product' &&
      expression.args.some((factor) => factor.op === 'constant' && Number(factor.value) >= 1000);

/** Looks by places, of percentages and of ratios, which may be thousands of euro. */
const PERCENTAGES: readonly NumberLook[] = ['integer', 'percent1', 'percent2'];
const RATIOS: readonly NumberLook[] = ['integer', 'ratio1', 'money'];

/** A number is shown with the places it has: 94 is not 94,00, nor 2,87 2,9. */
function lookAsPrinted(look: NumberLook, places: number, expression?: Expression): NumberLook {
  switch (look) {
    case 'money':
      return expression && isCoarse(expression) ? 'integer' : look;
    case 'percent1':
    case 'percent2':
      return PERCENTAGES[Math.max(places, 0)] ?? 'decimal';
    case 'ratio1':
      return RATIOS[Math.max(places, 0)] ?? 'decimal';
    default:
      return look;
  }
}

/** A printed figure: a live reference where the cell holds a number, its value where it holds words. */
export function printedCell(
  { cellAt }: ReportContext,
  published: Published | null | undefined,
  look: NumberLook,
): DraftCell | null {
  if (!published) return null;
  const formula = referenceTo(published, cellAt(published.cell));
  const shown = { value: Number(published.value), look: lookAsPrinted(look, published.places) };
  return formula === null ? shown : { ...shown, formula };
}

function live(value: DecimalText | null, formula: string | null, look: NumberLook): DraftCell | null {
  if (formula === null) return value === null ? null : { value: Number(value), look };
  return { value: value === null ? '' : Number(value), formula, look };
}

/** A cell that is only shown, scaled at most, is referred to as anyone would: ='Foglio3'!E12. */
function bareReference(expression: Expression): string | null {
  if (expression.op === 'cell') return refName(expression.ref);
  if (expression.op !== 'product' || expression.args.length !== 2) return null;
  const [cell, factor] = expression.args;
  return cell?.op === 'cell' && factor?.op === 'constant'
    ? `${refName(cell.ref)}*${decimal(factor.value).toFixed()}`
    : null;
}

/** Percentages kept as fractions, thousands and millions: what may stand between a cell and its printed figure. */
const FACTORS = [1, 100, 1000, 1_000_000];

function referenceTo({ value, places, cell }: Published, source: CellSnapshot | undefined): string | null {
  if (source?.content.type !== 'number') return null;
  const text = numberText(source.content.value);
  if (text === value) return refName(cell);
  const [held, printed] = [decimal(text), decimal(value)];
  if (held.isZero()) return printed.isZero() ? refName(cell) : null;
  const exact = FACTORS.find((factor) => held.times(factor).equals(printed));
  if (exact !== undefined) return scaledReference(cell, exact);
  const shown = FACTORS.find((factor) => roundHalfUp(held.times(factor), places).equals(printed));
  return shown === undefined ? null : `ROUND(${scaledReference(cell, shown)},${places})`;
}

const scaledReference = (cell: CellRef, factor: number): string =>
  factor === 1 ? refName(cell) : `${refName(cell)}*${factor}`;
