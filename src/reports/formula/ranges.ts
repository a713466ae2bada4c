import { type CellRange, type CellRef, quoteSheet, rangeName, refName } from '../../workbook/address';

/** Excel's limit on the arguments of one function, with room to spare for those added beside the references. */
const MAX_ARGS = 200;

/**
 * References to cells, contiguous ones of a sheet as one range: `'Aree'!C5:C9`. A cell given twice is named twice,
 * for it counts twice. Sheets stand in the order they are met; inside one, columns before rows.
 */
export function compressed(refs: readonly CellRef[]): readonly string[] {
  if (refs.length === 1) return refs.map(refName);
  const sheets = new Map<string, Map<number, CellRef>>();
  const repeated: string[] = [];
  for (const ref of refs) {
    const cells = sheets.get(ref.sheet) ?? new Map<number, CellRef>();
    sheets.set(ref.sheet, cells);
    const place = ref.col * ROWS + ref.row;
    if (cells.has(place)) repeated.push(refName(ref));
    else cells.set(place, ref);
  }
  const ranges = [...sheets].flatMap(([sheet, cells]) => {
    const places = [...cells.keys()].sort((a, b) => a - b);
    return joined(runsDown(places)).map((range) => `${quoteSheet(sheet)}!${rangeName(range)}`);
  });
  return [...ranges, ...repeated];
}

/** Rows of a sheet: makes one sortable number of a position. */
const ROWS = 1_048_576;

function runsDown(places: readonly number[]): readonly CellRange[] {
  const runs: CellRange[] = [];
  for (const place of places) {
    const [row, col] = [place % ROWS, Math.floor(place / ROWS)];
    const last = runs.at(-1);
    if (last && last.left === col && last.bottom === row - 1)
      runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row, left: col, right: col });
  }
  return runs;
}

/** Runs of neighbouring columns with the same first and last row become one rectangle. */
function joined(runs: readonly CellRange[]): readonly CellRange[] {
  const rectangles: CellRange[] = [];
  for (const run of runs) {
    const at = rectangles.findIndex(
      ({ top, bottom, right }) => top === run.top && bottom === run.bottom && right === run.left - 1,
    );
    const found = rectangles[at];
    if (found) rectangles[at] = { ...found, right: run.right };
    else rectangles.push(run);
  }
  return rectangles;
}

/** `SUM(a,b,…)`; more arguments than a function takes are nested in groups of the same function. */
export function call(name: 'SUM' | 'COUNT' | 'OR' | 'AND', args: readonly string[]): string {
  if (args.length <= MAX_ARGS) return `${name}(${args.join(',')})`;
  if (name === 'COUNT')
    return groups(args)
      .map((group) => call(name, group))
      .join('+');
  return call(
    name,
    groups(args).map((group) => call(name, group)),
  );
}

export const fitsOneCall = (args: readonly string[]): boolean => args.length <= MAX_ARGS;

const groups = (args: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(args.length / MAX_ARGS) }, (_, at) =>
    args.slice(at * MAX_ARGS, (at + 1) * MAX_ARGS),
  );
