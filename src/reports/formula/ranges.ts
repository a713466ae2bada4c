import {
  type CellRange,
  type CellRef,
  cellName,
  quoteSheet,
  rangeName,
  refName,
} from '../../workbook/address';

/** Excel's limit on the arguments of one function, with room to spare for those added beside the references. */
const MAX_ARGS = 200;

/**
 * References to cells, contiguous ones of a sheet as one range: `'Aree'!C5:C9`. A cell given twice is named twice,
 * for it counts twice. Sheets stand in the order they are met; inside one, columns before rows.
 */
export function compressed(refs: readonly CellRef[]): readonly string[] {
  if (refs.length === 1) return refs.map(refName);
  const sheets = new Map<string, number[]>();
  for (const { sheet, row, col } of refs) {
    const place = col * ROWS + row;
    const places = sheets.get(sheet);
    if (places) places.push(place);
    else sheets.set(sheet, [place]);
  }
  const ranges: string[] = [];
  const repeated: string[] = [];
  for (const [sheet, places] of sheets) {
    const quoted = quoteSheet(sheet);
    places.sort((a, b) => a - b);
    for (const range of joined(runsDown(places, (again) => repeated.push(`${quoted}!${placeName(again)}`))))
      ranges.push(`${quoted}!${rangeName(range)}`);
  }
  return [...ranges, ...repeated];
}

/** Rows of a sheet: makes one sortable number of a position. */
const ROWS = 1_048_576;

const placeName = (place: number): string => cellName(place % ROWS, Math.floor(place / ROWS));

/** Runs of sorted places; of one that comes again, `repeat` is told. */
function runsDown(places: readonly number[], repeat: (place: number) => void): readonly CellRange[] {
  const runs: CellRange[] = [];
  let from = places[0] ?? 0;
  places.forEach((place, index) => {
    const next = places[index + 1];
    if (next === place) repeat(place);
    else if (next !== place + 1 || next % ROWS === 0) {
      const col = Math.floor(place / ROWS);
      runs.push({ top: from % ROWS, bottom: place % ROWS, left: col, right: col });
      from = next ?? 0;
    }
  });
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
