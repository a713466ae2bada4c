import { cellName, rangeName } from '../../src/workbook/address';
import type { CellInput, SheetInput } from '../layouts/case';
import { eur, points } from '../layouts/cells';
import { Random } from '../worlds/random';

/** A mistake that the report of 2016 makes, where a layout has put it. */
export interface Planted {
  readonly what: string;
  readonly sheet: string;
  readonly cell: string;
}

/** One sheet while it is drawn; rows and columns count from its own corner, wherever that stands. */
export class Draft {
  private readonly rows: CellInput[][] = [];
  private readonly merges: string[] = [];
  readonly planted: Planted[] = [];

  constructor(
    readonly name: string,
    private readonly top: number,
    private readonly left: number,
  ) {}

  put(row: number, cells: readonly CellInput[]): void {
    const line = (this.rows[row + this.top] ??= []);
    cells.forEach((cell, col) => {
      if (cell !== null) line[col + this.left] = cell;
    });
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top === bottom && left === right) return;
    this.merges.push(
      rangeName({
        top: top + this.top,
        left: left + this.left,
        bottom: bottom + this.top,
        right: right + this.left,
      }),
    );
  }

  mistake(what: string, row: number, col: number): void {
    this.planted.push({ what, sheet: this.name, cell: cellName(row + this.top, col + this.left) });
  }

  sheet(): SheetInput {
    const rows = Array.from({ length: this.rows.length }, (_, row) =>
      Array.from({ length: this.rows[row]?.length ?? 0 }, (__, col) => this.rows[row]?.[col] ?? null),
    );
    return { name: this.name, rows, merges: this.merges };
  }
}

const italian = (value: number, places: number): string => {
  const [whole = '', cents] = Math.abs(value).toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${cents === undefined ? '' : `,${cents}`}`;
};

/** How one layout writes things, drawn once for the whole workbook. */
export class Style {
  readonly random: Random;
  private readonly capitals: boolean;
  private readonly amounts: 'number' | 'text' | 'euro';
  private readonly percents: 'points' | 'fraction' | 'text';

  constructor(seed: number) {
    this.random = new Random(seed);
    this.capitals = this.random.chance(0.3);
    this.amounts = this.random.pick(['number', 'number', 'text', 'euro'] as const);
    this.percents = this.random.pick(['points', 'points', 'fraction', 'text'] as const);
  }

  head(...words: readonly string[]): string {
    const head = this.random.pick(words);
    return this.capitals ? head.toUpperCase() : head;
  }

  amount(value: number): CellInput {
    if (this.amounts === 'number') return eur(value);
    return this.amounts === 'text' ? italian(value, 2) : `€ ${italian(value, 2)}`;
  }

  /** Points with the decimals that the report prints. */
  percent(value: number, places: 1 | 2): CellInput {
    if (this.percents === 'text') return `${italian(value, places)}%`;
    if (this.percents === 'points') return places === 1 ? points(value) : { v: value, z: '0.00' };
    return { v: Number((value / 100).toFixed(6)), z: places === 1 ? '0.0%' : '0.00%' };
  }

  draft(name: string): Draft {
    const draft = new Draft(name, this.random.pick([0, 0, 1, 3]), this.random.pick([0, 0, 1, 2]));
    return draft;
  }
}
