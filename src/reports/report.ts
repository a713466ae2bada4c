import type { Lang, Messages } from '../i18n';
import type { Finding } from '../checks/finding';
import type { Measures } from '../model/measures';
import type { ModelNode, PerformanceModel } from '../model/model';
import type { RecognisedTable } from '../facts/recognised';
import type { CellRef } from '../workbook/address';
import type { CellSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { SheetDraft } from './draft';
import type { FormulaOf } from './formula';

/** What is known of a workbook when its reports are composed. */
export interface ReportInput {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly RecognisedTable[];
  readonly model: PerformanceModel;
  readonly measures: Measures;
  readonly findings: readonly Finding[];
}

/** Stable ids of the report sheets, the keys of their titles: they mark the sheets as ours, in any language. */
export type ReportId = keyof Messages['reports']['titles'];

/** The input, and what the sheets share to read it. */
export interface ReportContext extends ReportInput {
  readonly lang: Lang;
  readonly words: Messages;
  /** Children by the id of their parent (`null`: the roots), in the order of the model. */
  readonly children: ReadonlyMap<string | null, readonly ModelNode[]>;
  readonly formulaOf: FormulaOf;
  /** A cell of the workbook as it stands; `undefined` when it is empty. */
  readonly cellAt: (ref: CellRef) => CellSnapshot | undefined;
}

/** One report sheet: a file of `sheets/` and a line in the registry. */
export interface Report {
  readonly id: ReportId;
  /** Whether the workbook gives it anything to show. */
  readonly hasData: (context: ReportContext) => boolean;
  /** `sheets` are the final names of the report sheets that are written, this one's among them. */
  readonly draft: (context: ReportContext, sheets: ReadonlyMap<ReportId, string>) => SheetDraft;
}
