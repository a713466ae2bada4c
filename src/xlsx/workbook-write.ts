import { quoteSheet } from '../workbook/address';
import type { SheetPlan } from '../workbook/plan';
import { markFormula, REPORT_MARK } from '../workbook/report-mark';
import { definedNames } from './workbook-part';
import type { SheetEntry, WorkbookPart } from './workbook-part';
import { appendInside, applyEdits, insertInOrder, replaceElement, setAttribute } from './xml-edit';
import type { Edit } from './xml-edit';
import { escapeAttribute, escapeText } from './xml-text';
import { attribute, childOf, prefixOf } from './xml-tree';
import type { XmlElement } from './xml-tree';

/** Where a report goes: into its own sheet of before, or into a new one behind all others. */
export interface SheetTarget {
  readonly plan: SheetPlan;
  /** Part that will hold the sheet. */
  readonly part: string;
  /** Position among the workbook's sheets. */
  readonly index: number;
  readonly existing: SheetEntry | null;
  /** For a new sheet. */
  readonly sheetId: number;
  readonly relationshipId: string;
}

const PRINT_TITLES = '_xlnm.Print_Titles';
/** Children of `workbook` up to the defined names, in the schema's order. */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
];

/** The text of the workbook part with our sheets, their marks and their print titles; all else stays as written. */
export function workbookText(workbook: WorkbookPart, targets: readonly SheetTarget[]): string {
  return applyEdits(workbook.tree, [...sheetEdits(workbook, targets), ...nameEdits(workbook, targets)]);
}

function sheetEdits({ tree, dialect }: WorkbookPart, targets: readonly SheetTarget[]): Edit[] {
  const renamed = targets.flatMap(({ existing, plan }) =>
    existing && existing.name !== plan.name
      ? [setAttribute(tree, existing.element, 'name', escapeAttribute(plan.name))]
      : [],
  );
  const list = childOf(tree.root, 'sheets');
  const added = targets.filter(({ existing }) => !existing);
  if (!list || added.length === 0) return renamed;
  const known = tree.root.attributes['xmlns:r']?.value === dialect.relationships;
  const binding = known ? '' : ` xmlns:r="${dialect.relationships}"`;
  const xml = added.map(
    ({ plan, sheetId, relationshipId }) =>
      `<${prefixOf(list)}sheet${binding} name="${escapeAttribute(plan.name)}" sheetId="${sheetId}"${plan.hidden ? ' state="hidden"' : ''} r:id="${relationshipId}"/>`,
  );
  return [...renamed, appendInside(tree, list, xml.join(''))];
}

function nameEdits({ tree }: WorkbookPart, targets: readonly SheetTarget[]): Edit[] {
  const { root } = tree;
  const existing = definedNames(root);
  const list = childOf(root, 'definedNames');
  const prefix = prefixOf(list ?? root);
  const edits: Edit[] = [];
  const added: string[] = [];
  for (const target of targets) {
    const { plan, index } = target;
    const own = (name: string) => existing.find((element) => isScoped(element, name, index));
    if (!target.existing) added.push(nameXml(prefix, REPORT_MARK, index, markFormula(plan.reportId), true));
    const titles = own(PRINT_TITLES);
    const area = titleRows(plan);
    if (titles && titles.text !== area)
      edits.push(replaceElement(titles, area === null ? '' : nameXml(prefix, PRINT_TITLES, index, area)));
    else if (!titles && area !== null) added.push(nameXml(prefix, PRINT_TITLES, index, area));
  }
  if (added.length === 0) return edits;
  const xml = added.join('');
  if (list) return [...edits, appendInside(tree, list, xml)];
  const whole = `<${prefix}definedNames>${xml}</${prefix}definedNames>`;
  return [...edits, insertInOrder(tree, root, ORDER, 'definedNames', whole)];
}

const isScoped = (element: XmlElement, name: string, index: number): boolean =>
  attribute(element, 'name')?.toLowerCase() === name.toLowerCase() &&
  attribute(element, 'localSheetId') === String(index);

function nameXml(prefix: string, name: string, index: number, formula: string, hidden = false): string {
  const scope = `localSheetId="${index}"${hidden ? ' hidden="1"' : ''}`;
  return `<${prefix}definedName name="${name}" ${scope}>${escapeText(formula)}</${prefix}definedName>`;
}

function titleRows({ name, print: { repeatRows } }: SheetPlan): string | null {
  if (!repeatRows) return null;
  const [first, last] = repeatRows;
  return `${quoteSheet(name)}!$${first + 1}:$${last + 1}`;
}
