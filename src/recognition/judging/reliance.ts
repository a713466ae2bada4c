import type { RecognisedTable } from '../../facts/recognised';
import { type ReadTable, type ReadingSigns, readingSigns } from './reading-signs';
import { READING_WEIGHTS } from './reading-weights';

/**
 * The tables of a sheet, each with how likely all of its figures are right or told: that it is of its kind, which it
 * comes with, times that a reading of this kind with these signs is right. A person's word stays as it is. The band stays the
 * kind's: what is odd in a reading is told at its cells, and most of those that are less than sure are right.
 */
export const reliedOn = (read: readonly ReadTable[]): readonly RecognisedTable[] =>
  read.map((each) => {
    const { table } = each;
    if (table.status !== 'certain' && table.status !== 'probable') return table;
    const confidence = toHundredths(table.confidence * likelihood(readingSigns(each, read.length - 1)));
    return { ...table, confidence };
  });

/** How likely a reading with these signs is right (logistic). */
function likelihood(signs: ReadingSigns): number {
  const { always, signs: weights } = READING_WEIGHTS;
  const score = Object.entries(signs).reduce(
    (sum, [sign, value]) => sum + (weights[sign] ?? 0) * value,
    always,
  );
  return 1 / (1 + Math.exp(-score));
}

/** Nothing is beyond doubt. */
const toHundredths = (value: number): number => Math.min(99, Math.round(value * 100)) / 100;
