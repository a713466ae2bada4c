import type { CellRange } from '../../../src/workbook/address';
import { invalidArgument, itemNotFound } from '../refuse';
import { mustBeInFront, type Session } from '../session';
import { cellCount, columnsOf, contains, overlaps, rowsOf } from '../workbook/grid';
import { COLUMNS, ROWS, cellAt, usedRange, type Cell } from '../workbook/state';
import { formulaOf, valueOf, valueTypeOf } from '../workbook/wire-values';
import { fullAddress } from './addresses';
import { hiddenLines, linesOf, sharedBy } from './hidden-lines';
import { cellProperties, setCellProperties } from './cell-properties';
import { NULL_OBJECT, isHostObject, objectOf, type HostObject, type ObjectClass } from './object';
import { mergedAreasObject, type AreasSelf } from './range-areas';
import { formatObject } from './range-format';
import { clearRange, mergeRange, setLink, setMatrix, setNumberFormats, unmergeRange } from './range-writes';
import { keep } from './references';
import { sheetOf, worksheetObject } from './worksheet';

export interface RangeSelf {
  readonly sheetId: string;
  readonly area: CellRange;
  /** Set once the client asked to keep it. */
  reference: string | null;
}

/** Above this, values come back `null`, without any error: measured in Excel. */
const MOST_CELLS_READ = 5_000_000;

const part = (self: RangeSelf, area: CellRange, session: Session): HostObject => {
  const inside = area.top >= 0 && area.left >= 0 && area.bottom < ROWS && area.right < COLUMNS;
  if (!inside || area.bottom < area.top || area.right < area.left)
    throw invalidArgument('the range leaves the sheet');
  return rangeObject(self.sheetId, area, session);
};

const matrix =
  (read: (cell: Cell) => unknown) =>
  ({ sheetId, area }: RangeSelf, session: Session): unknown => {
    const sheet = sheetOf(sheetId, session);
    if (cellCount(area) > MOST_CELLS_READ) return null;
    return Array.from({ length: rowsOf(area) }, (_, row) =>
      Array.from({ length: columnsOf(area) }, (__, col) =>
        read(cellAt(sheet, area.top + row, area.left + col)),
      ),
    );
  };

const other = (value: unknown, self: RangeSelf): CellRange => {
  if (!isHostObject(value) || value.className !== 'Range') throw invalidArgument('a range is wanted');
  const { sheetId, area } = value.self as RangeSelf;
  if (sheetId !== self.sheetId) throw invalidArgument('the ranges are on different sheets');
  return area;
};

const intersection = (a: CellRange, b: CellRange): CellRange | null =>
  overlaps(a, b)
    ? {
        top: Math.max(a.top, b.top),
        left: Math.max(a.left, b.left),
        bottom: Math.min(a.bottom, b.bottom),
        right: Math.min(a.right, b.right),
      }
    : null;

/** The used part of a range; `null` when nothing in it is used. */
function usedWithin({ sheetId, area }: RangeSelf, valuesOnly: unknown, session: Session): CellRange | null {
  const sheet = sheetOf(sheetId, session);
  const cells = new Map(
    [...sheet.cells].filter(([key]) => {
      const [row, col] = [Math.floor(key / COLUMNS), key % COLUMNS];
      return contains(area, { top: row, left: col, bottom: row, right: col });
    }),
  );
  const merges = sheet.merges.flatMap((merge) => intersection(area, merge) ?? []);
  return usedRange({ ...sheet, cells, merges }, valuesOnly === true);
}

