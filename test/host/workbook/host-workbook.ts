import type { CellRange } from '../../../src/workbook/address';
import { sameName } from '../../../src/workbook/sheet-names';
import { recalculate, type Calculation } from '../formulas/calculation';
import { ReaderIndex } from '../formulas/readers';
import { History } from './history';
import { EMPTY_CELL, isBlank, sheetIdOf, type BookState, type Cell, type SheetState } from './state';

const NOTHING: Calculation = { changed: [], sheets: new Set(), kept: [] };

/**
 * The workbook that the host holds: a state that is replaced, never changed, once a step is over. It knows no rules
 * of Excel's and raises no events; `Editor` does both.
 */
export class HostWorkbook {
  private state: BookState;
  private readonly history = new History();
  /** Cell maps made in the step under way, which may still be written into. */
  private readonly own = new Set<ReadonlyMap<number, Cell>>();
  private dirty = new Map<string, Set<number>>();
  private readonly readers = new ReaderIndex();
  private readonly listeners = new Set<() => void>();
  private readonly keptFormulas = new Map<string, string>();
  private sheetsMade: number;
  /** The sheet in front, by id. */
  active: string;
  /** What is selected, by sheet id; A1 where nothing else is said. */
  readonly selections = new Map<string, readonly CellRange[]>();

  constructor(
    /** File name without folders. */
    readonly file: string,
    readonly date1904: boolean,
    /** Its sheets have the ids from `sheetIdOf(1)` on. */
    state: BookState,
    /** Nothing is worked out before somebody asks. */
    readonly manualCalculation = false,
  ) {
    this.state = state;
    this.sheetsMade = state.sheets.length;
    this.active = (state.sheets.find(({ visibility }) => visibility === 'visible') ?? state.sheets[0]!).id;
  }

  /** An id that no sheet of this workbook has had. */
  newSheetId(): string {
    return sheetIdOf(++this.sheetsMade);
  }

  get book(): BookState {
    return this.state;
  }

  get sheets(): readonly SheetState[] {
    return this.state.sheets;
  }

  /** What can be taken back, the latest last. */
  get undoLog(): readonly string[] {
    return this.history.labels;
  }

  /** Formulas that keep the value they came with, by `sheet!key`, and what the host lacks for them. */
  get notCalculated(): ReadonlyMap<string, string> {
    return this.keptFormulas;
  }

  sheetById(id: string): SheetState | undefined {
    return this.state.sheets.find((sheet) => sheet.id === id);
  }

  sheetNamed(name: string): SheetState | undefined {
    return this.state.sheets.find((sheet) => sameName(sheet.name) === sameName(name));
  }

  selectionOn(sheetId: string): readonly CellRange[] {
    return this.selections.get(sheetId) ?? [{ top: 0, left: 0, bottom: 0, right: 0 }];
  }

  /** Told after every step, undo and redo: for a view of the workbook. The answer ends it. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Runs what belongs together as one step of the undo log. `label` is asked for afterwards; `null` logs nothing. */
  step<T>(label: () => string | null, work: () => T): T {
    const before = this.state;
    try {
      return work();
    } finally {
      this.own.clear();
      const name = label();
      if (before !== this.state && name !== null) {
        this.history.push({ label: name, before, after: this.state });
      }
      this.tell();
    }
  }

  forgetHistory(): void {
    this.history.clear();
  }

  /** The states before and after what was taken back; `null` when there was nothing. */
  undo(): readonly [BookState, BookState] | null {
    return this.travel(() => this.history.undo());
  }

  redo(): readonly [BookState, BookState] | null {
    return this.travel(() => this.history.redo());
  }

  replace(state: Partial<BookState>): void {
    this.state = { ...this.state, ...state };
  }

  patchSheet(id: string, patch: Partial<SheetState>): void {
    this.replace({
      sheets: this.state.sheets.map((sheet) => (sheet.id === id ? { ...sheet, ...patch } : sheet)),
    });
  }

  /** Sets one cell. `dirty` when what depends on it must be worked out again. */
  setCell(sheetId: string, key: number, cell: Cell, dirty: boolean): void {
    const cells = this.draft(sheetId);
    if (cells.get(key)?.formula !== cell.formula) this.readers.forget(cells);
    if (isBlank(cell)) cells.delete(key);
    else cells.set(key, cell);
    if (dirty) this.markDirty(sheetId, [key]);
  }

  cell(sheetId: string, key: number): Cell {
    return this.sheetById(sheetId)?.cells.get(key) ?? EMPTY_CELL;
  }

  markDirty(sheetId: string, keys: Iterable<number>): void {
    let marked = this.dirty.get(sheetId);
    if (!marked) this.dirty.set(sheetId, (marked = new Set()));
    for (const key of keys) marked.add(key);
  }

  /** Every formula that names a sheet or a defined name may give something else now. */
  markFormulasDirty(): void {
    for (const sheet of this.state.sheets) {
      const keys = [...sheet.cells].filter(([, { formula }]) => formula?.includes('!') === true);
      this.markDirty(
        sheet.id,
        keys.map(([key]) => key),
      );
    }
  }

  /** Works out what depends on the cells written since the last time, or (`all`) every formula. */
  recalculate(all = false): Calculation {
    if (!all && (this.manualCalculation || this.dirty.size === 0)) return NOTHING;
    const dirty = this.dirty;
    this.dirty = new Map();
    const result = recalculate(this.state, all ? 'all' : dirty, this.readers);
    for (const { sheetId, key, content } of result.changed) {
      this.setCell(sheetId, key, { ...this.cell(sheetId, key), content }, false);
    }
    for (const { sheetId, key, why } of result.kept) this.keptFormulas.set(`${sheetId}!${key}`, why);
    return result;
  }

  private draft(sheetId: string): Map<number, Cell> {
    const sheet = this.sheetById(sheetId)!;
    if (this.own.has(sheet.cells)) return sheet.cells as Map<number, Cell>;
    const cells = new Map(sheet.cells);
    this.own.add(cells);
    this.patchSheet(sheetId, { cells });
    return cells;
  }

  private travel(take: () => BookState | null): readonly [BookState, BookState] | null {
    const before = this.state;
    const next = take();
    if (!next) return null;
    this.state = next;
    if (!this.sheetById(this.active)) this.active = next.sheets[0]!.id;
    this.tell();
    return [before, next];
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
