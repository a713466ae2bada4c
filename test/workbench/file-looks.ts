import { openPackage, findPart, partBytes, partTree, type Package } from '../../src/xlsx/opc';
import { isOdf } from '../../src/xlsx/ods';
import { PLAIN_CODEC } from '../../src/xlsx/plain-codec';
import { readWorkbookPart, type WorkbookPart } from '../../src/xlsx/workbook-part';
import { scanXml } from '../../src/xlsx/xml-scan';
import { attribute, childOf, childrenOf, isTrue, type XmlElement } from '../../src/xlsx/xml-tree';
import { parseCellName } from '../../src/workbook/address';
import { PLAIN_LOOK, withLook, type BorderLine, type Edge, type Look } from '../host/workbook/look';
import { keyOf, type SheetState } from '../host/workbook/state';
import { colourReader, type ReadColour } from './file-colours';

/** How a sheet of a file looks; by cell only where it is not plain. */
export type SheetLooks = Pick<
  SheetState,
  'widths' | 'heights' | 'hiddenRows' | 'hiddenColumns' | 'freeze' | 'gridlines' | 'tabColor'
> & { readonly cells: ReadonlyMap<number, Look> };

/** A character of the standard font is 7 pixels wide, and a pixel is three quarters of a point. */
const POINTS_PER_CHARACTER = 5.25;
const MARGIN = 3.75;

const ZIP = [0x50, 0x4b];

/** Whether these are the bytes of a package (.xlsx, .xlsm); other formats are only read. */
export const isPackage = (bytes: Uint8Array): boolean =>
  ZIP.every((byte, index) => bytes[index] === byte) && !isOdf(openPackage(bytes, PLAIN_CODEC));

/** Looks of each sheet of an .xlsx or .xlsm by its name; the file has been read, hence checked, before. */
export function readLooks(bytes: Uint8Array): ReadonlyMap<string, SheetLooks> {
  const archive = openPackage(bytes, PLAIN_CODEC);
  const workbook = readWorkbookPart(archive);
  const colour = colourReader(archive, related(archive, workbook, 'theme'));
  const styles = related(archive, workbook, 'styles');
  const looks = styles === null ? [] : cellLooks(partTree(archive, styles).root, colour);
  return new Map(
    workbook.sheets
      .filter(({ isWorksheet }) => isWorksheet)
      .map(({ name, part }) => [name, sheetLooks(archive, part, looks, colour)]),
  );
}

function related(archive: Package, { relationships }: WorkbookPart, type: string): string | null {
  const target = relationships.find((one) => one.type === type && !one.external)?.target;
  return target !== undefined && findPart(archive, target) ? target : null;
}

/** The look of each cell format, by the index that cells carry. */
function cellLooks(styles: XmlElement, colour: ReadColour): Look[] {
  const fonts = childrenOf(childOf(styles, 'fonts'), 'font').map((font) => fontLook(font, colour));
  const fills = childrenOf(childOf(styles, 'fills'), 'fill').map((fill) => fillColour(fill, colour));
  const borders = childrenOf(childOf(styles, 'borders'), 'border').map((border) =>
    borderLook(border, colour),
  );
  return childrenOf(childOf(styles, 'cellXfs'), 'xf').map((format) => {
    const index = (name: string): number => Number(attribute(format, name) ?? 0);
    return withLook(PLAIN_LOOK, {
      ...fonts[index('fontId')],
      fill: fills[index('fillId')] ?? '',
      borders: borders[index('borderId')] ?? {},
      ...alignmentLook(childOf(format, 'alignment')),
    });
  });
}