const Range: ObjectClass<RangeSelf> = {
  name: 'Range',
  identity: ({ reference }) => (reference === null ? {} : { _ReferenceId: reference }),
  scalars: {
    Address: ({ sheetId, area }, session) => fullAddress(sheetOf(sheetId, session).name, area),
    Values: matrix(valueOf),
    Formulas: matrix(formulaOf),
    ValueTypes: matrix(valueTypeOf),
    NumberFormat: matrix(({ format }) => format),
    RowIndex: ({ area }) => area.top,
    ColumnIndex: ({ area }) => area.left,
    RowCount: ({ area }) => rowsOf(area),
    ColumnCount: ({ area }) => columnsOf(area),
    CellCount: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)),
    IsEntireRow: ({ area }) => columnsOf(area) === COLUMNS,
    IsEntireColumn: ({ area }) => rowsOf(area) === ROWS,
    RowHidden: ({ sheetId, area }, session) =>
      sharedBy(linesOf(area.top, area.bottom, sheetOf(sheetId, session).hiddenRows)),
    ColumnHidden: ({ sheetId, area }, session) =>
      sharedBy(linesOf(area.left, area.right, sheetOf(sheetId, session).hiddenColumns)),
    Hyperlink: ({ sheetId, area }, session) =>
      cellCount(area) === 1 ? cellAt(sheetOf(sheetId, session), area.top, area.left).link : null,
    _ReferenceId: ({ reference }) => reference,
  },
  setters: {
    Values: (self, value, session) => setMatrix(self, 'values', value, session),
    Formulas: (self, value, session) => setMatrix(self, 'formulas', value, session),
    NumberFormat: (self, value, session) => setNumberFormats(self, value, session),
    Hyperlink: (self, value, session) => setLink(self, value, session),
  },
  properties: {
    Format: ({ sheetId, area }, session) => formatObject(sheetId, [area], session),
    Worksheet: ({ sheetId }, session) => worksheetObject(sheetId, session),
  },
  methods: {
    _KeepReference: (self, _, session) => {
      self.reference ??= keep({ sheetId: self.sheetId, areas: [self.area], many: false }, session);
      return null;
    },
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== rowsOf(area) || columns !== columnsOf(area))
        throw dimensions(area, Number(rows), Number(columns));
      return null;
    },
    Activate: (self, _, session) => select(self, session),
    Select: (self, _, session) => select(self, session),
    Clear: (self, [what], session) => clearRange(self, what, session),
    Merge: (self, [across], session) => mergeRange(self, across === true, session),
    Unmerge: (self, _, session) => unmergeRange(self, session),
    GetCellProperties: ({ sheetId, area }, [wanted], session) =>
      cellProperties(sheetOf(sheetId, session), area, wanted),
    GetRowProperties: ({ sheetId, area }, [wanted], session) =>
      hiddenLines(linesOf(area.top, area.bottom, sheetOf(sheetId, session).hiddenRows), 'rowHidden', wanted),
    GetColumnProperties: ({ sheetId, area }, [wanted], session) =>
      hiddenLines(
        linesOf(area.left, area.right, sheetOf(sheetId, session).hiddenColumns),
        'columnHidden',
        wanted,
      ),
    SetCellProperties: (self, [data], session) => setCellProperties(self, data, session),
    GetRow: (self, [row], session) => {
      const at = self.area.top + Number(row);
      return part(self, { ...self.area, top: at, bottom: at }, session);
    },
    GetColumn: (self, [column], session) => {
      const at = self.area.left + Number(column);
      return part(self, { ...self.area, left: at, right: at }, session);
    },
    GetCell: (self, [row, column], session) => {
      const [top, left] = [self.area.top + Number(row), self.area.left + Number(column)];
      return part(self, { top, left, bottom: top, right: left }, session);
    },
    GetLastCell: (self, _, session) =>
      part(self, { ...self.area, top: self.area.bottom, left: self.area.right }, session),
    GetLastRow: (self, _, session) => part(self, { ...self.area, top: self.area.bottom }, session),
    GetEntireRow: (self, _, session) => part(self, { ...self.area, left: 0, right: COLUMNS - 1 }, session),
    GetEntireColumn: (self, _, session) => part(self, { ...self.area, top: 0, bottom: ROWS - 1 }, session),
    GetOffsetRange: (self, [rows, columns], session) => {
      const [down, across] = [Number(rows), Number(columns)];
      const { top, left, bottom, right } = self.area;
      const moved = { top: top + down, left: left + across, bottom: bottom + down, right: right + across };
      return part(self, moved, session);
    },
    GetResizedRange: (self, [rows, columns], session) => {
      const { area } = self;
      const resized = { ...area, bottom: area.bottom + Number(rows), right: area.right + Number(columns) };
      return part(self, resized, session);
    },
    GetBoundingRect: (self, [value], session) => {
      const [a, b] = [self.area, other(value, self)];
      const both = {
        top: Math.min(a.top, b.top),
        left: Math.min(a.left, b.left),
        bottom: Math.max(a.bottom, b.bottom),
        right: Math.max(a.right, b.right),
      };
      return part(self, both, session);
    },
    GetIntersection: (self, [value], session) => {
      const common = intersection(self.area, other(value, self));
      if (!common) throw itemNotFound('the ranges have no cell in common');
      return part(self, common, session);
    },
    GetIntersectionOrNullObject: (self, [value], session) => {
      const common = intersection(self.area, other(value, self));
      return common ? part(self, common, session) : NULL_OBJECT;
    },
    GetUsedRange: (self, [valuesOnly], session) => {
      const { top, left } = self.area;
      return part(
        self,
        usedWithin(self, valuesOnly, session) ?? { top, left, bottom: top, right: left },
        session,
      );
    },
    GetUsedRangeOrNullObject: (self, [valuesOnly], session) => {
      const used = usedWithin(self, valuesOnly, session);
      return used ? part(self, used, session) : NULL_OBJECT;
    },
    GetMergedAreasOrNullObject: ({ sheetId, area }, _, session) =>
      mergedIn(sheetId, area, session) ?? NULL_OBJECT,
    GetMergedAreas: ({ sheetId, area }, _, session) => {
      const merged = mergedIn(sheetId, area, session);
      if (!merged) throw itemNotFound('no merged areas');
      return merged;
    },
  },
};

/** Excel misses the merged areas that begin outside the range. */
function mergedIn(sheetId: string, area: CellRange, session: Session): HostObject | null {
  const begin = sheetOf(sheetId, session).merges.filter(({ top, left }) =>
    contains(area, { top, left, bottom: top, right: left }),
  );
  const areas: AreasSelf['areas'] = [...begin].sort((a, b) => a.top - b.top || a.left - b.left);
  return areas.length === 0 ? null : mergedAreasObject(sheetId, areas, session);
}

function select({ sheetId, area }: RangeSelf, session: Session): void {
  mustBeInFront(session);
  sheetOf(sheetId, session);
  session.editor.select(sheetId, [area]);
}

/** The number of rows or columns of a matrix is not the range's. */
export const dimensions = (area: CellRange, rows: number, columns: number) =>
  invalidArgument(`${rows} × ${columns} values for a range of ${rowsOf(area)} × ${columnsOf(area)}`);

export const rangeObject = (
  sheetId: string,
  area: CellRange,
  session: Session,
  reference: string | null = null,
): HostObject => objectOf(Range, { sheetId, area, reference }, session);
