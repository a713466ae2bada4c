import type { CellRange } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import {
  keyOf,
  rowOf,
  colOf,
  usedRange,
  type BookState,
  type Cell,
  type SheetState,
} from '../workbook/state';
import { evaluate, type Scope } from './evaluate';
import { parseFormula } from './parse';
import { BookNames, type Place, type ReaderIndex } from './readers';
import { FormulaError, NotComputable, type ErrorText, type Scalar } from './values';

export interface Recalculated extends Place {
  readonly content: CellValue;
}

export interface Calculation {
  /** Formula cells whose value is another now. */
  readonly changed: readonly Recalculated[];
  /** Sheets on which any formula was worked out again. */
  readonly sheets: ReadonlySet<string>;
  /** Formulas that keep the value they had, because the host cannot work them out, and why. */
  readonly kept: readonly (Place & { readonly why: string })[];
}

/** What to begin from: cells that were written, or everything. */
export type Dirty = ReadonlyMap<string, ReadonlySet<number>> | 'all';

/**
 * Works out the formulas that depend on what changed, and only them: other cells keep the values they came with.
 * A circle gives 0, as Excel does once it has warned.
 */
export function recalculate(book: BookState, dirty: Dirty, index: ReaderIndex): Calculation {
  const stale = staleFormulas(book, dirty, index);
  const run = new Run(book, stale);
  // From the top down: a column in which each cell builds on the one above is then no deep recursion.
  for (const [sheetId, keys] of stale) {
    for (const key of [...keys].sort((a, b) => a - b)) run.settle(sheetId, key);
  }
  return run.result();
}

/** Formula cells by sheet. */
type Stale = Map<string, Set<number>>;

/** The formulas to work out: those that were written, and all that lies downstream. */
function staleFormulas(book: BookState, dirty: Dirty, index: ReaderIndex): Stale {
  const stale: Stale = new Map(book.sheets.map(({ id }) => [id, new Set()]));
  if (dirty === 'all') {
    for (const { id, cells } of book.sheets) {
      for (const [key, { formula }] of cells) if (formula !== null) stale.get(id)!.add(key);
    }
    return stale;
  }
  const readersOf = index.of(book);
  const queue: Place[] = [];
  const add = (place: Place): void => {
    const keys = stale.get(place.sheetId)!;
    if (keys.has(place.key)) return;
    keys.add(place.key);
    queue.push(place);
  };
  for (const { id, cells } of book.sheets) {
    for (const key of dirty.get(id) ?? []) {
      if (typeof cells.get(key)?.formula === 'string') add({ sheetId: id, key });
      for (const reader of readersOf(id, key)) add(reader);
    }
  }
  for (let place = queue.pop(); place; place = queue.pop()) {
    for (const reader of readersOf(place.sheetId, place.key)) add(reader);
  }
  return stale;
}

/** One calculation: every stale formula once, what it reads before it. */
class Run {
  private readonly done = new Map<Cell, Scalar>();
  /** What is being worked out, the outermost first. */
  private readonly open = new Set<Cell>();
  private readonly circular = new Set<Cell>();
  private readonly sheets = new Map<string, SheetState>();
  private readonly used = new Map<string, CellRange | null>();
  private readonly names: BookNames;
  private readonly changed: Recalculated[] = [];
  private readonly touched = new Set<string>();
  private readonly kept: (Place & { readonly why: string })[] = [];

  constructor(
    book: BookState,
    private readonly stale: Stale,
  ) {
    for (const sheet of book.sheets) this.sheets.set(sheet.id, sheet);
    this.names = new BookNames(book);
  }

  result(): Calculation {
    return { changed: this.changed, sheets: this.touched, kept: this.kept };
  }

  /** The value of a stale formula. */
  settle(sheetId: string, key: number): Scalar {
    const sheet = this.sheets.get(sheetId)!;
    const cell = sheet.cells.get(key)!;
    const before = this.done.get(cell);
    if (before !== undefined) return before;
    if (this.open.has(cell)) return this.closeCircle(cell);
    this.open.add(cell);
    const worked = this.valueOf(cell, sheet, { sheetId, key });
    this.open.delete(cell);
    const value = this.circular.has(cell) ? 0 : worked;
    this.done.set(cell, value);
    this.touched.add(sheetId);
    const content = contentOf(value);
    if (!sameContent(cell.content, content)) this.changed.push({ sheetId, key, content });
    return value;
  }

  private closeCircle(from: Cell): number {
    let inside = false;
    for (const each of this.open) {
      inside ||= each === from;
      if (inside) this.circular.add(each);
    }
    return 0;
  }

  private valueOf(cell: Cell, sheet: SheetState, place: Place): Scalar {
    const parsed = parseFormula(cell.formula!);
    try {
      if (!parsed.ok) throw new NotComputable(parsed.reason);
      return evaluate(parsed.node, this.scope(sheet, place));
    } catch (stop) {
      if (!(stop instanceof NotComputable)) throw stop;
      this.kept.push({ ...place, why: stop.what });
      return scalarOf(cell.content) ?? 0;
    }
  }

  private scope(sheet: SheetState, { key }: Place): Scope {
    return {
      sheetId: sheet.id,
      row: rowOf(key),
      col: colOf(key),
      ...this.names.seenFrom(sheet),
      cell: (sheetId, row, col) => this.cell(sheetId, keyOf(row, col)),
      used: (sheetId, area) => this.within(sheetId, area),
    };
  }

  private cell(sheetId: string, key: number): Scalar {
    const cell = this.sheets.get(sheetId)?.cells.get(key);
    if (!cell) return null;
    return cell.formula !== null && this.stale.get(sheetId)!.has(key)
      ? this.settle(sheetId, key)
      : scalarOf(cell.content);
  }

  private within(sheetId: string, area: CellRange): CellRange {
    let used = this.used.get(sheetId);
    if (used === undefined) {
      const sheet = this.sheets.get(sheetId);
      used = sheet ? usedRange(sheet, true) : null;
      this.used.set(sheetId, used);
    }
    return {
      ...area,
      bottom: Math.max(area.top - 1, Math.min(area.bottom, used?.bottom ?? -1)),
      right: Math.max(area.left - 1, Math.min(area.right, used?.right ?? -1)),
    };
  }
}

const scalarOf = (content: CellValue | null): Scalar =>
  content === null
    ? null
    : content.type === 'error'
      ? new FormulaError(content.value as ErrorText)
      : content.value;

function contentOf(value: Scalar): CellValue {
  if (value instanceof FormulaError) return { type: 'error', value: value.text };
  if (typeof value === 'string') return { type: 'text', value };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  return { type: 'number', value: value ?? 0 };
}

const sameContent = (a: CellValue | null, b: CellValue): boolean =>
  a !== null && a.type === b.type && Object.is(a.value, b.value);
