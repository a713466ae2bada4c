import type { CellLook } from '../workbook/snapshot';
import { LookBook } from './cell-looks';
import { COLUMNS } from './grid';
import { RECORD, recordsOf, type XlsRecord } from './xls-records';

/** What the library leaves out of an old workbook: how cells look, and whether formulas wait. */
export interface XlsLooks {
  /** By sheet in the order of the workbook, by `row * COLUMNS + col`; cells that look like any other are left out. */
  readonly looks: readonly ReadonlyMap<number, CellLook>[];
  readonly manualCalculation: boolean;
}

/** Cells with one format: row, column, format. */
const CELLS: ReadonlySet<number> = new Set<number>([
  RECORD.formula,
  RECORD.formulaOf3,
  RECORD.formulaOf4,
  RECORD.richText,
  RECORD.sharedText,
  RECORD.number,
  RECORD.label,
  RECORD.truthOrError,
  RECORD.shortNumber,
]);
/** The version that Excel 97 to 2003 write; older ones keep looks otherwise, and nobody asks for theirs. */
const BIFF8 = 0x0600;
const WORKSHEET = 0x0010;
const BOLD = 600;
const STRUCK = 0x0008;
const SOLID = 1;
/** White, of the fixed colours and of the palette, and the background that is left to the system. */
const WHITES = new Set([1, 9, 65]);
/** The number of no font: what comes after it is counted one higher. */
const NO_FONT = 4;

/** Walks an old workbook's stream once for what is asked of its looks (MS-XLS 2.4.122, 2.4.353). */
export function xlsLooks(stream: Uint8Array): XlsLooks {
  const book = new LookBook();
  const fonts: { bold: boolean; struck: boolean }[] = [];
  const formats: (CellLook | undefined)[] = [];
  const bySheet = new Map<number, Map<number, CellLook>>();
  const order: number[] = [];
  let manualCalculation = false;
  let sheet: Map<number, CellLook> | null = null;

  const put = (row: number, col: number, format: number) => {
    const look = formats[format];
    if (look) sheet?.set(row * COLUMNS + col, look);
  };
  for (const record of recordsOf(stream)) {
    const { type, start, data, view } = record;
    if (type === RECORD.beginning) {
      if (data.length < 4 || view.getUint16(0, true) !== BIFF8) return { looks: [], manualCalculation };
      sheet = view.getUint16(2, true) === WORKSHEET ? new Map() : null;
      if (sheet) bySheet.set(start - 4, sheet);
    } else if (type === RECORD.calculationMode && data.length >= 2)
      manualCalculation ||= view.getUint16(0, true) === 0;
    else if (type === RECORD.boundSheet && data.length >= 4) order.push(view.getUint32(0, true));
    else if (type === RECORD.font && data.length >= 8)
      fonts.push({
        bold: view.getUint16(6, true) >= BOLD,
        struck: (view.getUint16(2, true) & STRUCK) !== 0,
      });
    else if (type === RECORD.format && data.length >= 20) formats.push(lookOf(record, fonts, book));
    else if (CELLS.has(type) && data.length >= 6)
      put(view.getUint16(0, true), view.getUint16(2, true), view.getUint16(4, true));
    else if (type === RECORD.multipleNumbers)
      for (let at = 4, col = view.getUint16(2, true); at + 6 <= data.length - 2; at += 6, col++)
        put(view.getUint16(0, true), col, view.getUint16(at, true));
  }
  return { looks: order.map((start) => bySheet.get(start) ?? new Map()), manualCalculation };
}

function lookOf(
  { view }: XlsRecord,
  fonts: readonly { readonly bold: boolean; readonly struck: boolean }[],
  book: LookBook,
): CellLook | undefined {
  const font = view.getUint16(0, true);
  const { bold = false, struck = false } = fonts[font > NO_FONT ? font - 1 : font] ?? {};
  const pattern = view.getUint32(14, true) >>> 26;
  const colours = view.getUint16(18, true);
  const colour = pattern === SOLID ? colours & 0x7f : (colours >> 7) & 0x7f;
  return book.lookOf({
    bold,
    struck,
    filled: pattern > 0 && !WHITES.has(colour),
    indent: view.getUint8(8) & 0x0f,
  });
}
