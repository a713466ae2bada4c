import type { Fact } from '../facts/facts';
import type { RecognisedTable } from '../facts/recognised';
import { type CellRef, cellKey, cellName, columnName } from '../workbook/address';
import type { CellSnapshot, SheetSnapshot } from '../workbook/snapshot';
import { runName, runsOf } from './cell-runs';
import { type CheckContext, type Family, shortTitle } from './context';
import type { Finding } from './finding';
import { finding } from './findings';

/** Rows and columns of a table that nobody sees, or that somebody struck out: Albero reads them, and says so once for each. */
export const notCounted: Family = {
  findings: (context) =>
    context.tables.flatMap((table) => {
      const sheet = context.sheets.get(table.sheet);
      const body = sheet && table.kind !== 'unknown' ? bodyOf(table, sheet) : null;
      return sheet && body
        ? [
            ...hiddenRows(context, table, sheet, body),
            ...hiddenColumns(table, sheet, body),
            ...struckRows(sheet, body),
            ...struckFigures(sheet, body),
            ...struckText(sheet, body),
          ]
        : [];
    }),
};

/** The rows of a table below its head that hold figures. */
type Body = readonly BodyRow[];

interface BodyRow {
  readonly row: number;
  readonly cells: readonly CellSnapshot[];
}

/** `null` where the table has nothing of the kind: nearly always. */
function bodyOf({ range, head }: RecognisedTable, sheet: SheetSnapshot): Body | null {
  const { hiddenRows, hiddenCols, cells } = sheet;
  if (!range || (!hiddenRows && !hiddenCols && !cells.some(({ look }) => look?.struck))) return null;
  const top = head ? head.bottom + 1 : range.top;
  const rows = new Map<number, CellSnapshot[]>();
  for (const cell of cells) {
    if (cell.row < top || cell.row > range.bottom || cell.col < range.left || cell.col > range.right)
      continue;
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows]
    .map(([row, held]) => ({ row, cells: held }))
    .filter(({ cells: held }) => held.some(isFigure));
}

const isFigure = ({ content }: CellSnapshot): boolean =>
  content.type === 'number' ||
  (content.type === 'text' && /\d/.test(content.value) && !/\p{L}/u.test(content.value));

function hiddenRows(
  { calculation: { partial } }: CheckContext,
  table: RecognisedTable,
  sheet: SheetSnapshot,
  body: Body,
): readonly Finding[] {
  const hidden = new Set(sheet.hiddenRows);
  const rows = body.filter(({ row }) => hidden.has(row));
  if (rows.length === 0) return [];
  const sums = body.flatMap(({ cells }) =>
    cells.filter(({ row, col }) => partial.has(cellKey({ sheet: table.sheet, row, col }))),
  );
  return [
    finding({
      rule: 'not-counted',
      severity: sums.length > 0 ? 'warning' : 'info',
      cell: firstOf(sheet, rows),
      key: sums.length > 0 ? 'hidden-rows-left-out' : 'hidden-rows',
      args: {
        ...rowWords(rows),
        sums: sums.map(({ row, col }) => cellName(row, col)).join(', '),
        summed: String(sums.length),
      },
      related: [...rows.slice(1).flatMap(({ cells }) => cells[0] ?? []), ...sums].map(({ row, col }) => ({
        sheet: sheet.name,
        row,
        col,
      })),
    }),
  ];
}

/** A hidden column that plays a part is read; one whose part a column beside it plays is not. */
function hiddenColumns(table: RecognisedTable, sheet: SheetSnapshot, body: Body): readonly Finding[] {
  const hidden = (sheet.hiddenCols ?? []).filter((col) =>
    body.some(({ cells }) => cells.some((cell) => cell.col === col && isFigure(cell))),
  );
  if (hidden.length === 0) return [];
  const read = columnsRead(table);
  return [true, false].flatMap((isRead): readonly Finding[] => {
    const cols = hidden.filter((col) => read.has(col) === isRead);
    const [first] = cols;
    if (first === undefined) return [];
    return [
      finding({
        rule: 'not-counted',
        severity: 'info',
        cell: headOf(table, sheet, first, body),
        key: isRead ? 'hidden-columns' : 'hidden-columns-unread',
        args: {
          columns: cols.map((col) => nameOfColumn(table, sheet, col)).join(', '),
          count: String(cols.length),
        },
      }),
    ];
  });
}

