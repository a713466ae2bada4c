import type { Finding } from '../checks/finding';
import { assumed } from '../domain/doubt';
import { type Lang, findingText } from '../i18n';
import { effectText, optionText, questionText } from '../i18n/question-text';
import type {
  IncentivesMeasure,
  LineMeasure,
  RatioMeasure,
  SeriesMeasure,
  StatementMeasure,
} from '../model/measures';
import type { FigureCell } from '../facts/facts';
import type { Question } from '../model/questions';
import type { Coverage, RecognisedTable } from '../facts/recognised';
import { cellName, quoteSheet, rangeName, refName } from '../workbook/address';
import { sourcesOf } from '../domain/figure';
import type { Analysis } from '../pipeline';
import type {
  AlberoDocument,
  CoverageEntry,
  EvidenceEntry,
  FindingEntry,
  IncentivesEntry,
  LineEntry,
  QuestionEntry,
  RatioEntry,
  SeriesEntry,
  SheetEntry,
  StatementEntry,
} from './document';
import { figureEntry, plain, printedEntry } from './json-figures';
import { treeEntries } from './json-tree';

/** The document of `--json`: the same analysis gives the same bytes (contract.md, "JSON"). */
export function toDocument(
  { snapshot, tables, model, measures, questions, findings }: Analysis,
  lang: Lang,
): AlberoDocument {
  return {
    schema: 'albero/1',
    source: {
      file: snapshot.file,
      sheets: snapshot.sheets.length,
      ...(snapshot.defaultPassword ? { encrypted: 'default-password' } : {}),
    },
    year: model.year,
    sheets: tables.map(sheetEntry),
    tree: treeEntries(model.nodes, measures),
    lines: measures.lines.map(lineEntry),
    statements: [
      ...measures.statements,
      ...measures.statementsAside.map((fact) => ({ fact, share: null })),
    ].map(statementEntry),
    ratios: measures.ratios.map(ratioEntry),
    incentives: measures.incentives && incentivesEntry(measures.incentives),
    series: measures.series.map((series) => seriesEntry(series, tables)),
    findings: findings.map((finding) => findingEntry(finding, lang)),
    questions: questions.map((question) => questionEntry(question, lang)),
  };
}

/** The bytes of a document, or of several as one array; ends with a line feed. */
export const toJson = (document: AlberoDocument | readonly AlberoDocument[]): string =>
  `${JSON.stringify(document, null, 2)}\n`;

function sheetEntry(table: RecognisedTable): SheetEntry {
  const { sheet, kind, levels, range, period, status, confidence, hidden, correction, coverage } = table;
  return {
    sheet,
    kind,
    levels,
    range: range && rangeName(range),
    period: { year: period.year, quarter: period.quarter },
    confidence,
    status,
    ...(hidden ? { hidden } : {}),
    evidence: [
      ...table.evidence.map(({ cell, text, role }) => ({ cell: cellName(cell.row, cell.col), text, role })),
      ...(kind === 'unknown' && correction !== 'ignored' ? shortfall(table) : []),
    ],
    ...(coverage ? { coverage: coverageEntry(coverage) } : {}),
  };
}

const coverageEntry = ({ cells, read, unread }: Coverage): CoverageEntry => ({
  cells,
  read,
  unread: unread.map(({ range }) => rangeName(range)),
});

/** Nothing is guessed silently: an unknown sheet names the nearest kind and what it lacked. */
const shortfall = ({ rival }: RecognisedTable): readonly EvidenceEntry[] =>
  rival
    ? [
        { cell: null, text: rival.kind, role: 'nearest-kind' },
        ...rival.missing.map((text) => ({ cell: null, text, role: 'missing' })),
      ]
    : [{ cell: null, text: 'table', role: 'missing' }];

const amountText = (cell: FigureCell | null | undefined): string | null => cell?.value ?? null;

function lineEntry({ fact, measures }: LineMeasure): LineEntry {
  const { ref, label, period, amounts } = fact;
  return {
    sheet: ref.sheet,
    label,
    period: { year: period.year, quarter: period.quarter },
    amounts: {
      initial: amountText(amounts.initial),
      updated: amountText(amounts.updated),
      committed: amountText(amounts.committed),
      paid: amountText(amounts.paid),
    },
    measures: measures.map((measure) => ({ label: measure.label, ...printedEntry(measure.figure) })),
  };
}

const statementEntry = ({ fact, share }: StatementMeasure): StatementEntry => ({
  statement: fact.statement,
  item: fact.item,
  label: fact.label,
  year: fact.year,
  ...(fact.quarter ? { quarter: fact.quarter } : {}),
  ...(fact.institutionalFunction ? { function: fact.institutionalFunction } : {}),
  ...(fact.stage ? { stage: fact.stage } : {}),
  ...(fact.planned ? { planned: true } : {}),
  amount: amountText(fact.amount),
  share: share && printedEntry(share),
  source: [fact.amount, fact.share].flatMap((cell) => (cell ? [refName(cell.ref)] : [])),
});

const ratioEntry = ({ id, label, year, unit, figure, status, missing }: RatioMeasure): RatioEntry => ({
  id,
  label,
  year,
  unit,
  ...figureEntry(figure),
  status,
  missing,
  source: sourcesOf(figure).map(refName),
});

function seriesEntry(
  { fact, table, change, share }: SeriesMeasure,
  tables: readonly RecognisedTable[],
): SeriesEntry {
  const { group, label, category, year, figure } = fact;
  const printed = [change, share].flatMap((rate) => rate?.published ?? []);
  const range = tables[table]?.range;
  return {
    table: quoteSheet(figure.ref.sheet) + (range ? `!${rangeName(range)}` : ''),
    group,
    label,
    category,
    year,
    value: plain(figure.value),
    change: change && printedEntry(change),
    share: share && printedEntry(share),
    source: [figure.ref, ...printed.map(({ cell }) => cell)].map(refName),
  };
}

const incentivesEntry = ({ planned, paid, projects }: IncentivesMeasure): IncentivesEntry => ({
  planned: planned && planned.exact,
  paid: paid && paid.exact,
  projects: projects.map(({ fact, achievement }) => ({
    number: fact.number !== null && /^\d{1,9}$/.test(fact.number) ? Number(fact.number) : null,
    code: fact.code,
    achievement: printedEntry(achievement),
    planned: fact.planned && plain(fact.planned.value),
    paid: fact.paid && plain(fact.paid.value),
  })),
});

const findingEntry = (
  { rule, severity, cell, published, expected, message, related }: Finding,
  lang: Lang,
): FindingEntry => ({
  rule,
  severity,
  sheet: cell && cell.sheet,
  cell: cell && cellName(cell.row, cell.col),
  published,
  expected,
  message: findingText(message, lang),
  related: related.map(refName),
});

const questionEntry = ({ doubt, answered, holds, effects }: Question, lang: Lang): QuestionEntry => ({
  id: doubt.id,
  about: `${quoteSheet(doubt.sheet)}!${rangeName(doubt.range)}`,
  ask: questionText(doubt, lang),
  options: doubt.options.map((option, index) => {
    const moves = effects[index];
    const effect = option.id === holds || !moves ? null : effectText(moves, lang);
    return { id: option.id, says: optionText(doubt, option, lang), effect };
  }),
  assumed: assumed(doubt.options),
  answered,
});
