import type { Period } from '../../../domain/levels';
import type { NodeFact, ReadCell } from '../../../facts/facts';
import { readCell } from '../../layout/figures';
import { type Grid, textOf } from '../../layout/grid';
import { sheetPeriod } from '../../features/period';
import { spanOf } from '../../layout/span';
import type { Context } from '../../layout/context';
import type { FormReading } from '../reading';
import { bareNode, indicatorName, nodeName } from '../../names/node-names';
import { holdsCards } from './cards';
import { aboveNextTable } from './report-end';
import { PARTIAL_NODES } from '../../words/levels';
import { says as saysPartly } from '../../words/phrases';
import { lineOf } from './report-lines';
import { type FormMoney, formMoney, usedResources } from './report-money';
import {
  type FormLine,
  type Opening,
  type Section,
  formLines,
  heldLines,
  isForm,
  mayBeForm,
  sectionsOf,
} from './report-sections';

/** Fewer labels than this are chance. */
const ENOUGH_LABELS = 3;

/** Forms from mission down to indicators, results beside them: the managerial report (annex 1). */
export function findReport(grid: Grid, context: Context): readonly FormReading[] {
  if (!mayBeForm(grid) || holdsCards(grid)) return [];
  const lines = aboveNextTable(grid, formLines(grid));
  const labels = lines.filter(({ says }) => says.part !== 'other');
  const parts = new Set(labels.map(({ says }) => says.part));
  if (!isForm(parts) || labels.length < ENOUGH_LABELS) return [];
  const period = sheetPeriod(grid, context);
  const sections = sectionsOf(lines);
  const money = formMoney(grid, sections);
  const { nodes, words } = readForm(grid, sections, money, period);
  const found: FormReading = {
    range: spanOf([...labels, ...words].flatMap(({ row }) => grid.cellsOf(row))),
    parts,
    evidence: labels.map(({ row, col, text, says }) => ({
      cell: grid.ref(row, col),
      text,
      role: says.part,
    })),
    levels: [...new Set(nodes.map(({ level }) => level))],
    period,
    facts: [...nodes, ...money.troubles()],
  };
  return [found];
}

interface Form {
  /** Objectives, projects and their indicators, as they follow each other on the sheet. */
  readonly nodes: readonly NodeFact[];
  /** The lines of words that titles and indicators were read from. */
  readonly words: readonly FormLine[];
}

function readForm(grid: Grid, sections: readonly Section[], money: FormMoney, period: Period): Form {
  const nodes = new Map<string, NodeFact>();
  const words: FormLine[] = [];
  const namedBy = new Map<Opening, NodeFact>();
  const keys = new Map<string, string>();
  for (const section of sections) {
    const above = (section.under && namedBy.get(section.under)) ?? null;
    const opened = openedNode(grid, section.opening, above, period);
    const title = opened?.title === '' ? titleUnder(section) : null;
    const known = opened && nodes.get(keys.get(nameOf(opened)) ?? '');
    const node = opened && (known ?? { ...opened, title: title?.text ?? opened.title });
    if (node) {
      keys.set(nameOf(node), node.key);
      nodes.set(node.key, node.level === 'project' ? { ...node, ...usedResources(money, section) } : node);
      namedBy.set(section.opening, node);
    }
    const holders = { named: node, nearest: node ?? above, objective: above ?? node };
    const held = heldLines(section).flatMap(({ line, holder }) => {
      const parent = line === title ? null : holders[holder];
      return parent ? [{ line, parent }] : [];
    });
    for (const indicator of indicatorsOn(grid, held, period)) nodes.set(indicator.key, indicator);
    words.push(...(title ? [title] : []), ...held.map(({ line }) => line));
  }
  return { nodes: [...nodes.values()], words };
}

/** The node that a label names on its own line; a label that names nothing opens none. */
function openedNode(
  grid: Grid,
  { row, col, text, says }: Opening,
  parent: NodeFact | null,
  period: Period,
): NodeFact | null {
  const beside = wordsBeside(grid, row, col);
  if (says.rest === '' && beside === '') return null;
  const { code, number, title } = nodeName(says.rest === '' ? beside : says.rest);
  return {
    ...bareNode({
      ref: grid.ref(row, col),
      level: says.part,
      name: { code, number, title: title === '' ? beside : title },
      period,
      parentKey: parent?.key ?? null,
    }),
    partial: saysPartly(text, PARTIAL_NODES),
  };
}

/** By what a form that speaks of a node again is known to go on with it: its code; without one each is its own. */
const nameOf = ({ level, code, key }: NodeFact): string => `${level} ${code ?? key}`;

/** The line after "PROGETTO 1A0101:" is its title. */
function titleUnder({ lines: [first] }: Section): FormLine | null {
  return first?.says.part === 'other' ? first : null;
}

/** One indicator a line of words, with what stands beside it; a line that goes on belongs to the one above. */
function indicatorsOn(
  grid: Grid,
  held: readonly { readonly line: FormLine; readonly parent: NodeFact }[],
  period: Period,
): readonly NodeFact[] {
  const indicators: NodeFact[] = [];
  for (const { line, parent } of held) {
    const last = indicators[indicators.length - 1];
    if (last?.parentKey === parent.key && goesOn(grid, line))
      indicators[indicators.length - 1] = { ...last, title: `${last.title} ${line.text}` };
    else indicators.push(indicatorOn(grid, line, parent, period));
  }
  return indicators;
}

/** Words that begin in the middle of a sentence, with no result beside them. */
const goesOn = (grid: Grid, line: FormLine): boolean =>
  /^[-–•a-z(]/.test(line.text) && resultColumn(grid, line) === null;

function indicatorOn(grid: Grid, line: FormLine, parent: NodeFact, period: Period): NodeFact {
  const { row, col, text, columns } = line;
  const cell = (at: number | null): ReadCell | null => (at === null ? null : readCell(grid, row, at));
  const node = bareNode({
    ref: grid.ref(row, col),
    level: 'indicator',
    name: { code: null, ...indicatorName(text) },
    period,
    parentKey: parent.key,
  });
  return {
    ...node,
    result: cell(resultColumn(grid, line) ?? columns.result ?? col + 1),
    target: cell(columns.target),
    achievement: cell(columns.achievement),
  };
}

/** Column of the result on this line: under the head, else the last cell at the right that no other head speaks of. */
function resultColumn(grid: Grid, { row, col, columns }: FormLine): number | null {
  if (columns.result !== null && grid.at(row, columns.result)) return columns.result;
  const right = grid.cellsOf(row).filter((cell) => cell.col > col && !columns.others.includes(cell.col));
  return right[right.length - 1]?.col ?? null;
}

/** The first words at the right of a label that are no head of results; "" when there are none. */
const wordsBeside = (grid: Grid, row: number, col: number): string =>
  grid
    .cellsOf(row)
    .filter((cell) => cell.col > col && lineOf(cell).part !== 'result-head')
    .map((cell) => textOf(cell))
    .find((text) => text !== '') ?? '';
