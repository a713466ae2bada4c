import type { ReportId } from '../../../reports/report';
import { type Lang, messagesOf, wordFor } from '../../../i18n';
import type { SheetChange } from '../../../reports/changes';
import { sameName } from '../../../workbook/sheet-names';

/** One report sheet that may be written. */
export interface ReportLine {
  readonly reportId: string;
  /** The report's title in the language. */
  readonly title: string;
  /** The sheet's own name, where it is not the title. */
  readonly name: string | null;
  readonly state: SheetChange['state'];
  readonly cells: number;
  /** Cells that somebody typed over what Albero had written there. */
  readonly typed: number;
  /** The user wants it written. */
  readonly chosen: boolean;
}

/**
 * What writing would do, sheet by sheet.
 * @param left reports that the user does not want written
 * @param typed cells typed by hand, by report
 */
export function reportLines(
  changes: readonly SheetChange[],
  left: ReadonlySet<string>,
  typed: ReadonlyMap<string, number>,
  lang: Lang,
): readonly ReportLine[] {
  return changes.map(({ reportId, name, state, cells }) => {
    const title = reportTitle(reportId, lang);
    return {
      reportId,
      title,
      name: sameName(name) === sameName(title) ? null : name,
      state,
      cells,
      typed: typed.get(reportId) ?? 0,
      chosen: !left.has(reportId),
    };
  });
}

const reportTitle = (reportId: string, lang: Lang): string =>
  wordFor(messagesOf(lang).reports.titles satisfies Readonly<Record<ReportId, string>>, reportId);