function fontLook(font: XmlElement, colour: ReadColour): Partial<Look> {
  const value = (name: string): string | undefined => {
    const element = childOf(font, name);
    return element && attribute(element, 'val');
  };
  const isOn = (name: string): boolean => childOf(font, name) !== undefined && isTrue(value(name) ?? '1');
  return {
    fontName: value('name') ?? PLAIN_LOOK.fontName,
    fontSize: Number(value('sz') ?? PLAIN_LOOK.fontSize),
    fontColor: colour(childOf(font, 'color')) || PLAIN_LOOK.fontColor,
    bold: isOn('b'),
    italic: isOn('i'),
    strikethrough: isOn('strike'),
    underline: isOn('u') ? 'Single' : 'None',
  };
}

function fillColour(fill: XmlElement, colour: ReadColour): string {
  const pattern = childOf(fill, 'patternFill');
  return pattern && attribute(pattern, 'patternType') === 'solid' ? colour(childOf(pattern, 'fgColor')) : '';
}

const EDGES: readonly (readonly [string, Edge])[] = [
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
];

function borderLook(border: XmlElement, colour: ReadColour): Look['borders'] {
  const lines: Partial<Record<Edge, BorderLine>> = {};
  for (const [name, edge] of EDGES) {
    const side = childOf(border, name);
    const style = side && attribute(side, 'style');
    if (!side || style === undefined || style === 'none') continue;
    lines[edge] = { style: 'Continuous', weight: 'Thin', color: colour(childOf(side, 'color')) || '#000000' };
  }
  return lines;
}

function alignmentLook(alignment: XmlElement | undefined): Partial<Look> {
  if (!alignment) return {};
  const word = (name: string, standard: string): string => {
    const value = attribute(alignment, name);
    return value === undefined || value === '' ? standard : value[0]!.toUpperCase() + value.slice(1);
  };
  return {
    horizontal: word('horizontal', PLAIN_LOOK.horizontal),
    vertical: word('vertical', PLAIN_LOOK.vertical),
    wrap: isTrue(attribute(alignment, 'wrapText')),
    indent: Number(attribute(alignment, 'indent') ?? 0),
  };
}

function sheetLooks(archive: Package, part: string, looks: readonly Look[], colour: ReadColour): SheetLooks {
  const cells = new Map<number, Look>();
  const [widths, heights] = [new Map<number, number>(), new Map<number, number>()];
  const [hiddenRows, hiddenColumns] = [new Set<number>(), new Set<number>()];
  let freeze = { rows: 0, cols: 0 };
  let gridlines = true;
  let tabColor = '';
  scanXml(part, partBytes(archive, part), archive.meter, {
    open: (tag) => {
      const number = (name: string): number => Number(attribute(tag, name) ?? 0);
      switch (tag.local) {
        case 'c': {
          const place = parseCellName(attribute(tag, 'r') ?? '');
          const look = looks[number('s')];
          if (place && look && look !== PLAIN_LOOK) cells.set(keyOf(place.row, place.col), look);
          return;
        }
        case 'row':
          if (attribute(tag, 'ht') !== undefined) heights.set(number('r') - 1, number('ht'));
          if (isTrue(attribute(tag, 'hidden'))) hiddenRows.add(number('r') - 1);
          return;
        case 'col':
          for (let col = number('min') - 1; col < Math.min(number('max'), MOST_COLUMNS); col++) {
            widths.set(col, number('width') * POINTS_PER_CHARACTER + MARGIN);
            if (isTrue(attribute(tag, 'hidden'))) hiddenColumns.add(col);
          }
          return;
        case 'pane':
          if (/^frozen/.test(attribute(tag, 'state') ?? ''))
            freeze = { rows: number('ySplit'), cols: number('xSplit') };
          return;
        case 'sheetView':
          gridlines = isTrue(attribute(tag, 'showGridLines') ?? '1');
          return;
        case 'tabColor':
          tabColor = colour(tag);
      }
    },
  });
  return { cells, widths, heights, hiddenRows, hiddenColumns, freeze, gridlines, tabColor };
}

/** Columns that a file dresses beyond these are not in sight. */
const MOST_COLUMNS = 512;
