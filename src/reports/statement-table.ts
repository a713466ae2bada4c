import { decimal, sum } from '../domain/decimal';
import { type Expression, constant, productOf, sumOf } from '../domain/expression';
import { type Figure, figure } from '../domain/figure';
import { leaf } from '../model/leaf';
import type { StatementMeasure } from '../model/measures';
import type { FigureCell, Statement, TotalFact } from '../facts/facts';
import { columnName, refName } from '../workbook/address';
import { amountCell, figureCell, printedCell, readIn, sourceCell, text } from './cells';
import type { DraftCell, DraftRow, DraftTable, Place } from './draft';
import type { ReportContext } from './report';

/** A row of a statement: the same item in all its years. */
interface Item {
  readonly label: string;
  readonly isTotal: boolean;
  readonly years: ReadonlyMap<number | null, Entry>;
}

interface Entry {
  readonly amount: FigureCell | null;
  readonly share: Figure | null;
}

export const statementRows = (
  { measures }: ReportContext,
  statement: Statement,
): readonly StatementMeasure[] =>
  measures.statements.filter(
    ({ fact }) => fact.statement === statement && fact.institutionalFunction === null,
  );

/**
 * A statement with its years in columns, the latest first: amount, what a total prints, composition recomputed and
 * printed. Totals are the sum of the rows they total; a statement that prints none gets one.
 */
export function statementTable(context: ReportContext, statement: Statement): DraftTable {
  const { heads, statements } = context.words.reports;
  const items = itemsOf(statementRows(context, statement));
  const years = [...new Set(items.flatMap((item) => [...item.years.keys()]))].sort(
    (a, b) => (b ?? 0) - (a ?? 0),
  );
  const printsTotals = items.some(({ isTotal }) => isTotal);
  const printsShares = items.some(({ years: entries }) =>
    [...entries.values()].some(({ share }) => share?.published),
  );
  const perYear = (year: number | null): readonly string[] =>
    [
      heads.amount,
      ...(printsTotals ? [heads.totalPrinted] : []),
      heads.composition,
      ...(printsShares ? [heads.compositionPrinted] : []),
    ].map((head) => (year === null ? head : `${head} ${year}`));
  const shown = { context, sumOfPrinted: sumFinder(context), years, printsTotals, printsShares };
  return {
    caption: statements[captionOf(statement)],
    heads: [heads.entry, ...years.flatMap(perYear), heads.readIn],
    rows: [
      ...items.map((item) => itemRow(shown, item)),
      ...(printsTotals || items.length === 0 ? [] : [ownTotalRow(shown, items)]),
    ],
  };
}

const captionOf = (statement: Statement): 'revenues' | 'costs' | 'economic-interventions' | 'other' =>
  statement === 'revenues' || statement === 'costs' || statement === 'economic-interventions'
    ? statement
    : 'other';

interface Shown {
  readonly context: ReportContext;
  readonly sumOfPrinted: SumOf;
  readonly years: readonly (number | null)[];
  readonly printsTotals: boolean;
  readonly printsShares: boolean;
}

function itemsOf(measures: readonly StatementMeasure[]): readonly Item[] {
  const items = new Map<string, { label: string; isTotal: boolean; years: Map<number | null, Entry> }>();
  for (const { fact, share } of measures) {
    const item = items.get(fact.item) ?? { label: fact.label, isTotal: fact.isTotal, years: new Map() };
    items.set(fact.item, item);
    const entry = item.years.get(fact.year);
    item.years.set(fact.year, { amount: entry?.amount ?? fact.amount, share: entry?.share ?? share });
  }
  return [...items.values()];
}

function itemRow({ context, sumOfPrinted, years, printsTotals, printsShares }: Shown, item: Item): DraftRow {
  const cells = years.flatMap((year): readonly (DraftCell | null)[] => {
    const { amount = null, share = null } = item.years.get(year) ?? {};
    const summed = item.isTotal && amount ? sumOfPrinted(amount) : null;
    return [
      summed ? amountCell(context, summed) : sourceCell(amount, 'money'),
      ...(printsTotals ? [summed ? sourceCell(amount, 'money') : null] : []),
      figureCell(context, share, 'percent1'),
      ...(printsShares ? [printedCell(context, share?.published, 'percent1')] : []),
    ];
  });
  const refs = [...item.years.values()].flatMap(({ amount }) => amount?.ref ?? []);
  return {
    ...(item.isTotal ? { style: 'total' } : {}),
    cells: [text(item.label), ...cells, readIn(refs)],
  };
}

/** Finds the sum of the rows that a printed total totals, where the table says which. */
function sumFinder({ tables }: ReportContext): SumOf {
  const totals = new Map<string, TotalFact>();
  for (const fact of tables.flatMap(({ facts }) => facts)) {
    if (fact.type === 'total' && fact.parts.length > 0) totals.set(refName(fact.printed.ref), fact);
  }
  return ({ ref }) => {
    const fact = totals.get(refName(ref));
    return fact
      ? figure({ id: 'total', rule: 'sum-of-rows', expression: sumOfParts(fact), places: 2 })
      : null;
  };
}

type SumOf = (printed: FigureCell) => Figure | null;

const sumOfParts = ({ parts, signs }: TotalFact): Expression =>
  sumOf(parts.map((part, at) => (signs?.[at] === -1 ? productOf(leaf(part), constant(-1)) : leaf(part))));

/** A total of ours: the column of the report above it. */
function ownTotalRow({ context, years, printsShares }: Shown, items: readonly Item[]): DraftRow {
  const cells = years.flatMap((year): readonly (DraftCell | null)[] => {
    const amounts = items.flatMap((item) => item.years.get(year)?.amount?.value ?? []);
    const value = sum(amounts.map((amount) => decimal(amount))).toNumber();
    return [
      amounts.length > 0 ? { value, formula: sumAbove, look: 'money' } : null,
      null,
      ...(printsShares ? [null] : []),
    ];
  });
  return { style: 'total', cells: [text(context.words.reports.words.total), ...cells] };
}

const sumAbove = ({ row, col, first }: Place): string =>
  `SUM(${columnName(col)}${first + 1}:${columnName(col)}${row})`;
