import type { CellRange } from '../../../src/workbook/address';

export type ErrorText =
  | '#REF!'
  | '#DIV/0!'
  | '#N/A'
  | '#NAME?'
  | '#NULL!'
  | '#NUM!'
  | '#VALUE!'
  | '#SPILL!'
  | '#CALC!'
  | '#GETTING_DATA';

/** An error as a value: what a cell shows. */
export class FormulaError {
  constructor(readonly text: ErrorText) {}
}

/** What one cell can be to a formula; `null` is an empty cell. */
export type Scalar = number | string | boolean | null | FormulaError;

/** A block of values; a reference also knows where it stands. */
export interface Matrix {
  readonly rows: number;
  readonly cols: number;
  at(row: number, col: number): Scalar;
  readonly ref: { readonly sheetId: string; readonly area: CellRange } | null;
}

export type Operand = Scalar | Matrix;

/** What a formula needs to be worked out and the host cannot do: an unknown function, another file. */
export class NotComputable extends Error {
  constructor(readonly what: string) {
    super(what);
  }
}

/** Raised inside a calculation to give an error as the result; caught where the formula is evaluated. */
export class Failed extends Error {
  constructor(readonly error: FormulaError) {
    super(error.text);
  }
}

export const fail = (text: ErrorText): never => {
  throw new Failed(new FormulaError(text));
};

export const isMatrix = (operand: Operand): operand is Matrix =>
  typeof operand === 'object' && operand !== null && !(operand instanceof FormulaError);

export const matrixOf = (rows: readonly (readonly Scalar[])[]): Matrix => ({
  rows: rows.length,
  cols: rows[0]?.length ?? 0,
  at: (row, col) => rows[row]?.[col] ?? null,
  ref: null,
});

/** The first value of a block, or the value itself. */
export const single = (operand: Operand): Scalar => (isMatrix(operand) ? operand.at(0, 0) : operand);

/** All values, row by row. */
export function* each(operand: Operand): Generator<Scalar> {
  if (!isMatrix(operand)) {
    yield operand;
    return;
  }
  for (let row = 0; row < operand.rows; row++) {
    for (let col = 0; col < operand.cols; col++) yield operand.at(row, col);
  }
}

const NUMBER_TEXT = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:E[+-]?\d+)?%?$/i;

/** A text as an en-US number ("1,234.5", "5%"); `null` when it is none. */
export function numberIn(text: string): number | null {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed) || !NUMBER_TEXT.test(trimmed)) return null;
  const value = Number(trimmed.replaceAll(',', '').replace(/%$/, ''));
  if (!Number.isFinite(value)) return null;
  return trimmed.endsWith('%') ? value / 100 : value;
}

/** As arithmetic takes it: empty is 0, TRUE is 1, a text must read as a number. */
export function toNumber(value: Scalar): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof FormulaError) throw new Failed(value);
  return numberIn(value) ?? fail('#VALUE!');
}

export function toText(value: Scalar): string {
  if (value === null) return '';
  if (value instanceof FormulaError) throw new Failed(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? generalText(value) : value;
}

export function toBoolean(value: Scalar): boolean {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    const upper = value.toUpperCase();
    return upper === 'TRUE' ? true : upper === 'FALSE' ? false : fail('#VALUE!');
  }
  return toNumber(value) !== 0;
}

/** A number as Excel's General writes it into a text: fifteen significant digits. */
export function generalText(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  const [digits, exponent] = text.split('e') as [string, string];
  const power = Number(exponent);
  if (Math.abs(power) < 21 && power < 0) return rounded.toFixed(20).replace(/0+$/, '');
  return `${digits}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
