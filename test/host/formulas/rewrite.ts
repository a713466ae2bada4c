import { columnName, quoteSheet, type CellRange } from '../../../src/workbook/address';
import { sameName } from '../../../src/workbook/sheet-names';
import { refParts, tokens, unquoted, type RefParts, type Token } from './lexer';

/** What becomes of a reference: other parts, the same (`undefined`), or nothing (`null`: "#REF!"). */
export type Rewriting = (parts: RefParts) => RefParts | null | undefined;

/** The formula with its references rewritten; all else stays letter for letter. */
export function rewriteRefs(formula: string, rewriting: Rewriting): string {
  return (tokens(formula) ?? []).map((token) => rewritten(token, rewriting)).join('') || formula;
}

/** References to the sheet `from` (by name) now name `to`. */
export function renameSheet(formula: string, from: string, to: string): string {
  if (!formula.includes('!')) return formula;
  return (
    (tokens(formula) ?? [])
      .map((token) => {
        const split = prefixOf(token);
        return split && sameName(split.sheet) === sameName(from)
          ? `${quoteSheet(to)}!${split.rest}`
          : token.text;
      })
      .join('') || formula
  );
}

/** References to a sheet that is no more are "#REF!". */
export function dropSheet(formula: string, name: string): string {
  return rewriteRefs(formula, ({ sheet }) =>
    sheet !== null && sameName(sheet) === sameName(name) ? null : undefined,
  );
}

/**
 * References after rows or columns were inserted (`count` > 0) or deleted (`count` < 0) at `at` on the sheet
 * `changed`; `own` is the sheet the formula stands on.
 */
export function shiftRefs(
  formula: string,
  shift: { readonly along: 'rows' | 'columns'; readonly at: number; readonly count: number },
  changed: string,
  own: string,
): string {
  return rewriteRefs(formula, (parts) => {
    if (sameName(parts.sheet ?? own) !== sameName(changed)) return undefined;
    if (parts.whole !== null && parts.whole !== shift.along) return undefined;
    const area = shiftedArea(parts.area, shift);
    return area && { ...parts, area };
  });
}

/** A rectangle after rows or columns were inserted or deleted; `null` when nothing of it is left. */
export function shiftedArea(
  area: CellRange,
  { along, at, count }: { readonly along: 'rows' | 'columns'; readonly at: number; readonly count: number },
): CellRange | null {
  const [first, last] = along === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const from = shiftedIndex(first, at, count, 'from');
  const to = shiftedIndex(last, at, count, 'to');
  if (from > to) return null;
  return along === 'rows' ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

function shiftedIndex(index: number, at: number, count: number, end: 'from' | 'to'): number {
  if (index < at) return index;
  if (count >= 0) return index + count;
  if (index >= at - count) return index + count;
  return end === 'from' ? at : at - 1;
}

function rewritten(token: Token, rewriting: Rewriting): string {
  if (token.type !== 'ref') return token.text;
  const parts = refParts(token.text);
  const next = parts && rewriting(parts);
  if (next === undefined || parts === null) return token.text;
  const prefix = parts.sheet === null ? '' : `${quoteSheet(parts.sheet)}!`;
  return next === null ? `${prefix}#REF!` : `${prefix}${written(next)}`;
}

function written({ area, fixed, whole, single }: RefParts): string {
  const column = (col: number, dollar: boolean) => (dollar ? '$' : '') + columnName(col);
  const row = (index: number, dollar: boolean) => `${dollar ? '$' : ''}${index + 1}`;
  if (whole === 'columns') return `${column(area.left, fixed.left)}:${column(area.right, fixed.right)}`;
  if (whole === 'rows') return `${row(area.top, fixed.top)}:${row(area.bottom, fixed.bottom)}`;
  const from = column(area.left, fixed.left) + row(area.top, fixed.top);
  return single ? from : `${from}:${column(area.right, fixed.right)}${row(area.bottom, fixed.bottom)}`;
}

const PREFIXED = /^('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!(.*)$/u;

function prefixOf(token: Token): { readonly sheet: string; readonly rest: string } | null {
  if (token.type !== 'ref' && token.type !== 'name' && token.type !== 'error') return null;
  const match = PREFIXED.exec(token.text);
  return match && { sheet: unquoted(match[1]!), rest: match[2]! };
}
