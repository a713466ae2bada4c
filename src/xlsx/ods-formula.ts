import { quoteSheet } from '../workbook/address';

/** Strings, references in brackets, inline arrays, separators, and the prefix of functions that are Excel's own. */
const TOKENS = /"[^"]*"|\[(?:'[^']*'|[^[\]'])*\]|[{}]|[;|~!]|COM\.MICROSOFT\./g;
const NAMESPACE = /^[a-z]+:(?==)/i;
/** One end of a reference: a sheet, quoted or not, a point, a cell, column or row. */
const END = /^(?:\$?(?:'((?:[^']|'')*)'|([^.'#]+)))?\.(\$?[A-Z]*\$?\d*)$/i;
const RANGE = /^((?:'[^']*'|[^':])*)(?::((?:'[^']*'|[^':])*))?$/;

/**
 * A formula of OpenDocument (`of:=SUM([.A1:.B2];1)`) as Excel writes it, without "="; `null` when it refers to what
 * Excel cannot name: another file, a deleted cell.
 */
export function excelFormula(openFormula: string): string | null {
  let failed = false;
  let inArray = false;
  const formula = openFormula
    .replace(NAMESPACE, '')
    .replace(/^=/, '')
    .replace(TOKENS, (token) => {
      if (token.startsWith('"')) return token;
      if (token.startsWith('[')) {
        const reference = excelReference(token.slice(1, -1));
        failed ||= reference === null;
        return reference ?? token;
      }
      if (token === '{' || token === '}') inArray = token === '{';
      return (inArray ? ARRAY_MARKS : MARKS)[token] ?? token;
    });
  return failed ? null : formula;
}

const MARKS: Readonly<Record<string, string>> = { ';': ',', '~': ',', '!': ' ', 'COM.MICROSOFT.': '' };
const ARRAY_MARKS: Readonly<Record<string, string>> = { ';': ',', '|': ';' };

/** `$Foglio1.A1:.B2` → `'Foglio1'!A1:B2`; `null` when it is no reference within the workbook. */
export function excelReference(reference: string): string | null {
  const [, from = '', to] = RANGE.exec(reference) ?? [];
  const first = END.exec(from);
  const last = to === undefined ? null : END.exec(to);
  if (!first?.[3] || (to !== undefined && !last?.[3])) return null;
  const sheet = sheetOf(first);
  const lastSheet = last && (sheetOf(last) ?? sheet);
  const cells = last ? `${first[3]}:${last[3]}` : first[3];
  if (sheet === null) return cells;
  const sheets = lastSheet === null || lastSheet === sheet ? sheet : `${sheet}:${lastSheet}`;
  return `${quoteSheet(sheets)}!${cells}`;
}

const sheetOf = (end: RegExpExecArray): string | null => end[1]?.replaceAll("''", "'") ?? end[2] ?? null;
