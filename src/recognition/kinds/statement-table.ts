import type { Period } from '../../domain/levels';
import { fold } from '../../domain/text';
import type { AmountFact, Fact, Statement, TotalFact } from '../facts';
import { type FigureReader, figureReader, isUnknown, readCell } from '../layout/figures';
import { looksLikeFigure } from '../layout/head-rows';
import { type Counted, ratesOf } from '../layout/rates';
import { headEvidence, assignRoles } from '../layout/roles';
import { believed, seriesPeriod, seriesRows } from '../layout/series';
import type { Column, Table } from '../layout/table';
import { totalsOf } from '../layout/totals';
import { yearsDown } from '../layout/years';
import type { Evidence } from '../recognised';
import type { ColumnRole } from '../thesaurus/heads';
import { headedTotals } from './headed-totals';
import type { Context, TableReading } from './kind';
import { itemOf, itemRows, withBareTotals } from './statement-items';

type FunctionLetter = 'A' | 'B' | 'C' | 'D';

/** A column of a statement: an amount or a share, of a year, of one of the chamber's functions perhaps. */
export interface StatementColumn {
  readonly column: Column;
  readonly year: number | null;
  readonly isShare: boolean;
  readonly institutionalFunction: FunctionLetter | null;
}

/** Of several columns of one year the outturn speaks, then a bare year, the total of others, the later forecast. */
const PREFERENCE: readonly ColumnRole[] = ['actual', 'amount', 'total', 'updated', 'initial'];
const ASIDE: readonly ColumnRole[] = ['variation', 'number'];
/** Parts whose heads tell that a table is a statement. */
const TELLING: readonly ColumnRole[] = [
  'statement',
  'label',
  'amount',
  'actual',
  'initial',
  'updated',
  'composition',
];
/** Parts of the columns of a statement; its functions are told by their heads. */
export const STATEMENT_ROLES: readonly ColumnRole[] = [...TELLING, 'total', ...ASIDE];
const SHARE_TITLE = /\b(composizione|comp|incidenza)\b/;

/** The columns of figures of a statement; of a year's forecasts and outturn, the outturn. */
export function statementColumns(table: Table, period: Period): readonly StatementColumn[] {
  const columns = figureColumns(table, period);
  const best = new Map<string, StatementColumn>();
  for (const each of columns) {
    const place = `${each.year} ${each.isShare} ${each.institutionalFunction}`;
    const rival = best.get(place);
    if (!rival || precedes(each.column, rival.column)) best.set(place, each);
  }
  return columns.filter((column) => [...best.values()].includes(column));
}

/** Every column of amounts or shares, changes left out. */
export function figureColumns(table: Table, period: Period): readonly StatementColumn[] {
  const allShares = table.title
    .slice(-2)
    .some(({ text }) => text.includes('%') && SHARE_TITLE.test(fold(text)));
  const years = yearsDown(table);
  const figures = table.columns.filter(
    ({ col, roles }) =>
      col !== years?.column.col && holdsFigures(table, col) && !ASIDE.includes(roles[0]?.role ?? 'label'),
  );
  const columns = withoutAccounts(table, figures);
  return columns.map((column, index) => ({
    column,
    year: column.year ?? (column.percent ? yearBefore(columns.slice(0, index)) : null) ?? period.year,
    isShare: column.percent || allShares,
    institutionalFunction: functionOf(column),
  }));
}

