import { remembered } from '../../domain/remembered';
import { fold } from '../../domain/text';
import { refName } from '../../workbook/address';
import type { Reading } from '../../domain/reading';
import type { ColumnRole } from '../../facts/column-roles';
import type { ReadCell, TroubleFact } from '../../facts/facts';
import { isFigure as isFigureText } from './row-shape';
import type { Column, Table, TableRow } from './table';

/** What was asked of a column: amounts, percentages, bare numbers; or degrees, which words may say as well. */
export type Asked = 'money' | 'percent' | 'plain' | 'degree';

/** The columns from which figures were asked, and how a cell of the sheet reads. */
export interface AskedColumns {
  readonly table: Table;
  readonly columns: ReadonlyMap<Column, Asked>;
  readonly read: (row: number, col: number) => ReadCell;
}

type Trouble = Omit<TroubleFact, 'type'>;

/** Of so many figures in a column, or in a row, one blank or one word among them is a slip and no habit. */
const EXPECTING = 2;
/** Blanks that are one in so many are still told, as something to look at; more of them are how the table is kept. */
const HABIT = 3;

/**
 * Every filled cell of a column that plays a part is a figure, or is told; an emptied one among filled ones too
 * (recognition.md, "Every cell is accounted for"). Words that say there is no figure ("n.d.", a dash) are an answer.
 * One rule for all row grammars: it looks at the columns from which they asked figures, not at what they made of them.
 */
export function columnTroubles(asked: AskedColumns): readonly Trouble[] {
  const { table } = asked;
  const cells = placesOf({ ...asked, columns: withSiblings(asked) });
  const filledAlike = rowsAlike(cells);
  const inColumn = groupsOf(cells, ({ column }) => column.col);
  const inRow = groupsOf(cells, ({ row }) => row.row);
  const troubles = cells.flatMap((place): readonly Trouble[] => {
    const column = inColumn.get(place.column.col) ?? [];
    const row = inRow.get(place.row.row) ?? [];
    const alike = (): readonly Place[] => row.filter(({ asked }) => asked === place.asked);
    if (isStray(place) && isExpected(column, alike()))
      return [{ ...NOTHING_READ, ...placed(place), trouble: 'stray' }];
    if (isBare(table, place) && isMissed(place, filledAlike(place) ?? column, row))
      return [{ ...NOTHING_READ, ...placed(place), trouble: 'blank' }];
    return [];
  });
  return troubles.filter((one) => one.trouble !== 'blank' || isAlone(one, troubles));
}

function placesOf({ table, columns, read }: AskedColumns): readonly Place[] {
  const rows = table.rows.filter((row) => OF_FIGURES.has(row.kind) || isBareLabel(table, row));
  const names = namingColumns(table);
  return rows.flatMap((row) =>
    [...columns]
      .filter(([, asked]) => row.kind !== 'section' || asked === 'degree')
      .map(([column, asked]): Place => ({
        row,
        column,
        asked,
        named: names.has(column.col),
        cell: read(row.row, column.col),
      })),
  );
}

/**
 * The columns asked, and those that stand under a year as most of them do: a column of one row, or of two, whose figure is
 * a word or gone was asked by nobody.
 */
function withSiblings({ table, columns, read }: AskedColumns): ReadonlyMap<Column, Asked> {
  const [first, ...others] = [...columns].filter(([{ year }]) => year !== null);
  if (!first || others.length === 0) return columns;
  const isOfFigures = ({ col }: Column): boolean =>
    table.rows.some(({ row }) => read(row, col).reading.kind === 'number');
  const siblings = table.columns.filter(
    (column) =>
      column.year !== null && !columns.has(column) && !isOfFigures(column) && !isSaidOtherwise(column),
  );
  return new Map([...columns, ...siblings.map((column): [Column, Asked] => [column, first[1]])]);
}

/** The head gives the column a part that no figure plays. */
const isSaidOtherwise = ({ roles: [best], hidden }: Column): boolean =>
  hidden === true || (best !== undefined && OF_WORDS.has(best.role));
const OF_WORDS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'notes',
  'owner',
  'person',
  'label',
  'unit',
  'code',
]);

