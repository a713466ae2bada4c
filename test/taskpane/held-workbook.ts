import { ok, type Result } from '../../src/domain/result';
import type {
  HostFailure,
  OpenWorkbook,
  Selection,
  WorkbookChange,
  WriteFailure,
} from '../../src/ports/open-workbook';
import type { CellRef } from '../../src/workbook/address';
import type { SheetPlan } from '../../src/workbook/plan';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** A workbook held in memory behind the pane's port, and a hand that works on it. */
export interface HeldWorkbook {
  readonly port: OpenWorkbook;
  snapshot(): WorkbookSnapshot;
  /** Types into a cell, as a user does, and tells those who watch. */
  type(ref: CellRef, value: number | string): void;
  /** Selects cells, as a user does. */
  select(selection: Selection): void;
  /** Tells of a change without making one. */
  tell(change: Partial<WorkbookChange>): void;
  /** Lets the next call of this kind fail. */
  fail(call: 'read' | 'reread' | 'write' | 'goTo', failure: HostFailure): void;
  /** The cells the pane went to. */
  readonly visited: readonly CellRef[];
  /** The plans the pane wrote. */
  readonly written: readonly SheetPlan[];
  /** Sheets read again, call by call. */
  readonly reread: readonly (readonly string[])[];
}

export function holdWorkbook(
  first: WorkbookSnapshot,
  abilities: Partial<OpenWorkbook['abilities']> = {},
): HeldWorkbook {
  let now = first;
  let selected: Selection = {
    sheet: first.sheets[0]?.name ?? '',
    range: { top: 0, left: 0, bottom: 0, right: 0 },
  };
  const listeners = new Set<(change: WorkbookChange) => void>();
  const failures = new Map<string, HostFailure>();
  const visited: CellRef[] = [];
  const written: SheetPlan[] = [];
  const reread: (readonly string[])[] = [];
  const failing = (call: string): Result<never, HostFailure> | null => {
    const error = failures.get(call);
    failures.delete(call);
    return error ? { ok: false, error } : null;
  };
  const tell = (change: Partial<WorkbookChange>): void =>
    listeners.forEach((listener) =>
      listener({ sheets: [], structure: false, active: null, remote: false, ...change }),
    );
  const replace = (sheet: SheetSnapshot): void => {
    const known = now.sheets.some(({ name }) => name === sheet.name);
    now = {
      ...now,
      sheets: known
        ? now.sheets.map((each) => (each.name === sheet.name ? sheet : each))
        : [...now.sheets, sheet],
    };
  };
  const port: OpenWorkbook = {
    abilities: { undoGroup: true, live: true, writable: true, ...abilities },
    read: () => Promise.resolve(failing('read') ?? ok(now)),
    reread: (_previous, sheets) => {
      reread.push(sheets);
      return Promise.resolve(failing('reread') ?? ok(now));
    },
    write: (plans) => {
      const failure = failing('write');
      if (failure && !failure.ok) {
        const error: WriteFailure = { failure: failure.error, written: [] };
        return Promise.resolve({ ok: false as const, error });
      }
      written.push(...plans);
      plans.map(asSheet).forEach(replace);
      const sheets = plans.map(({ reportId, name }) => ({ reportId, name, isNew: true }));
      return Promise.resolve(ok({ sheets, backup: { sheets, content: null } }));
    },
    restore: () => Promise.resolve(ok(undefined)),
    goTo: (ref) => {
      visited.push(ref);
      return Promise.resolve(failing('goTo') ?? ok(undefined));
    },
    selection: () => Promise.resolve(ok(selected)),
    watch: (listener) => {
      listeners.add(listener);
      return Promise.resolve(
        ok({
          stop: () => {
            listeners.delete(listener);
            return Promise.resolve();
          },
        }),
      );
    },
  };
  return {
    port,
    snapshot: () => now,
    type({ sheet, row, col }, value) {
      const held = now.sheets.find(({ name }) => name === sheet);
      if (!held) throw new Error(`no sheet ${sheet}`);
      const others = held.cells.filter((cell) => cell.row !== row || cell.col !== col);
      const before = held.cells.find((cell) => cell.row === row && cell.col === col);
      const cell = { row, col, content: contentOf(value), format: before?.format ?? 'General' };
      replace({ ...held, cells: [...others, cell].sort((a, b) => a.row - b.row || a.col - b.col) });
      tell({ sheets: [sheet] });
    },
    select: (selection) => {
      selected = selection;
    },
    tell,
    fail: (call, failure) => failures.set(call, failure),
    visited,
    written,
    reread,
  };
}

const contentOf = (value: number | string): CellValue =>
  typeof value === 'number' ? { type: 'number', value } : { type: 'text', value };

/** A written sheet as it is read back. */
const asSheet = ({ name, reportId, hidden = false, cells, merges }: SheetPlan): SheetSnapshot => ({
  name,
  reportId,
  visibility: hidden ? 'hidden' : 'visible',
  merges,
  cells: cells.flatMap(({ row, col, value, formula, look }) =>
    value === null
      ? []
      : [
          {
            row,
            col,
            content: contentOf(value),
            format: look === 'text' ? '@' : 'General',
            ...(formula === undefined ? {} : { formula }),
          },
        ],
  ),
});
