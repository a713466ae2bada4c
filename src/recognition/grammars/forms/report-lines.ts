import { leadingCode, slipOf } from '../../../domain/codes';
import { rememberedText } from '../../../domain/remembered';
import { fold } from '../../../domain/text';
import type { CellSnapshot } from '../../../workbook/snapshot';
import type { ColumnRole } from '../../../facts/column-roles';
import { textOf } from '../../layout/grid';
import { headOf, isPlain } from '../../layout/head-match';
import { ANY_PART, FORM_OPENINGS } from '../../words/forms';
import { PARTIAL_NODES } from '../../words/levels';
import { type Concept, after, begins, means } from '../../words/phrases';

/** What a line of a project sheet is for, by its first words (report, annex 1). */
export type ReportLine =
  | { readonly part: 'mission' | 'ministry-programme' | 'objective' | 'project'; readonly rest: string }
  | { readonly part: 'strategic-indicators' | 'indicators' | 'resources' | 'result-head' }
  | { readonly part: 'revenues' | 'costs' | 'investments' }
  | { readonly part: 'owner'; readonly rest: string }
  /** A label with its value that is no indicator: money, the area, who answers for it. */
  | { readonly part: 'field'; readonly role: ColumnRole }
  /** Heads of the columns below, without a label. */
  | { readonly part: 'heads' }
  | { readonly part: 'other' };

/** Labels of a form that say something of its node, by the part that a column of that head would play. */
const FIELDS: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'area',
  'initial',
  'updated',
  'actual',
  'committed',
  'paid',
  'available',
  'use',
  'share',
  'owner',
  'person',
  'notes',
  'timing',
  'phase',
]);
/** Heads of what is told of indicators. */
const TOLD: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['target', 'result', 'achievement', 'weight']);

/** What a line is for whose first words open no part: a label with one value or name beside it, or heads and nothing else. */
export function fieldOrHeads(cells: readonly CellSnapshot[]): ReportLine {
  const [first, second, ...others] = cells;
  const plain = first && headOf(first)[0];
  if (!first || !plain || !isPlain(plain)) return { part: 'other' };
  if (TOLD.has(plain.role) && cells.every((cell) => TOLD.has(headOf(cell)[0]?.role ?? 'label')))
    return { part: 'heads' };
  if (!second)
    return asksForMore(first, plain.role) ? { part: 'field', role: plain.role } : { part: 'other' };
  if (others.length > 0) return { part: 'other' };
  const names = plain.role === 'project' || plain.role === 'objective';
  if (names && textOf(second) !== '' && !isPlain(headOf(second)[0])) return { part: plain.role, rest: '' };
  return FIELDS.has(plain.role) ? { part: 'field', role: plain.role } : { part: 'other' };
}

/** "Budget aggiornato:" with nothing behind it is a label all the same, and no indicator. */
const asksForMore = (label: CellSnapshot, role: ColumnRole): boolean =>
  FIELDS.has(role) && textOf(label).endsWith(':');

/** "PROGETTO 1A0101: …", "Obiettivo strategico n. 3", "RESPONSABILE": a code, a number, a colon or nothing follows. */
function namesSomething(text: string, rest: string): boolean {
  const joined = text.slice(0, text.length - rest.length).trimEnd();
  if (rest === '' || /[:–-]$/.test(joined) || /^(n[.°]\s*)?\d{1,3}\b/i.test(rest)) return true;
  return leadingCode(rest) !== null || slipOf(rest.split(/[\s:]/)[0] ?? '') !== null;
}

/** Longer than this a line that opens like a label is a sentence. */
const MAX_LABEL = 240;

/** A label that opens a node; "Progetto di formazione …" is words. */
function opened(
  text: string,
  words: Concept,
  part: 'mission' | 'ministry-programme' | 'objective' | 'project' | 'owner',
): ReportLine {
  const behind = after(text.trimStart(), words) ?? text;
  const rest = (after(behind, PARTIAL_NODES) ?? behind).replace(/^[\s.:–-]+/, '').trim();
  return namesSomething(text, rest) ? { part, rest } : { part: 'other' };
}

/** What a cell's line is for. */
export const lineOf = (cell: CellSnapshot): ReportLine => reportLine(textOf(cell));

/** Reads what a line is for. */
const reportLine = rememberedText((text: string): ReportLine => {
  if (text.length > MAX_LABEL * 2 || !begins(text, ANY_PART)) return { part: 'other' };
  const found = FORM_OPENINGS.find(({ words, follows }) => isOpening(text, words, follows));
  switch (found?.part) {
    case undefined:
      return { part: 'other' };
    case 'mission':
    case 'ministry-programme':
    case 'objective':
    case 'project':
    case 'owner':
      return opened(text, found!.words, found!.part);
    default:
      return { part: found!.part };
  }
});

/** "Indicatori 1A": the words of a heading, and a number of a few letters. */
function isOpening(text: string, words: Concept, follows: 'nothing' | 'number' | undefined): boolean {
  if (follows === 'nothing') return means(text, words);
  return begins(text, words) && (follows === undefined || NUMBER.test(fold(after(text, words) ?? '')));
}

const NUMBER = /^[0-9a-z]{0,8}$/;
