import type { FigureCell } from '../facts/facts';
import type { RecognisedTable, SheetKind } from '../facts/recognised';
import type { SeriesMeasure } from '../model/measures';
import type { NumberLook } from '../workbook/plan';
import { figureCell, printedCell, readIn, sourceCell, text } from './cells';
import type { DraftCell, DraftRow, DraftTable } from './draft';
import type { Report, ReportContext, ReportId } from './report';

/** A report sheet of the descriptive tables of one kind, one below the other. */
export const seriesReport = (id: ReportId, kind: SheetKind): Report => ({
  id,
  hasData: ({ tables, measures }) => measures.series.some(({ table }) => tables[table]?.kind === kind),
  draft: (context) => ({
    tables: [...seriesByTable(context, kind)].map(([table, measures]) =>
      seriesTable(context, table, measures),
    ),
    notes: [context.words.reports.notes.live],
  }),
});

/** The descriptive figures of the tables of a kind, by table. */
function seriesByTable(
  { tables, measures }: ReportContext,
  kind: SheetKind,
): ReadonlyMap<RecognisedTable, readonly SeriesMeasure[]> {
  const byTable = new Map<RecognisedTable, SeriesMeasure[]>();
  for (const measure of measures.series) {
    const table = tables[measure.table];
    if (table?.kind !== kind) continue;
    const held = byTable.get(table);
    if (held) held.push(measure);
    else byTable.set(table, [measure]);
  }
  return byTable;
}

/** A column of the table as the office laid it out: a category, a year, or both. */
interface SeriesColumn {
  readonly head: string;
  readonly changes: boolean;
  readonly shares: boolean;
}

interface SeriesRow {
  readonly label: string;
  readonly group: string | null;
  readonly cells: Map<string, SeriesMeasure>;
}

/**
 * A descriptive table with its own rows and columns, under the title that stands over it; beside a figure the change and
 * the share that the table prints of it, made anew, and as declared.
 */
function seriesTable(
  context: ReportContext,
  table: RecognisedTable,
  measures: readonly SeriesMeasure[],
): DraftTable {
  const { heads } = context.words.reports;
  const columns = columnsOf(context, measures);
  return {
    caption: titleOver(context, table) ?? table.sheet,
    heads: [
      heads.entry,
      ...columns.flatMap(({ head, changes, shares }) => [
        head,
        ...(changes ? [`${heads.change} ${head}`, `${heads.changePrinted} ${head}`] : []),
        ...(shares ? [`${heads.part} ${head}`, `${heads.partPrinted} ${head}`] : []),
      ]),
      heads.readIn,
    ],
    rows: rowsOf(context, measures).flatMap((row, at, rows) => [
      ...groupRow(row, rows[at - 1]),
      { cells: cellsOf(context, columns, row) },
    ]),
  };
}

const headOf = ({ words }: ReportContext, { fact: { category, year } }: SeriesMeasure): string =>
  [category, year].filter((part) => part !== null).join(' ') || words.reports.heads.value;

function columnsOf(context: ReportContext, measures: readonly SeriesMeasure[]): readonly SeriesColumn[] {
  const columns = new Map<string, SeriesColumn>();
  for (const measure of measures) {
    const head = headOf(context, measure);
    const held = columns.get(head);
    columns.set(head, {
      head,
      changes: (held?.changes ?? false) || measure.change !== null,
      shares: (held?.shares ?? false) || measure.share !== null,
    });
  }
  return [...columns.values()];
}

/** Rows in reading order; one that says again what the row before says begins anew. */
function rowsOf(context: ReportContext, measures: readonly SeriesMeasure[]): readonly SeriesRow[] {
  const rows: SeriesRow[] = [];
  for (const measure of measures) {
    const { label, group } = measure.fact;
    const head = headOf(context, measure);
    const known = rows.find((row) => row.label === label && row.group === group && !row.cells.has(head));
    const row = known ?? { label, group, cells: new Map<string, SeriesMeasure>() };
    if (!known) rows.push(row);
    row.cells.set(head, measure);
  }
  return rows;
}

const groupRow = ({ group, label }: SeriesRow, before: SeriesRow | undefined): readonly DraftRow[] =>
  group !== null && group !== label && group !== before?.group
    ? [{ style: 'strong', cells: [text(group)] }]
    : [];

function cellsOf(
  context: ReportContext,
  columns: readonly SeriesColumn[],
  row: SeriesRow,
): readonly (DraftCell | null)[] {
  const held = [...row.cells.values()];
  return [
    text(row.label),
    ...columns.flatMap(({ head, changes, shares }): readonly (DraftCell | null)[] => {
      const measure = row.cells.get(head);
      const figure = measure?.fact.figure ?? null;
      return [
        sourceCell(figure, figure ? lookOf(figure) : 'general'),
        ...(changes ? rateCells(context, measure?.change) : []),
        ...(shares ? rateCells(context, measure?.share) : []),
      ];
    }),
    readIn(held.map(({ fact }) => fact.figure.ref)),
  ];
}

const rateCells = (
  context: ReportContext,
  rate: SeriesMeasure['change'] | undefined,
): readonly (DraftCell | null)[] => [
  figureCell(context, rate, 'percent1'),
  printedCell(context, rate?.published, 'percent1'),
];

/** With the places that the table shows. */
const lookOf = ({ places }: FigureCell): NumberLook =>
  places <= 0 ? 'integer' : places === 1 ? 'ratio1' : 'decimal';

/** Rows over a table in which its title is looked for. */
const TITLE_ROWS = 3;

/** The words right over a table, where no other table stands. */
function titleOver({ tables, cellAt }: ReportContext, { sheet, range }: RecognisedTable): string | null {
  if (!range) return null;
  for (let row = range.top - 1; row >= Math.max(0, range.top - TITLE_ROWS); row -= 1) {
    if (tables.some((other) => other.sheet === sheet && other.range && isIn(other.range, row))) return null;
    for (let col = 0; col <= range.right; col += 1) {
      const content = cellAt({ sheet, row, col })?.content;
      if (content?.type === 'text' && content.value.trim() !== '') return content.value.trim();
    }
  }
  return null;
}

const isIn = ({ top, bottom }: { readonly top: number; readonly bottom: number }, row: number): boolean =>
  top <= row && row <= bottom;
