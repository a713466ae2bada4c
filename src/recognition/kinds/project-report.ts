import type { Level, Period } from '../../domain/levels';
import type { Fact, NodeFact } from '../facts';
import { type Grid, textOf } from '../layout/grid';
import { plainFigure, readCell } from '../layout/figures';
import { sheetPeriod } from '../layout/period';
import { objectiveCards } from './objective-cards';
import type { Evidence } from '../recognised';
import type { FormKind, FoundForm } from './kind';
import { bareNode, indicatorName, nodeName } from './node-names';
import { type ReportColumns, isTableHead, noteHeads } from './report-columns';
import { type ReportLine, lineOf } from './report-lines';

/** A form speaks of a project or objective and of what was done; fewer labels than this are chance. */
const ENOUGH_LABELS = 3;

/** The managerial report (annex 1): sheets of forms from mission down to indicators, results beside them. */
export const projectReport: FormKind = {
  kind: 'project-report',
  find(grid, context) {
    if (objectiveCards.find(grid, context).length > 0) return [];
    const walk = walkForm(grid, sheetPeriod(grid, context));
    const parts = new Set(walk.evidence.map(({ role }) => role));
    const speaks = parts.has('project') || parts.has('objective');
    const tells = parts.has('indicators') || parts.has('strategic-indicators') || parts.has('resources');
    if (!speaks || !tells || walk.evidence.length < ENOUGH_LABELS || !walk.range) return [];
    const levels = [...new Set(walk.nodes.map(({ level }) => level))];
    const confidence = Math.min(0.99, 0.6 + 0.06 * parts.size);
    const found: FoundForm = {
      range: walk.range,
      confidence: Math.round(confidence * 100) / 100,
      evidence: walk.evidence,
      missing: ['project', 'objective', 'resources', 'indicators'].filter((part) => !parts.has(part)),
      levels,
      period: walk.period,
      facts: walk.nodes as readonly Fact[],
    };
    return [found];
  },
};

interface Walk {
  nodes: NodeFact[];
  evidence: Evidence[];
  period: Period;
  range: { top: number; left: number; bottom: number; right: number } | null;
}

/** What the walk remembers from line to line. */
interface State extends ReportColumns {
  objective: NodeFact | null;
  project: NodeFact | null;
  mission: NodeFact | null;
  /** Node that indicators now belong to. */
  owner: 'objective' | 'project' | null;
  /** A label whose content stands on the next line. */
  pending: Level | null;
}

function walkForm(grid: Grid, period: Period): Walk {
  const walk: Walk = { nodes: [], evidence: [], period, range: null };
  const state: State = {
    objective: null,
    project: null,
    mission: null,
    owner: null,
    resultCol: null,
    targetCol: null,
    achievementCol: null,
    pending: null,
  };
  for (const row of grid.rows) {
    const first = grid.cellsOf(row).find((cell) => textOf(cell) !== '');
    if (!first) continue;
    const text = textOf(first);
    const line = isTableHead(grid, row) ? ({ part: 'other' } as const) : lineOf(first);
    noteHeads(grid, row, first.col, state);
    if (line.part !== 'other') {
      state.pending = null;
      walk.evidence.push({ cell: grid.ref(row, first.col), text, role: line.part });
      takeLabel(grid, walk, state, row, first.col, text, line);
      extend(walk, grid, row);
    } else if (state.pending !== null) {
      takeTitle(walk, state, text);
      extend(walk, grid, row);
    } else if (takeIndicator(grid, walk, state, row, first.col, text)) {
      extend(walk, grid, row);
    }
  }
  return walk;
}

function takeLabel(
  grid: Grid,
  walk: Walk,
  state: State,
  row: number,
  col: number,
  text: string,
  line: ReportLine,
): void {
  switch (line.part) {
    case 'mission':
    case 'ministry-programme':
      state.mission = null;
      return;
    case 'objective':
      state.objective = open(grid, walk, state, row, col, 'objective', text, line.rest, null);
      state.project = null;
      state.owner = 'objective';
      return;
    case 'project':
      state.project = open(grid, walk, state, row, col, 'project', text, line.rest, state.objective);
      state.owner = 'project';
      return;
    case 'strategic-indicators':
      state.owner = 'objective';
      return;
    case 'indicators':
      state.owner = state.project ? 'project' : 'objective';
      return;
    case 'resources':
      state.owner = null;
      return;
    case 'revenues':
    case 'costs':
    case 'investments':
      fill(walk, state, { [line.part]: figureRight(grid, row, col) });
      state.owner = null;
      return;
    case 'owner':
      fill(walk, state, { owner: line.rest === '' ? null : line.rest });
      return;
    default:
  }
}

