import { type DecimalText, decimal, numberText, placesOf, sum } from '../../domain/decimal';
import { numberFormat } from '../../domain/formats';
import { readContent } from '../../domain/read';
import type { Reading, Unit } from '../../domain/reading';
import { remarkedNumber } from '../../domain/remarked';
import { remembered } from '../../domain/remembered';
import { refName } from '../../workbook/address';
import type { CellSnapshot } from '../../workbook/snapshot';
import type { FigureCell, ReadCell, TroubleFact } from '../../facts/facts';
import { type Asked, columnTroubles, withoutWords } from './column-troubles';
import type { Grid } from './grid';
import { headTroubles } from './head-troubles';
import { numberTroubles } from './running-numbers';
import { scaleOfColumn, unscaled } from './money-scale';
import { shownText } from './shown-text';
import type { Column, Table, TableRow } from './table';

/** What a column counts: money in euro, percentages in points, or bare numbers. */
export type Measured = 'money' | 'percent' | 'plain';

export interface FigureReader {
  /** The figure of a cell in the column's unit; `null` when empty or when it is no figure. */
  figure(row: number, column: Column, measured: Measured): FigureCell | null;
  /** The cell as read, words included; a number comes in the column's unit. */
  read(row: number, column: Column, measured: Measured): ReadCell;
  /** Something more that could not be taken as it stands. */
  tell(trouble: Omit<TroubleFact, 'type'>): void;
  /** What could not be taken as it stands, met so far, once each. */
  troubles(): readonly TroubleFact[];
}

type NumberReading = Extract<Reading, { kind: 'number' }>;

/** Units of a single cell that scale it, whatever its column says: "7,2 mln", `0.0" mln"`. */
const SCALED_UNITS: Partial<Record<Unit, string>> = { 'thousand-euro': '1000', 'million-euro': '1000000' };

/** Reads the figures of one table; how a column writes percentages and thousands is decided once for the column. */
export function figureReader(table: Table): FigureReader {
  const { grid } = table;
  const troubles = new Map<string, TroubleFact>();
  const told = new Set<string>();
  const asked = new Map<Column, Asked>();
  const styleOf = remembered((column: Column) => percentStyle(table, column));
  const allInEuro = remembered((column: Column) => isAllInEuro(table, column));
  const holdsFigures = remembered((column: Column) => isOfFigures(table, column));
  const scaleOf = remembered((column: Column) => scaleOfColumn(table, column));
  const note = (trouble: Omit<TroubleFact, 'type'>): void => {
    const { sheet, row, col } = trouble.ref;
    told.add(refName(trouble.ref));
    troubles.set(`${sheet} ${row} ${col} ${trouble.trouble}`, { type: 'trouble', ...trouble });
  };
  const heads = new Set(table.rows.flatMap(({ row, kind }) => (kind === 'repeat' ? [row] : [])));
  const noteUnread = ({ ref, text }: ReadCell): void => {
    // The words of a head said again are no figures that cannot be read.
    if (!heads.has(ref.row)) note({ trouble: 'bad-number', ref, text, readAs: null, alternative: null });
  };
  /** The figure of a reading that is a number, whatever the column makes of it. */
  const scaledFigure = (
    { reading, ref, text }: ReadNumber,
    cell: CellSnapshot | null,
    column: Column,
    measured: Measured,
  ): FigureCell => {
    const scale = (): string => {
      const own = reading.unit === null ? undefined : SCALED_UNITS[reading.unit];
      if (own !== undefined) return own;
      return reading.unit === 'euro' && !allInEuro(column) ? '1' : unscaled(scaleOf(column), cell);
    };
    const factor = measured === 'money' ? scale() : percentFactor(column, measured, reading, cell, styleOf);
    const figure = scaled(ref, text, reading, cell, factor);
    if (!reading.certain) note({ trouble: 'bad-number', ref, text, readAs: figure.value, alternative: null });
    if (measured === 'percent' && styleOf(column) === 'mixed' && isBareFraction(reading)) {
      const alternative = decimal(reading.value).times(100).toString();
      note({ trouble: 'mixed-percent', ref, text, readAs: figure.value, alternative });
    }
    return figure;
  };
  return {
    read(row, column, measured) {
      if (measured === 'percent' && !asked.has(column)) asked.set(column, 'degree');
      const cell = readCell(grid, row, column.col);
      if (cell.reading.kind === 'bad-number') noteUnread(cell);
      if (cell.reading.kind === 'error') noteError(cell, note);
      if (!isNumber(cell)) return cell;
      const { value, places, raw, factor } = scaledFigure(cell, grid.at(row, column.col), column, measured);
      const unit = factor === '100' ? 'percent' : cell.reading.unit;
      return { ...cell, reading: { ...cell.reading, value, places, unit }, raw };
    },
    figure(row, column, measured) {
      asked.set(column, measured);
      const cell = grid.at(row, column.col);
      const read = inAmounts(readCell(grid, row, column.col), cell, measured);
      if (read.reading.kind === 'error') noteError(read, note);
      else if (saysNoFigure(read, column, measured) && holdsFigures(column)) noteUnread(read);
      if (!isNumber(read) || (measured === 'money' && read.reading.unit === 'percent')) return null;
      return scaledFigure(read, cell, column, measured);
    },
    tell: note,
    troubles() {
      const read = (row: number, col: number): ReadCell => readCell(grid, row, col);
      const columns = { table, columns: asked, read };
      [...columnTroubles(columns), ...headTroubles(table), ...numberTroubles(table)].forEach(
        (trouble) => told.has(refName(trouble.ref)) || note(trouble),
      );
      return withoutWords(columns, [...troubles.values()]);
    },
  };
}

