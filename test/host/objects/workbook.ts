import type { Session } from '../session';
import { mustBeWritable, mustChangeStructure } from '../session';
import { applicationObject } from './application';
import { functionsObject } from './functions';
import { namesObject } from './names';
import { objectOf, type HostObject, type ObjectClass } from './object';
import { areasObject } from './range-areas';
import { rangeObject } from './range';
import { runtimeObject } from './runtime';
import { worksheetsObject } from './worksheets';
import { accessDenied } from '../refuse';

const selected = ({ workbook }: Session) => ({
  sheetId: workbook.active,
  areas: workbook.selectionOn(workbook.active),
});

const Workbook: ObjectClass<null> = {
  name: 'Workbook',
  scalars: {
    Name: (_, { workbook }) => workbook.file,
    ReadOnly: (_, { readOnly }) => readOnly,
    IsDirty: (_, { workbook }) => workbook.undoLog.length > 0,
  },
  properties: {
    Application: (_, session) => applicationObject(session),
    Functions: (_, session) => functionsObject(session),
    Names: (_, session) => namesObject(null, session),
    Protection: (_, session) => objectOf(WorkbookProtection, null, session),
    Worksheets: (_, session) => worksheetsObject(session),
    _Runtime: (_, session) => runtimeObject(session),
  },
  methods: {
    GetActiveCell: (_, __, session) => {
      const { sheetId, areas } = selected(session);
      const { top, left } = areas[0]!;
      return rangeObject(sheetId, { top, left, bottom: top, right: left }, session);
    },
    GetSelectedRange: (_, __, session) => {
      const { sheetId, areas } = selected(session);
      return rangeObject(sheetId, areas[0]!, session);
    },
    GetSelectedRanges: (_, __, session) => {
      const { sheetId, areas } = selected(session);
      return areasObject(sheetId, areas, session);
    },
    _RemoveReference: (_, [id], { references }) => {
      references.delete(String(id));
      return null;
    },
    _RemoveAllReferences: (_, __, { references }) => {
      references.clear();
      return null;
    },
    _GetReferenceCount: (_, __, { references }) => references.size,
  },
};

const WorkbookProtection: ObjectClass<null> = {
  name: 'WorkbookProtection',
  scalars: { Protected: (_, { workbook }) => workbook.book.structurePassword !== null },
  methods: {
    Protect: (_, [password], session) => {
      mustChangeStructure(session);
      session.editor.protectStructure(typeof password === 'string' ? password : '');
    },
    Unprotect: (_, [password], session) => {
      mustBeWritable(session);
      const expected = session.workbook.book.structurePassword;
      if (expected !== null && expected !== '' && expected !== password)
        throw accessDenied('the password is wrong');
      session.editor.protectStructure(null);
    },
  },
};

export const workbookObject = (session: Session): HostObject => objectOf(Workbook, null, session);
