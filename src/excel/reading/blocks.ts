import type { CellRange } from '../../workbook/address';
import type { CellSnapshot } from '../../workbook/snapshot';
import type { Course } from '../../ports/open-workbook';
import { areaName, cellCount, halves, parseArea, piecesOf } from '../areas';
import { halt, isTooLarge } from '../failures';
import type { Budget } from '../session';
import { checkpoint } from '../session';
import { cellsOf } from './cells';
import type { Extent, Piece } from './extents';

/** What was read of one sheet. */
export interface Content {
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly CellRange[];
}

/** One thing to ask: the cells of an area, or the merged areas that begin in it. */
interface Task extends Piece {
  readonly what: 'cells' | 'merges';
}

/** What a cell takes in an answer, on the generous side: value, type, formula and number format. */
const BYTES_PER_CELL = 64;
/** What a task takes beside its cells. */
const BYTES_PER_TASK = 1500;

export interface BlockReader {
  readonly budget: Budget;
  readonly withMerges: boolean;
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
  const found = new Map(
    extents.map(({ id }) => [id, { cells: [] as CellSnapshot[], merges: [] as CellRange[] }]),
  );
  const queue = batchesOf(tasksOf(extents, pieces, reader), reader.budget);
  const progress = progressOf(queue, reader);
  for (let batch = queue.shift(); batch; batch = queue.shift()) {
    checkpoint(reader.course);
    progress(batch);
    const { answers, again } = await answersTo(context, batch, reader);
    for (const { task, cells, merges } of answers) {
      const content = found.get(task.id);
      cells.forEach((cell) => content?.cells.push(cell));
      content?.merges.push(...merges);
    }
    queue.unshift(...again);
  }
  found.forEach(({ cells, merges }) => {
    cells.sort((a, b) => a.row - b.row || a.col - b.col);
    merges.sort((a, b) => a.top - b.top || a.left - b.left);
  });
  return found;
}

function tasksOf(extents: readonly Extent[], pieces: readonly Piece[], reader: BlockReader): Task[] {
  const most = Math.max(1, Math.floor(reader.budget.bytes / 2 / BYTES_PER_CELL));
  const merges = extents.flatMap(({ id, formatted }): Task[] =>
    reader.withMerges && formatted ? [{ what: 'merges', id, area: formatted }] : [],
  );
  const cells = pieces.flatMap(({ id, area }) =>
    piecesOf(area, most).map((part): Task => ({ what: 'cells', id, area: part })),
  );
  return [...merges, ...cells];
}

/** The tasks in their order, as many in a batch as its bytes allow. */
function batchesOf(tasks: readonly Task[], { bytes }: Budget): Task[][] {
  const batches: Task[][] = [];
  let left = 0;
  for (const task of tasks) {
    const cost = BYTES_PER_TASK + (task.what === 'cells' ? cellCount(task.area) * BYTES_PER_CELL : 0);
    const last = batches.at(-1);
    if (last && cost <= left) last.push(task);
    else batches.push([task]);
    left = (last && cost <= left ? left : bytes) - cost;
  }
  return batches;
}

interface Answer {
  readonly task: Task;
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly CellRange[];
}

/** The answers to a batch; `again` are the batches to ask in place of what was too much. */
async function answersTo(
  context: Excel.RequestContext,
  batch: readonly Task[],
  { budget, names }: BlockReader,
): Promise<{ answers: readonly Answer[]; again: readonly Task[][] }> {
  const asked = batch.map((task) => ({ task, answer: ask(context, task) }));
  try {
    await context.sync();
  } catch (thrown) {
    if (!isTooLarge(thrown)) throw thrown;
    budget.bytes = Math.max(1, Math.floor(budget.bytes / 2));
    return { answers: [], again: smaller(batch, names) };
  }
  const answers: Answer[] = [];
  const again: Task[][] = [];
  for (const { task, answer } of asked) {
    const content = answer();
    // Beyond its limits Excel may answer no values at all, without an error.
    if (content) answers.push({ task, ...content });
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

function ask(context: Excel.RequestContext, { what, id, area }: Task): () => Omit<Answer, 'task'> | null {
  const range = context.workbook.worksheets.getItem(id).getRange(areaName(area)).untrack();
  if (what === 'cells') {
    range.load('formulas,values,valueTypes,numberFormat');
    return () => {
      const { values, valueTypes, formulas, numberFormat } = range;
      const whole = [values, valueTypes, formulas, numberFormat].every((matrix) => Array.isArray(matrix));
      return whole
        ? { cells: cellsOf({ values, valueTypes, formulas, numberFormat }, area), merges: [] }
        : null;
    };
  }
  // The address of the areas together names only the first cell of each.
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.load('areas/items/address');
  return () => {
    const areas = merged.isNullObject ? [] : merged.areas.items.map(({ address }) => parseArea(address));
    return { cells: [], merges: areas.filter((one) => one !== null) };
  };
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
