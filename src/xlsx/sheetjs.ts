import { read } from '@e965/xlsx';
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { type CellRef, parseRangeName } from '../workbook/address';
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
/** A reference into another workbook, which a conversion cannot carry along. */
const FOREIGN = /\[[^[\]]+\]/;
/** A mere truth value is no formula. */
const TRUTH = /^(?:true|false)$/i;
/** What the library writes where it does not know: the table of a what-if, a name or a function that it has no word for. */
const UNKNOWN = /"[^"]*"|'[^']*'|(?<![\w.])(undefined|null|NaN)(?![\w.])/g;
/** Strings, quoted names, and the sheet before a reference, which the library leaves bare even where Excel asks for quotes. */
const SHEET = /"[^"]*"|'[^']*'|(?<![\w.#!:\u0080-\uffff])([\w.\u0080-\uffff]+(?::[\w.\u0080-\uffff]+)?)!/g;

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
  return {
    date1904: book.Workbook?.WBProps?.date1904 ?? false,
    sheets,
    names,
    valuesOnly: lostFormulas(book),
  };
}

/** The cells whose formula is left behind. */
const lostFormulas = ({ SheetNames, Sheets }: WorkBook): readonly CellRef[] =>
  SheetNames.flatMap((sheet) =>
    Object.entries(Sheets[sheet]?.['!data'] ?? []).flatMap(([row, cells]) =>
      Object.entries(cells ?? []).flatMap(([col, cell]) =>
        cell.f !== undefined && !TRUTH.test(cell.f) && formulaOf(cell) === undefined
          ? { sheet, row: Number(row), col: Number(col) }
          : [],
      ),
    ),
  );

/** The formula as Excel reads it; none where it cannot be carried along whole: the cell keeps its value. */
function formulaOf({ f, F }: CellObject): string | undefined {
  // One formula over many cells: its text alone would calculate something else.
  if (f === undefined || F !== undefined || TRUTH.test(f) || FOREIGN.test(f)) return undefined;
  if ([...f.matchAll(UNKNOWN)].some(([, unknown]) => unknown !== undefined)) return undefined;
  return f.replace(SHEET, (whole, name?: string) => (name === undefined ? whole : `'${name}'!`));
}

function parsed(stream: Uint8Array): WorkBook {
  const { error, warn, log } = console;
  try {
    // What the library has to say of a file is none of the program's answers.
    console.error = console.warn = console.log = () => undefined;
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
  } finally {
    Object.assign(console, { error, warn, log });
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
  const formula = formulaOf(cell);
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
