import { type Decimal, decimal } from '../../../domain/decimal';
import type { Period } from '../../../domain/levels';
import { remembered } from '../../../domain/remembered';
import { fold } from '../../../domain/text';
import type { FigureCell } from '../../../facts/facts';
import { type FigureReader, readCell } from '../../layout/figures';
import { looksLikeFigure } from '../../layout/row-shape';
import type { Column, Table } from '../../layout/table';
import { yearsDown } from '../../layout/years';
import { type FunctionLetter, functionOf } from '../../features/functions';
import { ACCOUNT_NUMBERS, HAPPENED, PLANNED, SHARE_TITLES } from '../../words/money';
import { begins, foldedSays, says } from '../../words/phrases';
import { PARTIAL_HEADS, WHOLE_HEADS } from '../../words/schemes';
import type { ColumnRole } from '../../../facts/column-roles';

/** A column of a statement: an amount or a share, of a year, of one of the chamber's functions perhaps. */
export interface StatementColumn {
  readonly column: Column;
  readonly year: number | null;
  readonly isShare: boolean;
  readonly institutionalFunction: FunctionLetter | null;
  /** The column of its components, where amounts are parted in "Parziali" and "Totali". */
  readonly partial: Column | null;
}

/** A column of figures, and whether another says the same of its year better. */
export interface ToldColumn extends StatementColumn {
  readonly aside: boolean;
}

/** Of several columns of one year the outturn speaks, then a bare year, the total of others, the later forecast. */
const PREFERENCE: readonly ColumnRole[] = ['actual', 'amount', 'total', 'updated', 'initial'];
export const ASIDE: readonly ColumnRole[] = ['variation', 'number'];

/** The columns of figures of a statement; of a year's forecasts and outturn the outturn speaks, the others stand aside. */
export function statementColumns(table: Table, period: Period): readonly ToldColumn[] {
  const columns = figureColumns(table, period);
  const best = new Map<string, StatementColumn>();
  for (const each of columns) {
    const place = `${each.year} ${each.isShare} ${each.institutionalFunction}`;
    const rival = best.get(place);
    if (!rival || precedes(each.column, rival.column)) best.set(place, each);
  }
  const speaking = new Set(best.values());
  return columns.map((each) => ({ ...each, aside: !speaking.has(each) }));
}

/** Every column of amounts or shares, changes left out. */
export function figureColumns(table: Table, period: Period): readonly StatementColumn[] {
  const allShares = table.title.slice(-2).some(({ text }) => text.includes('%') && says(text, SHARE_TITLES));
  const years = yearsDown(table);
  const figures = table.columns.filter(
    ({ col, roles }) =>
      col !== years?.column.col && holdsFigures(table, col) && !ASIDE.includes(roles[0]?.role ?? 'label'),
  );
  const columns = withoutAccounts(table, figures).filter((column) => !isBareChange(table, column));
  const partials = partialColumns(columns);
  return columns
    .filter((column) => ![...partials.values()].includes(column))
    .map((column, index, kept) => ({
      column,
      year: column.year ?? (column.percent ? yearBefore(kept.slice(0, index)) : null) ?? period.year,
      isShare: column.percent || allShares,
      institutionalFunction: functionOf(column),
      partial: partials.get(column) ?? null,
    }));
}

/** The money of a row: of the column of totals where it has one, else that of its components. */
export const moneyAt = (
  row: number,
  { column, partial }: StatementColumn,
  reader: FigureReader,
): FigureCell | null =>
  reader.figure(row, column, 'money') ?? (partial && reader.figure(row, partial, 'money'));

/** "Parziali | Totali" under one year: the column of components by the column of what they make. */
function partialColumns(columns: readonly Column[]): ReadonlyMap<Column, Column> {
  const pairs = new Map<Column, Column>();
  columns.forEach((column, at) => {
    const next = columns[at + 1];
    if (!next || next.year !== column.year || !says(column.header, PARTIAL_HEADS)) return;
    if (says(next.header, WHOLE_HEADS) && !says(next.header, PARTIAL_HEADS)) pairs.set(next, column);
  });
  return pairs;
}

