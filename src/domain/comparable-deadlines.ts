import type { Deadline } from './reading';

/** "2016-06-30", "2016-06", "--06-30", "--06" (ISO 8601, with what is not said left out). */
export const deadlineText = ({ year, month, day }: Deadline): string =>
  `${year === null ? '--' : `${year}-`}${two(month)}${day === null ? '' : `-${two(day)}`}`;

const two = (part: number): string => String(part).padStart(2, '0');

/**
 * Two deadlines as numbers that compare as the dates do, as finely as both are said: a month against a day is
 * compared by month (method.md). Where one alone names its year, the other is of `year`, the period's, if known.
 */
export function comparableDeadlines(
  left: Deadline,
  right: Deadline,
  year: number | null,
): readonly [left: number, right: number] {
  const dated = left.year !== null || right.year !== null;
  const leftYear = dated ? (left.year ?? year) : null;
  const rightYear = dated ? (right.year ?? year) : null;
  const yearly = leftYear !== null && rightYear !== null;
  const daily = left.day !== null && right.day !== null;
  const ordinal = ({ month, day }: Deadline, of: number | null): number => {
    const months = (yearly ? (of ?? 0) * 100 : 0) + month;
    return daily ? months * 100 + (day ?? 0) : months;
  };
  return [ordinal(left, leftYear), ordinal(right, rightYear)];
}
