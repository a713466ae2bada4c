import { roundedText } from '../domain/decimal';
import type { Published } from '../domain/figure';
import type { FigureCell, NodeFact, ReadCell } from '../facts/facts';

/**
 * What a cell prints, for the figure that recomputes it, as a reader sees it: a formula's long result is cut to the
 * decimals its format shows.
 */
export const publishedFigure = (cell: FigureCell | null): Published | null =>
  cell && { value: roundedText(cell.value, cell.places), places: cell.places, cell: cell.ref };

/** The degree of achievement a row prints for its node, points: its result in words, or its percentage column. */
export function publishedDegree(facts: readonly NodeFact[]): Published | null {
  for (const { printedResult, achievement } of facts) {
    const printed = publishedFigure(printedResult) ?? degreeOf(achievement);
    if (printed) return printed;
  }
  return null;
}

/** A percentage as typed; `null` for counts, units, months, words. */
export function degreeOf(cell: ReadCell | null): Published | null {
  if (cell?.reading.kind !== 'number') return null;
  const { value, unit, places } = cell.reading;
  const degree = unit === 'percent' || unit === null;
  return degree ? { value: roundedText(value, places), places, cell: cell.ref } : null;
}
