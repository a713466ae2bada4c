import { rememberedText } from '../../domain/remembered';
import { fold } from '../../domain/text';
import { MEAN_WORDS } from '../../domain/words/means';
import type { ColumnRole } from '../../facts/column-roles';
import {
  BALANCE_WORDS,
  CARRIED_JOINERS,
  CARRIED_WORDS,
  DEGREE_WORDS,
  TOTALLED_WORDS,
  TOTAL_JOINERS,
  TOTAL_WORDS,
  WHOLE_WORDS,
} from '../words/totals';
import { phrasesOf } from '../words/phrases';
import { readCell } from './figures';
import type { Grid } from './grid';
import type { Column, TableRow } from './table';

/**
 * The rows of a table, those called like totals judged by what stands in them: where rows are indicators, projects or
 * the like, "Totale incontri", "Media Valle" or "Saldo iscrizioni-cessazioni" may be one of them; a total adds up, or
 * leaves blank what names the others. Sums carried over a page are taken out.
 */
export function settledTotals(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly Column[],
): readonly TableRow[] {
  const kept = rows.filter(({ label }) => !isCarried(label));
  const doubtful = kept.filter(({ kind, label }) => isSum(kind) && label !== '' && !saysTotalOnly(label));
  if (doubtful.length === 0 || !listsNodes(columns)) return kept;
  const body = bodyOf(grid, kept, columns);
  const items = new Set(doubtful.filter((row) => isItem(body, row)));
  return items.size === 0
    ? kept
    : kept.map((row) => (items.has(row) ? { ...row, kind: 'data' as const } : row));
}

const isSum = (kind: TableRow['kind']): boolean => kind === 'total' || kind === 'subtotal';

/** "A riportare", "Riporto da pag. 2", "Totale a riportare". */
export const isCarried = rememberedText((label: string): boolean => {
  const words = fold(label).split(' ');
  return (
    words.every((word) => CARRIED.has(word) || CARRIED_BESIDE.has(word) || /^\d{1,4}$/.test(word)) &&
    words.some((word) => CARRIED.has(word))
  );
});

const CARRIED: ReadonlySet<string> = new Set(phrasesOf(CARRIED_WORDS));
const CARRIED_BESIDE: ReadonlySet<string> = new Set(phrasesOf(CARRIED_JOINERS));
const TOTAL: ReadonlySet<string> = new Set([TOTAL_WORDS, TOTAL_JOINERS].flatMap(phrasesOf));
const TOTALLED: ReadonlySet<string> = new Set(phrasesOf(TOTALLED_WORDS));
const MEAN: ReadonlySet<string> = new Set(phrasesOf(MEAN_WORDS));
const BALANCE: ReadonlySet<string> = new Set(phrasesOf(BALANCE_WORDS));
const DEGREE: ReadonlySet<string> = new Set(phrasesOf(DEGREE_WORDS));
const WHOLE: ReadonlySet<string> = new Set(phrasesOf(WHOLE_WORDS));

/** "Totale", "Media ponderata", "Totale A", "Totale 1.2"; "Media obiettivo", "Grado di raggiungimento complessivo". */
function saysTotalOnly(label: string): boolean {
  const words = fold(label).split(' ');
  if (words.every((word) => TOTAL.has(word) || isCode(word))) return true;
  const closes =
    MEAN.has(words[0] ?? '') || (DEGREE.has(words[0] ?? '') && words.some((word) => WHOLE.has(word)));
  return closes && saysWhatIsListed(label);
}

/** "Totale obiettivo 1A", "Totale dei progetti": it may sum what the table lists, and may be one of it. */
const saysWhatIsListed = (label: string): boolean =>
  fold(label)
    .split(' ')
    .every((word) => TOTAL.has(word) || TOTALLED.has(word) || isCode(word));

const isCode = (word: string): boolean => /\d/.test(word) || word.length === 1 || /^[ivx]{1,4}$/.test(word);

const NODES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'area',
  'objective',
  'programme',
  'project',
  'indicator',
]);
const PROGRESS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['target', 'indicator']);

