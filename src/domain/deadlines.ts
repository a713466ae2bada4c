import type { Deadline } from './reading';

/**
 * A deadline reached and one due, as numbers that compare like them. A month against a day is compared by month
 * (method.md, "Achievement"). A result that does not say its year is of the target's, a target of the period's.
 */
export function comparableDeadlines(
  reached: Deadline,
  due: Deadline,
  year: number | null,
): readonly [reached: number, due: number] {
  const dueYear = due.year ?? year ?? reached.year ?? 0;
  const byDay = reached.day !== null && due.day !== null;
  const order = ({ month, day }: Deadline, ofYear: number): number =>
    byDay ? ofYear * 10_000 + month * 100 + (day ?? 0) : ofYear * 100 + month;
  return [order(reached, reached.year ?? dueYear), order(due, dueYear)];
}

/** ISO 8601, as far as the deadline goes: "2016-06-30", "2016-06", "--06-30" or "--06" without a year. */
export const deadlineText = ({ year, month, day }: Deadline): string =>
  [year === null ? '-' : String(year), twoDigits(month), ...(day === null ? [] : [twoDigits(day)])].join('-');

const twoDigits = (part: number): string => String(part).padStart(2, '0');