/** Numbers of accounts are no amounts: they stand before the words of their rows, or under a head of labels. */
function withoutAccounts(table: Table, columns: readonly Column[]): readonly Column[] {
  const places = table.rows.flatMap(({ labelCol }) => labelCol ?? []).sort((first, second) => first - second);
  const words = places[Math.floor(places.length / 2)] ?? -1;
  const kept = columns.filter((column) => {
    const isNamed = column.year !== null || column.roles.some(({ role }) => PREFERENCE.includes(role));
    const isLabel = column.roles[0]?.role === 'label' && column.year === null;
    return (column.col > words || isNamed) && !(isLabel && holdsWholes(table, column));
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

/** "(C) Anagrafe e servizi di regolazione", "Funzione C", "C". */
export function functionOf({ header }: Column): FunctionLetter | null {
  const folded = fold(header);
  const letter =
    /\((?:F\.?\s*I\.?\s*)?([ABCD])\)/.exec(header)?.[1] ??
    /\bfunzion[ei](?: istituzional[ei])? ([abcd])\b/.exec(folded)?.[1];
  if (letter) return letter.toUpperCase() as FunctionLetter;
  return wordsOfFunction(folded);
}

function wordsOfFunction(folded: string): FunctionLetter | null {
  if (/\borgani istituzionali\b/.test(folded)) return 'A';
  if (/\bservizi di supporto\b/.test(folded)) return 'B';
  if (/\banagrafe\b/.test(folded)) return 'C';
  if (/\b(studio formazione|promozione economica)\b/.test(folded)) return 'D';
  return /^[abcd]$/.test(folded) ? (folded.toUpperCase() as FunctionLetter) : null;
}

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

const FORECAST = /\b(preventiv\w*|prevision\w*|budget)\b/;
const OUTTURN = /\b(consuntiv\w*|preconsuntiv\w*|rendicont\w*|bilancio d esercizio)\b/;

/** A column headed as a forecast, or one of a table that says so in its title or on its sheet's tab. */
function isPlanned(table: Table, { roles }: Column): boolean {
  const [role] = roles.filter(({ role: each }) => PREFERENCE.includes(each));
  if (role && role.role !== 'amount' && role.role !== 'total') return role.role !== 'actual';
  const said = fold([table.grid.sheet.name, ...table.title.map(({ text }) => text)].join(' · '));
  return FORECAST.test(said) && !OUTTURN.test(said);
}

const holdsFigures = (table: Table, col: number): boolean =>
  table.rows.some(
    ({ row, kind }) =>
      kind !== 'section' &&
      kind !== 'repeat' &&
      (table.grid.at(row, col)?.content.type === 'number' || looksLikeFigure(table.grid.text(row, col))),
  );

/** Reads a statement: an amount a row, year and function; `statement` is what rows without a known item belong to. */
export function readStatement(table: Table, context: Context, fallback: Statement): TableReading {
  const period = seriesPeriod(table, context);
  const down = yearsDown(table);
  const reader = figureReader(table);
  const columns = statementColumns(table, period);
  const rowsOfItems = itemRows(table, sideOf(table, fallback));
  const items = fallback === 'function-costs' ? withBareTotals(rowsOfItems) : rowsOfItems;
  const amounts = items.flatMap(({ row, match, side, year }) =>
    columns.flatMap((place): readonly AmountFact[] => {
      const figure = reader.figure(row.row, place.column, place.isShare ? 'percent' : 'money');
      if (!figure || row.label === '') return [];
      const statement = fallback === 'function-costs' ? 'function-costs' : (match?.statement ?? side);
      return [
        {
          type: 'amount',
          statement,
          item: match?.item ?? slug(row.label),
          label: row.label,
          institutionalFunction: place.institutionalFunction,
          year: place.column.year ?? down?.yearOf(row.row) ?? year ?? place.year,
          amount: place.isShare ? null : figure,
          share: place.isShare ? figure : null,
          isTotal: row.kind === 'total' || row.kind === 'subtotal',
          ...(isPlanned(table, place.column) ? { planned: true } : {}),
        },
      ];
    }),
  );
  const rows = table.rows.map((row) =>
    row.kind === 'subtotal' && row.label === '' ? { ...row, kind: 'total' as const } : row,
  );
  const amountColumns = figureColumns(table, period).filter(({ isShare }) => !isShare);
  const totals = amountColumns.flatMap(({ column, year }): readonly Fact[] =>
    totalsOf({
      rows,
      role: 'amount',
      year,
      figure: (row) => reader.figure(row, column, 'money'),
      unknown: (row) => isUnknown(table.grid, row, column),
    }),
  );
  const facts: Fact[] = [
    ...amounts,
    ...totals,
    ...headedTotals(items, amountColumns, reader),
    ...acrossFunctions(table, amountColumns, reader),
    ...changesIn(table, amountColumns, reader),
    ...reader.troubles(),
  ];
  return { levels: ['entity'], period, facts };
}

/** Changes and differences between the columns of amounts, all of them: forecasts as well as years. */
export function changesIn(
  table: Table,
  amounts: readonly StatementColumn[],
  reader: FigureReader,
): readonly Fact[] {
  const changes = table.columns.filter(
    ({ roles, col }) => roles[0]?.role === 'variation' && holdsFigures(table, col),
  );
  const counted = amounts.map(({ column }): Counted => ({ column, measured: 'money' }));
  return changes.length === 0 ? [] : ratesOf({ rows: seriesRows(table) }, counted, reader, changes);
}

/** The functions of a row make its total, and its forecast or outturn in all where the table has that too. */
function acrossFunctions(
  table: Table,
  amounts: readonly StatementColumn[],
  reader: FigureReader,
): readonly Fact[] {
  const functions = amounts.filter(({ institutionalFunction }) => institutionalFunction !== null);
  if (functions.length < 2) return [];
  return amounts
    .filter(({ institutionalFunction }) => institutionalFunction === null)
    .flatMap(({ column: whole, year }) => {
      const sums = seriesRows(table).flatMap((row): readonly TotalFact[] => {
        const printed = reader.figure(row.row, whole, 'money');
        const parts = functions.flatMap(({ column }) => reader.figure(row.row, column, 'money') ?? []);
        if (!printed || parts.length === 0) return [];
        const { label } = row;
        return [{ type: 'total', scope: 'subtotal', role: 'amount', year, label, printed, parts }];
      });
      return believed(sums);
    });
}

/** The side of the accounts a table is on, said by its head, title or most of its rows. */
function sideOf(table: Table, fallback: Statement): Statement {
  const named = [
    ...table.columns.map(({ header }) => header),
    ...table.title.map(({ text }) => text).reverse(),
  ]
    .map((text) => itemOf(text)?.statement)
    .find((statement) => statement !== undefined);
  return named ?? fallback;
}

const slug = (label: string): string => fold(label).replaceAll(' ', '-').slice(0, 60);

/** Evidence of a statement: heads understood and rows whose item is known. */
export const statementEvidence = (table: Table): readonly Evidence[] => [
  ...headEvidence(table, assignRoles(table.columns, TELLING)),
  ...itemRows(table, 'other')
    .filter(({ match }) => match !== null)
    .map(({ row, match }) => ({
      cell: table.grid.ref(row.row, row.labelCol ?? 0),
      text: row.label,
      role: match?.item ?? 'label',
    })),
];
