import type { CellRef } from '../workbook/address';
import { type DecimalText, decimal } from './decimal';
import { type Expression, constant, productOf } from './expression';
import { datesIn } from './distractors';
import { numberInWords } from './results';
import type { Deadline, Reading, Unit } from './reading';
import { shareIn } from './shares';
import { typed } from './typed';
import { isDuration } from './units';

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
  /** "12 su 15": what `value` is a part of. */
  readonly whole: DecimalText | null;
  /** Typed with a sign of its own ("+3,2%"). */
  readonly signed: boolean;
}

/** `asked` is the unit that is looked for: "12:30" is minutes and seconds beside minutes, else hours and minutes. */
export function numberIn({ reading, text }: TypedCell, asked: Unit | null = null): CellNumber | null {
  if (reading.kind === 'number') {
    const { value, unit } = reading;
    return { value, unit, inWords: false, whole: null, signed: /^\s?[-+−–]/.test(text) };
  }
  if (reading.kind !== 'words' && reading.kind !== 'deadline') return null;
  const share = shareIn(text);
  if (share) return { value: share.part, unit: null, inWords: true, whole: share.whole, signed: false };
  if (reading.kind !== 'words') return null;
  const clock = clockIn(text, asked);
  if (clock) return { value: clock, unit: 'minutes', inWords: true, whole: null, signed: false };
  const said = numberInWords(text);
  return said && { value: said.value, unit: said.unit, inWords: true, whole: null, signed: false };
}

const CLOCK = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/;

function clockIn(text: string, asked: Unit | null): DecimalText | null {
  const [match, first = '', second = '', third] = CLOCK.exec(typed(text)) ?? [];
  if (match === undefined || asked === null || !isDuration(asked)) return null;
  const [large, small] = [decimal(first), decimal(second)];
  const inMinutes = asked === 'minutes' && third === undefined;
  return (
    inMinutes
      ? large.plus(small.div(60))
      : large
          .times(60)
          .plus(small)
          .plus(decimal(third ?? '0').div(60))
  ).toString();
}

/** The date a cell is, or the last one its words name ("delibera del 30/06/2016"). */
export function deadlineIn({ reading, text }: TypedCell): Deadline | null {
  if (reading.kind === 'deadline') return reading.deadline;
  return reading.kind === 'words' ? (datesIn(typed(text)).at(-1)?.deadline ?? null) : null;
}

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
