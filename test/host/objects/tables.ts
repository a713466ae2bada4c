import type { TableRange } from '../../../src/workbook/snapshot';
import { itemNotFound } from '../refuse';
import type { Session } from '../session';
import { objectOf, type HostObject, type ObjectClass } from './object';
import { rangeObject } from './range';
import { sheetOf } from './worksheet';

interface TableSelf {
  readonly sheetId: string;
  readonly table: TableRange;
}

const Table: ObjectClass<TableSelf> = {
  name: 'Table',
  identity: ({ table }) => ({ Id: table.name }),
  scalars: {
    Id: ({ table }) => table.name,
    Name: ({ table }) => table.name,
    ShowHeaders: ({ table }) => table.hasHead,
    ShowTotals: ({ table }) => table.hasTotals,
  },
  methods: {
    GetRange: ({ sheetId, table }, _, session) => rangeObject(sheetId, table.range, session),
  },
};

const tablesOf = (sheetId: string, session: Session): readonly HostObject[] =>
  sheetOf(sheetId, session).tables.map((table) => objectOf(Table, { sheetId, table }, session));

const TableCollection: ObjectClass<string> = {
  name: 'TableCollection',
  items: tablesOf,
  item: (sheetId, [key], session) => {
    const found = tablesOf(sheetId, session).find((table) => table.read('Name') === key);
    if (!found) throw itemNotFound(`no table "${String(key)}"`);
    return found;
  },
};

export const tablesObject = (sheetId: string, session: Session): HostObject =>
  objectOf(TableCollection, sheetId, session);
