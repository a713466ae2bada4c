import type { Period } from '../domain/levels';
import { type Lang, interpolate, messagesOf } from '../i18n';
import type { Analysis } from '../pipeline';
import type { RecognisedTable } from '../facts/recognised';

/** The first lines of every human answer: what the workbook is, the sheets that nobody recognised or that are left out. */
export function workbookLines(analysis: Analysis, lang: Lang): readonly string[] {
  const { snapshot, tables, model } = analysis;
  const words = messagesOf(lang).cli;
  const isIgnored = ({ correction }: RecognisedTable): boolean => correction === 'ignored';
  const read = new Set(tables.filter(({ kind }) => kind !== 'unknown').map(({ sheet }) => sheet));
  const unknown = tables.filter((table) => !read.has(table.sheet) && !isIgnored(table));
  const year = model.year === null ? '' : interpolate(words.ofYear, { year: model.year }, lang);
  const { file, sheets } = snapshot;
  const first = interpolate(
    words.workbook,
    { file, sheets: sheets.length, tables: recognisedTables(analysis).length, year },
    lang,
  );
  return [
    first,
    ...(snapshot.defaultPassword ? [words.defaultPassword] : []),
    ...namesLine(words.unknownSheets, unknown, lang),
    ...namesLine(words.ignoredSheets, tables.filter(isIgnored), lang),
  ];
}

function namesLine(words: string, tables: readonly RecognisedTable[], lang: Lang): readonly string[] {
  const names = [...new Set(tables.map(({ sheet }) => sheet))];
  return names.length === 0
    ? []
    : [interpolate(words, { count: names.length, names: names.join(', ') }, lang)];
}

/** The office's own tables that were recognised. */
export const recognisedTables = ({ tables }: Analysis): readonly RecognisedTable[] =>
  tables.filter(({ kind }) => kind !== 'unknown' && kind !== 'albero-report');

/** "IV trimestre 2016", "2016", or `null` where the workbook does not say. */
export function periodText({ year, quarter }: Period, lang: Lang): string | null {
  if (quarter === null) return year === null ? null : String(year);
  const { quarters, quarter: dated, quarterOnly } = messagesOf(lang).cli;
  const ordinal = quarters[quarter];
  return year === null
    ? interpolate(quarterOnly, { quarter: ordinal }, lang)
    : interpolate(dated, { quarter: ordinal, year }, lang);
}
