import type { CellRange } from '../../workbook/address';
import { REPORT_MARK, reportIdIn } from '../../workbook/report-mark';
import { areaName, cellCount, cut, parseArea } from '../areas';

/** How far a sheet reaches, and whether it is ours. */
export interface Extent {
  readonly id: string;
  /** Around the cells that hold something; `null` where none does. */
  readonly filled: CellRange | null;
  /** The same, formatted and merged empty cells too. */
  readonly formatted: CellRange | null;
  readonly reportId: string | null;
}

/** An area of a sheet to be read. */
export interface Piece {
  readonly id: string;
  readonly area: CellRange;
}

/** Above this a filled area may be mostly empty: its parts are asked for theirs before any cell is read. */
const SPARSE_ABOVE = 500_000;
const PARTS = 8;

/** Asks how far the given sheets reach; what is returned tells it after the sync. */
export function askExtents(context: Excel.RequestContext, ids: readonly string[]): () => readonly Extent[] {
  const asked = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const mark = sheet.names.getItemOrNullObject(REPORT_MARK).load('formula');
    return { id, filled: askUsed(sheet, true), formatted: askUsed(sheet, false), mark };
  });
  return () =>
    asked.map(({ id, filled, formatted, mark }) => ({
      id,
      filled: filled(),
      formatted: formatted(),
      reportId: mark.isNullObject ? null : reportIdIn(String(mark.formula)),
    }));
}

/**
 * The areas to read: the filled area of each sheet, or, where it is huge, its parts shrunk to what they hold. A cell
 * at either end of the grid costs a sync or two, not the rectangle of billions between them.
 */
export async function piecesToRead(
  context: Excel.RequestContext,
  extents: readonly Extent[],
): Promise<readonly Piece[]> {
  let pieces = extents.flatMap(({ id, filled }): Piece[] => (filled ? [{ id, area: filled }] : []));
  while (pieces.some(isSparse)) pieces = await shrunk(context, pieces);
  return pieces;
}

const isSparse = ({ area }: Piece): boolean => cellCount(area) > SPARSE_ABOVE;

async function shrunk(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<Piece[]> {
  const asked = pieces.flatMap((piece) => {
    if (!isSparse(piece)) return [() => piece.area].map((area) => ({ id: piece.id, area }));
    const sheet = context.workbook.worksheets.getItem(piece.id);
    return cut(piece.area, PARTS).map((part) => ({
      id: piece.id,
      area: askUsed(sheet.getRange(areaName(part)).untrack(), true),
    }));
  });
  await context.sync();
  return asked.flatMap(({ id, area }) => {
    const found = area();
    return found ? [{ id, area: found }] : [];
  });
}

function askUsed(of: Excel.Worksheet | Excel.Range, valuesOnly: boolean): () => CellRange | null {
  const used = of.getUsedRangeOrNullObject(valuesOnly).untrack();
  used.load('address');
  return () => (used.isNullObject ? null : parseArea(used.address));
}
