import type { CellRange } from '../../../src/workbook/address';
import { invalidArgument, notImplemented } from '../refuse';
import { mustFormat, mustWriteCells, type Session } from '../session';
import type { Look } from '../workbook/look';
import { columnsOf, rowsOf } from '../workbook/grid';
import { cellAt, type Cell, type SheetState } from '../workbook/state';
import { LOOKS, type LookProperty } from './look-properties';
import { linkOf } from './range-writes';
import { dimensions, type RangeSelf } from './range';
import { sheetOf } from './worksheet';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const upperFirst = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const GROUPS: Readonly<Record<string, Readonly<Record<string, LookProperty>>>> = {
  font: LOOKS.font,
  fill: LOOKS.fill,
};

/** `getCellProperties`: for each cell what was asked with `true`, in the shape it was asked. */
export function cellProperties(sheet: SheetState, area: CellRange, wanted: unknown): unknown {
  if (!isTree(wanted)) throw invalidArgument('which cell properties');
  return Array.from({ length: rowsOf(area) }, (_, row) =>
    Array.from({ length: columnsOf(area) }, (__, col) =>
      propertiesOf(cellAt(sheet, area.top + row, area.left + col), wanted),
    ),
  );
}

function propertiesOf(cell: Cell, wanted: Tree): Tree {
  const found: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (name === 'hyperlink' && want === true) found[name] = cell.link;
    else if (name === 'format' && isTree(want)) found[name] = formatOf(cell.look, want);
    else throw notImplemented('Range', `getCellProperties of ${name}`);
  }
  return found;
}

function formatOf(look: Look, wanted: Tree): Tree {
  const found: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (isTree(want)) {
      found[name] = Object.fromEntries(
        Object.keys(want).map((key) => [key, propertyOf(GROUPS[name], key, name).read(look)]),
      );
    } else found[name] = propertyOf(LOOKS.format, name, 'format').read(look);
  }
  return found;
}

function propertyOf(
  group: Readonly<Record<string, LookProperty>> | undefined,
  name: string,
  where: string,
): LookProperty {
  const property = group?.[upperFirst(name)];
  if (!property) throw notImplemented('Range', `cell property ${where}.${name}`);
  return property;
}

/** `setCellProperties`: a matrix of the range's size; what a cell does not name stays. */
export function setCellProperties(self: RangeSelf, data: unknown, session: Session): void {
  const { sheetId, area } = self;
  const rows = Array.isArray(data) ? (data as readonly unknown[]) : [];
  const fits =
    rows.length === rowsOf(area) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!fits) throw dimensions(area, rows.length, 0);
  mustWriteCells(session, sheetOf(sheetId, session), [area]);
  for (const [row, cells] of (rows as readonly (readonly unknown[])[]).entries()) {
    for (const [col, properties] of cells.entries()) {
      if (!isTree(properties)) throw invalidArgument('the properties of a cell are an object');
      const at = {
        top: area.top + row,
        left: area.left + col,
        bottom: area.top + row,
        right: area.left + col,
      };
      setProperties(sheetId, at, properties, session);
    }
  }
}

function setProperties(sheetId: string, at: CellRange, properties: Tree, session: Session): void {
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'hyperlink') session.editor.setLink(sheetId, at, linkOf(value));
    else if (name === 'format' && isTree(value)) {
      mustFormat(session, sheetOf(sheetId, session), 'allowFormatCells');
      session.editor.dress(sheetId, at, () => changeOf(value));
    } else throw notImplemented('Range', `setCellProperties of ${name}`);
  }
}

function changeOf(format: Tree): Partial<Look> {
  const changes = Object.entries(format).map(([name, value]): Partial<Look> => {
    if (!isTree(value)) return propertyOf(LOOKS.format, name, 'format').change(value);
    return Object.assign(
      {},
      ...Object.entries(value).map(([key, each]) => propertyOf(GROUPS[name], key, name).change(each)),
    ) as Partial<Look>;
  });
  return Object.assign({}, ...changes) as Partial<Look>;
}
