import type { CellRange } from '../../../src/workbook/address';
import { invalidArgument, notImplemented } from '../refuse';
import { mustFormat, type Session } from '../session';
import { cellCount, heldIn } from '../workbook/grid';
import { PLAIN_LOOK, type Look } from '../workbook/look';
import { COLUMNS, type SheetState } from '../workbook/state';
import { bordersObject } from './range-borders';
import { LOOKS, type LookProperty } from './look-properties';
import { objectOf, type HostObject, type ObjectClass } from './object';
import { sheetOf } from './worksheet';

/** What a format is of. */
export interface Dressed {
  readonly sheetId: string;
  readonly areas: readonly CellRange[];
}

/** The standard sizes of the host, in points. */
export const STANDARD = { width: 48, height: 15 } as const;
/** The value that all cells of the areas share; `null` where they differ. */
function shared(self: Dressed, session: Session, read: (look: Look) => unknown): unknown {
  const sheet = sheetOf(self.sheetId, session);
  const values = new Set<unknown>();
  for (const area of self.areas) {
    const held = heldIn(sheet, area);
    for (const [, { look }] of held) values.add(read(look));
    if (held.length < cellCount(area)) values.add(read(PLAIN_LOOK));
  }
  return values.size === 1 ? [...values][0] : null;
}

const scalarsOf = (properties: Readonly<Record<string, LookProperty>>) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, { read }]) => [
      name,
      (self: Dressed, session: Session) => shared(self, session, read),
    ]),
  );

const settersOf = (properties: Readonly<Record<string, LookProperty>>) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, { change }]) => [
      name,
      (self: Dressed, value: unknown, session: Session) => dress(self, change(value), session),
    ]),
  );

/** Changes the look of all cells of the areas. */
export function dress({ sheetId, areas }: Dressed, change: Partial<Look>, session: Session): void {
  mustFormat(session, sheetOf(sheetId, session), 'allowFormatCells');
  for (const area of areas) session.editor.dress(sheetId, area, () => change);
}

type Sizes = 'widths' | 'heights';

const indexes = (areas: readonly CellRange[], sizes: Sizes): readonly (readonly [number, number])[] =>
  areas.map((area) => (sizes === 'widths' ? [area.left, area.right] : [area.top, area.bottom]));

function setSize({ sheetId, areas }: Dressed, sizes: Sizes, value: unknown, session: Session): void {
  const sheet = sheetOf(sheetId, session);
  mustFormat(session, sheet, sizes === 'widths' ? 'allowFormatColumns' : 'allowFormatRows');
  const most = sizes === 'widths' ? 1342.5 : 409.5;
  if (typeof value !== 'number' || !(value >= 0 && value <= most))
    throw invalidArgument(`no size ${String(value)}`);
  const next = new Map(sheet[sizes]);
  for (const [first, last] of indexes(areas, sizes)) {
    if (last - first >= COLUMNS) throw notImplemented('RangeFormat', 'a size for all rows of a sheet');
    for (let at = first; at <= last; at++) next.set(at, value);
  }
  session.workbook.patchSheet(sheetId, { [sizes]: next });
}

function forgetSize({ sheetId, areas }: Dressed, sizes: Sizes, session: Session): void {
  const sheet = sheetOf(sheetId, session);
  mustFormat(session, sheet, sizes === 'widths' ? 'allowFormatColumns' : 'allowFormatRows');
  const spans = indexes(areas, sizes);
  const kept = [...sheet[sizes]].filter(([at]) => !spans.some(([first, last]) => at >= first && at <= last));
  if (kept.length < sheet[sizes].size) session.workbook.patchSheet(sheetId, { [sizes]: new Map(kept) });
}

function sizeOf({ areas }: Dressed, sheet: SheetState, sizes: Sizes): number | null {
  const standard = sizes === 'widths' ? STANDARD.width : STANDARD.height;
  const found = new Set<number>();
  for (const [first, last] of indexes(areas, sizes)) {
    const some = [...sheet[sizes]].filter(([at]) => at >= first && at <= last);
    for (const [, size] of some) found.add(size);
    if (some.length < last - first + 1) found.add(standard);
  }
  return found.size === 1 ? [...found][0]! : null;
}

const standardOnly = (self: Dressed, value: unknown, sizes: Sizes, session: Session): void => {
  if (value === true) forgetSize(self, sizes, session);
};

const RangeFormat: ObjectClass<Dressed> = {
  name: 'RangeFormat',
  scalars: {
    ...scalarsOf(LOOKS.format),
    ColumnWidth: (self, session) => sizeOf(self, sheetOf(self.sheetId, session), 'widths'),
    RowHeight: (self, session) => sizeOf(self, sheetOf(self.sheetId, session), 'heights'),
  },
  setters: {
    ...settersOf(LOOKS.format),
    ColumnWidth: (self, value, session) => setSize(self, 'widths', value, session),
    RowHeight: (self, value, session) => setSize(self, 'heights', value, session),
    UseStandardWidth: (self, value, session) => standardOnly(self, value, 'widths', session),
    UseStandardHeight: (self, value, session) => standardOnly(self, value, 'heights', session),
  },
  properties: {
    Font: (self, session) => objectOf(RangeFont, self, session),
    Fill: (self, session) => objectOf(RangeFill, self, session),
    Borders: (self, session) => bordersObject(self, session),
    Protection: (self, session) => objectOf(FormatProtection, self, session),
  },
  methods: {
    AutofitColumns: (self, _, session) => forgetSize(self, 'widths', session),
    AutofitRows: (self, _, session) => forgetSize(self, 'heights', session),
  },
};

const RangeFont: ObjectClass<Dressed> = {
  name: 'RangeFont',
  scalars: scalarsOf(LOOKS.font),
  setters: settersOf(LOOKS.font),
};

const RangeFill: ObjectClass<Dressed> = {
  name: 'RangeFill',
  scalars: scalarsOf(LOOKS.fill),
  setters: settersOf(LOOKS.fill),
  methods: { Clear: (self, _, session) => dress(self, { fill: '' }, session) },
};

const FormatProtection: ObjectClass<Dressed> = {
  name: 'FormatProtection',
  scalars: scalarsOf(LOOKS.protection),
  setters: settersOf(LOOKS.protection),
};

export const formatObject = (sheetId: string, areas: readonly CellRange[], session: Session): HostObject =>
  objectOf(RangeFormat, { sheetId, areas }, session);
