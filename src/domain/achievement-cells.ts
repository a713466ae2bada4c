import type { CellRef } from '../workbook/address';
import { type DecimalText, decimal } from './decimal';
import { type Expression, constant, productOf } from './expression';
import { numberInWords } from './results';
import type { Deadline, Reading, Unit } from './reading';

/** A cell and how it was read; `raw` is what it holds when that is a number. */
export interface TypedCell {
  readonly ref: CellRef;
  readonly text: string;
  readonly reading: Reading;
  readonly raw?: DecimalText | null;
}

/** The number a cell says, outright or in words ("n. 3 campagne di cui …"). */
export interface CellNumber {
  readonly value: DecimalText;
  readonly unit: Unit | null;
  readonly inWords: boolean;
}

export function numberIn({ reading, text }: TypedCell): CellNumber | null {
  if (reading.kind === 'number') return { value: reading.value, unit: reading.unit, inWords: false };
  const said = reading.kind === 'words' ? numberInWords(text) : null;
  return said?.kind === 'number' ? { value: said.value, unit: said.unit, inWords: true } : null;
}

export const deadlineIn = ({ reading }: TypedCell): Deadline | null =>
  reading.kind === 'deadline' ? reading.deadline : null;

/** The cell's figure as `value` reads it: live when the cell holds a number, else the reading. */
export function cellExpression(cell: TypedCell, value: DecimalText): Expression {
  const { ref, raw = null } = cell;
  if (raw === null) return readingOf(cell, value);
  const held: Expression = { op: 'cell', ref, value: raw };
  if (raw === value || decimal(raw).equals(decimal(value))) return held;
  const isFraction = decimal(raw).times(100).equals(decimal(value));
  return isFraction ? productOf(held, constant(100)) : readingOf(cell, value);
}

/** A figure read in a cell that is no number. */
export const readingOf = ({ ref, text }: TypedCell, value: DecimalText): Expression => ({
  op: 'reading',
  ref,
  value,
  text,
});
