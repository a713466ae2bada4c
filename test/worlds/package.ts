import { strToU8, zipSync } from 'fflate';
import { cellName, columnName, rangeName, type CellRange } from '../../src/workbook/address';
import type { Cell, Page } from './book';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The looks that the cells of a book have, each once. */
class Styles {
  private readonly formats: string[] = [];
  private readonly looks = new Map<string, number>([['General|false|false|0', 0]]);
  private readonly records = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];

  of({ format = 'General', bold = false, struck = false, indent = 0 }: Cell): number {
    const key = `${format}|${bold}|${struck}|${indent}`;
    const known = this.looks.get(key);
    if (known !== undefined) return known;
    const font = (bold ? 1 : 0) + (struck ? 2 : 0);
    const alignment = indent > 0 ? `<alignment horizontal="left" indent="${indent}"/>` : '';
    this.records.push(
      `<xf numFmtId="${this.numberFormat(format)}" fontId="${font}" fillId="0" borderId="0" xfId="0" ` +
        `applyNumberFormat="1" applyFont="1" applyAlignment="1">${alignment}</xf>`,
    );
    this.looks.set(key, this.records.length - 1);
    return this.records.length - 1;
  }

  private numberFormat(format: string): number {
    if (format === 'General') return 0;
    const at = this.formats.indexOf(format);
    return 164 + (at >= 0 ? at : this.formats.push(format) - 1);
  }

  xml(): string {
    const formats = this.formats
      .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${escaped(code)}"/>`)
      .join('');
    const fonts = ['', '<b/>', '<strike/>', '<b/><strike/>']
      .map((look) => `<font>${look}<sz val="11"/><name val="Calibri"/></font>`)
      .join('');
    return (
      `${HEAD}<styleSheet xmlns="${MAIN}">` +
      (this.formats.length > 0 ? `<numFmts count="${this.formats.length}">${formats}</numFmts>` : '') +
      `<fonts count="4">${fonts}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill>` +
      '<fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${this.records.length}">${this.records.join('')}</cellXfs></styleSheet>`
    );
  }
}

function cellXml(cell: Cell, name: string, style: number): string {
  const { value, formula } = cell;
  const formulaXml = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  if (typeof value === 'number') return `<c r="${name}" s="${style}">${formulaXml}<v>${value}</v></c>`;
  if (typeof value === 'boolean')
    return `<c r="${name}" s="${style}" t="b">${formulaXml}<v>${value ? 1 : 0}</v></c>`;
  if (formula !== undefined)
    return `<c r="${name}" s="${style}" t="str">${formulaXml}<v>${escaped(value ?? '')}</v></c>`;
  return `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(value ?? '')}</t></is></c>`;
}

function rowsXml(page: Page, styles: Styles): string {
  const rows = new Map<number, string[]>();
  for (const row of page.hiddenRows) rows.set(row, []);
  for (const cell of page.inOrder()) {
    const cells = rows.get(cell.row) ?? [];
    rows.set(cell.row, cells);
    cells.push(cellXml(cell, cellName(cell.row, cell.col), styles.of(cell)));
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => {
      const hidden = page.hiddenRows.has(row) ? ' hidden="1"' : '';
      return `<row r="${row + 1}"${hidden}>${cells.join('')}</row>`;
    })
    .join('');
}

function sheetXml(page: Page, styles: Styles): string {
  const columns = [...page.hiddenColumns]
    .sort((one, other) => one - other)
    .map((col) => `<col min="${col + 1}" max="${col + 1}" width="9" hidden="1" customWidth="1"/>`)
    .join('');
  const merges = page.merges.map((range) => `<mergeCell ref="${rangeName(range)}"/>`).join('');
  return (
    `${HEAD}<worksheet xmlns="${MAIN}">${columns ? `<cols>${columns}</cols>` : ''}` +
    `<sheetData>${rowsXml(page, styles)}</sheetData>` +
    (page.filter ? `<autoFilter ref="${rangeName(page.filter)}"/>` : '') +
    (merges ? `<mergeCells count="${page.merges.length}">${merges}</mergeCells>` : '') +
    '</worksheet>'
  );
}

const absolute = ({ top, left, bottom, right }: CellRange): string =>
  `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;

function workbookXml(pages: readonly Page[]): string {
  const sheets = pages
    .map(
      (page, at) =>
        `<sheet name="${escaped(page.name)}" sheetId="${at + 1}"${page.hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
    )
    .join('');
  const filters = pages
    .flatMap((page, at) =>
      page.filter
        ? [
            `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">` +
              `'${escaped(page.name.replaceAll("'", "''"))}'!${absolute(page.filter)}</definedName>`,
          ]
        : [],
    )
    .join('');
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets}</sheets>` +
    `${filters ? `<definedNames>${filters}</definedNames>` : ''}</workbook>`
  );
}

/** The workbook as a file, so that what is judged has gone through the program's own reader. */
export function packageOf(pages: readonly Page[]): Uint8Array {
  const styles = new Styles();
  const sheets = pages.map((page) => sheetXml(page, styles));
  const overrides = [
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>`,
    ...sheets.map(
      (_, at) =>
        `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`,
    ),
  ].join('');
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (inner: string): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
      'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': workbookXml(pages),
    'xl/_rels/workbook.xml.rels': relations(
      [
        ...sheets.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)),
        relation('rIdStyles', 'styles', 'styles.xml'),
      ].join(''),
    ),
    'xl/styles.xml': styles.xml(),
  };
  sheets.forEach((xml, at) => (parts[`xl/worksheets/sheet${at + 1}.xml`] = xml));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    level: 0,
    mtime: new Date('2016-01-01T00:00:00Z'),
  });
}
