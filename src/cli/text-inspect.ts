import { type Lang, interpolate, messagesOf } from '../i18n';
import { partName, roleName } from '../i18n/names';
import type { Analysis } from '../pipeline';
import type { RecognisedTable, Rival } from '../facts/recognised';
import { cellName, rangeName } from '../workbook/address';
import { questionLines } from './text-questions';
import { periodText, workbookLines } from './text-workbook';

/** Evidence shown for a table; the JSON has all of it. */
const SHOWN = 6;

/** What `inspect` says of a workbook: every table with its kind in words, levels, confidence and evidence. */
export const inspectText = (analysis: Analysis, lang: Lang): string =>
  [
    ...workbookLines(analysis, lang),
    ...analysis.tables.flatMap((table) => ['', ...tableLines(table, lang)]),
    ...questionLines(analysis.questions, lang),
    '',
  ].join('\n');

function tableLines(table: RecognisedTable, lang: Lang): readonly string[] {
  const { cli, kinds, levels } = messagesOf(lang);
  const { sheet, range, kind, hidden, period, confidence, status } = table;
  const about = [
    kinds[kind],
    table.levels.length > 0 &&
      interpolate(cli.levels, { levels: table.levels.map((level) => levels[level]).join(', ') }, lang),
    periodText(period, lang),
    interpolate(cli.confidence, { percent: Math.round(confidence * 100) }, lang),
    status === 'probable' && cli.toConfirm,
    hidden && cli.hiddenSheet,
  ];
  const lines = [
    range ? `${sheet} ${rangeName(range)}` : sheet,
    `  ${about.filter(Boolean).join(' · ')}`,
    ...evidenceLines(table, lang).map((line) => `    ${line}`),
  ];
  return kind === 'unknown' && table.rival ? [...lines, `  ${rivalText(table.rival, lang)}`] : lines;
}

function evidenceLines({ evidence }: RecognisedTable, lang: Lang): readonly string[] {
  const { cli } = messagesOf(lang);
  const shown = evidence
    .slice(0, SHOWN)
    .map(({ cell, text, role }) =>
      interpolate(
        cli.evidence,
        { cell: cellName(cell.row, cell.col), text, role: roleName(role, lang) },
        lang,
      ),
    );
  const count = evidence.length - shown.length;
  return count > 0 ? [...shown, interpolate(cli.moreEvidence, { count }, lang)] : shown;
}

/** The nearest kind, and what the table lacks of it. */
function rivalText({ kind, confidence, missing }: Rival, lang: Lang): string {
  const { kinds, rivals } = messagesOf(lang);
  const nearest = interpolate(
    rivals.nearest,
    { kind: kinds[kind], confidence: `${Math.round(confidence * 100)}%` },
    lang,
  );
  if (missing.length === 0) return nearest;
  const names = missing.map((part) => partName(part, lang)).join(', ');
  return `${nearest}; ${interpolate(rivals.missing, { parts: names }, lang)}`;
}
