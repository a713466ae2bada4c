import type { UnreadBlock } from '../facts/recognised';
import type { CellSnapshot } from '../workbook/snapshot';

/** Blank rows inside a block. */
const GAP = 2;
/** More blocks than these on one table say no more than where they begin and end. */
const MOST_BLOCKS = 12;

interface Open {
  top: number;
  left: number;
  bottom: number;
  right: number;
  cells: number;
  figures: number;
}

/**
 * Cells that play no part, by block: those beside and below each other make one, whatever small gaps are in it. Cells
 * come in the order of reading; of very many blocks the last ones are told as one.
 */
export function blocksOf(
  cells: readonly CellSnapshot[],
  isMissed: (cell: CellSnapshot) => boolean,
): readonly UnreadBlock[] {
  const done: Open[] = [];
  let open: Open[] = [];
  for (const cell of cells) {
    const still: Open[] = [];
    for (const block of open) (block.bottom + GAP < cell.row - 1 ? done : still).push(block);
    const near = still.filter(({ left, right }) => cell.col >= left - 1 && cell.col <= right + 1);
    const own = {
      top: cell.row,
      left: cell.col,
      bottom: cell.row,
      right: cell.col,
      cells: 1,
      figures: isMissed(cell) ? 1 : 0,
    };
    open = [...still.filter((block) => !near.includes(block)), near.reduce(joined, own)];
  }
  const blocks = [...done, ...open].sort((one, other) => one.top - other.top || one.left - other.left);
  const kept = blocks.slice(0, MOST_BLOCKS);
  const rest = blocks.slice(MOST_BLOCKS);
  return [...kept, ...(rest.length > 0 ? [rest.reduce(joined)] : [])].map(
    ({ cells: count, figures, ...range }) => ({
      range,
      cells: count,
      figures,
    }),
  );
}

const joined = (one: Open, other: Open): Open => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
  cells: one.cells + other.cells,
  figures: one.figures + other.figures,
});
