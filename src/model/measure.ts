import { type Answers, type Doubt, NO_ANSWERS } from '../domain/doubt';
import type { Published } from '../domain/figure';
import type { Settings } from '../domain/settings';
import { placedAmounts } from './amounts';
import { blankSheets } from './blank-sheets';
import { doubtsIn, isDoubted } from './doubted';
import type { Judgement } from './judgements';
import { type KnownNodes, listedNode } from './listed';
import {
  type Achievements,
  type AchievementContext,
  execution,
  measureAchievements,
} from './measure-achievements';
import { measureIncentives } from './measure-incentives';
import { measureLines } from './measure-lines';
import { type MoneyOfTree, measureMoney } from './measure-money';
import { measurePeriods } from './measure-periods';
import { measureRatios } from './measure-ratios';
import { measureSeries } from './measure-series';
import { measureStatements } from './measure-statements';
import type { Measures, Money, NodeMeasure } from './measures';
import type { PerformanceModel } from './model';
import { quantitiesIn } from './quantities';
import { type FindListed, recomputedFigures } from './recompute';
import { type Tree, treeOf } from './tree';

/**
 * Recomputes every figure of the model, exactly, each with the cells and the rule it comes from. `judgements` are what
 * people say of indicators; those that fit no node, or no longer, change nothing. `answers` settle what is in doubt.
 */
export function measure(
  model: PerformanceModel,
  settings: Settings,
  judgements: readonly Judgement[] = [],
  answers: Answers = NO_ANSWERS,
): Measures {
  const tree = treeOf(model.nodes);
  const find = findListed(model, tree, settings);
  const context: AchievementContext = {
    tree,
    settings,
    year: model.year,
    blank: blankSheets(model.facts),
    isDoubted: isDoubted(doubtsIn(model.facts), answers),
    answers,
    listedOf: printedInLists(model, find),
    judgements: new Map(judgements.map((judgement) => [judgement.node, judgement])),
  };
  const achievements = measureAchievements(context);
  const { speaking: amounts, aside } = placedAmounts(model.facts, model.year);
  const quantities = quantitiesIn(amounts);
  const printedRatios = model.facts.flatMap(({ fact }) => (fact.type === 'ratio' ? [fact] : []));
  const incentiveTotal = model.facts.flatMap(({ fact }) =>
    fact.type === 'incentive-total' ? [fact] : [],
  )[0];
  const money = measureMoney(tree);
  return {
    nodes: nodeMeasures(context, achievements, find, money),
    whole: money.whole,
    statements: measureStatements(amounts, quantities),
    statementsAside: aside.map(({ fact, year }) => ({ ...fact, year })),
    ratios: measureRatios(printedRatios, amounts, quantities, model.year),
    printedRatios,
    lines: measureLines(model.lines),
    series: measureSeries(model.facts),
    incentives: measureIncentives(model.incentives, incentiveTotal ?? null, settings),
    doubts: doubtsOf(achievements),
  };
}

/** Indicators of one title are asked about once. */
const doubtsOf = ({ indicators }: Achievements): readonly Doubt[] => {
  const found = new Map<string, Doubt>();
  for (const { doubt } of indicators.values()) if (doubt && !found.has(doubt.id)) found.set(doubt.id, doubt);
  return [...found.values()];
};

const NO_MONEY: Money = { initial: null, updated: null, actual: null, use: null, share: null };

function nodeMeasures(
  context: AchievementContext,
  achievements: Achievements,
  find: FindListed,
  money: MoneyOfTree,
): ReadonlyMap<string, NodeMeasure> {
  const { tree } = context;
  const periods = measurePeriods(context);
  const recomputed = recomputedFigures(tree, achievements, find);
  return new Map(
    tree.nodes.map((node) => {
      const achievement = achievements.byId.get(node.id) ?? null;
      const beside = recomputed.get(node.id) ?? achievement?.recomputed ?? null;
      return [
        node.id,
        {
          achievement: achievement && { ...achievement, recomputed: beside },
          offices: achievements.indicators.get(node.id)?.offices ?? [],
          series: periods.get(node.id) ?? [],
          execution: execution(node, tree, achievements.byId),
          indicator: achievements.indicators.get(node.id)?.indicator ?? null,
          ...(money.nodes.get(node.id) ?? NO_MONEY),
        },
      ];
    }),
  );
}

/** The node that a line of a list names, by any of its spellings. */
function findListed(model: PerformanceModel, tree: Tree, settings: Settings): FindListed {
  const aliases = new Map(model.nodes.flatMap(({ id, aliases: all }) => all.map((alias) => [alias, id])));
  const known: KnownNodes = {
    has: (id) => tree.get(id) !== null,
    aliasOf: (code) => aliases.get(code) ?? null,
    projectsOf: (objective) => tree.children(objective, 'project').map(({ id }) => id),
  };
  return (listed) => listedNode(listed, known, settings)?.id ?? null;
}

/** Percentages that lists print for nodes, the first list's where several do. */
function printedInLists(model: PerformanceModel, find: FindListed): ReadonlyMap<string, Published> {
  const printed = new Map<string, Published>();
  for (const { facts } of model.nodes) {
    for (const listed of facts.flatMap((fact) => fact.listed)) {
      const id = find(listed);
      if (id !== null && !printed.has(id))
        printed.set(id, { value: listed.percent, places: listed.places, cell: listed.ref });
    }
  }
  return printed;
}