/** Opens a node named on a label's line; without code and content the title is looked for on the next line. */
function open(
  grid: Grid,
  walk: Walk,
  state: State,
  row: number,
  col: number,
  level: Level,
  text: string,
  rest: string,
  parent: NodeFact | null,
): NodeFact | null {
  const beside = textRight(grid, row, col);
  if (rest === '' && beside === '') {
    state.pending = null;
    return null;
  }
  const said = nodeName(rest === '' ? beside : rest);
  const name = said.title === '' ? { ...said, title: beside } : said;
  const coded = name.code !== null;
  const known = walk.nodes.find((node) => node.level === level && coded && node.code === name.code);
  if (known) return known;
  const node: NodeFact = {
    ...bareNode({
      ref: grid.ref(row, col),
      level,
      name: { code: name.code, number: name.number, title: name.title },
      period: walk.period,
      parentKey: parent?.key ?? null,
    }),
    partial: /quota[- ]parte/i.test(text),
  };
  walk.nodes.push(node);
  state.pending = node.title === '' ? level : null;
  return node;
}

/** The line after "PROGETTO 1A0101:" is its title. */
function takeTitle(walk: Walk, state: State, text: string): void {
  const node = state.pending === 'objective' ? state.objective : state.project;
  state.pending = null;
  if (!node) return;
  const titled = replace(walk, node, { title: text });
  if (node === state.objective) state.objective = titled;
  else state.project = titled;
}

/** A line of words under a head of indicators: an indicator with the result beside it, or more words of the last one. */
function takeIndicator(
  grid: Grid,
  walk: Walk,
  state: State,
  row: number,
  col: number,
  text: string,
): boolean {
  const owner =
    state.owner === 'objective' ? state.objective : state.owner === 'project' ? state.project : null;
  if (!owner) return false;
  const resultCell = resultOn(grid, row, col, state.resultCol);
  const last = walk.nodes[walk.nodes.length - 1];
  const continues = /^[-–•a-z(]/.test(text) && last?.level === 'indicator' && last.parentKey === owner.key;
  if (resultCell === null && continues) {
    replace(walk, last, { title: `${last.title} ${text}` });
    return true;
  }
  const { number, title } = indicatorName(text);
  const result = readCell(grid, row, resultCell ?? state.resultCol ?? col + 1);
  const node = bareNode({
    ref: grid.ref(row, col),
    level: 'indicator',
    name: { code: null, number, title },
    period: walk.period,
    parentKey: owner.key,
  });
  const beside = (at: number | null): NodeFact['target'] => (at === null ? null : readCell(grid, row, at));
  walk.nodes.push({
    ...node,
    result,
    target: beside(state.targetCol),
    achievement: beside(state.achievementCol),
  });
  return true;
}

/** Column of the result on this row: under the head, else the last cell that holds something at the right. */
function resultOn(grid: Grid, row: number, labelCol: number, resultCol: number | null): number | null {
  if (resultCol !== null && grid.at(row, resultCol)) return resultCol;
  const right = grid.cellsOf(row).filter((cell) => cell.col > labelCol);
  return right[right.length - 1]?.col ?? null;
}

function figureRight(grid: Grid, row: number, col: number): NodeFact['costs'] {
  for (const cell of grid.cellsOf(row)) {
    if (cell.col <= col) continue;
    const figure = plainFigure(grid, row, cell.col);
    if (figure) return figure;
  }
  return null;
}

const textRight = (grid: Grid, row: number, col: number): string =>
  grid
    .cellsOf(row)
    .filter((cell) => cell.col > col && lineOf(cell).part !== 'result-head')
    .map((cell) => textOf(cell))
    .find((text) => text !== '') ?? '';

function fill(walk: Walk, state: State, facts: Partial<NodeFact>): void {
  if (!state.project) return;
  state.project = replace(walk, state.project, facts);
}

function replace(walk: Walk, node: NodeFact, facts: Partial<NodeFact>): NodeFact {
  const index = walk.nodes.findIndex(({ key }) => key === node.key);
  const next = { ...node, ...facts };
  if (index >= 0) walk.nodes[index] = next;
  return next;
}

function extend(walk: Walk, grid: Grid, row: number): void {
  const cells = grid.cellsOf(row);
  const left = cells[0]?.col ?? 0;
  const right = cells[cells.length - 1]?.col ?? left;
  walk.range = walk.range
    ? {
        top: walk.range.top,
        bottom: row,
        left: Math.min(walk.range.left, left),
        right: Math.max(walk.range.right, right),
      }
    : { top: row, bottom: row, left, right };
}
