import { type CellNumber, type TypedCell, deadlineIn, numberIn } from './achievement-cells';
import type { Target } from './achievement-target';
import { deadlineText } from './comparable-deadlines';
import { decimal } from './decimal';
import type { Comparison } from './expression';
import { onOneScale } from './one-scale';
import type { Unit } from './reading';

export type AssessedTarget = AssessedText<{ readonly comparison: Comparison | null }>;

/** Words, and what was read in them: a figure, an ISO date, "yes" or "no". */
export type AssessedText<More> = More & {
  readonly text: string;
  readonly value: string | null;
  readonly unit: Unit | null;
};

/** What an indicator asks for, as it is shown. */
export const assessedTarget = ({ text, number, deadline, yesNo }: Target): AssessedTarget => ({
  text,
  comparison: (number ?? deadline)?.comparison ?? null,
  value: number ? percentOfWhole(number) : deadline ? deadlineText(deadline.deadline) : answerText(yesNo),
  unit: number && number.whole !== null ? 'percent' : (number?.unit ?? null),
});

/** A share as it is compared: beside a number within its whole by its part, else in percent. */
export function assessedResult(cell: TypedCell | null, target: Target | null): AssessedText<unknown> | null {
  if (!cell || cell.reading.kind === 'empty') return null;
  const number = numberIn(cell, unitAsked(target));
  const deadline = number ? null : deadlineIn(cell);
  const share = number !== null && number.whole !== null;
  const asked = share ? (target?.number ?? null) : null;
  const byPart = number && asked && onOneScale(number, asked)?.result.whole === null;
  return {
    text: cell.text,
    value: number
      ? byPart
        ? number.value
        : percentOfWhole(number)
      : deadline
        ? deadlineText(deadline)
        : answerText(cell.reading.kind === 'yes-no' ? cell.reading.value : null),
    unit: share && !byPart ? 'percent' : (number?.unit ?? null),
  };
}

/** The unit in which a result is looked for: that of what is asked. */
export const unitAsked = (target: Target | null): Unit | null =>
  target?.number?.unit ?? target?.interval?.unit ?? null;

const answerText = (yes: boolean | null): string | null => (yes === null ? null : yes ? 'yes' : 'no');

const percentOfWhole = ({ value, whole }: Pick<CellNumber, 'value' | 'whole'>): string =>
  whole === null ? value : decimal(value).div(whole).times(100).toString();
