import type { CellLook, CellSnapshot } from '../workbook/snapshot';
import { GENERAL } from './number-formats';
import { escapeAttribute } from './xml-text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const FIRST_CUSTOM_FORMAT = 164;
/** The fonts of a new workbook: plain, bold, struck, both. */
const FONTS = ['', '<b/>', '<strike/>', '<b/><strike/>'];
/** A fill that was: which colour, a snapshot does not tell. */
const GREY = 'FFD9D9D9';

/** The styles part of a new workbook: number formats and what snapshots keep of looks. */
export function newStyles(sheets: readonly { readonly cells: readonly CellSnapshot[] }[]): {
  readonly xml: string;
  /** Index of the cell format of one of the cells. */
  readonly indexOf: (cell: CellSnapshot) => number;
} {
  const codes = new Map([[GENERAL, 0]]);
  const formats = new Map([[keyOf(GENERAL, undefined), formatXml(0, undefined)]]);
  for (const { format, look } of sheets.flatMap(({ cells }) => cells)) {
    const key = keyOf(format, look);
    if (formats.has(key)) continue;
    if (!codes.has(format)) codes.set(format, FIRST_CUSTOM_FORMAT + codes.size);
    formats.set(key, formatXml(codes.get(format) ?? 0, look));
  }
  const indexes = new Map([...formats.keys()].map((key, index) => [key, index]));
  return {
    xml: stylesXml(codes, [...formats.values()]),
    indexOf: ({ format, look }) => indexes.get(keyOf(format, look)) ?? 0,
  };
}

const keyOf = (format: string, look: CellLook | undefined): string =>
  `${fontOf(look)}${look?.filled ? 1 : 0}${look?.indent ?? 0} ${format}`;

/** A text struck in part is one run here: it is kept as one that is not struck. */
const fontOf = (look: CellLook | undefined): number =>
  (look?.bold ? 1 : 0) + (look?.struck === 'wholly' ? 2 : 0);

function formatXml(code: number, look: CellLook | undefined): string {
  const indent = look?.indent === undefined ? '' : `<alignment horizontal="left" indent="${look.indent}"/>`;
  return (
    `<xf numFmtId="${code}" fontId="${fontOf(look)}" fillId="${look?.filled ? 2 : 0}" borderId="0" xfId="0"` +
    ` applyNumberFormat="1" applyFont="1" applyFill="1"${indent === '' ? '/>' : ` applyAlignment="1">${indent}</xf>`}`
  );
}

function stylesXml(codes: ReadonlyMap<string, number>, formats: readonly string[]): string {
  const custom = [...codes]
    .filter(([, id]) => id >= FIRST_CUSTOM_FORMAT)
    .map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
  const fonts = FONTS.map(
    (marks) => `<font>${marks}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`,
  );
  const fills = [
    '<patternFill patternType="none"/>',
    '<patternFill patternType="gray125"/>',
    `<patternFill patternType="solid"><fgColor rgb="${GREY}"/><bgColor indexed="64"/></patternFill>`,
  ].map((fill) => `<fill>${fill}</fill>`);
  return (
    `<styleSheet xmlns="${MAIN}">${custom.length > 0 ? `<numFmts count="${custom.length}">${custom.join('')}</numFmts>` : ''}` +
    `<fonts count="${fonts.length}">${fonts.join('')}</fonts>` +
    `<fills count="${fills.length}">${fills.join('')}</fills>` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs></styleSheet>`
  );
}
