import { type DecimalText, decimal, numberText, sum } from '../../domain/decimal';
import { readContent } from '../../domain/read';
import type { Deadline, Reading, Unit } from '../../domain/reading';
import { remembered } from '../../domain/remembered';
import { fold, tidy } from '../../domain/text';
import type { CellSnapshot } from '../../workbook/snapshot';
import type { FigureCell, ReadCell, TroubleFact } from '../../facts/facts';
import { type Grid, textOf } from './grid';
import type { Column, Table, TableRow } from './table';

/** What a column counts: money in euro, percentages in points, or bare numbers. */
export type Measured = 'money' | 'percent' | 'plain';

export interface FigureReader {
  /** The figure of a cell in the column's unit; `null` when empty or when it is no figure. */
  figure(row: number, column: Column, measured: Measured): FigureCell | null;
  /** The cell as read, words included; a number comes in the column's unit. */
  read(row: number, column: Column, measured: Measured): ReadCell;
  /** What could not be taken as it stands, met so far, once each. */
  troubles(): readonly TroubleFact[];
}

type NumberReading = Extract<Reading, { kind: 'number' }>;

const THOUSANDS = /\b(migliaia|mila euro|k euro|keuro)\b|\/ ?000|€ ?\/? ?000|€ ?x ?1\.?000|\bk€/i;
const MILLIONS = /\b(milioni|mln|mio)\b/i;

/** Units of a single cell that scale it, whatever its column says: "7,2 mln", `0.0" mln"`. */
const SCALED_UNITS: Partial<Record<Unit, string>> = { 'thousand-euro': '1000', 'million-euro': '1000000' };

/** `#,##0,` shows thousands of a cell that holds euro: what the head says of the column is already in the format. */
function unscaled(scale: string, cell: CellSnapshot | null): string {
  const commas =
    cell?.content.type === 'number' ? (/[0#?](,+)(?![,0#?.])/.exec(cell.format)?.[1]?.length ?? 0) : 0;
  return commas === 0 || scale === '1' ? scale : String(Math.max(1, Number(scale) / 1000 ** commas));
}

/** Reads the figures of one table; how a column writes percentages and thousands is decided once for the column. */
export function figureReader(table: Table): FigureReader {
  const { grid } = table;
  const troubles = new Map<string, TroubleFact>();
  const styleOf = remembered((column: Column) => percentStyle(table, column));
  const allInEuro = remembered((column: Column) => isAllInEuro(table, column));
  const scaleOf = remembered((column: Column) => scaleOfColumn(table, column));
  const note = (trouble: Omit<TroubleFact, 'type'>): void => {
    const { sheet, row, col } = trouble.ref;
    troubles.set(`${sheet} ${row} ${col} ${trouble.trouble}`, { type: 'trouble', ...trouble });
  };
  return {
    read(row, column, measured) {
      const cell = readCell(grid, row, column.col);
      const figure = this.figure(row, column, measured);
      if (!figure || cell.reading.kind !== 'number') return cell;
      const { value, places, raw, factor } = figure;
      const unit = factor === '100' ? 'percent' : cell.reading.unit;
      return { ...cell, reading: { ...cell.reading, value, places, unit }, raw };
    },
    figure(row, column, measured) {
      const cell = grid.at(row, column.col);
      const { reading, ref, text } = readCell(grid, row, column.col);
      const isDoubtful = measured === 'money' ? isDoubtfulAmount(reading) : isDoubtfulWeight(column, reading);
      if (reading.kind === 'bad-number' || isDoubtful)
        note({ trouble: 'bad-number', ref, text, readAs: null, alternative: null });
      if (reading.kind === 'error')
        note({ trouble: 'formula-error', ref, text, readAs: null, alternative: null });
      if (reading.kind !== 'number' || (measured === 'money' && reading.unit === 'percent')) return null;
      const scale = (): string => {
        const own = reading.unit === null ? undefined : SCALED_UNITS[reading.unit];
        if (own !== undefined) return own;
        return reading.unit === 'euro' && !allInEuro(column) ? '1' : unscaled(scaleOf(column), cell);
      };
      const factor = measured === 'money' ? scale() : percentFactor(column, measured, reading, cell, styleOf);
      const figure = scaled(ref, text, reading, cell, factor);
      if (!reading.certain) {
        note({ trouble: 'bad-number', ref, text, readAs: figure.value, alternative: null });
      }
      if (measured === 'percent' && styleOf(column) === 'mixed' && isBareFraction(reading)) {
        const alternative = decimal(reading.value).times(100).toString();
        note({ trouble: 'mixed-percent', ref, text, readAs: figure.value, alternative });
      }
      return figure;
    },
    troubles: () => [...troubles.values()],
  };
}

/**
 * Digits with marks that leave the amount in doubt ("1.500,00 ?", "circa 1.500"): words elsewhere, and in a column of
 * amounts a figure that would be missing from every sum unseen.
 */
const isDoubtfulAmount = (reading: Reading): boolean =>
  reading.kind === 'words' && DOUBTFUL_AMOUNT.test(reading.text);

const DOUBTFUL_AMOUNT =
  /^(?:(?:circa|ca\.?|c\.a\.?|oltre|quasi|euro|eur)\s?|[^\p{L}\d])*\d[\d.,' ]*(?:\s?(?:circa|ca\.?|c\.a\.?|euro|eur)|[^\p{L}\d/])*$/iu;

/** Digits among words ("peso 25%"): a mean without that weight would be another mean, unseen. */
const isDoubtfulWeight = ({ roles }: Column, reading: Reading): boolean =>
  reading.kind === 'words' && /\d/.test(reading.text) && roles[0]?.role === 'weight';

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

/** As its sheet shows it: a number that is a date as a date, whatever serial the cell holds. */
function shownText(cell: CellSnapshot, reading: Reading): string {
  if (cell.content.type === 'text') return tidy(textOf(cell));
  return reading.kind === 'deadline' ? dateText(reading.deadline) : String(cell.content.value);
}

/** "30/06/2016", "06/2016". */
const dateText = ({ year, month, day }: Deadline): string =>
  [day, month]
    .flatMap((part) => (part === null ? [] : [String(part).padStart(2, '0')]))
    .concat(year === null ? [] : [String(year)])
    .join('/');

/** `factor` brings what the cell holds to the unit wanted; a reading of a `%` format already is in points. */
function scaled(
  ref: FigureCell['ref'],
  text: string,
  reading: NumberReading,
  cell: CellSnapshot | null,
  factor: string,
): FigureCell {
  if (cell?.content.type === 'number') {
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

/** Thousands or millions of euro, said by the column's head, by the head over the labels, else by the title. */
function scaleOfColumn(table: Table, column: Column): string {
  const scale = scaleIn(column.header);
  if (scale) return scale;
  const labels = new Set(table.rows.map(({ labelCol }) => labelCol));
  const ofAll = table.columns.find(({ col, header }) => labels.has(col) && scaleIn(header) !== null);
  if (ofAll) return scaleIn(ofAll.header) ?? '1';
  const heads = table.columns.some(({ header }) => scaleIn(header) !== null);
  if (heads) return '1';
  const lines = [...table.sheetTitle, ...table.title];
  const title = lines.map(({ text }) => scaleIn(text)).filter((each) => each !== null);
  return title[title.length - 1] ?? '1';
}

function scaleIn(text: string): string | null {
  if (THOUSANDS.test(text) || THOUSANDS.test(fold(text))) return '1000';
  return MILLIONS.test(fold(text)) ? '1000000' : null;
}

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
