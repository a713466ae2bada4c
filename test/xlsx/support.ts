import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Result } from '../../src/domain/result';
import type { SheetPlan } from '../../src/workbook/plan';

/** Parts of a package by name, in order; text or bytes. */
export type Parts = Record<string, string | Uint8Array>;

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const zipped = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
    { mtime: new Date(2016, 11, 31) },
  );

export const unzipped = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);

export const textOf = (bytes: Uint8Array, part: string): string =>
  new TextDecoder().decode(unzipped(bytes)[part]);

export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

export function errorOf<Failure>(result: Result<unknown, Failure>): Failure {
  if (result.ok) throw new Error('was not refused');
  return result.error;
}

export const relationships = (...targets: readonly (readonly [type: string, target: string])[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], index) => {
      const uri = type.includes('://') ? type : `${DOCUMENT}/${type}`;
      return `<Relationship Id="rId${index + 1}" Type="${uri}" Target="${target}"/>`;
    })
    .join('')}</Relationships>`;

export const contentTypes = (...overrides: readonly (readonly [part: string, type: string])[]): string =>
  `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides
    .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
    .join('')}</Types>`;

export const sheetXml = (content: string): string =>
  `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}">${content}</worksheet>`;

export const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font></dxf></dxfs></styleSheet>`;

/** A workbook of the given sheets, each given as the content of its `worksheet`. */
export function workbook(sheets: Record<string, string>, extra: Parts = {}): Parts {
  const names = Object.keys(sheets);
  const parts: Parts = {
    '[Content_Types].xml': contentTypes(
      ['/xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
      ['/xl/styles.xml', `${SPREADSHEET}.styles+xml`],
      ...names.map(
        (_, index) => [`/xl/worksheets/sheet${index + 1}.xml`, `${SPREADSHEET}.worksheet+xml`] as const,
      ),
    ),
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><bookViews><workbookView/></bookViews><sheets>${names
      .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...names.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ),
    'xl/styles.xml': STYLES,
  };
  names.forEach((name, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheets[name] ?? '');
  });
  return { ...parts, ...extra };
}

/** A report sheet with one of everything. */
export const plan = (changes: Partial<SheetPlan> = {}): SheetPlan => ({
  reportId: 'sintesi',
  name: 'Sintesi',
  cells: [
    { row: 0, col: 0, value: 'Sintesi', style: 'title' },
    { row: 2, col: 0, value: 'Progetto', style: 'head' },
    { row: 2, col: 1, value: 'Utilizzo %', style: 'head' },
    {
      row: 3,
      col: 0,
      value: '1E0101',
      style: 'link',
      look: 'text',
      link: { sheet: "L'area", row: 1, col: 0 },
    },
    { row: 3, col: 1, value: 64.3, formula: "ROUND('L''area'!A1/'L''area'!B1*100,1)", look: 'percent1' },
    { row: 4, col: 1, value: 'sì', formula: 'IF(B4>0,"sì","no")', style: 'total' },
  ],
  widths: [40, 12],
  merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
  freeze: { rows: 3, cols: 1 },
  print: { landscape: true, repeatRows: [2, 2] },
  ...changes,
});
