import { parseRangeName } from '../workbook/address';
import type { CellRange } from '../workbook/address';
import type { CellSnapshot } from '../workbook/snapshot';
import type { XmlTag } from './xml-tag';

/** What a sheet says of itself beside its cells. */
export interface SheetShape {
  readonly merges: CellRange[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenCols?: readonly number[];
  readonly filter?: CellRange;
}

/** Rows and columns from one to another, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Hears the elements of a worksheet part that are not its cells. */
export class ShapeReader {
  private readonly merges: CellRange[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenCols: Span[] = [];
  private filter: CellRange | null = null;
  /** Each reader of a shared workbook may have a view with filters of its own. */
  private inOwnViews = false;

  open(tag: XmlTag): void {
    if (tag.local === 'mergeCell') {
      const range = parseRangeName(tag.value('ref') ?? '');
      if (range) this.merges.push(range);
    } else if (tag.local === 'col') this.openColumns(tag);
    else if (tag.local === 'autoFilter' && !this.inOwnViews)
      this.filter = parseRangeName(tag.value('ref') ?? '');
    else if (tag.local === 'customSheetViews') this.inOwnViews = true;
  }

  /** `row`: the number it turned out to have, from 0. */
  openRow(tag: XmlTag, row: number): void {
    if (isTrue(tag.value('hidden')) || Number(tag.value('ht') ?? 1) === 0) this.hiddenRows.add(row);
  }

  close({ local }: XmlTag): void {
    if (local === 'customSheetViews') this.inOwnViews = false;
  }

  shapeOver(cells: readonly CellSnapshot[]): SheetShape {
    return {
      merges: this.merges,
      ...hiddenAmong(cells, this.hiddenRows, this.hiddenCols),
      ...(this.filter ? { filter: this.filter } : {}),
    };
  }

  private openColumns(tag: XmlTag): void {
    const [from, to] = [Number(tag.value('min')) - 1, Number(tag.value('max')) - 1];
    if (isTrue(tag.value('hidden')) || Number(tag.value('width') ?? 1) === 0)
      this.hiddenCols.push({ from, to });
  }
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Which rows and columns that hold something are not shown, as a snapshot tells them. */
export function hiddenAmong(
  cells: readonly CellSnapshot[],
  hiddenRows: ReadonlySet<number>,
  hiddenCols: readonly Span[],
): Pick<SheetShape, 'hiddenRows' | 'hiddenCols'> {
  if (hiddenRows.size === 0 && hiddenCols.length === 0) return {};
  const rows = new Set<number>();
  const held = new Set<number>();
  for (const { row, col } of cells) {
    if (hiddenRows.has(row)) rows.add(row);
    held.add(col);
  }
  const cols = [...held].filter((col) => hiddenCols.some(({ from, to }) => col >= from && col <= to));
  return {
    ...(rows.size > 0 ? { hiddenRows: ascending(rows) } : {}),
    ...(cols.length > 0 ? { hiddenCols: ascending(cols) } : {}),
  };
}

const ascending = (numbers: Iterable<number>): number[] => [...numbers].sort((a, b) => a - b);
