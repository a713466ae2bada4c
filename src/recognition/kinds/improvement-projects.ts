import { decimal } from '../../domain/decimal';
import { yearIn } from '../../domain/periods';
import { readText } from '../../domain/read';
import { fold } from '../../domain/text';
import type { Fact, FigureCell, IncentiveFact, IncentiveTotalFact, TotalFact } from '../../facts/facts';
import { type FigureReader, figureReader, plainFigure } from '../layout/figures';
import { periodOf } from '../features/period';
import { headEvidence, tableWords } from '../features/roles';
import type { Table, TableRow } from '../layout/table';
import { INCENTIVE_TITLES, OVERALL_ROW } from '../words/incentives';
import { foldedSays, says } from '../words/phrases';
import { fitOf } from '../judging/score';
import { PLAN_ROLES, type PlanColumns, hasOwnMoney, planColumns } from '../grammars/plan/columns';
import { planRows } from '../grammars/plan/rows';
import type { TableKind } from '../judging/kind';

/** Projects that feed the staff's fund, with results and money (report, annex 2; CCNL 1/4/1999, art. 15, comma 5). */
export const improvementProjects: TableKind = {
  kind: 'improvement-projects',
  roles: PLAN_ROLES,
  fit(table) {
    const columns = planColumns(table);
    const titled =
      foldedSays(tableWords(table), INCENTIVE_TITLES) ||
      table.rows.some(({ kind, label }) => kind === 'total' && says(label, INCENTIVE_TITLES));
    const parts = {
      'column:planned-incentive': columns.planned ? 0.2 : 0,
      'column:paid-incentive': columns.paid ? 0.25 : 0,
      'column:result': columns.result ? 0.15 : 0,
      'column:project': columns.title && columns.roles.has('project') ? 0.1 : 0,
      'title:incentives': titled ? 0.3 : 0,
      'head:incentives': hasOwnMoney(columns) ? 0.1 : 0,
    };
    const money = columns.planned !== null && columns.paid !== null;
    const needed =
      columns.title !== null &&
      columns.result !== null &&
      (money || (titled && hasOwnMoney(columns))) &&
      (titled || hasOwnMoney(columns));
    return fitOf(parts, needed, () => evidence(table, columns));
  },
  read(table, context) {
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
  },
};

const evidence = (table: Table, columns: PlanColumns) => [
  ...table.title
    .filter(({ text }) => says(text, INCENTIVE_TITLES))
    .map(({ row, col, text }) => ({ cell: table.grid.ref(row, col), text, role: 'title' })),
  ...headEvidence(table, columns.roles),
];

/** The year that sections and totals say ("… realizzazione anno 2016"). */
const yearOfRows = (table: Table): number | null =>
  table.rows
    .filter(({ kind, label }) => kind === 'section' || kind === 'total' || OVERALL_ROW.test(fold(label)))
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
  const isOverall = OVERALL_ROW.test(fold(label));
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

const EURO = /(?:€|euro)\s*(\d[\d.]*(?:,\d+)?)|(\d[\d.]*(?:,\d+)?)\s*(?:€|euro)/i;

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