type ReadNumber = ReadCell & { readonly reading: NumberReading };

const isNumber = (cell: ReadCell): cell is ReadNumber => cell.reading.kind === 'number';

const noteError = ({ ref, text }: ReadCell, note: FigureReader['tell']): void =>
  note({ trouble: 'formula-error', ref, text, readAs: null, alternative: null });

/**
 * A cell of a column of amounts, its figure read behind a remark ("5.900.000 (stima)") or behind the format of a date
 * that somebody typed there by mistake: such a figure is counted, and told.
 */
function inAmounts(read: ReadCell, cell: CellSnapshot | null, measured: Measured): ReadCell {
  if (measured !== 'money') return read;
  if (read.reading.kind === 'words') {
    const remarked = remarkedNumber(read.text);
    return remarked ? { ...read, reading: remarked } : read;
  }
  if (read.reading.kind !== 'deadline' || cell?.content.type !== 'number') return read;
  const value = numberText(cell.content.value);
  const places = placesOf(value);
  return {
    ...read,
    reading: { kind: 'number', value, unit: null, comparison: null, places, certain: false },
  };
}

/**
 * Whether a filled cell of a column of figures holds none: words in a column of amounts, a date, digits among words
 * where weights stand. A dash, "N.D." and a blank say that there is nothing.
 */
function saysNoFigure({ reading }: ReadCell, { roles }: Column, measured: Measured): boolean {
  if (reading.kind === 'bad-number') return true;
  if (measured === 'money') return SAY_NO_AMOUNT.has(reading.kind);
  if (measured !== 'percent' || reading.kind !== 'words') return false;
  return roles[0]?.role !== 'weight' || /\d/.test(reading.text);
}

/** More of its cells hold numbers than words: else it is no column of figures, or its rows are not these. */
function isOfFigures(table: Table, { col }: Column): boolean {
  const kinds = table.rows.map(({ row }) => readCell(table.grid, row, col).reading.kind);
  const figures = kinds.filter((kind) => kind === 'number' || kind === 'bad-number').length;
  return figures >= kinds.filter((kind) => SAY_NO_AMOUNT.has(kind)).length;
}

const SAY_NO_AMOUNT: ReadonlySet<Reading['kind']> = new Set(['words', 'deadline', 'yes-no']);

/** Whether a cell has words where a figure should be ("n.d.", "in corso"); a blank or a dash is nothing at all. */
export function isUnknown(grid: Grid, row: number, { col }: Column): boolean {
  const { kind } = readCell(grid, row, col).reading;
  return kind !== 'number' && kind !== 'empty';
}

/** A cell as read, wherever it stands, outside any column's convention. */
export function readCell(grid: Grid, row: number, col: number): ReadCell {
  const cell = grid.at(row, col);
  return cell ? readingsOf(grid)(cell) : { ref: grid.ref(row, col), text: '', reading: EMPTY, raw: null };
}

const EMPTY: Reading = { kind: 'empty' };

/** Every kind that looks at a table asks for its cells again. */
const readingsOf = remembered((grid: Grid) => {
  const known = new Map<CellSnapshot, ReadCell>();
  const read = (cell: CellSnapshot): ReadCell => {
    const reading = readContent(cell.content, cell.format, grid.date1904);
    return {
      ref: grid.ref(cell.row, cell.col),
      text: shownText(cell, reading),
      reading,
      raw: cell.content.type === 'number' ? numberText(cell.content.value) : null,
    };
  };
  return (cell: CellSnapshot): ReadCell => {
    const before = known.get(cell);
    if (before) return before;
    const reading = read(cell);
    known.set(cell, reading);
    return reading;
  };
});

