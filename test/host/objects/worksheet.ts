import type { Visibility } from '../../../src/workbook/snapshot';
import { accessDenied, invalidArgument, itemNotFound } from '../refuse';
import {
  mustBeInFront,
  mustBeWritable,
  mustChangeStructure,
  mustFormat,
  notUndoableOnDesktop,
  type Session,
} from '../session';
import { usedRange, type SheetState } from '../workbook/state';
import { WIRE_VISIBILITY } from '../workbook/wire-values';
import { WHOLE_SHEET, parseAddress, parseAddresses } from './addresses';
import { sheetEventMethods } from './events';
import { freezeObject } from './freeze-panes';
import { namesObject } from './names';
import { NULL_OBJECT, objectOf, type HostObject, type ObjectClass } from './object';
import { pageLayoutObject } from './page-layout';
import { areasObject } from './range-areas';
import { rangeObject } from './range';
import { tablesObject } from './tables';

/** The sheet of an id; `ItemNotFound` once it is deleted. */
export function sheetOf(id: string, { workbook }: Session): SheetState {
  const sheet = workbook.sheetById(id);
  if (!sheet) throw itemNotFound('the worksheet is not there any more');
  return sheet;
}

const dressed = (id: string, session: Session, patch: Partial<SheetState>): void => {
  mustFormat(session, sheetOf(id, session), 'allowFormatCells');
  session.workbook.patchSheet(id, patch);
};

const visibilityOf = (wire: unknown): Visibility => {
  const found = Object.entries(WIRE_VISIBILITY).find(([, name]) => name === wire);
  if (!found) throw invalidArgument(`no visibility "${String(wire)}"`);
  return found[0] as Visibility;
};

const Worksheet: ObjectClass<string> = {
  name: 'Worksheet',
  identity: (id) => ({ Id: id }),
  scalars: {
    Id: (id) => id,
    Name: (id, session) => sheetOf(id, session).name,
    Position: (id, session) => session.workbook.sheets.indexOf(sheetOf(id, session)),
    Visibility: (id, session) => WIRE_VISIBILITY[sheetOf(id, session).visibility],
    TabColor: (id, session) => sheetOf(id, session).tabColor,
    ShowGridlines: (id, session) => sheetOf(id, session).gridlines,
    ShowHeadings: (id, session) => sheetOf(id, session).headings,
  },
  setters: {
    Name: (id, name, session) => {
      mustChangeStructure(session);
      if (typeof name !== 'string') throw invalidArgument('a sheet name is a text');
      session.editor.renameSheet(id, name);
      notUndoableOnDesktop(session);
    },
    Position: (id, position, session) => {
      mustBeInFront(session);
      mustChangeStructure(session);
      session.editor.moveSheet(id, Number(position));
      notUndoableOnDesktop(session);
    },
    Visibility: (id, visibility, session) => {
      mustChangeStructure(session);
      session.editor.setVisibility(id, visibilityOf(visibility));
      notUndoableOnDesktop(session);
    },
    TabColor: (id, color, session) => dressed(id, session, { tabColor: String(color) }),
    ShowGridlines: (id, shown, session) => dressed(id, session, { gridlines: shown === true }),
    Gridlines: (id, shown, session) => dressed(id, session, { gridlines: shown === true }),
    ShowHeadings: (id, shown, session) => dressed(id, session, { headings: shown === true }),
    Headings: (id, shown, session) => dressed(id, session, { headings: shown === true }),
  },
  properties: {
    Names: (id, session) => namesObject(id, session),
    Protection: (id, session) => objectOf(WorksheetProtection, id, session),
    FreezePanes: (id, session) => freezeObject(id, session),
    PageLayout: (id, session) => pageLayoutObject(id, session),
    AutoFilter: (id, session) => objectOf(AutoFilter, id, session),
    Tables: (id, session) => tablesObject(id, session),
  },
  methods: {
    ...sheetEventMethods((id: string) => id),
    Activate: (id, _, session) => {
      mustBeInFront(session);
      session.editor.activate(id);
    },
    Delete: (id, _, session) => {
      mustBeInFront(session);
      mustChangeStructure(session);
      session.editor.deleteSheet(id);
    },
    GetRange: (id, [address], session) => {
      sheetOf(id, session);
      return rangeObject(id, typeof address === 'string' ? parseAddress(address) : WHOLE_SHEET, session);
    },
    GetRangeByIndexes: (id, [row, column, rows, columns], session) => {
      const [top, left] = [Number(row), Number(column)];
      const area = { top, left, bottom: top + Number(rows) - 1, right: left + Number(columns) - 1 };
      const inside =
        top >= 0 && left >= 0 && area.bottom <= WHOLE_SHEET.bottom && area.right <= WHOLE_SHEET.right;
      if (!inside || area.bottom < top || area.right < left) throw invalidArgument('no such range');
      return rangeObject(id, area, session);
    },
    GetCell: (id, [row, column], session) => {
      const [top, left] = [Number(row), Number(column)];
      return rangeObject(id, { top, left, bottom: top, right: left }, session);
    },
    GetRanges: (id, [address], session) => areasObject(id, parseAddresses(address), session),
    GetUsedRange: (id, [valuesOnly], session) => {
      const used = usedRange(sheetOf(id, session), valuesOnly === true);
      return rangeObject(id, used ?? { top: 0, left: 0, bottom: 0, right: 0 }, session);
    },
    GetUsedRangeOrNullObject: (id, [valuesOnly], session) => {
      const used = usedRange(sheetOf(id, session), valuesOnly === true);
      return used ? rangeObject(id, used, session) : NULL_OBJECT;
    },
    _GetSheetById: (_, [other], session) => worksheetObject(sheetOf(String(other), session).id, session),
  },
};

const AutoFilter: ObjectClass<string> = {
  name: 'AutoFilter',
  scalars: { Enabled: (id, session) => sheetOf(id, session).filter !== null },
  methods: {
    GetRangeOrNullObject: (id, _, session) => {
      const { filter } = sheetOf(id, session);
      return filter ? rangeObject(id, filter, session) : NULL_OBJECT;
    },
  },
};

const WorksheetProtection: ObjectClass<string> = {
  name: 'WorksheetProtection',
  scalars: {
    Protected: (id, session) => sheetOf(id, session).protection !== null,
    Options: (id, session) => sheetOf(id, session).protection?.options ?? null,
  },
  methods: {
    Protect: (id, [options, password], session) => {
      mustBeWritable(session);
      if (sheetOf(id, session).protection !== null) throw accessDenied('the sheet is protected already');
      session.editor.protectSheet(id, {
        options: (options ?? {}) as Readonly<Record<string, unknown>>,
        password: typeof password === 'string' ? password : null,
      });
    },
    Unprotect: (id, [password], session) => {
      mustBeWritable(session);
      const expected = sheetOf(id, session).protection?.password ?? null;
      if (expected !== null && expected !== password) throw accessDenied('the password is wrong');
      session.editor.protectSheet(id, null);
    },
  },
};

export const worksheetObject = (id: string, session: Session): HostObject => objectOf(Worksheet, id, session);