const listsNodes = (columns: readonly Column[]): boolean =>
  columns.some(
    ({ roles: [best] }) => best !== undefined && (NODES.has(best.role) || PROGRESS.has(best.role)),
  );

/** What the rows of a table are like, to judge one of them by. */
interface Body {
  readonly grid: Grid;
  readonly rows: readonly TableRow[];
  readonly columns: readonly Column[];
  /** Rows are indicators: a target belongs to each. */
  readonly progress: boolean;
}

const bodyOf = (grid: Grid, rows: readonly TableRow[], columns: readonly Column[]): Body => ({
  grid,
  rows,
  columns,
  progress: columns.some(({ roles: [best] }) => best !== undefined && PROGRESS.has(best.role)),
});

/** Whether a row called like a total is one of the things the table lists. */
function isItem(body: Body, row: TableRow): boolean {
  const { progress } = body;
  if (isComputed(body, row) || addsUp(body, row)) return false;
  if (progress && !saysWhatIsListed(row.label) && hasTarget(body, row)) return true;
  if (lacksWhatOthersHave(body, row)) return false;
  if (saysWhatIsListed(row.label)) return progress;
  return progress || !endsBlock(body, row) || !nearlyAddsUp(body, row);
}

/** A target is asked of what is measured, never of a sum. */
const hasTarget = ({ grid, columns }: Body, { row, labelCol }: TableRow): boolean =>
  columns.some(
    ({ col, roles: [best] }) => best?.role === 'target' && col !== labelCol && grid.at(row, col) !== null,
  );

/** Of ten rows of data so many fill a usual column. */
const USUAL = 0.8;
/** Rows beside it that a row is compared with. */
const PEERS = 100;

/**
 * It leaves blank what rows of data with figures in the same columns fill: their number or code, the words before or
 * beside their name; of indicators any column. A project without an outturn yet still has its name and code.
 */
function lacksWhatOthersHave({ grid, rows, columns, progress }: Body, row: TableRow): boolean {
  const at = rows.indexOf(row);
  const data = rows.slice(Math.max(0, at - PEERS), at + PEERS).filter(({ kind }) => kind === 'data');
  const figures = columns.filter(({ col }) => valueAt(grid, row.row, col) !== null);
  const peers = data.filter(({ row: each }) => figures.every(({ col }) => grid.at(each, col) !== null));
  const judged = peers.length >= LEAST_PARTS ? peers : data;
  const count = (holds: (at: number) => boolean): boolean =>
    judged.length > 0 && judged.filter(({ row: each }) => holds(each)).length >= judged.length * USUAL;
  return columns.some(
    ({ col, roles: [best] }) =>
      col !== row.labelCol &&
      grid.shown(row.row, col) === null &&
      (progress || col < (row.labelCol ?? 0) || NUMBERING.has(best?.role ?? 'label')
        ? count((each) => grid.shown(each, col) !== null)
        : count((each) => /\p{L}/u.test(grid.text(each, col)))),
  );
}

const NUMBERING: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['number', 'code']);

/** `SUM`, `SUBTOTAL` or `AVERAGE` in one of its cells, as file and Excel write them. */
const isComputed = ({ grid, columns }: Body, { row }: TableRow): boolean =>
  columns.some(({ col }) => isSummed(grid.at(row, col)?.formula ?? ''));