/** The figure of a cell outside any column's convention, as it stands; `null` when it holds no number. */
export function plainFigure(grid: Grid, row: number, col: number): FigureCell | null {
  const { ref, text, reading } = readCell(grid, row, col);
  const cell = grid.at(row, col);
  return reading.kind === 'number' ? scaled(ref, text, reading, cell, formatFactor(reading, cell)) : null;
}

/** `factor` brings what the cell holds to the unit wanted; a reading of a `%` format already is in points. */
function scaled(
  ref: FigureCell['ref'],
  text: string,
  reading: NumberReading,
  cell: CellSnapshot | null,
  factor: string,
): FigureCell {
  // A time is a fraction of a day to Excel: what it shows is the figure.
  const isTime =
    cell?.content.type === 'number' && numberFormat(cell.format, cell.content.value).shows === 'time';
  if (cell?.content.type === 'number' && !isTime) {
    const raw = numberText(cell.content.value);
    const shift =
      Math.round(Math.log10(Number(factor))) - Math.round(Math.log10(Number(formatFactor(reading, cell))));
    return {
      ref,
      text,
      value: times(raw, factor),
      raw,
      factor,
      places: Math.max(0, reading.places - shift),
    };
  }
  const places = Math.max(0, reading.places - Math.round(Math.log10(Number(factor))));
  return { ref, text, value: times(reading.value, factor), raw: null, factor: '1', places };
}

/** Most figures stand in the unit of their column. */
const times = (value: DecimalText, factor: string): DecimalText =>
  factor === '1' ? value : decimal(value).times(factor).toString();

/** What a cell's own format does to the number it holds: `%` shows it a hundredfold. */
const formatFactor = (reading: NumberReading, cell: CellSnapshot | null): string =>
  cell?.content.type === 'number' && reading.unit === 'percent' ? '100' : '1';

function percentFactor(
  column: Column,
  measured: Measured,
  reading: NumberReading,
  cell: CellSnapshot | null,
  styleOf: (column: Column) => PercentStyle,
): string {
  const own = formatFactor(reading, cell);
  if (measured === 'percent' && reading.unit !== 'percent' && styleOf(column) === 'fraction') return '100';
  return own;
}

/** A sign of euro on every cell is how the column is shown; on some only, it sets them apart from the table's thousands. */
const isAllInEuro = (table: Table, column: Column): boolean =>
  table.rows
    .map(({ row }) => readCell(table.grid, row, column.col).reading)
    .every((reading) => reading.kind !== 'number' || reading.unit === 'euro');

type PercentStyle = 'points' | 'fraction' | 'mixed';

/** How a column of percentages writes bare numbers: 98,4 (points) or 0,984 (fractions); both is `mixed`. */
function percentStyle(table: Table, column: Column): PercentStyle {
  const bare = bareNumbers(table, column, table.rows);
  const fractions = bare.filter(isBareFraction).length;
  const points = bare.filter(({ value }) => decimal(value).abs().greaterThan(2)).length;
  if (fractions === 0 || (isChange(column) && bare.every(({ places }) => places <= 2))) return 'points';
  if (points === 0) return 'fraction';
  return isShare(column) || fractions > points || makesHundred(table, column) ? 'points' : 'mixed';
}

const bareNumbers = (table: Table, column: Column, rows: readonly TableRow[]): readonly NumberReading[] =>
  rows
    .map(({ row }) => readCell(table.grid, row, column.col).reading)
    .filter((reading): reading is NumberReading => reading.kind === 'number' && reading.unit !== 'percent');

/** Shares of one whole, a small one among them: as points they make a hundred, but for their rounding. */
function makesHundred(table: Table, column: Column): boolean {
  const parts = bareNumbers(
    table,
    column,
    table.rows.filter(({ kind }) => kind === 'data'),
  );
  const whole = sum(parts.map(({ value }) => decimal(value)));
  return whole.minus(100).abs().lessThan(1);
}

/** A change of -0,4 is points; as a fraction it would carry more decimals or the format of a percentage. */
const isChange = (column: Column): boolean => column.roles.some(({ role }) => role === 'variation');

/** Shares and uses may truly be less than one per cent; a degree of achievement hardly ever is. */
const isShare = (column: Column): boolean =>
  column.roles.some(
    ({ role }) => role === 'share' || role === 'use' || role === 'composition' || role === 'variation',
  );

const isBareFraction = (reading: NumberReading): boolean => {
  if (reading.unit === 'percent') return false;
  const value = decimal(reading.value);
  return !value.isInteger() && value.abs().lessThan(1);
};
