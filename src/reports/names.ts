import { freeSheetName, sameName } from '../workbook/sheet-names';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { ReportId } from './report';

/**
 * Final names of the report sheets: a sheet that an earlier run marked keeps its name, a new one takes its title,
 * or the nearest name that no other sheet bears.
 */
export function reportNames(
  titles: readonly (readonly [ReportId, string])[],
  { sheets }: WorkbookSnapshot,
): ReadonlyMap<ReportId, string> {
  const marked = new Map<string, string>();
  for (const { reportId, name } of sheets) {
    if (reportId !== null && !marked.has(reportId)) marked.set(reportId, name);
  }
  const taken = sheets.map(({ name }) => name);
  const names = new Map<ReportId, string>();
  for (const [id, title] of titles) {
    const name = marked.get(id) ?? freeSheetName(title, taken);
    names.set(id, name);
    if (!taken.some((other) => sameName(other) === sameName(name))) taken.push(name);
  }
  return names;
}
