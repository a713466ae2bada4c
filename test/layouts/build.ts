import * as XLSX from '@e965/xlsx';
import type { CellInput, LayoutCase, SheetInput } from './case';

const ERROR_CODES = {
  '#DIV/0!': 0x07,
  '#VALUE!': 0x0f,
  '#REF!': 0x17,
  '#NAME?': 0x1d,
  '#N/A': 0x2a,
} as const;

/** The case's workbook as an `.xlsx` file. */
export function buildWorkbook(layout: Pick<LayoutCase, 'workbook'>): Buffer {
  const book: XLSX.WorkBook = { SheetNames: [], Sheets: {}, Workbook: { Sheets: [] } };
  for (const sheet of layout.workbook) {
    book.SheetNames.push(sheet.name);
    book.Sheets[sheet.name] = buildSheet(sheet);
    book.Workbook?.Sheets?.push({ name: sheet.name, Hidden: sheet.hidden ? 1 : 0 });
  }
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}

function buildSheet(sheet: SheetInput): XLSX.WorkSheet {
  const worksheet: XLSX.WorkSheet = {};
  let width = 1;
  sheet.rows.forEach((row, r) => {
    width = Math.max(width, row.length);
    row.forEach((input, c) => {
      const cell = buildCell(input);
      if (cell) worksheet[XLSX.utils.encode_cell({ r, c })] = cell;
    });
  });
  const last = { r: Math.max(sheet.rows.length, 1) - 1, c: width - 1 };
  worksheet['!ref'] = XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: last });
  if (sheet.merges) worksheet['!merges'] = sheet.merges.map((range) => XLSX.utils.decode_range(range));
  return worksheet;
}

function buildCell(input: CellInput): XLSX.CellObject | null {
  if (input === null) return null;
  if (typeof input !== 'object') return { t: typeOf(input), v: input };
  if ('error' in input) {
    const cell: XLSX.CellObject = { t: 'e', v: ERROR_CODES[input.error], w: input.error };
    return input.f ? { ...cell, f: input.f } : cell;
  }
  const cell: XLSX.CellObject = { t: typeOf(input.v), v: input.v };
  if (input.z) cell.z = input.z;
  if (input.f) cell.f = input.f;
  return cell;
}

function typeOf(value: string | number | boolean): 's' | 'n' | 'b' {
  if (typeof value === 'string') return 's';
  return typeof value === 'number' ? 'n' : 'b';
}
