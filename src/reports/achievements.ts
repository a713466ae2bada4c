import { formatDecimal, interpolate } from '../i18n';
import type { AchievementMeasure, IndicatorMeasure } from '../model/measures';
import { figureCell, printedCell, text } from './cells';
import type { DraftCell } from './draft';
import type { ReportContext } from './report';

/** An achievement in three columns: recomputed, printed, and what the figure rests on. */
export const achievementCells = (
  context: ReportContext,
  measure: AchievementMeasure | null | undefined,
): readonly (DraftCell | null)[] => [
  figureCell(context, measure?.figure, 'percent2'),
  printedCell(context, measure?.figure.published, 'percent2'),
  text(measure ? statusText(context, measure) : null),
];

/** Target and result of an indicator as typed; a percentage typed as the result is the achievement itself. */
export const indicatorCells = (
  context: Pick<ReportContext, 'lang'>,
  indicator: IndicatorMeasure | null | undefined,
): readonly (DraftCell | null)[] => [
  typedCell(context, indicator?.target),
  indicator?.rule === 'typed-percentage' ? null : typedCell(context, indicator?.result),
];

/** As typed; a cell that holds a number reads with the point of the language, which is how its sheet shows it. */
function typedCell(
  { lang }: Pick<ReportContext, 'lang'>,
  typed: { readonly text: string; readonly value: string | null } | null | undefined,
): DraftCell | null {
  if (!typed) return null;
  const isNumber = typed.value === typed.text && /^-?\d+\.\d+$/.test(typed.text);
  return text(isNumber ? formatDecimal(typed.text, lang) : typed.text);
}

/**
 * "parziale (3 di 5)": how many of its parts count is said where not all of them do, else how many of the indicators
 * below them, "parziale (indicatori: 21 di 80)"; and wherever a figure that somebody typed counts, that it does.
 */
export function statusText(
  { words, lang }: Pick<ReportContext, 'words' | 'lang'>,
  { status, counted, of, below, overrides, figure }: AchievementMeasure,
): string {
  const { words: said } = words.reports;
  if (figure.rule === 'override') return said.override;
  const word = words.statuses[status];
  const short = [
    ...(counted === of ? [] : [interpolate(said.covered, { counted, of }, lang)]),
    ...(below && below.counted !== below.of && !(below.counted === counted && below.of === of)
      ? [interpolate(said.coveredBelow, { ...below }, lang)]
      : []),
  ];
  const text = short.length === 0 ? word : `${word} (${short.join('; ')})`;
  return overrides.length === 0
    ? text
    : interpolate(words.reports.words.overrides, { status: text, count: overrides.length }, lang);
}
