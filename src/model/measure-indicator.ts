import { type Assessment, type IndicatorStatus, assess, targetInWordsOf } from '../domain/achievement';
import type { Answers, Doubt } from '../domain/doubt';
import { type Expression, evaluate, meanOf } from '../domain/expression';
import { figure } from '../domain/figure';
import type { Settings } from '../domain/settings';
import type { ListedResult, NodeFact, ReadCell } from '../facts/facts';
import type { CellRef } from '../workbook/address';
import { sheetOf } from './blank-sheets';
import { answeredDirection, directionDoubt } from './direction-doubt';
import type { AchievementMeasure, IndicatorMeasure } from './measures';
import type { ModelNode } from './model';
import { degreeOf, publishedDegree } from './published';

/** What an indicator's figure rests on beside its own cells. */
export interface IndicatorContext {
  readonly settings: Settings;
  readonly year: number | null;
  readonly blank: ReadonlySet<string>;
  /** Whether a cell may be read in another way that nobody has settled. */
  readonly isDoubted: (cell: CellRef) => boolean;
  readonly answers: Answers;
}

export interface MeasuredIndicator {
  readonly achievement: AchievementMeasure;
  readonly indicator: IndicatorMeasure;
  /** The list of projects it is the mean of. */
  readonly listed: readonly ListedResult[];
  /** What its figure depends on and nothing in the workbook decides. */
  readonly doubt: Doubt | null;
}

/** The achievement of an indicator, or of a node that is measured by one row of its own; `null` without any cell for it. */
export function measureIndicator(node: ModelNode, context: IndicatorContext): MeasuredIndicator | null {
  const listed = node.facts.find((fact) => fact.listed.length > 0)?.listed ?? [];
  const cells = cellsOf(node.facts, context.blank);
  const [ref] = cells.named;
  if (!ref) return null;
  if (node.level !== 'indicator' && !cells.achievement && !cells.result && listed.length === 0) return null;
  const facts = {
    title: node.title,
    ref,
    achievement: cells.achievement,
    target: cells.target,
    result: cells.result,
    year: node.period.year ?? context.year,
  };
  const unanswered = assess(facts, context.settings);
  const doubt = unanswered.asks && listed.length === 0 ? directionDoubt(node.title, cells, unanswered) : null;
  const answer = doubt && answeredDirection(doubt, context.answers);
  const assessment = answer ? assess({ ...facts, better: answer }, context.settings) : unanswered;
  const made = listed.length > 0 ? ofList(assessment, listed) : assessment;
  const { id } = node;
  const { expression, rule, status, recomputed } = made;
  const counts = evaluate(expression) !== null;
  const doubted = [cells.achievement, cells.target, cells.result].some(
    (cell) => cell && context.isDoubted(cell.ref),
  );
  return {
    listed,
    doubt,
    achievement: {
      figure: figure({
        id: `achievement:${id}`,
        rule,
        expression,
        places: 2,
        published: publishes(made.rule) ? (degreeOf(cells.achievement) ?? publishedDegree(node.facts)) : null,
      }),
      status: doubted && status === 'measured' ? 'inferred' : status,
      counted: counts ? 1 : 0,
      of: 1,
      recomputed:
        recomputed &&
        figure({ id: `recomputed:${id}`, rule: recomputedRule(made), expression: recomputed, places: 2 }),
      overrides: [],
    },
    indicator: {
      target: made.target ?? targetInWordsOf(node.title),
      result: made.result,
      weight: node.facts.find(({ weight }) => weight !== null)?.weight?.value ?? null,
      better: made.better,
      rule,
      judgement: null,
    },
  };
}

/** An indicator that lists projects is the mean of the percentages printed in its list. */
const ofList = (assessment: Assessment, listed: readonly ListedResult[]): Assessment => ({
  ...assessment,
  expression: meanOf(listed.map(listedReading)),
  status: 'measured' satisfies IndicatorStatus,
  rule: 'listed-projects',
  recomputed: null,
});

/** A percentage printed inside a text, beside the code it is of. */
export const listedReading = ({ code, percent, ref }: ListedResult): Expression => ({
  op: 'reading',
  ref,
  value: percent,
  text: code,
});

/** A count or a month in the column of degrees is no printed degree. */
const publishes = (rule: Assessment['rule']): boolean =>
  rule === 'typed-percentage' || rule === 'listed-projects';

const recomputedRule = ({ better }: Assessment): string =>
  better === 'lower' ? 'lower-is-better' : 'higher-is-better';

interface IndicatorCells {
  readonly named: NodeFact['named'];
  readonly achievement: ReadCell | null;
  readonly target: ReadCell | null;
  readonly result: ReadCell | null;
}

/** Of the rows that speak of an indicator, the first that says each thing; sheets nobody has filled in say nothing. */
function cellsOf(facts: readonly NodeFact[], blank: ReadonlySet<string>): IndicatorCells {
  const pick = (part: 'achievement' | 'target' | 'result'): ReadCell | null => {
    let empty: ReadCell | null = null;
    for (const fact of facts) {
      const cell = fact[part];
      if (!cell) continue;
      if (cell.reading.kind !== 'empty' && (part === 'target' || !blank.has(sheetOf(fact)))) return cell;
      empty ??= cell.reading.kind === 'empty' ? cell : emptied(cell);
    }
    return empty;
  };
  return {
    named: facts.flatMap(({ named }) => named),
    achievement: pick('achievement'),
    target: pick('target'),
    result: pick('result'),
  };
}

const emptied = (cell: ReadCell): ReadCell => ({ ...cell, reading: { kind: 'empty' } });
