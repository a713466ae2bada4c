import { type CodeGrammar, LUCCA } from '../../../domain/code-grammar';
import { codeDepth, parseCode } from '../../../domain/codes';
import { detectGrammar } from '../../../domain/detect-grammar';
import type { Level } from '../../../domain/levels';
import { headingGrammar } from './headings';
import { type Roles, columnOf } from '../../features/roles';
import { differentTexts } from '../../layout/naming';
import type { Column, Line, Table } from '../../layout/table';
import { withRowNames } from './row-names';
import { type NodeName, cellName, firstWord, nodeName } from '../../names/node-names';

const LEVEL_ROLES = ['area', 'objective', 'programme', 'project', 'indicator'] as const;
export type TreeLevel = (typeof LEVEL_ROLES)[number];

export interface LevelColumn {
  readonly column: Column;
  readonly level: TreeLevel;
}

/** The columns of a table of the tree: which name nodes, and where their codes and titles stand. */
export interface TreeColumns {
  /** From the top of the tree down. */
  readonly levels: readonly LevelColumn[];
  /** Codes or positions of the deepest level that is no indicator. */
  readonly code: Column | null;
  /** The column of codes that a level has of its own ("Cod. obiettivo", "Cod. progetto"), where several levels do. */
  codeBeside(column: Column): Column | null;
  /** Titles of nodes whose own cell holds a code only. */
  readonly title: Column | null;
  readonly grammar: CodeGrammar | null;
  /** The one of codes in headings and titles. */
  readonly headings: CodeGrammar | null;
  /** A column of labels ("Descrizione") that names what stands above the indicators, whatever level its codes say. */
  readonly standIn: Column | null;
  /** Level that letters before a number say ("AS1", "OS1.1", "OO1.1.1"). */
  levelOfCode(code: string | null): TreeLevel | null;
  /** The rows' own codes or words say their level; other grammars leave it to the head. */
  readonly codesTellLevels: boolean;
  /** In one column of codes of several depths ("0101", "010101"), the level that a code's depth tells. */
  levelByDepth(code: string | null): TreeLevel | null;
  /** Name in a cell of any of them. */
  nameAt(row: number, column: Column): NodeName | null;
}

/** `block`: the line or sheet's name that names the node of the whole table. */
export function treeColumns(table: Table, roles: Roles, block: Line | null = null): TreeColumns {
  const named = withRowNames(table, roles, levelColumns(table, roles));
  const standIn = labelAbove(table, roles, named);
  const levels = standIn ? [{ column: standIn, level: 'objective' as const }, ...named] : named;
  const own = codeColumns(roles, levels);
  const code = own ? null : (columnOf(roles, 'code') ?? columnOf(roles, 'number'));
  const label = columnOf(roles, 'label');
  const title = levels.some(({ column }) => column === label) ? null : label;
  const coded = [...(own?.values() ?? []), ...(code ? [code] : []), ...levels.map(({ column }) => column)];
  const samples = coded.map((column) => codeSamples(table, column));
  const found = grammarOf(samples);
  const grammar = found && !numbersObjectives(table, found) ? found : null;
  const depths = grammar && levels.length === 1 ? codeDepths(samples.flat(), grammar) : null;
  return {
    levels,
    code,
    title,
    grammar,
    headings: grammar ?? headingGrammar(table, block),
    standIn,
    codeBeside: (column) => own?.get(column) ?? null,
    levelByDepth: (code) => levelByDepth(code, levels, grammar, depths),
    levelOfCode: (code) => LEVEL_CODES.find(([pattern]) => code !== null && pattern.test(code))?.[1] ?? null,
    codesTellLevels: grammar === null || grammar.id === LUCCA.id,
    nameAt(row, column) {
      const cell = table.grid.at(row, column.col);
      return cell && cellName(cell, grammar, table.grid.date1904);
    },
  };
}

/**
 * The grammar that reads most of the codes of all columns together: "1.1", "1.2" alone may be the objectives of "1.1.A" as well
 * as of "1.1.1". Of two that read as many, the one of the column further left.
 */
function grammarOf(samples: readonly (readonly string[])[]): CodeGrammar | null {
  const all = samples.flat().filter((sample) => /\d/.test(sample) && !POSITION.test(sample));
  const read = (grammar: CodeGrammar): number =>
    all.filter((sample) => parseCode(sample, grammar) !== null).length;
  return [...samples, all]
    .flatMap((each) => detectGrammar(each) ?? [])
    .reduce<CodeGrammar | null>((best, each) => (best && read(best) >= read(each) ? best : each), null);
}

/** "Ob. 1" over "1.1", "1.2": positions under an objective that has a number, not codes that begin with an area's. */
const numbersObjectives = ({ rows }: Table, { prefix, parts }: CodeGrammar): boolean =>
  prefix === null &&
  parts[1]?.joint === '.' &&
  rows.some(({ label }) => {
    const { code, number, level } = nodeName(label);
    return code === null && number !== null && level === 'objective';
  });

