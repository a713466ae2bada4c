import { read } from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { parseRangeName } from '../workbook/address';
import type { CellSnapshot, CellValue, SheetSnapshot, Visibility } from '../workbook/snapshot';
import type { PlainSheet, PlainWorkbook } from './new-workbook';
import { GENERAL } from './number-formats';
import { refuse } from './refusal';
import { hiddenAmong } from './sheet-shape';

const VISIBILITY: readonly Visibility[] = ['visible', 'hidden', 'veryHidden'];
/** What SheetJS numbers, as Excel shows it. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};
/** A reference into another workbook, which a conversion cannot carry along; a mere truth value. */
const NO_FORMULA = /\[[^[\]]+\]|^(?:true|false)$/i;

/**
 * Reads the stream of an .xls file that was checked before. SheetJS throws whatever it stumbles on: the stream is then damaged.
 */
export function readWithSheetJs(stream: Uint8Array): PlainWorkbook {
  const book = parsed(stream);
  const sheets = book.SheetNames.map((name, index): PlainSheet => {
    const sheet: WorkSheet = book.Sheets[name] ?? {};
    const cells = cellsOf(sheet);
    return {
      name,
      visibility: VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? 'visible',
      cells,
      merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
      widths: (sheet['!cols'] ?? []).map((column) => column?.width ?? null),
      ...shapeOf(sheet, cells),
    };
  });
  const names = (book.Workbook?.Names ?? []).map(({ Name, Ref, Sheet }) => ({
    name: Name,
    formula: Ref,
    sheet: Sheet ?? null,
  }));
  return { date1904: book.Workbook?.WBProps?.date1904 ?? false, sheets, names };
}

function parsed(stream: Uint8Array): WorkBook {
  try {
    return read(stream, {
      type: 'array',
      dense: true,
      cellNF: true,
      cellStyles: true,
      cellText: false,
      cellHTML: false,
    });
  } catch {
    return refuse({ type: 'Damaged', part: 'Workbook' });
  }
}

function shapeOf(
  sheet: WorkSheet,
  cells: readonly CellSnapshot[],
): Pick<SheetSnapshot, 'hiddenRows' | 'hiddenCols' | 'filter'> {
  const hidden = (list: readonly ({ hidden?: boolean } | undefined)[] = []): number[] =>
    list.flatMap((one, index) => (one?.hidden ? index : []));
  const cols = hidden(sheet['!cols']).map((col) => ({ from: col, to: col }));
  const filter = parseRangeName(sheet['!autofilter']?.ref ?? '');
  return { ...hiddenAmong(cells, new Set(hidden(sheet['!rows'])), cols), ...(filter ? { filter } : {}) };
}

/** Row-major; only the rows and cells that exist are visited, for both lists are sparse. */
function cellsOf(sheet: WorkSheet): CellSnapshot[] {
  const cells: CellSnapshot[] = [];
  const rows = sheet['!data'] ?? [];
  for (const row of Object.keys(rows)) {
    const columns = rows[Number(row)] ?? [];
    for (const col of Object.keys(columns)) {
      const cell = columns[Number(col)];
      const snapshot = cell && cellOf(Number(row), Number(col), cell);
      if (snapshot) cells.push(snapshot);
    }
  }
  return cells;
}

function cellOf(row: number, col: number, cell: CellObject): CellSnapshot | null {
  const formula = cell.f !== undefined && !NO_FORMULA.test(cell.f) ? cell.f : undefined;
  const content = contentOf(cell) ?? (formula === undefined ? null : { type: 'text', value: '' });
  const format = typeof cell.z === 'string' && cell.z !== '' ? cell.z : GENERAL;
  if (!content) return null;
  return formula === undefined ? { row, col, content, format } : { row, col, content, format, formula };
}

function contentOf({ t, v }: CellObject): CellValue | null {
  if (t === 'e') return { type: 'error', value: ERRORS[Number(v)] ?? '#VALUE!' };
  if (typeof v === 'number') return Number.isFinite(v) ? { type: 'number', value: v } : null;
  if (typeof v === 'boolean') return { type: 'boolean', value: v };
  return typeof v === 'string' && v !== '' ? { type: 'text', value: v } : null;
}
