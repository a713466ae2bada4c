import { assess } from '../domain/achievement';
import { type Expression, meanOf, sumOf } from '../domain/expression';
import { type Figure, figure } from '../domain/figure';
import { dueOf } from '../domain/incentives';
import type { Settings } from '../domain/settings';
import type { FigureCell, IncentiveFact, IncentiveTotalFact, ReadCell } from '../facts/facts';
import type { CellRef } from '../workbook/address';
import { leaf } from './leaf';
import type { IncentiveMeasure, IncentivesMeasure } from './measures';
import { degreeOf, publishedFigure } from './published';
import { claim } from './slugs';

/** The improvement projects (art. 15, comma 5): results, what the payment rule gives, totals. `null` without any. */
export function measureIncentives(
  facts: readonly IncentiveFact[],
  printed: IncentiveTotalFact | null,
  settings: Settings,
): IncentivesMeasure | null {
  if (facts.length === 0) return null;
  const taken = new Set<string>();
  const projects = facts.map((fact) => measureProject(fact, claim(fact.number ?? 'x', taken), settings));
  return {
    projects,
    planned: totalFigure('planned', facts, printed?.planned ?? null),
    paid: totalFigure('paid', facts, printed?.paid ?? null),
    overall: figure({
      id: 'incentive-overall',
      rule: 'incentive-overall',
      expression: meanOf(projects.map(({ achievement }) => achievement.expression)),
      places: 2,
      published: publishedFigure(printed?.percent ?? null),
    }),
  };
}

function measureProject(fact: IncentiveFact, name: string, settings: Settings): IncentiveMeasure {
  const published = degreeOf(fact.result);
  const rows = fact.indicators.map(({ title, ref, result }) => degreeIn(title, ref, result, settings));
  const expression = rows.length > 0 ? meanOf(rows) : degreeIn(fact.title, fact.ref, fact.result, settings);
  return {
    fact,
    achievement: figure({
      id: `incentive:${name}`,
      rule: 'incentive-result',
      expression,
      places: published?.places ?? 2,
      published,
    }),
    due: fact.planned && dueFigure(name, fact.planned, expression, fact.paid, settings),
  };
}

/** The degree a row states; N.D. and blanks do not count. */
const degreeIn = (title: string, ref: CellRef, result: ReadCell | null, settings: Settings): Expression =>
  assess({ title, ref, achievement: result, target: null, result: null, year: null }, settings).expression;

const dueFigure = (
  name: string,
  planned: FigureCell,
  achievement: Expression,
  paid: FigureCell | null,
  { payment }: Settings,
): Figure =>
  figure({
    id: `incentive-due:${name}`,
    rule: 'incentive-due',
    expression: dueOf(leaf(planned), achievement, payment),
    places: 2,
    published: publishedFigure(paid),
  });

function totalFigure(
  part: 'planned' | 'paid',
  facts: readonly IncentiveFact[],
  printed: FigureCell | null,
): Figure | null {
  const parts = facts.flatMap((fact) => (fact[part] ? [leaf(fact[part])] : []));
  if (parts.length === 0) return null;
  return figure({
    id: `incentive-${part}`,
    rule: 'sum-of-rows',
    expression: sumOf(parts),
    places: 2,
    published: publishedFigure(printed),
  });
}
