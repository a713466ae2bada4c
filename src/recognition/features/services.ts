import { remembered } from '../../domain/remembered';
import type { ColumnRole } from '../../facts/column-roles';
import type { Evidence } from '../../facts/recognised';
import { readCell } from '../layout/figures';
import type { Column, Table } from '../layout/table';
import { type Concept, foldedSays, says } from '../words/phrases';
import {
  BENCHMARK_WORDS,
  BODY_HEADS,
  CHECK_UP_WORDS,
  QUALITY_TITLES,
  SATISFACTION_ASPECTS,
  SATISFACTION_WORDS,
  STAFF_SURVEYS,
} from '../words/services';
import { namesPart, tableWords } from './roles';
import { seriesColumns, seriesRows } from './series';

const speaking =
  (words: Concept) =>
  (table: Table): boolean =>
    foldedSays(tableWords(table), words);

/** Title, heads or sheet speak of what the staff think. */
export const isStaffSurvey = speaking(STAFF_SURVEYS);
/** … of what users think. */
export const saysSatisfaction = remembered(
  (table: Table): boolean => speaking(SATISFACTION_WORDS)(table) && !isStaffSurvey(table),
);
/** Of the named rows those that name what users are asked about, 0 to 1; one may be chance. */
export const aspectsAsked = remembered((table: Table): number => {
  const labels = seriesRows(table).flatMap(({ kind, label }) =>
    kind === 'data' && label !== '' ? [label] : [],
  );
  const known = labels.filter((label) => says(label, SATISFACTION_ASPECTS)).length;
  return known < 2 ? 0 : known / labels.length;
});

/** … of a comparison with other bodies. */
export const saysBenchmark = speaking(BENCHMARK_WORDS);
/** … of the check-up of the performance cycle. */
export const saysCheckUp = speaking(CHECK_UP_WORDS);
/** … of the standards of services. */
export const saysQuality = speaking(QUALITY_TITLES);

/** Parts of plans and budgets: a table that has them says what was aimed at or spent, not what was found. */
const OF_PLANS: readonly ColumnRole[] = ['target', 'objective', 'weight', 'initial', 'committed', 'paid'];

/** No column aims at anything. */
export const aimsAtNothing = remembered((table: Table): boolean => !namesPart(table.columns, OF_PLANS));

/** Rows with a name and figures. */
export const namedRows = remembered((table: Table): number =>
  seriesColumns(table).length === 0 ? 0 : seriesRows(table).filter(({ label }) => label !== '').length,
);

/** Fewer bodies are no comparison. */
const LEAST_BODIES = 3;

/** Whether bodies stand down the rows, under a head that says so. */
export const bodiesDown = remembered((table: Table): boolean => {
  const head = labelColumn(table);
  const names = new Set(seriesRows(table).flatMap(({ kind, label }) => (kind === 'data' ? [label] : [])));
  return head !== null && says(head.header, BODY_HEADS) && names.size >= LEAST_BODIES;
});

/** Whether several columns of figures say neither years nor what they count: names, one for each body. */
export const bodiesAcross = remembered(
  (table: Table): boolean =>
    seriesColumns(table).filter(
      ({ column: { roles, year }, rate }) => !rate && year === null && (roles[0]?.score ?? 0) < NAMES_A_PART,
    ).length >= LEAST_BODIES,
);

/** A head that is a name says no part of a table plainly. */
const NAMES_A_PART = 0.75;

/** The column of the rows' names. */
function labelColumn(table: Table): Column | null {
  const places = new Map<number, number>();
  for (const { labelCol } of seriesRows(table))
    if (labelCol !== null) places.set(labelCol, (places.get(labelCol) ?? 0) + 1);
  const [most] = [...places].sort(([, one], [, other]) => other - one);
  return table.columns.find(({ col }) => col === most?.[0]) ?? null;
}

/** Columns whose filled cells are mostly numbers, with or without a unit ("5 giorni"). */
export const measuredColumns = remembered((table: Table): readonly Column[] =>
  table.columns.filter(({ col }) => {
    const cells = seriesRows(table).flatMap(({ row }) =>
      table.grid.at(row, col) === null ? [] : [readCell(table.grid, row, col).reading],
    );
    const numbers = cells.filter(({ kind }) => kind === 'number');
    return numbers.length > 0 && numbers.length * 2 >= cells.length;
  }),
);

/** The heads of the figures, as what they are read as. */
export const figureEvidence = (table: Table): readonly Evidence[] =>
  measuredColumns(table).map(({ headerRow, col, header }) => ({
    cell: table.grid.ref(headerRow, col),
    text: header,
    role: 'amount',
  }));
