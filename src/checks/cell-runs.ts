import { type CellRef, rangeName } from '../workbook/address';

/** Cells of one column that follow each other. */
interface CellRun {
  readonly first: CellRef;
  readonly cells: readonly CellRef[];
}

/** Cells gathered into runs, column by column: one finding a run, not one a cell. */
export function runsOf(cells: readonly CellRef[]): readonly CellRun[] {
  const inOrder = [...cells].sort(
    (a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : 0) || a.col - b.col || a.row - b.row,
  );
  const runs: CellRef[][] = [];
  for (const cell of inOrder) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.sheet === cell.sheet && last.col === cell.col && last.row === cell.row - 1)
      run.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => ({ first: run[0]!, cells: run }));
}

/** "F4:F8". */
export function runName({ first, cells }: CellRun): string {
  const last = cells.at(-1) ?? first;
  return rangeName({ top: first.row, left: first.col, bottom: last.row, right: last.col });
}
