import { err, ok, type Result } from '../../src/domain/result';
import { readWorkbook } from '../../src/xlsx/read';
import { cellName, rangeName, type CellRange } from '../../src/workbook/address';
import type { Host } from '../host/contract';
import { createHost } from '../host/host';
import { hostWorkbook } from '../host/open';
import { ExcelError } from '../host/refuse';
import { cellAt, keyOf, type BookState } from '../host/workbook/state';
import { typed as typedInEnglish } from '../host/workbook/typed';
import { dressed } from './dress';
import { isPackage, readLooks } from './file-looks';
import { saveWorkbook, type Excelize } from './save-workbook';
import { readTyped } from './typed-input';
import { WORDS } from './words';

/** What the grid shows: the book, the sheet in front and what is selected there. The same object until it changes. */
export interface Shown {
  readonly book: BookState;
  readonly sheet: string;
  readonly range: CellRange;
}

/** A workbook that is open in the workbench. */
export interface Session {
  readonly file: string;
  /** The file as it was opened; `null` when its format is only read. */
  readonly bytes: Uint8Array | null;
  readonly opened: BookState;
  readonly date1904: boolean;
  readonly host: Host;
  readonly look: () => Shown;
  readonly subscribe: (listener: () => void) => () => void;
  select(sheet: string, range: CellRange): void;
  activate(sheet: string): void;
  /** Types into a cell as an Italian would. The failure is a sentence. */
  type(sheet: string, row: number, col: number, text: string): Result<void, string>;
}

/** Opens a workbook file; the failure is a sentence. */
export function openSession(bytes: Uint8Array, file: string): Result<Session, string> {
  const read = readWorkbook(bytes, file);
  if (!read.ok) return err(WORDS.refused(file));
  const workbook = hostWorkbook(read.value);
  const canBeSaved = isPackage(bytes);
  if (canBeSaved) workbook.replace(dressed(workbook.book, readLooks(bytes)));
  const host = createHost(workbook);
  const listeners = new Set<() => void>();
  const tell = (): void => listeners.forEach((listener) => listener());
  workbook.onChange(tell);
  const inFront = (): Shown => {
    const sheet = workbook.sheetById(workbook.active) ?? workbook.sheets[0]!;
    return { book: workbook.book, sheet: sheet.name, range: workbook.selectionOn(sheet.id)[0]! };
  };
  let shown = inFront();
  const look = (): Shown => {
    const now = inFront();
    const isSame = now.book === shown.book && now.sheet === shown.sheet && sameRange(now.range, shown.range);
    if (!isSame) shown = now;
    return shown;
  };
  return ok({
    file,
    bytes: canBeSaved ? bytes : null,
    opened: workbook.book,
    date1904: workbook.date1904,
    host,
    look,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    select: (sheet, range) => {
      host.user.select(sheet, rangeName(range));
      tell();
    },
    activate: (sheet) => {
      host.user.activate(sheet);
      tell();
    },
    type: (sheet, row, col, text) => typeInto(host, sheet, row, col, text),
  });
}

/** Saves the workbook as a download; gives the file's name, or a sentence. */
export async function saveSession({ file, bytes, opened, host }: Session): Promise<Result<string, string>> {
  const saved = saveWorkbook(await loadExcelize(), { bytes, book: opened }, host.workbook.book);
  if (!saved.ok) return err(WORDS.notSaved(saved.error));
  const name = bytes === null ? file.replace(/\.[^.]+$/, '.xlsx') : file;
  const url = URL.createObjectURL(new Blob([new Uint8Array(saved.value)]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
  return ok(name);
}

async function loadExcelize(): Promise<Excelize> {
  const { init } = await import('excelize-wasm');
  return init(new URL('excelize-wasm/excelize.wasm.gz', import.meta.url).href);
}

function typeInto(host: Host, sheet: string, row: number, col: number, text: string): Result<void, string> {
  const { user, workbook } = host;
  const cell = cellName(row, col);
  const state = workbook.sheetNamed(sheet);
  const format = state ? cellAt(state, row, col).format : 'General';
  const input = readTyped(text, workbook.date1904);
  try {
    if (input.type === 'empty') user.clear(sheet, cell);
    else if (input.type === 'formula') user.edit(sheet, cell, `=${input.formula}`);
    else if (input.type === 'text') user.edit(sheet, cell, keptText(input.value, format));
    else user.edit(sheet, cell, input.value);
    const isPlain =
      state !== undefined && (state.cells.get(keyOf(row, col))?.format ?? 'General') === 'General';
    if (input.type === 'number' && input.format !== undefined && isPlain)
      user.setNumberFormat(sheet, cell, input.format);
    return ok(undefined);
  } catch (error) {
    if (error instanceof ExcelError) return err(WORDS.refusedEdit(sheet, error.message));
    throw error;
  }
}

/** A code like 1E0101 is a number to every Excel; what only an English one takes for a number stays a text here. */
function keptText(text: string, format: string): string {
  const isNumberInEnglish = typedInEnglish(text, format).content?.type === 'number';
  return isNumberInEnglish && !/^\d+e\d+$/i.test(text.trim()) ? `'${text}` : text;
}

const sameRange = (one: CellRange, other: CellRange): boolean => rangeName(one) === rangeName(other);