/**
 * Of a place its column in the rows that are filled as its own is, the column itself apart: the projects among their
 * indicators. `null` where too few are.
 */
function rowsAlike(cells: readonly Place[]): (place: Place) => readonly Place[] | null {
  // Most tables miss nothing: no row's shape is asked for.
  let known: Shapes | null = null;
  return (place) => {
    const { groups, shapeOf } = (known ??= shapesOf(cells));
    const group = groups.get(shapeOf(place)) ?? [];
    return figuresIn(group) >= LEAST_ALIKE ? group : null;
  };
}

interface Shapes {
  readonly groups: ReadonlyMap<string, readonly Place[]>;
  readonly shapeOf: (place: Place) => string;
}

function shapesOf(cells: readonly Place[]): Shapes {
  const filled = groupsOf(
    cells.filter(({ cell }) => cell.reading.kind !== 'empty'),
    ({ row }) => row.row,
  );
  const shapeOf = ({ row, column }: Place): string =>
    [
      column.col,
      isTotalRow(row),
      row.labelCol,
      ...(filled.get(row.row) ?? []).flatMap((each) => (each.column === column ? [] : [each.column.col])),
    ].join(' ');
  return { groups: groupsOf(cells, shapeOf), shapeOf };
}

/** Rows filled alike say more of each other than the column's other rows, from so many on. */
const LEAST_ALIKE = 4;

/** A row that leaves several columns blank is a row of another sort. */
const isAlone = ({ ref: { row } }: Trouble, troubles: readonly Trouble[]): boolean =>
  troubles.filter(({ trouble, ref }) => trouble === 'blank' && ref.row === row).length === 1;

/** Of the troubles met while figures were asked, those that are none: words in columns, or rows, of words alone. */
export function withoutWords(asked: AskedColumns, troubles: readonly TroubleFact[]): readonly TroubleFact[] {
  const bad = troubles.filter(({ trouble, text }) => trouble === 'bad-number' && !/\d/.test(text));
  if (bad.length < 2) return troubles;
  const cells = placesOf(asked);
  const inColumn = groupsOf(cells, ({ column }) => column.col);
  const inRow = groupsOf(cells, ({ row }) => row.row);
  // A table read across still names its cells by their true place.
  const byRef = new Map(cells.map((place) => [refName(place.cell.ref), place]));
  const isNone = ({ ref }: TroubleFact): boolean => {
    const place = byRef.get(refName(ref));
    if (!place) return false;
    return [inColumn.get(place.column.col) ?? [], inRow.get(place.row.row) ?? []].some(isOfWords);
  };
  return troubles.filter((trouble) => !bad.includes(trouble) || !isNone(trouble));
}

const isOfWords = (places: readonly Place[]): boolean =>
  figuresIn(places) === 0 && places.filter(isStray).length > 1;

interface Place {
  readonly row: TableRow;
  readonly column: Column;
  readonly asked: Asked;
  /** The column names rows: words in it are what it is for. */
  readonly named: boolean;
  readonly cell: ReadCell;
}

/** Columns in which more rows than one have their first words; one alone may be a word among figures. */
function namingColumns({ rows }: Table): ReadonlySet<number | null> {
  const counts = new Map<number | null, number>();
  for (const { labelCol } of rows) counts.set(labelCol, (counts.get(labelCol) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([col]) => col));
}

const OF_FIGURES: ReadonlySet<TableRow['kind']> = new Set(['data', 'detail', 'subtotal', 'total']);

/**
 * A row of words alone, in the very columns of the words right above it: a row whose only figure is missing. It counts in
 * columns of degrees, where what heads or closes a part stands across them or in another column.
 */
function isBareLabel({ grid, rows }: Table, { row, kind, labelCol }: TableRow): boolean {
  if (kind !== 'section' || labelCol === null || grid.mergeAt(row, labelCol) !== null) return false;
  // What heads a part in another column stands between rows of one sort.
  const above = rows
    .filter((other) => other.row < row && (other.kind !== 'section' || other.labelCol === labelCol))
    .pop();
  if (above?.kind !== 'data' || above.labelCol !== labelCol) return false;
  return grid
    .cellsOf(above.row)
    .filter((cell) => cell.content.type === 'text' && !isFigureText(cell))
    .every(({ col }) => col === labelCol || grid.at(row, col) !== null);
}

