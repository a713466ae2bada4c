import { type Lang, interpolate, messagesOf } from '../i18n';
import type { ModelNode } from '../model/model';
import type { CellRef } from '../workbook/address';
import { COLUMNS } from '../workbook/grid';
import type { SheetPlan } from '../workbook/plan';
import type { CellSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { formulaRenderer } from './formula';
import { layOut } from './layout';
import { reportNames } from './names';
import { REPORTS } from './registry';
import type { ReportContext, ReportInput } from './report';

/**
 * The report sheets to write, in their order: those the workbook gives data for, and those that an earlier run
 * wrote, so that none of them is left telling of figures that are no longer there.
 * @param left ids of reports that are not to be written: no other sheet leads to one that does not stand already
 */
export function compose(input: ReportInput, lang: Lang, left: readonly string[] = []): readonly SheetPlan[] {
  const context = contextOf(input, lang);
  const { words, snapshot, model } = context;
  const written = new Set(snapshot.sheets.map(({ reportId }) => reportId));
  const reports = REPORTS.filter(({ id, hasData }) =>
    left.includes(id) ? written.has(id) : hasData(context) || written.has(id),
  );
  const names = reportNames(
    reports.map(({ id }) => [id, words.reports.titles[id]]),
    snapshot,
  );
  const subtitle = interpolate(
    model.year === null ? words.reports.subtitleNoYear : words.reports.subtitle,
    { year: model.year ?? '', file: snapshot.file },
    lang,
  );
  const wanted = reports.filter(({ id }) => !left.includes(id));
  return wanted.map((report) => {
    const { id } = report;
    const draft = report.hasData(context)
      ? report.draft(context, names)
      : { tables: [], notes: [words.reports.notes.noData] };
    const title = words.reports.titles[id];
    return layOut(draft, { reportId: id, name: names.get(id) ?? title, title, subtitle });
  });
}

function contextOf(input: ReportInput, lang: Lang): ReportContext {
  const cellAt = cellFinder(input.snapshot);
  const tree = { ...input, children: childrenOf(input.model.nodes) };
  return {
    ...tree,
    lang,
    words: messagesOf(lang),
    formulaOf: formulaRenderer((ref) => cellAt(ref)?.content.type !== 'number'),
    cellAt,
  };
}

/** Nodes whose parent is not among them count as roots. */
function childrenOf(nodes: readonly ModelNode[]): ReadonlyMap<string | null, readonly ModelNode[]> {
  const known = new Set(nodes.map(({ id }) => id));
  const children = new Map<string | null, ModelNode[]>();
  for (const node of nodes) {
    const parent = node.parent !== null && known.has(node.parent) ? node.parent : null;
    const siblings = children.get(parent);
    if (siblings) siblings.push(node);
    else children.set(parent, [node]);
  }
  return children;
}

/** Finds cells of the sheets that are asked for; the others are never indexed. */
function cellFinder({ sheets }: WorkbookSnapshot): (ref: CellRef) => CellSnapshot | undefined {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const indexes = new Map<string, ReadonlyMap<number, CellSnapshot>>();
  return ({ sheet, row, col }) => {
    let index = indexes.get(sheet);
    if (!index) {
      index = new Map((byName.get(sheet)?.cells ?? []).map((cell) => [cell.row * COLUMNS + cell.col, cell]));
      indexes.set(sheet, index);
    }
    return index.get(row * COLUMNS + col);
  };
}
