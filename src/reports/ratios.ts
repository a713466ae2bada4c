import { RATIO_CATALOGUE } from '../domain/ratio-catalogue';
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

/** The ratio's name in the language of the report; its own where the catalogue does not know it. */
export const ratioLabel = ({ lang }: ReportContext, { id, label }: RatioMeasure): string =>
  RATIO_CATALOGUE.find((ratio) => ratio.id === id)?.label[lang] ?? label;
