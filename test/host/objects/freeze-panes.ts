import { invalidArgument } from '../refuse';
import { mustBeInFront, mustFormat, type Session } from '../session';
import { COLUMNS, ROWS, type SheetState } from '../workbook/state';
import { parseAddress } from './addresses';
import { NULL_OBJECT, isHostObject, objectOf, type HostObject, type ObjectClass } from './object';
import { rangeObject, type RangeSelf } from './range';
import { sheetOf } from './worksheet';

function freeze(id: string, panes: SheetState['freeze'], session: Session): void {
  mustBeInFront(session);
  mustFormat(session, sheetOf(id, session), 'allowFormatCells');
  session.workbook.patchSheet(id, { freeze: panes });
}

const counted = (count: unknown, most: number): number => {
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count >= most) {
    throw invalidArgument(`no panes of ${String(count)}`);
  }
  return count;
};

const WorksheetFreezePanes: ObjectClass<string> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (id, [count], session) => freeze(id, { rows: counted(count ?? 1, ROWS), cols: 0 }, session),
    FreezeColumns: (id, [count], session) =>
      freeze(id, { rows: 0, cols: counted(count ?? 1, COLUMNS) }, session),
    FreezeAt: (id, [range], session) => {
      const area = isHostObject(range) ? (range.self as RangeSelf).area : parseAddress(range);
      const whole = {
        rows: area.bottom - area.top === ROWS - 1,
        cols: area.right - area.left === COLUMNS - 1,
      };
      freeze(id, { rows: whole.rows ? 0 : area.bottom + 1, cols: whole.cols ? 0 : area.right + 1 }, session);
    },
    Unfreeze: (id, _, session) => freeze(id, { rows: 0, cols: 0 }, session),
    GetLocationOrNullObject: (id, _, session) => {
      const { rows, cols } = sheetOf(id, session).freeze;
      if (rows === 0 && cols === 0) return NULL_OBJECT;
      const area = { top: 0, left: 0, bottom: (rows || ROWS) - 1, right: (cols || COLUMNS) - 1 };
      return rangeObject(id, area, session);
    },
  },
};

export const freezeObject = (id: string, session: Session): HostObject =>
  objectOf(WorksheetFreezePanes, id, session);
