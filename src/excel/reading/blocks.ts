import type { CellRange } from '../../workbook/address';
import type { CellSnapshot } from '../../workbook/snapshot';
import type { Course } from '../../ports/open-workbook';
import { areaName, cellCount, halves, parseArea, piecesOf, placeName } from '../areas';
import { halt, isTooLarge } from '../failures';
import type { Budget } from '../session';
import { checkpoint } from '../session';
import { cellsOf } from './cells';
import type { Extent, Piece } from './extents';

/** What was read of one sheet. */
export interface Content {
  readonly cells: readonly CellSnapshot[];
  readonly merges: readonly CellRange[];
  /** By cell name; empty when looks were not asked for. */
  readonly looks: ReadonlyMap<string, Excel.CellProperties>;
}

/** One thing to ask: the cells of an area, their looks, or the merged areas that begin in it. */
interface Task extends Piece {
  readonly what: 'cells' | 'looks' | 'merges';
}

/** What a cell takes in an answer, on the generous side: value, type, formula and number format; or its look. */
const BYTES_PER_CELL = { cells: 64, looks: 192, merges: 0 } as const;
/** What a task takes beside its cells. */
const BYTES_PER_TASK = 1500;

export interface BlockReader {
  readonly budget: Budget;
  readonly withMerges: boolean;
  /** What of a cell's look tells our designs apart, and where it leads. */
  readonly withLooks?: boolean;
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
  found.forEach(({ cells, merges }) => {
    cells.sort((a, b) => a.row - b.row || a.col - b.col);
    merges.sort((a, b) => a.top - b.top || a.left - b.left);
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
  const looks = reader.withLooks ? parts.map((part): Task => ({ what: 'looks', ...part })) : [];
  return [...merges, ...cells, ...looks];
}

/** The tasks in their order, as many in a batch as its bytes allow. */
function batchesOf(tasks: readonly Task[], { bytes }: Budget): Task[][] {
  const batches: Task[][] = [];
  let left = 0;
  for (const task of tasks) {
    const cost = BYTES_PER_TASK + cellCount(task.area) * BYTES_PER_CELL[task.what];
    const last = batches.at(-1);
    if (last && cost <= left) last.push(task);
    else batches.push([task]);
    left = (last && cost <= left ? left : bytes) - cost;
  }
  return batches;
}

/** Adds what was answered to what is known of the sheet. */
type Take = (content: Gathered) => void;

interface Gathered {
  readonly cells: CellSnapshot[];
  readonly merges: CellRange[];
  readonly looks: Map<string, Excel.CellProperties>;
}

const nothingYet = (): Gathered => ({ cells: [], merges: [], looks: new Map() });

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

function ask(context: Excel.RequestContext, { what, id, area }: Task): () => Take | null {
  const range = context.workbook.worksheets.getItem(id).getRange(areaName(area)).untrack();
  return { cells: askCells, looks: askLooks, merges: askMerges }[what](range, area);
}

function askCells(range: Excel.Range, area: CellRange): () => Take | null {
  range.load('formulas,values,valueTypes,numberFormat');
  return () => {
    const { values, valueTypes, formulas, numberFormat } = range;
    if (![values, valueTypes, formulas, numberFormat].every((matrix) => Array.isArray(matrix))) return null;
    const found = cellsOf({ values, valueTypes, formulas, numberFormat }, area);
    return ({ cells }) => found.forEach((cell) => cells.push(cell));
  };
}

function askLooks(range: Excel.Range, { top, left }: CellRange): () => Take | null {
  const properties = range.getCellProperties({
    hyperlink: true,
    format: { fill: { color: true }, font: { bold: true, color: true, size: true } },
  });
  return () => {
    const { value } = properties;
    if (!Array.isArray(value)) return null;
    return ({ looks }) =>
      value.forEach((row, r) =>
        row.forEach((look, c) => looks.set(placeName({ row: top + r, col: left + c }), look)),
      );
  };
}

function askMerges(range: Excel.Range): () => Take | null {
  // The address of the areas together names only the first cell of each.
  const merged = range.getMergedAreasOrNullObject().untrack();
  merged.load('areas/items/address');
  return () => {
    const areas = merged.isNullObject ? [] : merged.areas.items.map(({ address }) => parseArea(address));
    return ({ merges }) => merges.push(...areas.filter((one) => one !== null));
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