const isSummed = (formula: string): boolean =>
  SUMMING.has(/^[+\s]*([A-Z]+)\(/i.exec(formula)?.[1]?.toUpperCase() ?? '');
const SUMMING: ReadonlySet<string> = new Set(['SUM', 'SUBTOTAL', 'AVERAGE', 'AGGREGATE']);

/** The next row is blank, a heading or another total. */
function endsBlock({ rows }: Body, row: TableRow): boolean {
  const next = rows[rows.indexOf(row) + 1];
  return next === undefined || next.row - row.row > 1 || next.kind !== 'data';
}

/** Rows above a total that are tried as its parts. */
const MOST_PARTS = 200;
/** One row alone is no sum. */
const LEAST_PARTS = 2;
/** How far from the sum of its parts a misprinted total may be. */
const MISPRINT = 0.25;

/** It is the sum, the mean or the balance of rows beside it, in at least half of its columns. */
const addsUp = (body: Body, row: TableRow): boolean => {
  const [first = ''] = fold(row.label).split(' ');
  const made = MEAN.has(first) ? isMean : BALANCE.has(first) ? isBalance : isSumOf;
  return inMost(body, row, made);
};

/** The same for a total with a mistake in it: nearly the sum of the rows since the last heading or total. */
const nearlyAddsUp = (body: Body, row: TableRow): boolean => {
  const [first = ''] = fold(row.label).split(' ');
  return !MEAN.has(first) && !BALANCE.has(first) && inMost(body, row, isNearSumOf);
};

type Made = (printed: number, above: readonly (readonly number[])[]) => boolean;

function inMost(body: Body, row: TableRow, made: Made): boolean {
  const figures = body.columns.filter(
    ({ col }) => col !== row.labelCol && valueAt(body.grid, row.row, col) !== null,
  );
  const summed = figures.filter(({ percent }) => !percent);
  const judged = summed.length > 0 ? summed : figures;
  const held = judged.filter(({ col }) => {
    const printed = valueAt(body.grid, row.row, col);
    return printed !== null && printed !== 0 && made(printed, blocksBeside(body, row, col));
  });
  return held.length > 0 && held.length * 2 >= judged.length;
}

/** The figures above a row, nearest first: those of rows of data, those of totals; and the rows of data below it. */
function blocksBeside({ grid, rows }: Body, row: TableRow, col: number): readonly (readonly number[])[] {
  const at = rows.indexOf(row);
  const above = rows.slice(Math.max(0, at - MOST_PARTS), at).reverse();
  const below = rows.slice(at + 1, at + 1 + MOST_PARTS);
  const valuesOf = (list: readonly TableRow[], kinds: readonly TableRow['kind'][]): readonly number[] =>
    list
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ row: each }) => valueAt(grid, each, col) ?? []);
  return [valuesOf(above, ['data']), valuesOf(above, ['subtotal', 'total']), valuesOf(below, ['data'])];
}

const isSumOf: Made = (printed, blocks) =>
  blocks.some((block) => runs(block).some(({ sum, count }) => count >= LEAST_PARTS && same(sum, printed)));

const isMean: Made = (printed, blocks) =>
  blocks.some((block) =>
    runs(block).some(
      ({ sum, count, alike }) => count >= LEAST_PARTS && !alike && same(sum / count, printed, 0.051),
    ),
  );

const isBalance: Made = (printed, blocks) =>
  blocks.some((block) => {
    const near = block.slice(0, MOST_TERMS);
    return near.some((one, at) => near.some((other, place) => place !== at && same(one - other, printed)));
  });

const isNearSumOf: Made = (printed, [data = []]) => {
  const all = data.reduce((total, value) => total + value, 0);
  return data.length >= LEAST_PARTS && Math.abs(all - printed) <= Math.abs(printed) * MISPRINT;
};

/** Totals above a balance that it may be made of. */
const MOST_TERMS = 6;

interface Run {
  readonly sum: number;
  readonly count: number;
  /** All its figures are one and the same: their mean says nothing. */
  readonly alike: boolean;
}

/** The sums of a block from its first figure on, one longer than the other. */
function runs(block: readonly number[]): readonly Run[] {
  let sum = 0;
  let alike = true;
  return block.map((value, at) => {
    sum += value;
    alike = alike && value === block[0];
    return { sum, count: at + 1, alike };
  });
}

/** Equal but for the rounding of binary fractions, or of what is printed. */
const same = (one: number, other: number, slack = 0.005): boolean =>
  Math.abs(one - other) <= slack + 1e-9 * Math.abs(one);

function valueAt(grid: Grid, row: number, col: number): number | null {
  const { reading } = readCell(grid, row, col);
  return reading.kind === 'number' ? Number(reading.value) : null;
}
