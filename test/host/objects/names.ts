import { sameName } from '../../../src/workbook/sheet-names';
import { parseFormula } from '../formulas/parse';
import { invalidArgument, itemNotFound } from '../refuse';
import { mustBeWritable, mustFormat, type Session } from '../session';
import type { DefinedName } from '../workbook/state';
import { fullAddress } from './addresses';
import { NULL_OBJECT, isHostObject, objectOf, type HostObject, type ObjectClass } from './object';
import { rangeObject, type RangeSelf } from './range';
import { worksheetObject } from './worksheet';

/** The sheet the names stand on; `null` for the workbook's own. */
type Scope = string | null;

interface NameSelf {
  readonly scope: Scope;
  readonly name: string;
}

const listOf = (scope: Scope, { workbook }: Session): readonly DefinedName[] =>
  scope === null ? workbook.book.names : (workbook.sheetById(scope)?.names ?? []);

const find = (scope: Scope, name: unknown, session: Session): DefinedName | undefined =>
  listOf(scope, session).find((each) => sameName(each.name) === sameName(String(name)));

function must({ scope, name }: NameSelf, session: Session): DefinedName {
  const found = find(scope, name, session);
  if (!found) throw itemNotFound(`the name "${name}"`);
  return found;
}

function mayChange(scope: Scope, session: Session): void {
  mustBeWritable(session);
  const sheet = scope === null ? undefined : session.workbook.sheetById(scope);
  if (sheet) mustFormat(session, sheet, 'allowEditObjects');
}

const object = (scope: Scope, name: string, session: Session): HostObject =>
  objectOf(NamedItem, { scope, name }, session);

const NamedItemCollection: ObjectClass<Scope> = {
  name: 'NamedItemCollection',
  items: (scope, session) => listOf(scope, session).map(({ name }) => object(scope, name, session)),
  item: (scope, [name], session) => {
    const found = find(scope, name, session);
    if (!found) throw itemNotFound(`the name "${String(name)}"`);
    return object(scope, found.name, session);
  },
  methods: {
    GetCount: (scope, _, session) => listOf(scope, session).length,
    GetItemOrNullObject: (scope, [name], session) => {
      const found = find(scope, name, session);
      return found ? object(scope, found.name, session) : NULL_OBJECT;
    },
    Add: (scope, [name, reference, comment], session) => {
      mayChange(scope, session);
      session.editor.addName(scope, {
        name: String(name),
        formula: formulaFor(reference, session),
        comment: typeof comment === 'string' ? comment : '',
        visible: true,
      });
      return object(scope, String(name), session);
    },
  },
};

function formulaFor(reference: unknown, session: Session): string {
  if (isHostObject(reference) && reference.className === 'Range') {
    const { sheetId, area } = reference.self as RangeSelf;
    return `=${fullAddress(session.workbook.sheetById(sheetId)!.name, area)}`;
  }
  if (typeof reference !== 'string') throw invalidArgument('a name stands for a formula or a range');
  const formula = reference.startsWith('=') ? reference : `=${reference}`;
  if (!parseFormula(formula.slice(1)).ok) throw invalidArgument(`"${reference}" is no formula`);
  return formula;
}

/** What a name is, and its value where it is a constant. */
function constantOf({ formula }: DefinedName): { readonly type: string; readonly value: unknown } {
  const parsed = parseFormula(formula.slice(1));
  if (!parsed.ok) return { type: 'Error', value: formula };
  const { node } = parsed;
  if (node.op === 'ref') return { type: 'Range', value: formula.slice(1) };
  if (node.op !== 'value' || node.value === null) return { type: 'String', value: formula };
  switch (typeof node.value) {
    case 'string':
      return { type: 'String', value: node.value };
    case 'number':
      return { type: 'Double', value: node.value };
    case 'boolean':
      return { type: 'Boolean', value: node.value };
    default:
      return { type: 'Error', value: formula.slice(1) };
  }
}

const NamedItem: ObjectClass<NameSelf> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: ({ name }) => name,
    Formula: (self, session) => must(self, session).formula,
    Visible: (self, session) => must(self, session).visible,
    Comment: (self, session) => must(self, session).comment,
    Scope: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet'),
    Type: (self, session) => constantOf(must(self, session)).type,
    Value: (self, session) => constantOf(must(self, session)).value,
  },
  setters: {
    Visible: ({ scope, name }, visible, session) => {
      mayChange(scope, session);
      session.editor.patchName(scope, name, { visible: visible === true });
    },
    Comment: ({ scope, name }, comment, session) => {
      mayChange(scope, session);
      session.editor.patchName(scope, name, { comment: String(comment) });
    },
    Formula: ({ scope, name }, formula, session) => {
      mayChange(scope, session);
      session.editor.patchName(scope, name, { formula: formulaFor(formula, session) });
    },
  },
  properties: {
    WorksheetOrNullObject: ({ scope }, session) =>
      scope === null ? NULL_OBJECT : worksheetObject(scope, session),
  },
  methods: {
    Delete: (self, _, session) => {
      mayChange(self.scope, session);
      must(self, session);
      session.editor.deleteName(self.scope, self.name);
    },
    GetRangeOrNullObject: (self, _, session) => rangeOf(self, session) ?? NULL_OBJECT,
    GetRange: (self, _, session) => {
      const range = rangeOf(self, session);
      if (!range) throw itemNotFound(`"${self.name}" stands for no range`);
      return range;
    },
  },
};

function rangeOf(self: NameSelf, session: Session): HostObject | null {
  const parsed = parseFormula(must(self, session).formula.slice(1));
  if (!parsed.ok || parsed.node.op !== 'ref') return null;
  const { sheet, area } = parsed.node;
  const sheetId = sheet === null ? self.scope : session.workbook.sheetNamed(sheet)?.id;
  return sheetId === null || sheetId === undefined ? null : rangeObject(sheetId, area, session);
}

export const namesObject = (scope: Scope, session: Session): HostObject =>
  objectOf(NamedItemCollection, scope, session);
