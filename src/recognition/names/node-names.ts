import type { CodeGrammar } from '../../domain/code-grammar';
import { codeOfNumber, leadingCode, slipOf } from '../../domain/codes';
import { dateOfSerial } from '../../domain/dates';
import { numberFormat } from '../../domain/formats';
import type { Level, Period } from '../../domain/levels';
import { tidy } from '../../domain/text';
import type { CellRef } from '../../workbook/address';
import { refName } from '../../workbook/address';
import type { CellSnapshot } from '../../workbook/snapshot';
import type { NodeFact } from '../../facts/facts';
import { ANY_LEVEL, INDICATOR_MARKS, LEVEL_OPENINGS, PARTIAL_NODES, SEVERAL_NODES } from '../words/levels';
import { after, begins, says } from '../words/phrases';

/** A node as a cell names it. */
export interface NodeName {
  /** As typed ("IE0101"). */
  readonly code: string | null;
  /** Level the code itself tells. */
  readonly level: Level | null;
  /** "1", "6a": a position under the parent. */
  readonly number: string | null;
  readonly title: string;
  readonly numberCode: boolean;
}

/** After a word of level: a code, a number, or what joins it to a title; otherwise the word belongs to the title. */
const OPENS = /^\s*(?:$|[:–-]|n[.°]\s*\d|(?=\S*\d)[0-9A-Z.]+\b|[A-Z][).:]?\s)/;
/** A position, not "N. ricoveri", nor the beginning of a code of several parts ("D.1", "1.1.1"). */
const NUMBER = /^(?:n\.?\s*)?(\d{1,3}\s?[a-z]?|(?!n\.)[a-z])\s*[).:°–-](?!\d)\s*(?=\S)/i;
/** "Ob. 1 Orientare la gestione": after a word of level a space is enough. */
const AFTER_LEVEL = /^(\d{1,3}) (?=\p{L})/u;
const SLIP = /^([0-9A-Z]{6})\b\s*[-–:.)]?\s*/i;
const JOINTS = /^[\s:;.,\-–—)]+/;

/** Reads the name of a node: code (of the table's own grammar, if it has one), position and title. */
export function nodeName(text: string, grammar: CodeGrammar | null = null): NodeName {
  const whole = tidy(text);
  const said = levelSaid(whole);
  const opens = said !== null && OPENS.test(said.rest);
  const rest = said && opens ? withoutJoint(said.rest) : whole;
  const leading = codeOf(rest, grammar) ?? codeOf(whole, grammar);
  if (leading) {
    return {
      code: leading.typed,
      level: said?.level ?? leading.code.level,
      number: null,
      title: cleanTitle(leading.rest),
      numberCode: false,
    };
  }
  const slip = SLIP.exec(rest);
  if (slip && slipOf(slip[1]!) !== null) {
    return {
      code: slip[1]!,
      level: said?.level ?? 'project',
      number: null,
      title: cleanTitle(rest.slice(slip[0].length)),
      numberCode: false,
    };
  }
  const number = NUMBER.exec(rest) ?? (opens ? AFTER_LEVEL.exec(rest) : null);
  if (number) {
    return {
      code: null,
      level: said?.level ?? null,
      number: number[1]!.replace(/\s/g, ''),
      title: cleanTitle(rest.slice(number[0].length)),
      numberCode: false,
    };
  }
  return {
    code: null,
    level: said && (opens || said.isPrecise) ? said.level : null,
    number: null,
    title: cleanTitle(rest) || whole,
    numberCode: false,
  };
}

interface SaidLevel {
  readonly level: Level;
  /** What follows the words that say it. */
  readonly rest: string;
  /** "Obiettivo strategico promozione" says its level; "Obiettivo lavoro giovani", "Progetto memoria" are names. */
  readonly isPrecise: boolean;
}

/** The level that the first words of a text say. */
function levelSaid(whole: string): SaidLevel | null {
  if (!begins(whole, ANY_LEVEL)) return null;
  const opening = LEVEL_OPENINGS.find(({ words }) => begins(whole, words));
  const rest = opening ? after(whole, opening.words) : null;
  if (!opening || rest === null) return null;
  const said = whole.slice(0, whole.length - rest.length);
  return { level: opening.level, rest, isPrecise: said.includes(' ') };
}