const LEVEL_CODES: readonly (readonly [RegExp, TreeLevel])[] = [
  [/^a\.?s\.? ?\d/i, 'area'],
  [/^o\.?s\.? ?\d/i, 'objective'],
  [/^(?:o\.?[op]\.?|az|pr)\.? ?\d/i, 'project'],
];

/** Indicators alone are named by heads, and codes and labels name what they belong to on rows of their own or at their left. */
function labelAbove(table: Table, roles: Roles, named: readonly LevelColumn[]): Column | null {
  const [only, ...more] = named;
  const label = columnOf(roles, 'label');
  const code = columnOf(roles, 'code') ?? columnOf(roles, 'number');
  if (!only || more.length > 0 || only.level !== 'indicator' || !label || !code) return null;
  const rows = table.rows.filter(({ kind }) => kind === 'data').map(({ row }) => row);
  const above = rows.filter((row) => table.grid.at(row, only.column.col) === null);
  const isNamed = (row: number): boolean =>
    [label, code].every(({ col }) => table.grid.at(row, col) !== null);
  return above.length > 0 && (label.col < only.column.col || above.every(isNamed)) ? label : null;
}

/**
 * Columns that name nodes; a second head of one level ("Obiettivi pluriennali", "Obiettivo 2019") names the
 * level below; a lone column of labels names the deepest level said.
 */
function levelColumns(table: Table, roles: Roles): readonly LevelColumn[] {
  const named = LEVEL_ROLES.flatMap((level) =>
    [...(roles.get(level) ?? [])]
      .sort(
        (first, second) =>
          differentTexts(table, first) - differentTexts(table, second) || first.col - second.col,
      )
      .map((column, place) => ({ column, level: place === 0 ? level : below(level, roles) })),
  );
  if (named.length > 0) return named;
  const label = columnOf(roles, 'label') ?? mostLabels(table);
  return label ? [{ column: label, level: 'project' }] : [];
}

const below = (level: TreeLevel, roles: Roles): TreeLevel =>
  level === 'objective' && !roles.has('project')
    ? 'project'
    : level === 'area' && !roles.has('objective')
      ? 'objective'
      : level;

/** Column with most labels, when no head names it. */
function mostLabels(table: Table): Column | null {
  const counts = new Map<number, number>();
  for (const { labelCol } of table.rows) {
    if (labelCol !== null) counts.set(labelCol, (counts.get(labelCol) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, first], [, second]) => second - first);
  if (!best) return null;
  return table.columns.find(({ col }) => col === best[0]) ?? unheaded(table, best[0]);
}

/** A column of labels that no head stands over, as in a table read across. */
const unheaded = ({ range }: Table, col: number): Column => ({
  col,
  header: '',
  headerRow: range.top,
  roles: [],
  year: null,
  quarter: null,
  percent: false,
});

/** Columns of codes of several levels, each by the column of names it stands right before; `null` of fewer than two. */
function codeColumns(roles: Roles, levels: readonly LevelColumn[]): ReadonlyMap<Column, Column> | null {
  const codes = [...(roles.get('code') ?? []), ...(roles.get('number') ?? [])];
  const own = new Map<Column, Column>();
  for (const { column } of levels) {
    const before = codes
      .filter(({ col }) => col < column.col && !levels.some((other) => isBetween(other.column, col, column)))
      .sort((one, other) => other.col - one.col)[0];
    if (before) own.set(column, before);
  }
  return own.size > 1 ? own : null;
}

const isBetween = ({ col }: Column, from: number, to: Column): boolean => col > from && col < to.col;

/** "1", "6a": places in a list, which say nothing of how codes are written. */
const POSITION = /^\d{1,3}[a-z]?$/i;

/** The depths of codes that a table writes, least first. */
function codeDepths(samples: readonly string[], grammar: CodeGrammar): readonly number[] {
  const depths = samples.map((sample) => codeDepth(sample, grammar)).filter((depth) => depth > 0);
  return [...new Set(depths)].sort((first, second) => first - second);
}

const ABOVE: Readonly<Partial<Record<TreeLevel, TreeLevel>>> = { project: 'objective', objective: 'area' };

/** The deepest codes are of the level that the column's head says, each step less deep of the one above it. */
function levelByDepth(
  code: string | null,
  levels: readonly LevelColumn[],
  grammar: CodeGrammar | null,
  depths: readonly number[] | null,
): TreeLevel | null {
  const [only] = levels;
  const depth = code !== null && grammar ? codeDepth(code, grammar) : 0;
  if (!only || only.level === 'indicator' || !depths || depth === 0) return null;
  let level: TreeLevel | undefined = only.level;
  for (let at = depths.length - 1; at >= 0 && level !== undefined; at -= 1) {
    if (depths[at] === depth) return level;
    level = ABOVE[level];
  }
  return null;
}

/** First words of a column's cells: codes, if it holds them. */
const codeSamples = (table: Table, { col }: Column): string[] =>
  table.rows
    .filter(({ kind }) => kind === 'data')
    .map(({ row }) => firstWord(table.grid.text(row, col)))
    .filter((sample) => sample !== '');

/** Deepest level a table's rows may speak of. */
export const deepestLevel = ({ levels }: TreeColumns): Level => levels[levels.length - 1]?.level ?? 'project';
