import { type DecimalText, decimal, fixedText } from '../domain/decimal';
import type { Figure, Published } from '../domain/figure';
import type { AchievementMeasure } from '../model/measures';
import type { AchievementEntry, FigureEntry, PrintedEntry } from './document';

/** A decimal without trailing zeros: "90.00" → "90". */
export const plain = (value: DecimalText): DecimalText => decimal(value).toFixed();

/** As printed: a formula's value with the decimals its cell shows. */
export const printedText = ({ value, places }: Published): DecimalText => fixedText(decimal(value), places);

export const figureEntry = ({ value, exact, published }: Figure): FigureEntry => ({
  value: value === null ? null : plain(value),
  exact,
  published: published && plain(printedText(published)),
});

export const printedEntry = ({ value, published }: Figure): PrintedEntry => ({
  value: value === null ? null : plain(value),
  published: published && plain(printedText(published)),
});

export const achievementEntry = ({
  figure,
  status,
  counted,
  of,
  recomputed,
}: AchievementMeasure): AchievementEntry => ({
  ...figureEntry(figure),
  status,
  counted,
  of,
  recomputed: recomputed && figureEntry(recomputed),
});
