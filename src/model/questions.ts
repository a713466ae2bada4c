import type { DecimalText } from '../domain/decimal';
import { type Answers, type Doubt, isAnswered, settled } from '../domain/doubt';
import { type Level, TREE_LEVELS } from '../domain/levels';
import type { FigureCell } from '../facts/facts';
import { cellKey } from '../workbook/address';
import { doubtsIn } from './doubted';
import type { Measures, NodeMeasure } from './measures';
import type { ModelNode, PerformanceModel } from './model';

/** One question for each doubt (recognition.md, "Questions"). */
export interface Question {
  readonly doubt: Doubt;
  /** The option that a person picked; `null` while it is open. */
  readonly answered: string | null;
  /** The option that holds now. */
  readonly holds: string;
  /** What each option would change, in their order; `null` where it was not worked out. */
  readonly effects: readonly (readonly Move[] | null)[];
}

/** A figure that another answer would change: of a node, or of a row of a statement, a list of accounts, a table by year. */
export interface Move {
  /** `null` of a row that is no node. */
  readonly node: ModelNode | null;
  /** The row's own words; "" of a node, which has its name. */
  readonly label: string;
  readonly part: MovedPart;
  readonly from: DecimalText | null;
  readonly to: DecimalText | null;
}

const PARTS = ['achievement', 'updated', 'actual', 'initial', 'use'] as const;
/** `value`: the one figure of its row. */
export type MovedPart = (typeof PARTS)[number] | 'committed' | 'paid' | 'value';

/** A workbook as read under some answers. */
export interface Reading {
  readonly model: PerformanceModel;
  readonly measures: Measures;
}

/** Beyond so many the effects of the others wait until some are settled: each is the whole workbook read once more. */
const WORKED_OUT = 8;
/** A tree too large to be measured again for each option. */
const MOST_NODES = 3_000;

/**
 * The questions a workbook asks, open ones first and among them those that move the body's own figures. `under` reads
 * the workbook under other answers; what each option changes is worked out with it.
 */
export function questionsOf(
  now: Reading,
  answers: Answers,
  under: (answers: Answers) => Reading,
): readonly Question[] {
  const doubts = distinct([...doubtsIn(now.model.facts), ...now.measures.doubts]);
  const small = now.model.nodes.length <= MOST_NODES;
  let left = WORKED_OUT;
  const questions = doubts.map((doubt): Question => {
    const isOpen = !isAnswered(doubt, answers);
    const works = small && isOpen && left-- > 0;
    const holds = settled(doubt, answers);
    const effects = doubt.options.map(({ id }) => {
      if (id === holds) return [];
      return works ? moves(now, under(new Map([...answers, [doubt.id, id]]))) : null;
    });
    return { doubt, answered: isOpen ? null : holds, holds, effects };
  });
  return questions.sort((one, other) => rank(one) - rank(other));
}

/** A doubt met in two tables of the same words is asked once. */
const distinct = (doubts: readonly Doubt[]): readonly Doubt[] => {
  const known = new Map<string, Doubt>();
  for (const doubt of doubts) if (!known.has(doubt.id)) known.set(doubt.id, doubt);
  return [...known.values()];
};

/** The figures that differ, those of the body first, those of no node last; what is not there has none. */
const moves = (now: Reading, then: Reading): readonly Move[] => [
  ...movesOfNodes(now, then),
  ...movesOfRows(now.measures, then.measures),
];

function movesOfNodes(now: Reading, then: Reading): readonly Move[] {
  const moved: (Move & { readonly node: ModelNode })[] = [];
  const compare = (node: ModelNode, before?: NodeMeasure, after?: NodeMeasure): void => {
    for (const part of PARTS) {
      const [from, to] = [valueOf(before, part), valueOf(after, part)];
      if (from !== to) moved.push({ node, label: '', part, from, to });
    }
  };
  for (const node of now.model.nodes)
    compare(node, now.measures.nodes.get(node.id), then.measures.nodes.get(node.id));
  const known = new Set(now.model.nodes.map(({ id }) => id));
  for (const node of then.model.nodes)
    if (!known.has(node.id)) compare(node, undefined, then.measures.nodes.get(node.id));
  return moved.sort((one, other) => levelRank(one.node.level) - levelRank(other.node.level));
}

const valueOf = (measure: NodeMeasure | undefined, part: (typeof PARTS)[number]): DecimalText | null =>
  (part === 'achievement' ? measure?.achievement?.figure : measure?.[part])?.value ?? null;

/** A cell's figure is the same whether its row is read as one of a statement or of a table by year. */
function movesOfRows(now: Measures, then: Measures): readonly Move[] {
  const [before, after] = [rowsOf(now), rowsOf(then)];
  return [...new Map([...before, ...after])].flatMap(([cell, { label, part }]): readonly Move[] => {
    const [from, to] = [before.get(cell)?.value ?? null, after.get(cell)?.value ?? null];
    return from === to ? [] : [{ node: null, label, part, from, to }];
  });
}

interface RowFigure {
  readonly label: string;
  readonly part: MovedPart;
  readonly value: DecimalText;
}

/** The figures of rows that are no nodes, by the cell that says them. */
function rowsOf({
  statements,
  statementsAside,
  lines,
  series,
  printedRatios,
}: Measures): ReadonlyMap<string, RowFigure> {
  const rows = new Map<string, RowFigure>();
  const add = (label: string, part: MovedPart, figure: FigureCell | null | undefined): void => {
    if (figure) rows.set(cellKey(figure.ref), { label, part, value: figure.value });
  };
  for (const { label, amount } of [...statements.map(({ fact }) => fact), ...statementsAside])
    add(label, 'value', amount);
  for (const { fact } of lines) for (const part of AMOUNTS) add(fact.label, part, fact.amounts[part]);
  for (const { fact } of series) add(fact.label, 'value', fact.figure);
  for (const { label, published } of printedRatios) add(label, 'value', published);
  return rows;
}

const AMOUNTS = ['initial', 'updated', 'committed', 'paid'] as const;

const TREE: readonly Level[] = TREE_LEVELS;

const levelRank = (level: Level): number => {
  const rank = TREE.indexOf(level);
  return rank < 0 ? TREE.length : rank;
};

/** Open before settled, then by the highest level that another answer moves. */
function rank({ answered, effects }: Question): number {
  const levels = effects
    .flatMap((moved) => moved?.[0] ?? [])
    .map(({ node }) => (node ? levelRank(node.level) : TREE.length));
  const highest = levels.length === 0 ? TREE.length + 1 : Math.min(...levels);
  return (answered === null ? 0 : 100) + highest;
}
