import { decimal } from '../../../domain/decimal';
import { yearIn } from '../../../domain/periods';
import { readText } from '../../../domain/read';
import type { Fact, FigureCell, IncentiveFact, IncentiveTotalFact, TotalFact } from '../../../facts/facts';
import { type FigureReader, figureReader, plainFigure } from '../../layout/figures';
import { periodOf } from '../../features/period';
import { headEvidence } from '../../features/roles';
import type { Table, TableRow } from '../../layout/table';
import { INCENTIVE_TITLES, OVERALL_ROWS } from '../../words/incentives';
import { EUROS } from '../../words/money';
import { begins, says, typedSource } from '../../words/phrases';
import { type PlanColumns, planColumns } from './columns';
import type { Evidence } from '../../../facts/recognised';
import type { Context } from '../../layout/context';
import type { TableReading } from '../reading';
import { planRows } from './rows';

/** The projects of the plan with their indicators, results and money, and what is printed of all of them. */
export function readPlan(table: Table, context: Context): TableReading {
  const reader = figureReader(table);
  const columns = planColumns(table);
  const { projects, totals, overall } = planRows(table, columns, reader);
  const printed = [...totals, ...overall].map((row) => printedTotals(table, columns, row, reader));
  const facts: Fact[] = [
    ...projects,
    ...printed.map(({ fact }) => fact),
    ...printed.flatMap(({ label, fact }) => totalFacts(label, fact, projects)),
    ...reader.troubles(),
  ];
  const period = periodOf(table, context);
  const detailed = projects.some(({ indicators }) => indicators.length > 0);
  return {
    levels: detailed ? ['project', 'indicator'] : ['project'],
    period: { ...period, year: period.year ?? yearOfRows(table) },
    facts,
  };
}

/** Title lines that speak of incentives, heads understood. */
export const planEvidence = (table: Table): readonly Evidence[] => [
  ...table.title
    .filter(({ text }) => says(text, INCENTIVE_TITLES))
    .map(({ row, col, text }) => ({ cell: table.grid.ref(row, col), text, role: 'title' })),
  ...headEvidence(table, planColumns(table).roles),
];

/** The year that sections and totals say ("… realizzazione anno 2016"). */
const yearOfRows = (table: Table): number | null =>
  table.rows
    .filter(({ kind, label }) => kind === 'section' || kind === 'total' || begins(label, OVERALL_ROWS))
    .map(({ label }) => yearIn(label))
    .find((year) => year !== null) ?? null;

interface PrintedTotals {
  readonly label: string;
  readonly fact: IncentiveTotalFact;
}

/** What a row of totals prints: an amount inside its own words goes before the cell beside it. */
function printedTotals(
  table: Table,
  columns: PlanColumns,
  { row, label, labelCol }: TableRow,
  reader: FigureReader,
): PrintedTotals {
  const money = [columns.planned, columns.paid].map(
    (column) => column && reader.figure(row, column, 'money'),
  );
  const [planned = null, paid = null] = money;
  const cols = [columns.number, columns.title, columns.planned, columns.paid].map((column) => column?.col);
  const isOverall = begins(label, OVERALL_ROWS);
  const results = table.grid
    .cellsOf(row)
    .filter(({ col }) => !cols.includes(col) && (isOverall || !saysOther(table, columns, col)))
    .flatMap(({ col }) => plainFigure(table.grid, row, col) ?? []);
  const percent = results.filter(({ value }) => decimal(value).lessThanOrEqualTo(100)).pop() ?? null;
  const points = results.find((each) => each !== percent) ?? null;
  return {
    label,
    fact: {
      type: 'incentive-total',
      planned: amountInWords(table, row, labelCol, label) ?? planned,
      paid,
      points,
      percent,
    },
  };
}

/** A head over the column speaks of something else than results ("N. dipendenti"). */
const saysOther = (table: Table, { result, indicatorResult }: PlanColumns, col: number): boolean =>
  col !== result?.col &&
  col !== indicatorResult?.col &&
  table.columns.some((column) => column.col === col && column.header !== '');

const SIGN = `(?:€|${typedSource(EUROS)})`;
const EURO = new RegExp(
  `${SIGN}\\s*(\\d[\\d.]*(?:,\\d+)?)|(?<![\\d.])(\\d[\\d.]*(?:,\\d+)?)\\s*${SIGN}`,
  'i',
);

/** "… (€ 152.614,09)". */
function amountInWords(table: Table, row: number, col: number | null, text: string): FigureCell | null {
  const found = EURO.exec(text);
  const reading = found && col !== null ? readText(found[1] ?? found[2] ?? '') : null;
  if (!found || reading?.kind !== 'number' || col === null) return null;
  const { value, places } = reading;
  return { ref: table.grid.ref(row, col), text: found[0], value, places, raw: null, factor: '1' };
}

/** The printed sums of money with the projects they sum. */
function totalFacts(
  label: string,
  { planned, paid }: IncentiveTotalFact,
  projects: readonly IncentiveFact[],
): readonly TotalFact[] {
  const total = (
    role: 'planned-incentive' | 'paid-incentive',
    printed: FigureCell | null,
    parts: readonly FigureCell[],
  ): readonly TotalFact[] =>
    printed && parts.length > 0
      ? [{ type: 'total', scope: 'total', role, year: null, label, printed, parts }]
      : [];
  return [
    ...total(
      'planned-incentive',
      planned,
      projects.flatMap((project) => project.planned ?? []),
    ),
    ...total(
      'paid-incentive',
      paid,
      projects.flatMap((project) => project.paid ?? []),
    ),
  ];
}
