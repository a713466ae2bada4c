import type { NewFile } from 'excelize-wasm';
import { err, ok, type Result } from '../../src/domain/result';
import type { Look } from '../host/workbook/look';
import { newSheet, type BookState, type SheetState } from '../host/workbook/state';
import { finishParts } from './finish-parts';
import { must, saveSheet, type Results } from './save-sheet';
import { styleMaker } from './save-style';

/** The library, once its wasm is loaded. */
export interface Excelize {
  OpenReader(bytes: Uint8Array): NewFile & { readonly error?: string | null };
  NewFile(): NewFile & { readonly error?: string | null };
}

export interface OpenedFile {
  /** The file as it was opened; `null` when it is of a format that is only read, and becomes an .xlsx. */
  readonly bytes: Uint8Array | null;
  readonly book: BookState;
}

/**
 * The file with what was done to the workbook since it was opened. Every part that nothing touched (charts, pivots,
 * comments, macros) stays in it. An error is the library's own sentence.
 */
export function saveWorkbook(
  excelize: Excelize,
  { bytes, book }: OpenedFile,
  now: BookState,
): Result<Uint8Array, string> {
  try {
    const file = bytes === null ? excelize.NewFile() : excelize.OpenReader(bytes);
    if (typeof file.error === 'string') return err(file.error);
    const before = bytes === null ? { ...book, sheets: [] } : book;
    const results = applyChanges(file, before, now);
    const { buffer, error } = file.WriteToBuffer();
    if (error !== null || !(buffer instanceof Uint8Array)) return err(error ?? 'no content');
    return ok(finishParts(buffer, results, now));
  } catch (error) {
    return err(error instanceof Error ? error.message : String(error));
  }
}

function applyChanges(file: NewFile, before: BookState, now: BookState): ReadonlyMap<string, Results> {
  const style = styleMaker(file);
  const openedById = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  renameSheets(file, openedById, now);
  for (const { name } of now.sheets) if (!listed(file).includes(name)) must(file.NewSheet(name));
  const kept = new Set(now.sheets.map(({ name }) => name));
  for (const name of listed(file)) if (!kept.has(name)) must(file.DeleteSheet(name));
  now.sheets.forEach(({ name }, position) => {
    const there = listed(file)[position];
    if (there !== undefined && there !== name) must(file.MoveSheet(name, there));
  });
  const results = new Map<string, Results>();
  for (const sheet of now.sheets) {
    const opened = openedById.get(sheet.id);
    if (opened === sheet) continue;
    results.set(sheet.name, saved(file, opened ?? newSheet(sheet.id, sheet.name), sheet, style));
  }
  return results;
}

function saved(
  file: NewFile,
  opened: SheetState,
  now: SheetState,
  style: (look: Look, format: string) => number,
): Results {
  if (now.visibility !== opened.visibility)
    must(file.SetSheetVisible(now.name, now.visibility === 'visible'));
  const known = new Set(opened.names.map(({ name, formula }) => `${name} ${formula}`));
  for (const { name, formula } of now.names) {
    if (known.has(`${name} ${formula}`)) continue;
    if (opened.names.some((one) => one.name === name))
      must(file.DeleteDefinedName({ Name: name, Scope: now.name }));
    must(file.SetDefinedName({ Name: name, RefersTo: formula.replace(/^=/, ''), Scope: now.name }));
  }
  return saveSheet(file, opened, now, style);
}

/** By way of names nobody uses, so that two sheets may exchange theirs. */
function renameSheets(file: NewFile, openedById: ReadonlyMap<string, SheetState>, now: BookState): void {
  const renamed = now.sheets.flatMap(({ id, name }, index) => {
    const was = openedById.get(id)?.name;
    return was === undefined || was === name ? [] : [{ was, name, between: `_rinominato_${index}` }];
  });
  for (const { was, between } of renamed) must(file.SetSheetName(was, between));
  for (const { between, name } of renamed) must(file.SetSheetName(between, name));
}

const listed = (file: NewFile): readonly string[] => file.GetSheetList().list;
