import type { Style } from './styles';

/** A formula and, where the report prints its outcome, the figure that the build must find in the cell. */
export interface Formula {
  readonly formula: string;
  readonly printed?: number;
}

export type CellContent = string | number | Formula;

export interface PageCell {
  readonly column: string;
  readonly row: number;
  readonly content: CellContent | null;
  readonly style: Style;
}

export interface Merge {
  readonly from: PagePlace;
  readonly to: PagePlace;
}

interface PagePlace {
  readonly column: string;
  readonly row: number;
}

/** Widths of columns in characters, by letter. */
export type Widths = Readonly<Record<string, number>>;

export const formula = (text: string, printed?: number): Formula => ({
  formula: text,
  ...(printed === undefined ? {} : { printed }),
});

/** One sheet being laid out: cells, merges and widths, without any knowledge of the file format. */
export class Page {
  readonly cells: PageCell[] = [];
  readonly merges: Merge[] = [];

  constructor(
    readonly name: string,
    readonly widths: Widths,
    readonly visibility: 'visible' | 'hidden' = 'visible',
  ) {}

  put(column: string, row: number, content: CellContent | null, style: Style = {}): void {
    this.cells.push({ column, row, content, style });
  }

  /** Writes a row from `column` on; `null` leaves the cell blank but styled. */
  putRow(
    column: string,
    row: number,
    contents: readonly (CellContent | null)[],
    style: Style | readonly Style[] = {},
  ): void {
    contents.forEach((content, index) => {
      const own = Array.isArray(style) ? (style as readonly Style[])[index] : (style as Style);
      this.cells.push({ column: columnAfter(column, index), row, content, style: own ?? {} });
    });
  }

  /** Writes one cell over a rectangle; the covered cells get the style too, or the border would break. */
  putMerged(
    from: string,
    row: number,
    to: string,
    lastRow: number,
    content: CellContent | null,
    style: Style,
  ): void {
    this.put(from, row, content, style);
    for (let r = row; r <= lastRow; r += 1) {
      for (let c = from; ; c = columnAfter(c, 1)) {
        if (c !== from || r !== row) this.cells.push({ column: c, row: r, content: null, style });
        if (c === to) break;
      }
    }
    if (from !== to || row !== lastRow) {
      this.merges.push({ from: { column: from, row }, to: { column: to, row: lastRow } });
    }
  }
}

/** The column `steps` to the right; the sample has no sheet beyond Z. */
export const columnAfter = (column: string, steps: number): string =>
  String.fromCharCode(column.charCodeAt(0) + steps);