/** "%" alone is a change where it follows a difference, or where the totals are not said to be a hundred of themselves. */
function isBareChange(table: Table, column: Column): boolean {
  if (!column.percent || !/^[%\s\d()/-]+$/.test(column.header)) return false;
  const before = table.columns.filter(({ col }) => col < column.col);
  if (before[before.length - 1]?.roles[0]?.role === 'variation') return true;
  const totals = table.rows.flatMap(({ row, kind }) => {
    const { reading } = readCell(table.grid, row, column.col);
    return kind === 'total' && reading.kind === 'number' ? [decimal(reading.value)] : [];
  });
  return totals.length > 0 && totals.every((value) => !isWhole(value));
}

/** A hundred, or one where the column holds fractions, but for rounding. */
const isWhole = (value: Decimal): boolean =>
  value.minus(100).abs().lessThan(1) || value.minus(1).abs().lessThan('0.01');

/**
 * Numbers of accounts are no amounts: they stand before the words of their rows where the amounts follow them, or under
 * a head of theirs.
 */
function withoutAccounts(table: Table, columns: readonly Column[]): readonly Column[] {
  const places = table.rows.flatMap(({ labelCol }) => labelCol ?? []).sort((first, second) => first - second);
  const words = places[Math.floor(places.length / 2)] ?? -1;
  const follow = columns.some(({ col }) => col > words);
  const kept = columns.filter((column) => {
    const isNamed = column.year !== null || column.roles.some(({ role }) => PREFERENCE.includes(role));
    const isAccount = begins(column.header, ACCOUNT_NUMBERS) && column.year === null;
    return (!follow || column.col > words || isNamed) && !(isAccount && holdsWholes(table, column));
  });
  return kept.length > 0 ? kept : columns;
}

const holdsWholes = (table: Table, column: Column): boolean =>
  table.rows.every(({ row }) => {
    const { reading } = readCell(table.grid, row, column.col);
    return reading.kind !== 'number' || reading.places === 0;
  });

/** A column of shares that says no year is of the amounts on its left. */
const yearBefore = (columns: readonly Column[]): number | null =>
  columns.reduce<number | null>((found, { year }) => year ?? found, null);

function rankOf(column: Column): number {
  const ranks = column.roles.map(({ role }) => PREFERENCE.indexOf(role)).filter((rank) => rank >= 0);
  if (ranks.length > 0) return Math.min(...ranks);
  return column.year === null ? PREFERENCE.indexOf('total') + 0.5 : PREFERENCE.indexOf('amount');
}

const precedes = (column: Column, rival: Column): boolean =>
  rankOf(column) < rankOf(rival) || (rankOf(column) === rankOf(rival) && reach(column) > reach(rival));

/** Of columns that say the same of one year the one that goes furthest into it: "al 30/06", "al 31/12". */
const reach = ({ header, quarter }: Column): number => quarter ?? (YEAR_END.test(header) ? 5 : 0);

const YEAR_END = /\b31[./-]12\b/;

/** What a head says its amounts are. */
export const stageOf = ({ roles }: Column): 'initial' | 'updated' | 'actual' | null => {
  const said = roles.find(({ role }) => STAGES.includes(role))?.role;
  return said === 'initial' || said === 'updated' || said === 'actual' ? said : null;
};

const STAGES: readonly ColumnRole[] = ['initial', 'updated', 'actual'];

/** A column headed as a forecast, or one of a table that says so in its title or on its sheet's tab. */
export function isPlanned(table: Table, { roles }: Column): boolean {
  const role = roles.find((each) => PREFERENCE.includes(each.role))?.role ?? 'amount';
  return role === 'amount' || role === 'total' ? saysForecast(table) : role !== 'actual';
}

const saysForecast = remembered((table: Table): boolean => {
  const said = fold([table.grid.sheet.name, ...table.title.map(({ text }) => text)].join(' · '));
  return foldedSays(said, PLANNED) && !foldedSays(said, HAPPENED);
});

export const holdsFigures = (table: Table, col: number): boolean =>
  table.rows.some(
    ({ row, kind }) =>
      kind !== 'section' &&
      kind !== 'repeat' &&
      (table.grid.at(row, col)?.content.type === 'number' || looksLikeFigure(table.grid.text(row, col))),
  );
