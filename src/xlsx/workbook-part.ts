import { REPORT_MARK, reportIdIn } from '../workbook/report-mark';
import type { Visibility } from '../workbook/snapshot';
import { dialectOf, isRelationships } from './namespaces';
import type { Dialect } from './namespaces';
import type { Package, Relationship } from './opc';
import { findPart, partTree, relationshipsOf } from './opc';
import { refuse } from './refusal';
import type { FileLook } from './refusal';
import { attribute, childOf, childrenOf, isTrue } from './xml-tree';
import type { XmlDocument, XmlElement } from './xml-tree';

/** The workbook part: what it says, and the tree it says it in. */
export interface WorkbookPart {
  readonly part: string;
  readonly tree: XmlDocument;
  readonly dialect: Dialect;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly manualCalculation: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: Visibility;
  /** Part that holds the sheet; `NO_PART` for what only the list of sheets knows of. */
  readonly part: string;
  /** Chart and macro sheets hold no cells. */
  readonly isWorksheet: boolean;
  readonly reportId: string | null;
  readonly element: XmlElement;
}

export const NO_PART = '';

/** Finds the workbook through the package's relationships and reads what it lists. */
export function readWorkbookPart(archive: Package): WorkbookPart {
  const main = relationshipsOf(archive, '').find(({ type }) => type === 'officeDocument');
  if (!main || main.external || !findPart(archive, main.target)) return refuseArchive(archive, 'archive');
  if (!/\.xml$/i.test(main.target)) return refuseArchive(archive, 'binary-workbook');
  const tree = partTree(archive, main.target);
  const dialect = dialectOf(tree.root.uri);
  if (!dialect || tree.root.local !== 'workbook') return refuseArchive(archive, 'document');

  const relationships = relationshipsOf(archive, main.target);
  const marks = reportMarks(tree.root);
  const properties = childOf(tree.root, 'workbookPr');
  const calculation = childOf(tree.root, 'calcPr');
  const sheets = sheetElements(tree.root).map((element, index) =>
    sheetEntry(element, relationships, main.target, marks.get(index) ?? null),
  );
  // Each sheet its own part: a thousand sheets that share a large one would cost a thousand times its size.
  const parts = sheets.map(({ part }) => part.toLowerCase()).filter((part) => part !== NO_PART);
  if (sheets.length === 0 || new Set(parts).size < parts.length)
    refuse({ type: 'Damaged', part: main.target });
  return {
    part: main.target,
    tree,
    dialect,
    relationships,
    sheets,
    date1904: properties !== undefined && isTrue(attribute(properties, 'date1904')),
    manualCalculation: calculation !== undefined && attribute(calculation, 'calcMode') === 'manual',
  };
}

export const definedNames = (workbook: XmlElement): XmlElement[] =>
  childrenOf(childOf(workbook, 'definedNames'), 'definedName');

const sheetElements = (workbook: XmlElement): XmlElement[] =>
  childrenOf(childOf(workbook, 'sheets'), 'sheet');

function reportMarks(workbook: XmlElement): Map<number, string> {
  const marks = new Map<number, string>();
  for (const name of definedNames(workbook)) {
    const scope = attribute(name, 'localSheetId');
    const id = reportIdIn(name.text);
    if (attribute(name, 'name')?.toLowerCase() === REPORT_MARK && scope !== undefined && id !== null)
      marks.set(Number(scope), id);
  }
  return marks;
}

function sheetEntry(
  element: XmlElement,
  relationships: readonly Relationship[],
  workbookPart: string,
  reportId: string | null,
): SheetEntry {
  const id = Object.values(element.attributes).find(
    ({ local, uri }) => local === 'id' && isRelationships(uri),
  )?.value;
  const common = {
    name: attribute(element, 'name') ?? '',
    sheetId: Number(attribute(element, 'sheetId')) || 0,
    visibility: visibilityOf(attribute(element, 'state')),
    reportId,
    element,
  };
  // A module of Excel 95's macros has kept its name among the sheets, and lies elsewhere.
  if (id === '') return { ...common, part: NO_PART, isWorksheet: false };
  const relationship = relationships.find((one) => one.id === id);
  if (!relationship || relationship.external) return refuse({ type: 'Damaged', part: workbookPart });
  return { ...common, part: relationship.target, isWorksheet: relationship.type === 'worksheet' };
}

const visibilityOf = (state: string | undefined): Visibility =>
  state === 'hidden' || state === 'veryHidden' ? state : 'visible';

/** A sound archive that is no workbook of ours, or a workbook without its workbook part. */
function refuseArchive(archive: Package, looksLike: FileLook): never {
  return findPart(archive, 'xl/workbook.xml') && looksLike === 'archive'
    ? refuse({ type: 'Damaged', part: 'xl/workbook.xml' })
    : refuse({ type: 'NotAWorkbook', looksLike });
}
