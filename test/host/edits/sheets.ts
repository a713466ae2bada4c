import { rangeName, type CellRange } from '../../../src/workbook/address';
import type { Visibility } from '../../../src/workbook/snapshot';
import { WIRE_VISIBILITY } from '../workbook/wire-values';
import type { EditContext } from './context';
import { ExcelError, invalidArgument, itemNotFound } from '../refuse';
import { bookWithout, renamedBook } from '../workbook/grid';
import { checkDefinedName, checkSheetName } from '../workbook/names';
import { newSheet, type DefinedName, type SheetProtection, type SheetState } from '../workbook/state';
import { sameName } from '../../../src/workbook/sheet-names';

export interface SheetEdits {
  /** A new sheet at the end; without a name, the next free "SheetN". Gives its id. */
  addSheet(name: string | null): string;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  setVisibility(sheetId: string, visibility: Visibility): void;
  activate(sheetId: string): void;
  select(sheetId: string, ranges: readonly CellRange[]): void;
  /** A defined name on a sheet, or, with `null`, on the workbook. */
  addName(sheetId: string | null, name: DefinedName): void;
  patchName(sheetId: string | null, name: string, patch: Partial<DefinedName>): void;
  deleteName(sheetId: string | null, name: string): void;
  protectSheet(sheetId: string, protection: SheetProtection | null): void;
  protectStructure(password: string | null): void;
}

export function sheetEdits({ workbook, events, origin }: EditContext): SheetEdits {
  const sheetOf = (id: string): SheetState => {
    const sheet = workbook.sheetById(id);
    if (!sheet) throw itemNotFound('the worksheet is not there any more');
    return sheet;
  };
  const { source } = origin;
  const namesOf = (sheetId: string | null): readonly DefinedName[] =>
    sheetId === null ? workbook.book.names : sheetOf(sheetId).names;
  const setNames = (sheetId: string | null, names: readonly DefinedName[]): void => {
    if (sheetId === null) workbook.replace({ names });
    else workbook.patchSheet(sheetId, { names });
    workbook.markFormulasDirty();
  };
  const visibleBeside = (id: string): readonly SheetState[] =>
    workbook.sheets.filter((sheet) => sheet.id !== id && sheet.visibility === 'visible');

  const edits: SheetEdits = {
    addSheet(name) {
      const taken = workbook.sheets.map((sheet) => sheet.name);
      const title = name ?? nextName(taken);
      checkSheetName(title, taken);
      const id = workbook.newSheetId();
      workbook.replace({ sheets: [...workbook.sheets, newSheet(id, title)] });
      workbook.markFormulasDirty();
      events.raise('added', id, { source });
      return id;
    },
    deleteSheet(sheetId) {
      const sheet = sheetOf(sheetId);
      if (visibleBeside(sheetId).length === 0)
        throw new ExcelError('InvalidOperation', 'A workbook keeps one visible sheet.');
      if (sheet.visibility === 'veryHidden')
        throw new ExcelError('InvalidOperation', 'A very hidden sheet is not deleted.');
      const next = visibleBeside(sheetId)[0]!.id;
      workbook.replace(bookWithout(workbook.book, sheetId));
      workbook.markFormulasDirty();
      workbook.forgetHistory();
      if (workbook.active === sheetId) edits.activate(next);
      events.raise('deleted', sheetId, { source });
    },
    renameSheet(sheetId, name) {
      const sheet = sheetOf(sheetId);
      if (sheet.name === name) return;
      checkSheetName(
        name,
        workbook.sheets.filter(({ id }) => id !== sheetId).map((each) => each.name),
      );
      workbook.replace(renamedBook(workbook.book, sheetId, name));
      events.raise('nameChanged', sheetId, { nameBefore: sheet.name, nameAfter: name, source });
    },
    moveSheet(sheetId, position) {
      const sheet = sheetOf(sheetId);
      if (!(position >= 0 && position < workbook.sheets.length))
        throw invalidArgument(`no position ${position}`);
      const before = workbook.sheets.indexOf(sheet);
      if (before === position) return;
      const rest = workbook.sheets.filter(({ id }) => id !== sheetId);
      workbook.replace({ sheets: [...rest.slice(0, position), sheet, ...rest.slice(position)] });
      events.raise('moved', sheetId, { positionBefore: before, positionAfter: position, source });
    },
    setVisibility(sheetId, visibility) {
      const before = sheetOf(sheetId).visibility;
      if (before === visibility) return;
      if (visibility !== 'visible' && visibleBeside(sheetId).length === 0) {
        throw new ExcelError('InvalidOperation', 'A workbook keeps one visible sheet.');
      }
      workbook.patchSheet(sheetId, { visibility });
      events.raise('visibilityChanged', sheetId, {
        visibilityBefore: WIRE_VISIBILITY[before],
        visibilityAfter: WIRE_VISIBILITY[visibility],
        source,
      });
      if (workbook.active === sheetId && visibility !== 'visible')
        edits.activate(visibleBeside(sheetId)[0]!.id);
    },
    activate(sheetId) {
      if (sheetOf(sheetId).visibility !== 'visible') {
        throw new ExcelError('InvalidOperation', 'A hidden sheet cannot be brought to the front.');
      }
      if (workbook.active === sheetId) return;
      const before = workbook.active;
      workbook.active = sheetId;
      events.raise('deactivated', before, {});
      events.raise('activated', sheetId, {});
    },
    select(sheetId, ranges) {
      edits.activate(sheetId);
      workbook.selections.set(sheetId, ranges);
      events.raise('selectionChanged', sheetId, { address: ranges.map(rangeName).join(',') });
    },
    addName(sheetId, name) {
      checkDefinedName(name.name);
      if (namesOf(sheetId).some((other) => sameName(other.name) === sameName(name.name))) {
        throw new ExcelError('ItemAlreadyExists', `There is a name "${name.name}" already.`);
      }
      setNames(sheetId, [...namesOf(sheetId), name]);
    },
    patchName(sheetId, name, patch) {
      setNames(
        sheetId,
        namesOf(sheetId).map((each) =>
          sameName(each.name) === sameName(name) ? { ...each, ...patch } : each,
        ),
      );
    },
    deleteName(sheetId, name) {
      setNames(
        sheetId,
        namesOf(sheetId).filter((each) => sameName(each.name) !== sameName(name)),
      );
    },
    protectSheet(sheetId, protection) {
      workbook.patchSheet(sheetId, { protection });
      workbook.forgetHistory();
      events.raise('protectionChanged', sheetId, { isProtected: protection !== null, source });
    },
    protectStructure(password) {
      workbook.replace({ structurePassword: password });
      workbook.forgetHistory();
    },
  };
  return edits;
}

const nextName = (taken: readonly string[]): string => {
  const used = new Set(taken.map(sameName));
  for (let number = 1; ; number++) if (!used.has(`sheet${number}`)) return `Sheet${number}`;
};