/** "PROGETTO: Sportello unico", "Obiettivo strategico - …": one level, what joins it to a title, and the title. */
export function saysLevelFirst(text: string): boolean {
  const whole = tidy(text);
  const said = levelSaid(whole);
  return said !== null && !begins(whole, SEVERAL_NODES) && /^\s?[:–-]\s?\S/.test(said.rest);
}

const codeOf = (text: string, grammar: CodeGrammar | null): ReturnType<typeof leadingCode> =>
  leadingCode(text, grammar ?? undefined, grammar !== null);

/** The first word of a text without what joins it to a title: "010101." and "1A0101)" are codes. */
export const firstWord = (text: string): string =>
  (text.split(/[\s:–]+/)[0] ?? '').replace(/(?<![-.,;)])[-.,;)]+$/, '');

/** A cell that names a node; a number in a column of codes is the code Excel took for one (2E+105, the day "1-gen"). */
export function cellName(
  cell: CellSnapshot,
  grammar: CodeGrammar | null = null,
  date1904 = false,
): NodeName | null {
  if (cell.content.type === 'text') return nodeName(cell.content.value, grammar);
  if (cell.content.type !== 'number') return null;
  const code = codeOfNumber(cell.content.value) ?? codeOfDay(cell.format, cell.content.value, date1904);
  if (code === null)
    return { code: null, level: null, number: String(cell.content.value), title: '', numberCode: false };
  return { code, level: 'project', number: null, title: '', numberCode: true };
}

/** "1-2" that Excel took for the first of February: a day and a month without a year. */
function codeOfDay(format: string, value: number, date1904: boolean): string | null {
  const shown = numberFormat(format, value);
  if (shown.shows !== 'date' || !shown.day || !shown.month || shown.year) return null;
  const date = dateOfSerial(value, date1904);
  return date && `${date.day}-${date.month}`;
}

const withoutJoint = (rest: string): string => rest.replace(/^\s*n[.°]\s*/i, '').replace(JOINTS, '');

/** An indicator's own words: only "INDICATORE 3)" and a number before them are set apart. */
export function indicatorName(text: string): Pick<NodeName, 'number' | 'title'> {
  const whole = tidy(text);
  const marked = after(whole, INDICATOR_MARKS)?.replace(/^\s*(?:n[.°]\s*)?/i, '');
  const rest = marked !== undefined && /^[0-9a-z]{1,3}\s*[).:–-]/i.test(marked) ? marked : whole;
  const number = NUMBER.exec(rest);
  return number
    ? { number: number[1]!.replace(/\s/g, ''), title: cleanTitle(rest.slice(number[0].length)) }
    : { number: null, title: whole };
}

/** A title without what joins it to the code before it. */
const cleanTitle = (title: string): string => title.replace(JOINTS, '').trim();

/** A node fact with nothing but its name; the reader of the table fills in what it finds. */
export function bareNode(facts: {
  readonly ref: CellRef;
  readonly level: Level;
  readonly name: Pick<NodeName, 'code' | 'number' | 'title'>;
  readonly period: Period;
  readonly parentKey?: string | null;
  /** Where its code stands, when not in the same cell. */
  readonly codeRef?: CellRef | null;
}): NodeFact {
  return {
    type: 'node',
    key: refName(facts.ref),
    parentKey: facts.parentKey ?? null,
    level: facts.level,
    code: facts.name.code,
    number: facts.name.number,
    title: facts.name.title,
    period: facts.period,
    named: facts.codeRef ? [facts.codeRef, facts.ref] : [facts.ref],
    initial: null,
    updated: null,
    actual: null,
    use: null,
    share: null,
    revenues: null,
    costs: null,
    investments: null,
    achievement: null,
    printedResult: null,
    target: null,
    result: null,
    weight: null,
    listed: [],
    owner: null,
    office: null,
    partial: says(facts.name.title, PARTIAL_NODES),
  };
}
