import type { CellRange } from '../../workbook/address';
import type { CellSnapshot, TableRange } from '../../workbook/snapshot';
import type { Course } from '../../ports/open-workbook';
import { halves, piecesOf } from '../areas';
import { halt, isTooLarge } from '../failures';
import type { Budget } from '../session';
import { checkpoint } from '../session';
import { ask } from './questions';
import type { Extent, Piece } from './extents';
import type { Shape, TableEntry } from './shapes';

/** What was read of one sheet. */
export interface Content {
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly CellRange[];
  /** By cell name; empty when looks were not asked for. */
  readonly looks: ReadonlyMap<string, Excel.CellProperties>;
  /** Of the sheets whose shape was told; the empty ones among them too. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
  readonly tables: readonly TableRange[];
}

/**
 * One thing to ask: the cells of an area, their looks, which of its rows or columns are hidden, the merged areas that
 * begin in it, or where the tables of its sheet are.
 */
export interface Task extends Piece {
  readonly what: 'cells' | 'looks' | 'rows' | 'columns' | 'merges' | 'tables';
  /** What of the looks. */
  readonly wanted?: Excel.CellPropertiesLoadOptions;
  readonly tables?: readonly TableEntry[];
}

/** What a cell takes in an answer, on the generous side: value, type, formula and number format; or its look. */
const BYTES_PER_CELL = { cells: 64, looks: 192 } as const;
/** What a row or column takes that is asked whether it is hidden. */
const BYTES_PER_LINE = 32;
/** What a task takes beside its cells. */
const BYTES_PER_TASK = 1500;

export interface BlockReader {
  readonly budget: Budget;
  readonly withMerges: boolean;
  /** What is asked of the looks of a sheet's cells, by the sheet's id. */
  readonly looks: ReadonlyMap<string, Excel.CellPropertiesLoadOptions>;
  /** Of the sheets of which is asked what is hidden and where their tables are. */
  readonly shapes: readonly Shape[];
  readonly course?: Course | undefined;
  /** Names of the sheets by id, to tell of progress and of failures. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Reads pieces of sheets and the merged areas of whole ones: as much in each sync as the budget allows, and smaller
 * pieces of what Excel still finds too large. The answer is by sheet id.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  extents: readonly Extent[],
  pieces: readonly Piece[],
  reader: BlockReader,
): Promise<ReadonlyMap<string, Content>> {
  const found = new Map(extents.map(({ id }) => [id, nothingYet()]));
  const queue = batchesOf(tasksOf(extents, pieces, reader), reader.budget);
  const progress = progressOf(queue, reader);
  for (let batch = queue.shift(); batch; batch = queue.shift()) {
    checkpoint(reader.course);
    progress(batch);
    const { answers, again } = await answersTo(context, batch, reader);
    answers.forEach(({ id, take }) => take(found.get(id) ?? nothingYet()));
    queue.unshift(...again);
  }
  found.forEach(({ cells, merges, tables }) => {
    cells.sort((a, b) => a.row - b.row || a.col - b.col);
    merges.sort((a, b) => a.top - b.top || a.left - b.left);
    tables.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
  });
  return found;
}

function tasksOf(extents: readonly Extent[], pieces: readonly Piece[], reader: BlockReader): Task[] {
  const most = Math.max(1, Math.floor(reader.budget.bytes / 2 / BYTES_PER_CELL.looks));
  const merges = extents.flatMap(({ id, formatted }): Task[] =>
    reader.withMerges && formatted ? [{ what: 'merges', id, area: formatted }] : [],
  );
  const parts = pieces.flatMap(({ id, area }) => piecesOf(area, most).map((part) => ({ id, area: part })));
  const cells = parts.map((part): Task => ({ what: 'cells', ...part }));
  const looks = parts.flatMap((part): Task[] => {
    const wanted = reader.looks.get(part.id);
    return wanted ? [{ what: 'looks', ...part, wanted }] : [];
  });
  return [...merges, ...shapeTasks(parts, reader.shapes), ...cells, ...looks];
}

/** Where all lines of a sheet are shown, nothing more is asked of them. */
function shapeTasks(parts: readonly Piece[], shapes: readonly Shape[]): Task[] {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  const lines = parts.flatMap((part): Task[] => {
    const { rowHidden = false, columnHidden = false } = byId.get(part.id) ?? {};
    return [
      ...(rowHidden === false ? [] : [{ what: 'rows' as const, ...part }]),
      ...(columnHidden === false ? [] : [{ what: 'columns' as const, ...part }]),
    ];
  });
  const tables = shapes.flatMap(({ id, tables }): Task[] =>
    tables.length > 0 ? [{ what: 'tables', id, area: FIRST_CELL, tables }] : [],
  );
  return [...lines, ...tables];
}

const FIRST_CELL: CellRange = { top: 0, left: 0, bottom: 0, right: 0 };

function costOf({ what, area }: Task): number {
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  switch (what) {
    case 'cells':
    case 'looks':
      return BYTES_PER_TASK + rows * columns * BYTES_PER_CELL[what];
    case 'rows':
      return BYTES_PER_TASK + rows * BYTES_PER_LINE;
    case 'columns':
      return BYTES_PER_TASK + columns * BYTES_PER_LINE;
    default:
      return BYTES_PER_TASK;
  }
}

/** The tasks in their order, as many in a batch as its bytes allow. */
function batchesOf(tasks: readonly Task[], { bytes }: Budget): Task[][] {
  const batches: Task[][] = [];
  let left = 0;
  for (const task of tasks) {
    const cost = costOf(task);
    const last = batches.at(-1);
    if (last && cost <= left) last.push(task);
    else batches.push([task]);
    left = (last && cost <= left ? left : bytes) - cost;
  }
  return batches;
}

/** Adds what was answered to what is known of the sheet. */
export type Take = (content: Gathered) => void;

export interface Gathered {
  readonly cells: CellSnapshot[];
  readonly merges: CellRange[];
  readonly looks: Map<string, Excel.CellProperties>;
  readonly hiddenRows: Set<number>;
  readonly hiddenCols: Set<number>;
  readonly tables: TableRange[];
}

const nothingYet = (): Gathered => ({
  cells: [],
  merges: [],
  looks: new Map(),
  hiddenRows: new Set(),
  hiddenCols: new Set(),
  tables: [],
});

/** The answers to a batch; `again` are the batches to ask in place of what was too much. */
async function answersTo(
  context: Excel.RequestContext,
  batch: readonly Task[],
  { budget, names }: BlockReader,
): Promise<{ answers: readonly { id: string; take: Take }[]; again: readonly Task[][] }> {
  const asked = batch.map((task) => ({ task, answer: ask(context, task) }));
  try {
    await context.sync();
  } catch (thrown) {
    if (!isTooLarge(thrown)) throw thrown;
    budget.bytes = Math.max(1, Math.floor(budget.bytes / 2));
    return { answers: [], again: smaller(batch, names) };
  }
  const answers: { id: string; take: Take }[] = [];
  const again: Task[][] = [];
  for (const { task, answer } of asked) {
    const take = answer();
    // Beyond its limits Excel may answer no values at all, without an error.
    if (take) answers.push({ id: task.id, take });
    else again.push(...smaller([task], names));
  }
  return { answers, again };
}

function smaller(batch: readonly Task[], names: ReadonlyMap<string, string>): Task[][] {
  const middle = Math.ceil(batch.length / 2);
  const [only] = batch;
  if (batch.length > 1 || !only) return [batch.slice(0, middle), batch.slice(middle)];
  const parts = halves(only.area);
  if (!parts) return halt({ type: 'TooLarge', sheet: names.get(only.id) ?? null });
  return parts.map((area) => [{ ...only, area }]);
}

/** Tells how many sheets are done, before each batch. */
function progressOf(queue: readonly (readonly Task[])[], { course, names }: BlockReader) {
  const left = new Map<string, number>();
  const all = queue.flat();
  all.forEach(({ id }) => left.set(id, (left.get(id) ?? 0) + 1));
  const of = left.size;
  return (batch: readonly Task[]): void => {
    const done = of - new Set([batch, ...queue].flat().map(({ id }) => id)).size;
    course?.onProgress?.({ done: Math.max(0, done), of, sheet: names.get(batch[0]?.id ?? '') ?? '' });
  };
}
