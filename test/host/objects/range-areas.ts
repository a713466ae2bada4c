import type { CellRange } from '../../../src/workbook/address';
import type { Session } from '../session';
import { cellCount } from '../workbook/grid';
import { fullAddress } from './addresses';
import { objectOf, type HostObject, type ObjectClass } from './object';
import { rangeObject } from './range';
import { formatObject } from './range-format';
import { clearRange } from './range-writes';
import { keep } from './references';
import { sheetOf, worksheetObject } from './worksheet';

export interface AreasSelf {
  readonly sheetId: string;
  readonly areas: readonly CellRange[];
  /** Of merged areas Excel's `address` names the first cells only. */
  readonly firstCellsOnly: boolean;
  reference: string | null;
}

const RangeAreas: ObjectClass<AreasSelf> = {
  name: 'RangeAreas',
  identity: ({ reference }) => (reference === null ? {} : { _ReferenceId: reference }),
  scalars: {
    Address: ({ sheetId, areas, firstCellsOnly }, session) =>
      areas
        .map((area) => (firstCellsOnly ? { ...area, bottom: area.top, right: area.left } : area))
        .map((area) => fullAddress(sheetOf(sheetId, session).name, area))
        .join(','),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((total, area) => total + cellCount(area), 0),
    _ReferenceId: ({ reference }) => reference,
  },
  properties: {
    Areas: (self, session) => objectOf(RangeCollection, self, session),
    Format: ({ sheetId, areas }, session) => formatObject(sheetId, areas, session),
    Worksheet: ({ sheetId }, session) => worksheetObject(sheetId, session),
  },
  methods: {
    _KeepReference: (self, _, session) => {
      self.reference ??= keep({ sheetId: self.sheetId, areas: self.areas, many: true }, session);
      return null;
    },
    Clear: ({ sheetId, areas }, [what], session) => {
      for (const area of areas) clearRange({ sheetId, area, reference: null }, what, session);
    },
  },
};

const RangeCollection: ObjectClass<AreasSelf> = {
  name: 'RangeCollection',
  items: ({ sheetId, areas }, session) => areas.map((area) => rangeObject(sheetId, area, session)),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheetId, areas }, [index], session) => rangeObject(sheetId, areas[Number(index)]!, session),
  },
};

export function areasObject(
  sheetId: string,
  areas: readonly CellRange[],
  session: Session,
  reference: string | null = null,
): HostObject {
  sheetOf(sheetId, session);
  return objectOf(RangeAreas, { sheetId, areas, firstCellsOnly: false, reference }, session);
}

export const mergedAreasObject = (
  sheetId: string,
  areas: readonly CellRange[],
  session: Session,
): HostObject => objectOf(RangeAreas, { sheetId, areas, firstCellsOnly: true, reference: null }, session);