/** Where every word and figure of a row is struck, the row is; it counts until somebody takes it out. */
function struckRows(sheet: SheetSnapshot, body: Body): readonly Finding[] {
  const rows = body.filter(({ cells }) => cells.every(isStruck));
  return rows.length === 0
    ? []
    : [
        finding({
          rule: 'not-counted',
          severity: 'warning',
          cell: firstOf(sheet, rows),
          key: 'struck-rows',
          args: rowWords(rows),
          related: rows.slice(1).map(({ row, cells }) => ({ sheet: sheet.name, row, col: cells[0]!.col })),
        }),
      ];
}

/** Figures struck in rows that are not, gathered along their columns. */
const struckFigures = (sheet: SheetSnapshot, body: Body): readonly Finding[] =>
  runsOf(
    inRowsThatHold(body)
      .filter((cell) => isStruck(cell) && isFigure(cell))
      .map(({ row, col }) => ({ sheet: sheet.name, row, col })),
  ).map((run) =>
    finding({
      rule: 'not-counted',
      severity: 'warning',
      cell: run.first,
      key: 'struck-cells',
      args: { cells: runName(run), count: String(run.cells.length) },
      related: run.cells.slice(1),
    }),
  );

/** What is struck of a text: at its cell. */
const struckText = (sheet: SheetSnapshot, body: Body): readonly Finding[] =>
  inRowsThatHold(body)
    .filter(({ look }) => look?.struck === 'partly')
    .map(({ row, col, look, content }) =>
      finding({
        rule: 'not-counted',
        // A struck word changes no figure.
        severity: /\d/.test(look?.struckText ?? String(content.value)) ? 'warning' : 'info',
        cell: { sheet: sheet.name, row, col },
        key: look?.struckText === undefined ? 'struck-part' : 'struck-text',
        args: { text: shortTitle(look?.struckText ?? '') },
      }),
    );

const inRowsThatHold = (body: Body): readonly CellSnapshot[] =>
  body.filter(({ cells }) => !cells.every(isStruck)).flatMap(({ cells }) => cells);

const isStruck = ({ look }: CellSnapshot): boolean => look?.struck === 'wholly';

const firstOf = ({ name }: SheetSnapshot, [first]: Body): CellRef | null =>
  first ? { sheet: name, row: first.row, col: first.cells[0]!.col } : null;

/** "5, 7–9" and the words that name the rows. */
function rowWords(rows: Body): Readonly<Record<string, string>> {
  return {
    count: String(rows.length),
    rows: spansOf(rows.map(({ row }) => row + 1)),
    names: rows.slice(0, MOST_NAMES).map(nameOfRow).filter(Boolean).join('; '),
  };
}

/** More names than these nobody reads. */
const MOST_NAMES = 5;

/** The longest text of the first cells of words: a code alone says little. */
function nameOfRow({ cells }: BodyRow): string {
  const texts = cells.flatMap(({ content }) =>
    content.type === 'text' && /\p{L}{2}/u.test(content.value) ? content.value.trim() : [],
  );
  return shortTitle(texts.reduce((longest, text) => (text.length > longest.length ? text : longest), ''));
}

function spansOf(numbers: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}

function nameOfColumn({ head }: RecognisedTable, { cells }: SheetSnapshot, col: number): string {
  const texts = cells.flatMap((cell) =>
    head &&
    cell.col === col &&
    cell.row >= head.top &&
    cell.row <= head.bottom &&
    cell.content.type === 'text'
      ? cell.content.value.trim()
      : [],
  );
  return texts.length === 0 ? columnName(col) : `${columnName(col)} «${shortTitle(texts.join(' '))}»`;
}

const headOf = ({ head }: RecognisedTable, { name }: SheetSnapshot, col: number, body: Body): CellRef => ({
  sheet: name,
  row: head?.bottom ?? body[0]?.row ?? 0,
  col,
});

/** Columns from which the facts of a table took something. */
function columnsRead({ facts, sheet }: RecognisedTable): ReadonlySet<number> {
  const columns = new Set<number>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isRef(value)) {
      if (value.sheet === sheet) columns.add(value.col);
      return;
    }
    Object.values(value).forEach(walk);
  };
  facts.forEach((fact: Fact) => walk(fact));
  return columns;
}

const isRef = (value: object): value is CellRef => 'sheet' in value && 'row' in value && 'col' in value;
