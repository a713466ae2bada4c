import type { AchievementMeasure } from '../model/measures';
import { figureCell, printedCell, text } from './cells';
import type { DraftCell } from './draft';
import type { ReportContext } from './report';

/** An achievement in three columns: recomputed, printed, and what the figure rests on. */
export const achievementCells = (
  context: ReportContext,
  measure: AchievementMeasure | null | undefined,
): readonly (DraftCell | null)[] => [
  figureCell(measure?.figure ?? null, 'percent2'),
  printedCell(context, measure?.figure.published, 'percent2'),
  text(measure ? statusText(context, measure) : null),
];

/** "parziale (3 di 5)": how many indicators count is said where not all of them do. */
function statusText({ words }: ReportContext, { status, counted, of }: AchievementMeasure): string {
  const word = words.statuses[status];
  return counted === of ? word : `${word} (${counted} ${words.reports.words.of} ${of})`;
}
