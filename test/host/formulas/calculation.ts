import type { CellRange } from '../../../src/workbook/address';
import type { CellValue } from '../../../src/workbook/snapshot';
import { sameName } from '../../../src/workbook/sheet-names';
import { keyOf, rowOf, colOf, usedRange, type BookState, type Cell, type SheetState } from '../workbook/state';
import { evaluate, type Scope } from './evaluate';
import { parseFormula, type Node } from './parse';
import { precedents, type Precedent } from './precedents';
import { FormulaError, NotComputable, type ErrorText, type Scalar } from './values';

/** A formula cell. */
interface Place {
  readonly sheetId: string;
  readonly key: number;
}

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
export function recalculate(book: BookState, dirty: Dirty): Calculation {
  const stale = staleFormulas(book, dirty);
  const run = new Run(book, stale);
  for (const place of stale.values()) run.settle(place);
  return run.result();
}

const idOf = (sheetId: string, key: number): string => `${sheetId} ${key}`;

/** The formulas to work out: those that were written, and all that lies downstream. */
function staleFormulas(book: BookState, dirty: Dirty): Map<string, Place> {
  const readers = readersOf(book);
  const stale = new Map<string, Place>();
  const queue: Place[] = [];
  const add = (place: Place): void => {
    const id = idOf(place.sheetId, place.key);
    if (stale.has(id)) return;
    stale.set(id, place);
    queue.push(place);
  };
  if (dirty === 'all') {
    for (const { place } of readers.all) add(place);
    return stale;
  }
  for (const [sheetId, keys] of dirty) {
    const sheet = book.sheets.find(({ id }) => id === sheetId);
    for (const key of keys) {
      if (sheet?.cells.get(key)?.formula != null) add({ sheetId, key });
      for (const reader of readers.of(sheetId, key)) add(reader);
    }
  }
  for (let place = queue.pop(); place; place = queue.pop()) {
    for (const reader of readers.of(place.sheetId, place.key)) add(reader);
  }
  return stale;
}

interface Readers {
  readonly all: readonly { readonly place: Place; readonly formula: string }[];
  of(sheetId: string, key: number): Iterable<Place>;
}

interface SheetReaders {
  readonly cells: Map<number, Place[]>;
  readonly areas: { readonly area: CellRange; readonly place: Place }[];
}

/** Who reads a cell, by sheet: single cells in a map, areas in a list. */
function readersOf(book: BookState): Readers {
  const all: { place: Place; formula: string }[] = [];
  const bySheet = new Map<string, SheetReaders>();
  for (const sheet of book.sheets) {
    for (const [key, { formula }] of sheet.cells) {
      if (formula === null) continue;
      const place = { sheetId: sheet.id, key };
      all.push({ place, formula });
      for (const read of precedentsOf(formula, sheet, book)) note(bySheet, read, place);
    }
  }
  return {
    all,
    *of(sheetId, key) {
      const readers = bySheet.get(sheetId);
      if (!readers) return;
      yield* readers.cells.get(key) ?? [];
      const [row, col] = [rowOf(key), colOf(key)];
      for (const { area, place } of readers.areas) {
        if (row >= area.top && row <= area.bottom && col >= area.left && col <= area.right) yield place;
      }
    },
  };
}

function note(bySheet: Map<string, SheetReaders>, { sheetId, area }: Precedent, place: Place): void {
  let readers = bySheet.get(sheetId);
  if (!readers) bySheet.set(sheetId, (readers = { cells: new Map(), areas: [] }));
  if (area.top !== area.bottom || area.left !== area.right) {
    readers.areas.push({ area, place });
    return;
  }
  const key = keyOf(area.top, area.left);
  const places = readers.cells.get(key);
  if (places) places.push(place);
  else readers.cells.set(key, [place]);
}

function precedentsOf(formula: string, sheet: SheetState, book: BookState): readonly Precedent[] {
  const parsed = parseFormula(formula);
  return parsed.ok ? precedents(parsed.node, sheet.id, namesOf(book, sheet)) : [];
}

/** How names are found from a sheet: sheets by their title, defined names on the sheet first. */
const namesOf = (book: BookState, sheet: SheetState) => ({
  sheetNamed: (name: string): string | null => book.sheets.find((each) => sameName(each.name) === sameName(name))?.id ?? null,
  named: (name: string, on: string | null): Node | null => {
    const scope = on === null ? sheet : book.sheets.find((each) => sameName(each.name) === sameName(on));
    const wanted = sameName(name);
    const found = [...(scope?.names ?? []), ...book.names].find((each) => sameName(each.name) === wanted);
    const parsed = found && parseFormula(found.formula.replace(/^=/, ''));
    return parsed?.ok ? parsed.node : null;
  },
});

/** One calculation: every stale formula once, what it reads before it. */
class Run {
  private readonly done = new Map<string, Scalar>();
  private readonly open = new Set<string>();
  private readonly sheets = new Map<string, SheetState>();
  private readonly used = new Map<string, CellRange | null>();
  private readonly changed: Recalculated[] = [];
  private readonly touched = new Set<string>();
  private readonly kept: (Place & { readonly why: string })[] = [];

  constructor(
    private readonly book: BookState,
    private readonly stale: ReadonlyMap<string, Place>,
  ) {
    for (const sheet of book.sheets) this.sheets.set(sheet.id, sheet);
  }

  result(): Calculation {
    return { changed: this.changed, sheets: this.touched, kept: this.kept };
  }

  /** The value of a stale formula. */
  settle(place: Place): Scalar {
    const id = idOf(place.sheetId, place.key);
    const before = this.done.get(id);
    if (before !== undefined) return before;
    if (this.open.has(id)) return 0;
    this.open.add(id);
    const sheet = this.sheets.get(place.sheetId)!;
    const cell = sheet.cells.get(place.key)!;
    const value = this.valueOf(cell, sheet, place);
    this.open.delete(id);
    this.done.set(id, value);
    this.touched.add(place.sheetId);
    const content = contentOf(value);
    if (!sameContent(cell.content, content)) this.changed.push({ ...place, content });
    return value;
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
      ...namesOf(this.book, sheet),
      cell: (sheetId, row, col) => this.cell(sheetId, keyOf(row, col)),
      used: (sheetId, area) => this.within(sheetId, area),
    };
  }

  private cell(sheetId: string, key: number): Scalar {
    const cell = this.sheets.get(sheetId)?.cells.get(key);
    if (!cell) return null;
    return cell.formula !== null && this.stale.has(idOf(sheetId, key))
      ? this.settle({ sheetId, key })
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
  content === null ? null : content.type === 'error' ? new FormulaError(content.value as ErrorText) : content.value;

function contentOf(value: Scalar): CellValue {
  if (value instanceof FormulaError) return { type: 'error', value: value.text };
  if (typeof value === 'string') return { type: 'text', value };
  if (typeof value === 'boolean') return { type: 'boolean', value };
  return { type: 'number', value: value ?? 0 };
}

const sameContent = (a: CellValue | null, b: CellValue): boolean =>
  a !== null && a.type === b.type && Object.is(a.value, b.value);
