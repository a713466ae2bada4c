import { remembered } from '../../domain/remembered';
import { yearIn } from '../../domain/periods';
import type { ColumnRole } from '../../facts/column-roles';
import type { Evidence } from '../../facts/recognised';
import type { Column, Table } from '../layout/table';
import { withoutYear, yearsDown } from '../layout/years';
import { itemOf } from '../names/statement-items';
import { CONTEXT_BREAKDOWNS, CONTEXT_SUBJECTS, COUNTED_SUBJECTS } from '../words/context';
import { foldedSays, says } from '../words/phrases';
import { SCALED } from '../words/titles';
import { assignRoles, headEvidence, tableWords } from './roles';
import { seriesColumns, seriesRows } from './series';

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

/** What a table says of firms, sectors, population and the like, over how many years. */
export interface Subjects {
  /** Years in the heads or down the rows. */
  readonly years: number;
  readonly holdsFigures: boolean;
  /** Title, heads or sheet name a subject. */
  readonly titled: boolean;
  /** Rows, or heads over years, that name a subject. */
  readonly named: number;
  /** Columns of figures whose heads say what of the subject they count ("Registrate", "Attive"). */
  readonly counted: number;
  /** Of the labels those that name a subject or a breakdown of one, 0 to 1. */
  readonly share: number;
  /** Every label is a denominator of the ratios, kept as such. */
  readonly structural: boolean;
  readonly labels: readonly Label[];
}

interface Label {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

export const subjectsOf = remembered((table: Table): Subjects => {
  const years = yearCount(table);
  const body = assignRoles(table.columns, OF_THE_BODY).size > 0;
  const columns = years === 0 || body ? [] : seriesColumns(table);
  const holdsFigures = columns.length > 0;
  const labels = holdsFigures ? labelsOf(table) : [];
  const named = labels.filter(({ text }) => says(text, CONTEXT_SUBJECTS)).length;
  const known = named + labels.filter(({ text }) => isBreakdown(text)).length;
  return {
    years,
    holdsFigures,
    titled: holdsFigures && titles(table).some(({ text }) => says(text, CONTEXT_SUBJECTS)),
    named,
    counted: columns.filter(({ column }) => column.roles.some(({ role }) => role === 'firms')).length,
    share: labels.length === 0 ? 0 : known / labels.length,
    structural: labels.every(({ text }) => itemOf(text)?.statement === 'structural-data'),
    labels,
  };
});

const isBreakdown = (text: string): boolean =>
  !says(text, CONTEXT_SUBJECTS) && says(text, CONTEXT_BREAKDOWNS);

/** Years in the heads, or down the rows; the one of the title when neither say any. */
function yearCount(table: Table): number {
  const heads = new Set(table.columns.flatMap(({ year }) => year ?? []));
  if (heads.size >= 2) return heads.size;
  const down = yearsDown(table);
  const rows = new Set(down ? seriesRows(table).flatMap(({ row }) => down.yearOf(row) ?? []) : []);
  const titled = table.title.slice(-TITLE_LINES).some(({ text }) => yearIn(text) !== null);
  return Math.max(heads.size, rows.size, titled ? 1 : 0);
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

/** Firms and people are whole: no rounding makes their sums. */
export const countsWholes = (table: Table): boolean =>
  titles(table).some(({ text }) => says(text, COUNTED_SUBJECTS)) && !foldedSays(tableWords(table), SCALED);

/** Heads understood, and the labels that name a subject or a breakdown of one. */
export const subjectEvidence = (table: Table): readonly Evidence[] => [
  ...headEvidence(table, assignRoles(table.columns, ['label', 'firms', 'variation', 'total', 'composition'])),
  ...subjectsOf(table)
    .labels.filter(({ text }) => says(text, CONTEXT_SUBJECTS) || isBreakdown(text))
    .map(({ row, col, text }) => ({ cell: table.grid.ref(row, col), text, role: 'firms' })),
];