const NOTHING_READ = { readAs: null, alternative: null };
const placed = ({ cell: { ref, text } }: Place): Pick<Trouble, 'ref' | 'text'> => ({ ref, text });

function groupsOf<K>(cells: readonly Place[], keyOf: (place: Place) => K): ReadonlyMap<K, readonly Place[]> {
  const groups = new Map<K, Place[]>();
  for (const place of cells) {
    const key = keyOf(place);
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return groups;
}

const isFigure = ({ cell }: Place): boolean => cell.reading.kind === 'number';
const figuresIn = (places: readonly Place[]): number => places.filter(isFigure).length;
const isTotalRow = ({ kind }: TableRow): boolean => kind === 'subtotal' || kind === 'total';
const isTotal = ({ row }: Place): boolean => isTotalRow(row);

/** Figures enough around, more than words; a line of words alone is none of figures, whatever stands beside it. */
const isExpected = (column: readonly Place[], row: readonly Place[]): boolean =>
  ![column, row].some(isOfWords) &&
  [column, row].some((places) => {
    const figures = figuresIn(places);
    return figures >= EXPECTING && figures >= places.filter(isStray).length;
  });

/** Something that is no figure, does not say that there is none, and names neither its row nor its column. */
const isStray = ({ cell, asked, row, column, named }: Place): boolean =>
  STRAY[asked].includes(cell.reading.kind) &&
  !(row.labelCol === column.col && named) &&
  !` ${fold(column.header)} `.includes(` ${fold(cell.text)} `);

const ALL_STRAY: readonly Reading['kind'][] = ['words', 'deadline', 'yes-no'];
/** "SI" is a degree, and so may a date be that keeps a deadline. */
const STRAY: Readonly<Record<Asked, readonly Reading['kind'][]>> = {
  money: ALL_STRAY,
  percent: ALL_STRAY,
  plain: ALL_STRAY,
  degree: ['words', 'deadline'],
};

/** Nothing at all in it, nor a merge from elsewhere over it: a dash is an answer. */
function isBare({ grid }: Table, { row: { row }, column: { col }, cell }: Place): boolean {
  const merge = grid.mergeAt(row, col);
  const covered = merge !== null && (merge.top !== row || merge.left !== col || merge.right > col);
  return cell.reading.kind === 'empty' && grid.at(row, col) === null && !covered;
}

/**
 * A blank beside figures of its own row: where the rows of that kind hardly ever leave the column blank; on the only
 * row of totals, or in a table too short to tell, where the row has figures of the same sort.
 */
function isMissed(place: Place, column: readonly Place[], row: readonly Place[]): boolean {
  // A row of indicators may have no other figure than its degree, one of a form none but its own.
  if (figuresIn(row) === 0 && place.asked !== 'degree' && row.length > 1) return false;
  const { totals, others } = peersIn(column);
  const { cells, figures, blanks } = isTotal(place) ? totals : others;
  if (figures >= EXPECTING) return blanks * HABIT <= figures + blanks;
  const alike = row.filter(({ asked }) => asked === place.asked);
  const short = isTotal(place) && cells < column.length ? figuresIn(column) >= EXPECTING : cells <= EXPECTING;
  return short && figuresIn(alike) >= EXPECTING && alike.length - figuresIn(alike) === 1;
}

/** What the cells of a column hold. */
interface Peers {
  readonly cells: number;
  readonly figures: number;
  readonly blanks: number;
}

/** Rows of totals and the others apart; each blank of a column asks for the same. */
const peersIn = remembered(
  (column: readonly Place[]): { readonly totals: Peers; readonly others: Peers } => ({
    totals: countedIn(column.filter(isTotal)),
    others: countedIn(column.filter((place) => !isTotal(place))),
  }),
);

const countedIn = (places: readonly Place[]): Peers => ({
  cells: places.length,
  figures: figuresIn(places),
  blanks: places.filter(({ cell }) => cell.reading.kind === 'empty').length,
});
