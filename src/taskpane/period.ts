import type { PerformanceModel } from '../model/model';

/** Last day of each quarter, as Italian reports write it. */
const QUARTER_ENDS = { 1: '31/03', 2: '30/06', 3: '30/09', 4: '31/12' } as const;

/** The year the figures speak of, and the day: of the latest quarter that has figures of its own, else the year's end. */
export function periodOf({
  year,
  nodes,
}: PerformanceModel): { readonly year: number; readonly day: string } | null {
  if (year === null) return null;
  const quarters = nodes.flatMap(({ period }) =>
    period.year === year && period.quarter ? [period.quarter] : [],
  );
  const whole = nodes.some(({ period }) => period.year === year && period.quarter === null);
  const last = quarters.length > 0 && !whole ? quarters.reduce((a, b) => (a > b ? a : b)) : 4;
  return { year, day: QUARTER_ENDS[last] };
}
