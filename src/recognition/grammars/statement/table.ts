import { fold } from '../../../domain/text';
import type { AmountFact, Fact, Statement, TotalFact } from '../../../facts/facts';
import { type FigureReader, figureReader, isUnknown } from '../../layout/figures';
import { type Counted, ratesOf } from '../../sums/rates';
import { headEvidence, assignRoles } from '../../features/roles';
import { believed, seriesPeriod, seriesRows } from '../../features/series';
import type { Table, TableRow } from '../../layout/table';
import { totalsOfColumns } from '../../sums/totals-of-columns';
import { type YearColumn, yearsDown } from '../../layout/years';
import type { Evidence } from '../../../facts/recognised';
import type { ColumnRole } from '../../../facts/column-roles';
import { headedTotals } from './headed-totals';
import { partialTotals } from './partial-totals';
import { currentResults, withSigns } from './results';
import type { Context } from '../../layout/context';
import type { TableReading } from '../reading';
import {
  ASIDE,
  type StatementColumn,
  figureColumns,
  holdsFigures,
  isPlanned,
  moneyAt,
  stageOf,
  statementColumns,
  type ToldColumn,
} from './columns';
import { type ItemRow, itemOf, itemRows, withBareTotals } from '../../names/statement-items';

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

/** Reads a statement: an amount a row, year and function; `statement` is what rows without a known item belong to. */
export function readStatement(table: Table, context: Context, fallback: Statement): TableReading {
  const period = seriesPeriod(table, context);
  const down = yearsDown(table);
  const reader = figureReader(table);
  const columns = statementColumns(table, period);
  const rowsOfItems = itemRows(table, sideOf(table, fallback));
  const items = fallback === 'function-costs' ? withBareTotals(rowsOfItems) : rowsOfItems;
  const amounts = items.flatMap((item) =>
    columns.flatMap((place) => amountAt(table, item, place, reader, fallback, down) ?? []),
  );
  const rows = partedBySide(table.rows, items);
  const amountColumns = figureColumns(table, period).filter(({ isShare }) => !isShare);
  const signed = withSigns(items);
  const totals = totalsOfColumns(
    amountColumns.map(({ column, year }) => ({
      rows,
      role: 'amount',
      year,
      figure: (row) => reader.figure(row, column, 'money'),
      unknown: (row) => isUnknown(table.grid, row, column),
    })),
  ).map(signed);
  const facts: Fact[] = [
    ...amounts,
    ...totals,
    ...headedTotals(items, amountColumns, reader),
    ...partialTotals(table, amountColumns, reader),
    ...currentResults(items, amountColumns, reader),
    ...acrossFunctions(table, amountColumns, reader),
    ...changesIn(table, amountColumns, reader),
    ...reader.troubles(),
  ];
  return { levels: ['entity'], period, facts };
}

/** What a column says of a row; `null` where it holds no figure, or the row has no name. */
function amountAt(
  table: Table,
  { row, match, side, year, component }: ItemRow,
  place: ToldColumn,
  reader: FigureReader,
  fallback: Statement,
  down: YearColumn | null,
): AmountFact | null {
  const { column, isShare, institutionalFunction, aside } = place;
  const figure = isShare ? reader.figure(row.row, column, 'percent') : moneyAt(row.row, place, reader);
  if (!figure || row.label === '') return null;
  const stage = stageOf(column);
  return {
    type: 'amount',
    statement: fallback === 'function-costs' ? 'function-costs' : (match?.statement ?? side),
    item: match?.item ?? slug(row.label),
    label: row.label,
    institutionalFunction,
    year: column.year ?? down?.yearOf(row.row) ?? year ?? place.year,
    amount: isShare ? null : figure,
    share: isShare ? figure : null,
    isTotal: row.kind === 'total' || row.kind === 'subtotal',
    ...(component ? { component: true } : {}),
    ...(isPlanned(table, column) ? { planned: true } : {}),
    ...(stage ? { stage } : {}),
    ...(column.quarter ? { quarter: column.quarter } : {}),
    ...(aside ? { aside: true } : {}),
  };
}

/** A total sums its own side of the accounts: where the other begins stands a boundary, as a heading would make. */
function partedBySide(rows: readonly TableRow[], items: readonly ItemRow[]): readonly TableRow[] {
  const sides = new Map(items.map(({ row, match }) => [row.row, match?.statement ?? null]));
  let side: Statement | null = null;
  return rows.flatMap((row): readonly TableRow[] => {
    const own = sides.get(row.row) ?? side;
    const turns = side !== null && own !== side && row.kind === 'data';
    side = own;
    const read = row.kind === 'subtotal' && row.label === '' ? { ...row, kind: 'total' as const } : row;
    return turns ? [BOUNDARY, read] : [read];
  });
}

/** A heading that stands in no row of the sheet. */
const BOUNDARY: TableRow = { row: -1, kind: 'section', label: '', labelCol: null };

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
