import { type CellRef, rangeName } from '../workbook/address';
import { freeSheetName } from '../workbook/sheet-names';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { cellXml, rowsXml } from './cell-xml';
import type { Codec } from './codec';
import { inGrid, MAX_FORMULA } from './grid';
import { newStyles } from './new-styles';
import { escapeAttribute, escapeText } from './xml-text';
import { writeZip, zipEntry } from './zip-write';

/** A workbook reduced to what every format has. */
export interface PlainWorkbook extends Omit<WorkbookSnapshot, 'file' | 'sheets'> {
  readonly sheets: readonly PlainSheet[];
  readonly names: readonly PlainName[];
  /** Cells whose formula cannot be carried into an .xlsx: they keep its value. */
  readonly valuesOnly?: readonly CellRef[];
}

export interface PlainSheet extends Omit<SheetSnapshot, 'reportId' | 'tables'> {
  /** Widths in characters by column; `null` for the usual one. */
  readonly widths: readonly (number | null)[];
}

export interface PlainName {
  readonly name: string;
  readonly formula: string;
  /** Index of the sheet it belongs to; `null` for the whole workbook. */
  readonly sheet: number | null;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const NAME = /^[\p{L}_\\][\p{L}\d_.\\]*$/u;

/** A new .xlsx with these sheets and nothing else. Names that Excel refuses are mended. */
export function newWorkbook(workbook: PlainWorkbook, codec: Codec): Uint8Array {
  const names = sheetNames(workbook.sheets);
  const styles = newStyles(workbook.sheets);
  const parts: [string, string][] = [
    ['[Content_Types].xml', contentTypes(names.length)],
    ['_rels/.rels', relationships([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(workbook, names)],
    [
      'xl/_rels/workbook.xml.rels',
      relationships([
        ...names.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/styles.xml', styles.xml],
    ...workbook.sheets.map((sheet, index): [string, string] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      sheetXml(sheet, styles.indexOf),
    ]),
  ];
  const encoder = new TextEncoder();
  return writeZip(parts.map(([name, xml]) => zipEntry(name, encoder.encode(DECLARATION + xml), codec)));
}

const sheetNames = (sheets: readonly PlainSheet[]): string[] =>
  sheets.reduce<string[]>((names, { name }) => [...names, freeSheetName(name, names)], []);

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  const worksheets = Array.from({ length: sheets }, (_, index) =>
    override(`worksheets/sheet${index + 1}.xml`, 'worksheet'),
  );
  return (
    `<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${override('workbook.xml', 'sheet.main')}${override('styles.xml', 'styles')}${worksheets.join('')}</Types>`
  );
}

function relationships(targets: readonly [string, string][]): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function workbookXml(
  { date1904, manualCalculation, sheets, names }: PlainWorkbook,
  titles: readonly string[],
): string {
  const list = sheets.map(({ visibility }, index) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    const title = escapeAttribute(titles[index] ?? '');
    return `<sheet name="${title}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const defined = usableNames(names, sheets.length).map(({ name, formula, sheet }) => {
    const scope = sheet === null ? '' : ` localSheetId="${sheet}"`;
    return `<definedName name="${escapeAttribute(name)}"${scope}>${escapeText(formula)}</definedName>`;
  });
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><workbookPr${date1904 ? ' date1904="1"' : ''}/>` +
    `<bookViews><workbookView/></bookViews><sheets>${list.join('')}</sheets>` +
    `${defined.length > 0 ? `<definedNames>${defined.join('')}</definedNames>` : ''}` +
    `${manualCalculation ? '<calcPr calcMode="manual"/>' : ''}</workbook>`
  );
}

/** Names of the user's, each once in its scope; those of Excel's own (print areas, filters) are left behind. */
function usableNames(names: readonly PlainName[], sheets: number): PlainName[] {
  const seen = new Set<string>();
  return names.filter(({ name, formula, sheet }) => {
    const key = `${sheet ?? ''}!${name.toLowerCase()}`;
    const usable = NAME.test(name) && !/^_xlnm/i.test(name) && !!formula && !/[[\]]/.test(formula);
    const scoped = sheet === null || (sheet >= 0 && sheet < sheets);
    if (!usable || !scoped || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function sheetXml(
  { cells, merges, widths, filter, hiddenRows, hiddenCols }: PlainSheet,
  styleOf: (cell: CellSnapshot) => number,
): string {
  const hidden = new Set(hiddenRows);
  const rows = rowsXml(
    cells.filter(({ row, col }) => inGrid(row, col)),
    (cell) => {
      const { content, formula, uncalculated } = cell;
      const kept = formula !== undefined && formula.length <= MAX_FORMULA ? formula : undefined;
      return cellXml(cell, styleOf(cell), uncalculated ? null : content, kept);
    },
    { isHidden: (row) => hidden.has(row) },
  );
  const areas = merges.map((merge) => `<mergeCell ref="${rangeName(merge)}"/>`);
  return (
    `<worksheet xmlns="${MAIN}">${columnsXml(widths, new Set(hiddenCols))}` +
    `<sheetData>${[...rows].join('')}</sheetData>` +
    `${filter ? `<autoFilter ref="${rangeName(filter)}"/>` : ''}` +
    `${areas.length > 0 ? `<mergeCells count="${areas.length}">${areas.join('')}</mergeCells>` : ''}</worksheet>`
  );
}

function columnsXml(widths: PlainSheet['widths'], hidden: ReadonlySet<number>): string {
  const columns = Array.from(
    { length: Math.max(widths.length, ...[...hidden].map((col) => col + 1)) },
    (_, col) => {
      const width = widths[col] ?? null;
      if (width === null && !hidden.has(col)) return '';
      const size = width === null ? '' : ` width="${width}" customWidth="1"`;
      return `<col min="${col + 1}" max="${col + 1}"${size}${hidden.has(col) ? ' hidden="1"' : ''}/>`;
    },
  );
  return columns.some(Boolean) ? `<cols>${columns.join('')}</cols>` : '';
}
