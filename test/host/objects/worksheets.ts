import { itemNotFound } from '../refuse';
import { mustBeInFront, mustChangeStructure, type Session } from '../session';
import { sameName } from '../../../src/workbook/sheet-names';
import type { SheetState } from '../workbook/state';
import { workbookEventMethods } from './events';
import { NULL_OBJECT, objectOf, type HostObject, type ObjectClass } from './object';
import { worksheetObject } from './worksheet';

/** A sheet by its id or its name. */
const find = (key: unknown, { workbook }: Session): SheetState | undefined =>
  workbook.sheets.find(({ id, name }) => id === key || sameName(name) === sameName(String(key)));

const shown = (visibleOnly: unknown, { workbook }: Session): readonly SheetState[] =>
  visibleOnly === true
    ? workbook.sheets.filter(({ visibility }) => visibility === 'visible')
    : workbook.sheets;

const WorksheetCollection: ObjectClass<null> = {
  name: 'WorksheetCollection',
  items: (_, session) => session.workbook.sheets.map(({ id }) => worksheetObject(id, session)),
  item: (_, [key], session) => {
    const sheet = find(key, session);
    if (!sheet) throw itemNotFound(`the worksheet "${String(key)}"`);
    return worksheetObject(sheet.id, session);
  },
  methods: {
    ...workbookEventMethods(),
    Add: (_, [name], session) => {
      mustBeInFront(session);
      mustChangeStructure(session);
      const id = session.editor.addSheet(typeof name === 'string' ? name : null);
      return worksheetObject(id, session);
    },
    GetActiveWorksheet: (_, __, session) => worksheetObject(session.workbook.active, session),
    GetCount: (_, [visibleOnly], session) => shown(visibleOnly, session).length,
    GetItemOrNullObject: (_, [key], session) => {
      const sheet = find(key, session);
      return sheet ? worksheetObject(sheet.id, session) : NULL_OBJECT;
    },
    GetFirst: (_, [visibleOnly], session) => worksheetObject(shown(visibleOnly, session)[0]!.id, session),
    GetLast: (_, [visibleOnly], session) => worksheetObject(shown(visibleOnly, session).at(-1)!.id, session),
  },
};

export const worksheetsObject = (session: Session): HostObject =>
  objectOf(WorksheetCollection, null, session);
