import { ok, type Result } from '../domain/result';
import { REPORT_MARK, reportIdIn } from '../workbook/report-mark';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { CellSources } from './cell-content';
import { NO_STYLES, readCellStyles } from './cell-styles';
import { type FileTools, type OpenFile, openWorkbook } from './file-kind';
import type { PlainWorkbook } from './new-workbook';
import { findPart, folderOf, isXmlPart, partBytes, relationshipsOf } from './opc';
import type { Package } from './opc';
import { PLAIN_TOOLS } from './plain-codec';
import type { WorkbookRefusal } from './refusal';
import { attempt } from './refusal';
import { NO_STRINGS, readSharedStrings } from './shared-strings';
import { readSheet } from './sheet-read';
import { TableReader } from './sheet-tables';
import type { WorkbookPart } from './workbook-part';
import { checkXml } from './xml-read';
import { verify } from './zip-read';

/**
 * Reads a workbook file (.xlsx, .xlsm, .xls, .ods), known by its content, not by its name.
 *
 * `file` is the name without folders, kept in the snapshot. Every part is checked before anything is returned:
 * a file that is damaged, encrypted, no workbook, hostile or beyond `LIMITS` is a refusal, never half a workbook.
 */
export function readWorkbook(
  bytes: Uint8Array,
  file: string,
  tools: FileTools = PLAIN_TOOLS,
): Result<WorkbookSnapshot, WorkbookRefusal> {
  const opened = openWorkbook(bytes, tools);
  return opened.ok ? readOpen(opened.value, file) : opened;
}

/** The same of a file that is open. */
export const readOpen = (opened: OpenFile, file: string): Result<WorkbookSnapshot, WorkbookRefusal> =>
  opened.kind === 'package'
    ? attempt(() => ({ file, ...packageContent(opened) }))
    : ok({ file, ...plainContent(opened.workbook) });

type Content = Omit<WorkbookSnapshot, 'file'>;

function packageContent({
  archive,
  workbook,
  defaultPassword,
}: Extract<OpenFile, { kind: 'package' }>): Content {
  const tables = new TableReader(archive);
  const sheets = readSheets(archive, workbook, tables);
  checkRemaining(archive, workbook, tables.read);
  const { date1904, manualCalculation } = workbook;
  return {
    date1904,
    ...(manualCalculation ? { manualCalculation } : {}),
    ...(defaultPassword ? { defaultPassword } : {}),
    sheets,
  };
}

function plainContent({ sheets, names, valuesOnly, ...workbook }: PlainWorkbook): Content {
  const mark = (index: number) =>
    names.find(({ name, sheet }) => sheet === index && name.toLowerCase() === REPORT_MARK);
  return {
    ...workbook,
    sheets: sheets.map(({ widths: _, ...sheet }, index) => ({
      ...sheet,
      reportId: reportIdIn(mark(index)?.formula ?? ''),
    })),
  };
}

function readSheets(archive: Package, workbook: WorkbookPart, tables: TableReader): SheetSnapshot[] {
  const strings = relatedPart(archive, workbook, 'sharedStrings');
  const styles = relatedPart(archive, workbook, 'styles');
  const sources: CellSources = {
    strings: strings === null ? NO_STRINGS : readSharedStrings(archive, strings),
    stringsPart: strings ?? `${folderOf(workbook.part)}sharedStrings.xml`,
    styles: styles === null ? NO_STYLES : readCellStyles(archive, styles),
    date1904: workbook.date1904,
  };
  return workbook.sheets.map(({ name, visibility, reportId, part, isWorksheet }) => {
    const content = isWorksheet
      ? { ...readSheet(archive, part, sources), ...tables.of(part) }
      : { cells: [], merges: [] };
    return { name, visibility, ...content, reportId };
  });
}

/**
 * The parts nobody has read yet must be sound too: they are copied into what we write. All but the little picture of
 * the first page, which no Excel minds and some writers break.
 */
function checkRemaining(archive: Package, workbook: WorkbookPart, others: Iterable<string>): void {
  const read = new Set(others);
  for (const { part, isWorksheet } of workbook.sheets) if (isWorksheet) read.add(part);
  for (const type of ['sharedStrings', 'styles']) read.add(relatedPart(archive, workbook, type) ?? '');
  for (const { type, target } of relationshipsOf(archive, '')) if (type === 'thumbnail') read.add(target);
  read.add(workbook.part);
  const seen = new Set([...read].map((part) => part.toLowerCase()));
  for (const entry of archive.entries) {
    if (seen.has(entry.name.toLowerCase())) continue;
    if (isXmlPart(entry.name)) checkXml(entry.name, partBytes(archive, entry.name), archive.meter);
    else verify(entry, archive.codec);
  }
}

function relatedPart(archive: Package, { relationships }: WorkbookPart, type: string): string | null {
  const relationship = relationships.find((one) => one.type === type && !one.external);
  return relationship && findPart(archive, relationship.target) ? relationship.target : null;
}
