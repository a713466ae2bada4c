import type { Result } from '../domain/result';
import { err, ok } from '../domain/result';
import type { CellRef } from '../workbook/address';
import type { SheetPlan } from '../workbook/plan';
import { planFault } from '../workbook/plan-check';
import { type FileTools, type OpenFile, openWorkbook } from './file-kind';
import { keptElements } from './kept-elements';
import type { Dialect } from './namespaces';
import { CONTENT_TYPES, findPart, folderOf, openPackage, partTree, relationshipsPart } from './opc';
import type { Package } from './opc';
import { newWorkbook } from './new-workbook';
import { contentTypesBytes, relationshipsBytes } from './package-write';
import type { AddedPart } from './package-write';
import { PLAIN_TOOLS } from './plain-codec';
import { attempt } from './refusal';
import type { WriteRefusal } from './refusal';
import { encoded } from './pieces';
import { sealed } from './seal';
import { reportSheetXml } from './report-sheet';
import { type StyleOf, styleSheet } from './styles-write';
import { readWorkbookPart } from './workbook-part';
import type { WorkbookPart } from './workbook-part';
import { workbookText } from './workbook-write';
import type { SheetTarget } from './workbook-write';
import { encodeXml } from './xml-edit';
import { newMeter } from './xml-scan';
import { attribute, childOf, isTrue, readTree } from './xml-tree';
import type { XmlDocument } from './xml-tree';
import { writeZip, zipEntry } from './zip-write';

export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  /** The input was .xls or .ods: this is a new .xlsx of its values, formulas and merges, not its formatting. */
  readonly converted: boolean;
  /** Cells of a converted file whose formula could not be carried along. */
  readonly valuesOnly: readonly CellRef[];
}

/**
 * The workbook with the report sheets written into it: new ones behind its own sheets, those written before in
 * place. Every part that is not ours is copied as it lies in the archive, so it stays the same byte for byte; the
 * same input and plans give the same bytes, and the output with the same plans gives itself.
 */
export function writeReports(
  bytes: Uint8Array,
  plans: readonly SheetPlan[],
  tools: FileTools = PLAIN_TOOLS,
): Result<WrittenWorkbook, WriteRefusal> {
  const opened = openWorkbook(bytes, tools);
  return opened.ok ? writeInto(opened.value, plans) : opened;
}

/** The same of a file that is open. */
export function writeInto(
  opened: OpenFile,
  plans: readonly SheetPlan[],
): Result<WrittenWorkbook, WriteRefusal> {
  const outcome = attempt((): Result<WrittenWorkbook, WriteRefusal> => {
    const { archive, workbook } = packageOf(opened);
    const targets = targetsOf(archive, workbook, plans);
    const refusal = refusalOf(workbook, targets);
    if (refusal) return err(refusal);
    const bytes = sealed(written(archive, workbook, targets), archive.codec);
    const valuesOnly = opened.kind === 'sheets' ? (opened.workbook.valuesOnly ?? []) : [];
    return ok({ bytes, converted: opened.kind === 'sheets', valuesOnly });
  });
  return outcome.ok ? outcome.value : outcome;
}

/** The package to write into: the file's own, what reading has spent of its limits given back, or a new one. */
function packageOf(opened: OpenFile): { readonly archive: Package; readonly workbook: WorkbookPart } {
  if (opened.kind === 'package')
    return { archive: { ...opened.archive, meter: newMeter() }, workbook: opened.workbook };
  const archive = openPackage(newWorkbook(opened.workbook, opened.codec), opened.codec);
  return { archive, workbook: readWorkbookPart(archive) };
}

function refusalOf({ tree, sheets }: WorkbookPart, targets: readonly SheetTarget[]): WriteRefusal | null {
  const protection = childOf(tree.root, 'workbookProtection');
  const locked = protection !== undefined && isTrue(attribute(protection, 'lockStructure'));
  const changesStructure = targets.some(({ existing, plan }) => existing?.name !== plan.name);
  if (locked && changesStructure) return { type: 'StructureProtected' };
  const rewritten = new Set(targets.map(({ existing }) => existing));
  const others = sheets.filter((sheet) => !rewritten.has(sheet)).map(({ name }) => name);
  const fault = planFault(
    targets.map(({ plan }) => plan),
    others,
  );
  return fault && { type: 'BadPlan', ...fault };
}

