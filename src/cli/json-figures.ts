import { type DecimalText, decimal } from '../domain/decimal';
import type { Figure } from '../domain/figure';
import type { AchievementMeasure } from '../model/measures';
import type { AchievementEntry, FigureEntry, PrintedEntry } from './document';

/** A decimal without trailing zeros: "90.00" → "90". */
export const plain = (value: DecimalText): DecimalText => decimal(value).toFixed();

export const figureEntry = ({ value, exact, published }: Figure): FigureEntry => ({
  value: value === null ? null : plain(value),
  exact,
  published: published && published.value,
});

export const printedEntry = ({ value, published }: Figure): PrintedEntry => ({
  value: value === null ? null : plain(value),
  published: published && published.value,
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
