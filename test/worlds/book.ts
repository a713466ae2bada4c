import { cellName, type CellRange } from '../../src/workbook/address';

export type Value = string | number | boolean | null;

/** What the file keeps of a cell. */
export interface Cell {
  readonly value: Value;
  /** Number format, "General" when none. */
  readonly format?: string;
  /** en-US, without "=". */
  readonly formula?: string;
  readonly bold?: boolean;
  readonly struck?: boolean;
  readonly indent?: number;
}

/** Where a cell stands, as the document writes it. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
}

export const nameOf = ({ row, col }: Place): string => cellName(row, col);

/** A sheet under construction; positions are zero-based. */
export class Page {
  readonly cells = new Map<string, Cell & { readonly row: number; readonly col: number }>();
  readonly merges: CellRange[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  filter: CellRange | null = null;
  hidden = false;
  /** The first free row below everything on the page. */
  bottom = 0;

  constructor(readonly name: string) {}

  put(row: number, col: number, cell: Cell): Place {
    if (cell.value !== null && cell.value !== '') {
      this.cells.set(`${row},${col}`, { ...cell, row, col });
      this.bottom = Math.max(this.bottom, row + 1);
    }
    return { sheet: this.name, row, col };
  }

  at(row: number, col: number): Cell | undefined {
    return this.cells.get(`${row},${col}`);
  }

  inOrder(): readonly (Cell & { readonly row: number; readonly col: number })[] {
    return [...this.cells.values()].sort((a, b) => a.row - b.row || a.col - b.col);
  }
}