/** Gives each plan its sheet: the one marked with its report, or a new one with part, id and relationship unused. */
function targetsOf(archive: Package, workbook: WorkbookPart, plans: readonly SheetPlan[]): SheetTarget[] {
  const { sheets, relationships } = workbook;
  const folder = `${folderOf(workbook.part)}worksheets/`;
  const lastPart = highest(
    archive.entries
      .filter(({ name }) => folderOf(name).toLowerCase() === folder.toLowerCase())
      .map(({ name }) => name.slice(folder.length)),
    /^sheet(\d+)\.xml$/i,
  );
  const lastId = sheets.reduce((most, { sheetId }) => Math.max(most, sheetId), 0);
  const lastRelationship = highest(
    relationships.map(({ id }) => id),
    /^rId(\d+)$/i,
  );
  let added = 0;
  return plans.map((plan) => {
    const own = sheets.filter(({ reportId, isWorksheet }) => isWorksheet && reportId === plan.reportId);
    // A sheet that people copied has taken the mark along: the one that bears the report's name is the report.
    const existing = own.find(({ name }) => name === plan.name) ?? own[0];
    if (existing) {
      const { part, sheetId } = existing;
      return { plan, part, index: sheets.indexOf(existing), existing, sheetId, relationshipId: '' };
    }
    added++;
    return {
      plan,
      part: `${folder}sheet${lastPart + added}.xml`,
      index: sheets.length + added - 1,
      existing: null,
      sheetId: lastId + added,
      relationshipId: `rId${lastRelationship + added}`,
    };
  });
}

function written(archive: Package, workbook: WorkbookPart, targets: readonly SheetTarget[]): Uint8Array {
  const { dialect, relationships } = workbook;
  const styles = stylesOf(archive, workbook, targets);
  const { styleOf, text } = styleSheet(styles.tree);
  const sheets = targets.map((target) => sheetBytes(archive, target, styleOf, dialect));
  const styled = text();
  // Its entries name cells; one that has moved makes Excel repair the file, while without the part it says nothing.
  const chain = relationships.find(({ type, external }) => type === 'calcChain' && !external) ?? null;
  const added: AddedPart[] = [
    ...targets
      .filter(({ existing }) => !existing)
      .map(({ part, relationshipId }): AddedPart => ({ part, relationshipId, kind: 'worksheet' })),
    ...(styles.added ? [styles.added] : []),
  ];

  const changed = new Map<string, Uint8Array>();
  if (styled !== styles.tree.text || styles.added)
    changed.set(styles.tree.part, encodeXml(styles.tree, styled));
  changed.set(workbook.part, encodeXml(workbook.tree, workbookText(workbook, targets)));
  if (added.length > 0 || chain) {
    changed.set(CONTENT_TYPES, contentTypesBytes(archive, added, chain?.target ?? null));
    changed.set(
      relationshipsPart(workbook.part),
      relationshipsBytes(archive, workbook.part, dialect, added, chain?.id ?? null),
    );
  }
  targets.forEach(({ part }, index) => changed.set(part, sheets[index]!));
  return packed(archive, changed, chain?.target ?? null);
}

function sheetBytes(
  archive: Package,
  { plan, part, existing }: SheetTarget,
  styleOf: StyleOf,
  dialect: Dialect,
): Uint8Array {
  const kept = existing ? keptElements(archive, part) : [];
  return encoded(reportSheetXml(plan, styleOf, dialect, kept));
}

/** The styles part, or an empty one to be added where the workbook has none. */
function stylesOf(
  archive: Package,
  { part, dialect, relationships }: WorkbookPart,
  targets: readonly SheetTarget[],
): { tree: XmlDocument; added: AddedPart | null } {
  const known = relationships.find(({ type, external }) => type === 'styles' && !external);
  if (known && findPart(archive, known.target)) {
    const tree = partTree(archive, known.target);
    if (tree.root.children.length > 0) return { tree, added: null };
  }
  const name = known?.target ?? `${folderOf(part)}styles.xml`;
  const empty = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${dialect.main}"></styleSheet>`;
  const tree = readTree(name, new TextEncoder().encode(empty), archive.meter);
  const ids = [...relationships.map(({ id }) => id), ...targets.map(({ relationshipId }) => relationshipId)];
  const relationshipId = known?.id ?? `rId${highest(ids, /^rId(\d+)$/i) + 1}`;
  return { tree, added: { part: name, relationshipId, kind: 'styles' } };
}

/** The entries in their order: untouched ones as they lie, changed ones in their place, new ones at the end. */
function packed(
  archive: Package,
  changed: ReadonlyMap<string, Uint8Array>,
  removed: string | null,
): Uint8Array {
  const byKey = new Map([...changed].map(([name, content]) => [name.toLowerCase(), content]));
  const kept = archive.entries
    .filter(({ name }) => name.toLowerCase() !== removed?.toLowerCase())
    .map((entry) => {
      const content = byKey.get(entry.name.toLowerCase());
      return content ? zipEntry(entry.name, content, archive.codec) : entry;
    });
  const added = [...changed].filter(([name]) => !findPart(archive, name));
  return writeZip([...kept, ...added.map(([name, content]) => zipEntry(name, content, archive.codec))]);
}

/** The highest number in the names that have one. */
const highest = (names: readonly string[], pattern: RegExp): number =>
  names.reduce((most, name) => Math.max(most, Number(pattern.exec(name)?.[1] ?? 0)), 0);
