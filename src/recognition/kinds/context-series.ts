import { yearIn } from '../../domain/periods';
import type { AmountFact, Fact, SeriesFact, TotalFact } from '../../facts/facts';
import { figureReader, isUnknown } from '../layout/figures';
import { assignRoles, headEvidence, tableWords } from '../features/roles';
import {
  type SeriesColumn,
  believed,
  seriesColumns,
  seriesFacts,
  seriesPeriod,
  seriesRates,
  seriesRows,
} from '../features/series';
import type { Column, Table } from '../layout/table';
import { totalsOf } from '../sums/totals';
import { withoutYear, yearsDown } from '../layout/years';
import type { Evidence } from '../../facts/recognised';
import { CONTEXT_BREAKDOWNS, CONTEXT_SUBJECTS, COUNTED_SUBJECTS } from '../words/context';
import type { ColumnRole } from '../../facts/column-roles';
import { says } from '../words/phrases';
import { fitOf } from '../judging/score';
import type { TableKind } from '../judging/kind';
import { itemOf } from '../names/statement-items';

/** Heads of plans and budgets: a table that has them describes the body, not its surroundings. */
const OF_THE_BODY: readonly ColumnRole[] = [
  'indicator',
  'objective',
  'initial',
  'updated',
  'committed',
  'paid',
  'achievement',
  'planned-incentive',
  'paid-incentive',
];
/** Lines above a table that may be its title. */
const TITLE_LINES = 2;

/** Firms, sectors, legal forms, population, employment, exports over the years (report, "Le variabili economiche"). */
export const contextSeries: TableKind = {
  kind: 'context-series',
  roles: ['label', 'firms', 'variation', 'total', 'composition', 'number', 'code'],
  fit(table) {
    const years = yearCount(table);
    const body = assignRoles(table.columns, OF_THE_BODY).size > 0;
    const columns = years === 0 || body ? [] : seriesColumns(table);
    const labels = columns.length === 0 ? [] : labelsOf(table);
    const subject = columns.length > 0 && titles(table).some(({ text }) => says(text, CONTEXT_SUBJECTS));
    const subjects = labels.filter(({ text }) => says(text, CONTEXT_SUBJECTS)).length;
    const known = subjects + labels.filter(({ text }) => isBreakdown(text)).length;
    const share = labels.length === 0 ? 0 : known / labels.length;
    const parts = {
      'title:subject': subject ? 0.35 : 0,
      'rows:known': 0.35 * share,
      'column:year': years === 0 ? 0 : Math.min(0.25, 0.1 + 0.05 * years),
      'column:figures': columns.length > 0 ? 0.1 : 0,
    };
    const told =
      years >= 2 ? subject || (subjects > 0 && share >= 0.5) : years === 1 && subject && share >= 0.5;
    const needed = told && columns.length > 0 && !labels.every(({ text }) => isStructural(text));
    return fitOf(parts, needed, () => evidence(table, labels));
  },
  read(table, context) {
    const period = seriesPeriod(table, context);
    const down = yearsDown(table);
    const reader = figureReader(table);
    const columns = seriesColumns(table).map((each) => ({
      ...each,
      year: each.year ?? (each.rate ? null : period.year),
    }));
    const title = table.title[table.title.length - 1]?.text ?? '';
    const series = seriesFacts(table, columns, reader, title);
    const figure = (row: number, { column, measured }: SeriesColumn) => reader.figure(row, column, measured);
    const totals = down
      ? acrossTotals(table, columns, figure)
      : columns
          .filter(({ rate }) => !rate)
          .flatMap((each) =>
            totalsOf({
              rows: table.rows,
              role: countedRole(table),
              year: each.year,
              figure: (row) => figure(row, each),
              unknown: (row) => isUnknown(table.grid, row, each.column),
            }),
          );
    const facts: Fact[] = [
      ...series,
      ...activeFirms(series),
      ...believed(totals),
      ...seriesRates(table, reader),
      ...reader.troubles(),
    ];
    return { levels: [], period, facts };
  },
};

const isBreakdown = (text: string): boolean =>
  !says(text, CONTEXT_SUBJECTS) && says(text, CONTEXT_BREAKDOWNS);

/** A lone row of active firms is a denominator of the ratios, kept as such. */
const isStructural = (text: string): boolean => itemOf(text)?.statement === 'structural-data';

