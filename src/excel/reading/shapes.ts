import type { CellRange } from '../../workbook/address';
import type { CellLook } from '../../workbook/snapshot';
import { cellCount, parseArea } from '../areas';
import { offers } from '../requirements';
import type { Piece } from './extents';

/** What one question tells of a sheet beside its cells. Of a property that its filled cells do not share it is `null`. */
export interface Shape {
  readonly id: string;
  readonly filter: CellRange | null;
  readonly tables: readonly TableEntry[];
  readonly rowHidden: boolean | null;
  readonly columnHidden: boolean | null;
  readonly face: Face;
}

/** A table as the list of tables tells it: all but where it is. */
export interface TableEntry {
  readonly name: string;
  readonly hasHead: boolean;
  readonly hasTotals: boolean;
}

/** A look as Excel tells it, of one cell or of many; white is how it tells that there is no fill. */
interface Face {
  readonly bold: boolean | null;
  readonly struck: boolean | null;
  readonly fill: string | null;
  readonly indent: number | null;
}

/**
 * Cells that are asked how they look, over the whole workbook. A look is three times the answer of a value, and Excel
 * gathers it cell by cell. Beyond it the larger sheets are not asked what is bold, filled and indented: of their
 * structure less can be seen than in the file. What is struck is always asked, for it changes what counts.
 */
const MOST_DRESSED = 50_000;
const WHITE = '#FFFFFF';

/** Asks for the shapes of the given sheets; what is returned tells them after the sync. */
export function askShapes(context: Excel.RequestContext, ids: readonly string[]): () => readonly Shape[] {
  if (!offers('shapes')) return () => [];
  const asked = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    const { format } = used.load('rowHidden,columnHidden');
    const font = format.font.load('bold,strikethrough');
    const fill = format.fill.load('color');
    format.load('indentLevel');
    const filter = sheet.autoFilter.getRangeOrNullObject().untrack().load('address');
    const tables = sheet.tables.load('items/name,items/showHeaders,items/showTotals');
    return { id, used, format, font, fill, filter, tables };
  });
  return () =>
    asked.flatMap(({ id, used, format, font, fill, filter, tables }): Shape[] => {
      if (used.isNullObject) return [];
      return [
        {
          id,
          filter: filter.isNullObject ? null : parseArea(filter.address),
          tables: tables.items.map(({ name, showHeaders, showTotals }) => ({
            name,
            hasHead: showHeaders,
            hasTotals: showTotals,
          })),
          rowHidden: used.rowHidden,
          columnHidden: used.columnHidden,
          face: {
            bold: font.bold,
            struck: font.strikethrough,
            fill: fill.color,
            indent: format.indentLevel,
          },
        },
      ];
    });
}

/** What is to be asked of the cells of each sheet to know how they look; sheets of which all is known are not in it. */
export function looksToAsk(
  shapes: readonly Shape[],
  pieces: readonly Piece[],
): ReadonlyMap<string, Excel.CellPropertiesLoadOptions> {
  const sizes = new Map<string, number>();
  for (const { id, area } of pieces) sizes.set(id, (sizes.get(id) ?? 0) + cellCount(area));
  const inOrder = [...shapes].sort((a, b) => (sizes.get(a.id) ?? 0) - (sizes.get(b.id) ?? 0));
  let left = MOST_DRESSED;
  return new Map(
    inOrder.flatMap(({ id, face }): [string, Excel.CellPropertiesLoadOptions][] => {
      left -= sizes.get(id) ?? 0;
      const wanted = optionsOf(face, left >= 0);
      return wanted ? [[id, wanted]] : [];
    }),
  );
}

function optionsOf(face: Face, all: boolean): Excel.CellPropertiesLoadOptions | null {
  const font = {
    ...(face.struck === null ? { strikethrough: true } : {}),
    ...(all && face.bold === null ? { bold: true } : {}),
  };
  const format = {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(all && face.fill === null ? { fill: { color: true } } : {}),
    ...(all && face.indent === null ? { indentLevel: true } : {}),
  };
  return Object.keys(format).length > 0 ? { format } : null;
}

/** Looks as snapshots keep them, equal ones once. */
export class LookBook {
  private readonly known = new Map<string, CellLook>();

  /** The look of a cell from what was asked of it, and for the rest from what all cells of its sheet share. */
  lookOf({ face }: Shape, asked: Excel.CellProperties | undefined): CellLook | undefined {
    const { font, fill, indentLevel } = asked?.format ?? {};
    const bold = font?.bold ?? face.bold;
    // Struck in part has no value, neither yes nor no.
    const struck = font && 'strikethrough' in font ? font.strikethrough : (face.struck ?? false);
    const filled = (fill?.color ?? face.fill ?? WHITE) !== WHITE;
    const indent = indentLevel ?? face.indent ?? 0;
    const look: CellLook = {
      ...(bold === true ? { bold } : {}),
      ...(filled ? { filled } : {}),
      ...(struck === false ? {} : { struck: struck === true ? 'wholly' : 'partly' }),
      ...(indent > 0 ? { indent } : {}),
    };
    const key = JSON.stringify(look);
    if (key === '{}') return undefined;
    const same = this.known.get(key);
    if (!same) this.known.set(key, look);
    return same ?? look;
  }
}
