import type { RatioMeasure } from '../model/measures';
import type { ReportContext } from './report';

/** Years of the recomputed and of the printed ratios, the latest first. */
export const ratioYears = ({ measures }: ReportContext): readonly number[] =>
  [
    ...new Set([
      ...measures.ratios.map(({ year }) => year),
      ...measures.printedRatios.flatMap(({ year }) => year ?? []),
    ]),
  ].sort((a, b) => b - a);

/** The ratios by id, in the order they are met. */
export function ratiosById({
  measures,
}: ReportContext): ReadonlyMap<string, readonly [RatioMeasure, ...RatioMeasure[]]> {
  const byId = new Map<string, [RatioMeasure, ...RatioMeasure[]]>();
  for (const measure of measures.ratios) {
    const held = byId.get(measure.id);
    if (held) held.push(measure);
    else byId.set(measure.id, [measure]);
  }
  return byId;
}