/** Years in the heads, or down the rows; the one of the title when neither say any. */
function yearCount(table: Table): number {
  const heads = new Set(table.columns.flatMap(({ year }) => year ?? []));
  if (heads.size >= 2) return heads.size;
  const down = yearsDown(table);
  const rows = new Set(down ? seriesRows(table).flatMap(({ row }) => down.yearOf(row) ?? []) : []);
  const titled = table.title.slice(-TITLE_LINES).some(({ text }) => yearIn(text) !== null);
  return Math.max(heads.size, rows.size, titled ? 1 : 0);
}

/** Firms and people are whole: no rounding makes their sums. */
const countedRole = (table: Table): 'people' | 'count' =>
  titles(table).some(({ text }) => says(text, COUNTED_SUBJECTS)) && !SCALED.test(tableWords(table))
    ? 'people'
    : 'count';

const SCALED = /\b(migliaia|milioni|mln|centinaia|euro|media|medie|stime?|000)\b/;

interface Label {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** What names the series: the rows, or the heads when the years go down. */
function labelsOf(table: Table): readonly Label[] {
  const down = yearsDown(table);
  const heads = (columns: readonly Column[]): readonly Label[] =>
    columns.map(({ headerRow, col, header }) => ({ row: headerRow, col, text: header }));
  const labels = down
    ? heads(seriesColumns(table).map(({ column }) => column))
    : seriesRows(table).map(({ row, labelCol, label, kind }) => ({
        row,
        col: labelCol ?? 0,
        text: kind === 'total' || kind === 'subtotal' ? '' : label,
      }));
  return labels.filter(({ text }) => text !== '');
}

/** Title lines, the head over the labels, heads' words over the years, the sheet's name. */
function titles(table: Table): readonly Label[] {
  const down = yearsDown(table);
  const heads = down
    ? []
    : table.columns.map(({ headerRow, col, header }) => ({
        row: headerRow,
        col,
        text: withoutYear(header) ?? '',
      }));
  return [...table.title.slice(-TITLE_LINES), ...heads, { row: 0, col: 0, text: table.grid.sheet.name }];
}

const evidence = (table: Table, labels: readonly Label[]): readonly Evidence[] => [
  ...headEvidence(table, assignRoles(table.columns, ['label', 'firms', 'variation', 'total', 'composition'])),
  ...labels
    .filter(({ text }) => says(text, CONTEXT_SUBJECTS) || isBreakdown(text))
    .map(({ row, col, text }) => ({ cell: table.grid.ref(row, col), text, role: 'firms' })),
];

/** With the years down, a column of totals sums those of its group on its left, or, alone, all the others of its row. */
function acrossTotals(
  table: Table,
  columns: readonly SeriesColumn[],
  figure: (row: number, column: SeriesColumn) => SeriesFact['figure'] | null,
): readonly TotalFact[] {
  const years = yearsDown(table);
  if (!years) return [];
  const counts = columns.filter(({ rate }) => !rate);
  const totals = counts.filter(({ column }) => column.roles.some(({ role }) => role === 'total'));
  return totals.flatMap((total, index) => {
    const others = counts.filter((each) => !totals.includes(each));
    const before = totals[index - 1]?.column.col ?? -1;
    const added =
      totals.length === 1
        ? others
        : others.filter(({ column }) => column.col > before && column.col < total.column.col);
    return seriesRows(table).flatMap(({ row }): readonly TotalFact[] => {
      const printed = figure(row, total);
      const parts = added.flatMap((each) => figure(row, each) ?? []);
      if (!printed || parts.length < 2) return [];
      const label = total.column.header;
      const year = years.yearOf(row);
      return [{ type: 'total', scope: 'total', role: countedRole(table), year, label, printed, parts }];
    });
  });
}

/** Active firms divide some of the health ratios (method.md): a context table that counts them gives them too. */
const activeFirms = (series: readonly SeriesFact[]): readonly AmountFact[] =>
  series.flatMap(({ group, label, category, year, figure }): readonly AmountFact[] => {
    const item = itemOf(label);
    if (item?.item !== 'active-firms' || group !== null || category !== null || year === null) return [];
    return [
      {
        type: 'amount',
        item: item.item,
        statement: item.statement,
        label,
        institutionalFunction: null,
        year,
        amount: figure,
        share: null,
        isTotal: false,
      },
    ];
  });
