import { type DecimalText, decimal } from '../../../domain/decimal';
import { type Lang } from '../../../i18n';
import { quantityName, ratioName } from '../../../i18n/names';
import type { Measures, RatioMeasure } from '../../../model/measures';
import type { SparkPoint } from '../../parts/sparkline';

/** Which way the last year went, in the light of what is better. */
export type Trend = 'better' | 'worse' | 'up' | 'down' | 'same' | null;

export interface RatioRow {
  readonly id: string;
  readonly name: string;
  readonly unit: RatioMeasure['unit'];
  readonly better: RatioMeasure['better'];
  /** Of the latest year. */
  readonly year: number;
  readonly value: DecimalText | null;
  readonly status: RatioMeasure['status'];
  /** What the workbook lacks to make it, in words. */
  readonly missing: readonly string[];
  readonly trend: Trend;
  /** The value went up, down or neither since the year before. */
  readonly direction: 'up' | 'down' | 'same' | null;
  /** Up to four years, oldest first. */
  readonly points: readonly SparkPoint[];
}

const YEARS = 4;

/** The ratios of the body's health, each with its last years. */
export function ratioRows({ ratios }: Measures, lang: Lang): readonly RatioRow[] {
  const byId = new Map<string, RatioMeasure[]>();
  for (const ratio of ratios) byId.set(ratio.id, [...(byId.get(ratio.id) ?? []), ratio]);
  return [...byId.values()].flatMap((years) => {
    const latestFirst = [...years].sort((a, b) => b.year - a.year).slice(0, YEARS);
    const [latest, before] = latestFirst;
    if (!latest) return [];
    const value = shownValue(latest);
    const direction = directionOf(before ? shownValue(before) : null, value);
    return [
      {
        id: latest.id,
        name: ratioName(latest, lang),
        unit: latest.unit,
        better: latest.better,
        year: latest.year,
        value,
        status: latest.status,
        missing: latest.missing.map((id) => quantityName(id, lang)),
        trend: trendOf(direction, latest.better),
        direction,
        points: latestFirst.map((ratio) => ({ year: ratio.year, value: shownValue(ratio) })).reverse(),
      },
    ];
  });
}

/** The recomputed figure; of one that cannot be made again, the printed one. */
const shownValue = ({ figure }: RatioMeasure): DecimalText | null =>
  figure.value ?? figure.published?.value ?? null;

function directionOf(before: DecimalText | null, now: DecimalText | null): RatioRow['direction'] {
  if (before === null || now === null) return null;
  const order = decimal(now).comparedTo(before);
  return order === 0 ? 'same' : order > 0 ? 'up' : 'down';
}

function trendOf(direction: RatioRow['direction'], better: RatioMeasure['better']): Trend {
  if (direction === null || direction === 'same' || better === null) return direction;
  return (direction === 'up') === (better === 'higher') ? 'better' : 'worse';
}
