import type { ColumnRole } from '../../../facts/column-roles';
import type { Grid } from '../../layout/grid';
import { headOf } from '../../layout/head-match';
import { headBands } from '../../layout/head-rows';
import type { FormLine } from './report-sections';

/** Heads of a form's own indicators. */
const OF_FORM: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'indicator',
  'target',
  'result',
  'achievement',
]);

/** Words that touch on one of them less than this speak of something else. */
const SAYS = 0.7;

/**
 * The lines of a form without a table that stands below it: after a blank row or a title of its own come heads that tell
 * nothing of indicators ("Voci · Valori anno 2024"), and no label of the form after them.
 */
export function aboveNextTable(grid: Grid, lines: readonly FormLine[]): readonly FormLine[] {
  const lastLabel = Math.max(-1, ...lines.filter(({ says }) => says.part !== 'other').map(({ row }) => row));
  const next = headBands(grid).find(({ top, cols }) => {
    const isOfForm = cols.some((col) => {
      const cell = grid.at(top, col);
      return cell !== null && headOf(cell).some(({ role, score }) => score > SAYS && OF_FORM.has(role));
    });
    return top > lastLabel + 1 && cols.length > 1 && !isOfForm && grid.cellsOf(top - 1).length < 2;
  });
  if (!next) return lines;
  let end = next.top;
  for (const { row } of lines.filter((line) => line.row < next.top).reverse()) {
    if (row <= lastLabel || grid.cellsOf(row).length > 1) break;
    if (grid.cellsOf(row - 1).length === 0) end = row;
  }
  return lines.filter(({ row }) => row < end);
}
