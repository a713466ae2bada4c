import type { Doubt } from '../domain/doubt';
import { figure } from '../domain/figure';
import { meanOf } from '../domain/expression';
import { isOfOffices } from './by-office';
import { combinedStatus } from './combine-status';
import { type IndicatorContext, type MeasuredIndicator, measureIndicator } from './measure-indicator';
import type { OfficeMeasure } from './measures';
import type { ModelNode } from './model';
import { slug } from './slugs';

/** An indicator as measured, and what each office says of it. */
export interface MeasuredOffices extends MeasuredIndicator {
  readonly offices: readonly OfficeMeasure[];
}

/**
 * The achievement of an indicator, or of a node measured by a row of its own: the whole body's row where there is one,
 * else the mean of its offices (method.md, "Achievement"); each office keeps its own.
 */
export function measureOffices(node: ModelNode, context: IndicatorContext): MeasuredOffices | null {
  let doubt: Doubt | null = null;
  const offices = node.offices.flatMap(({ office, facts }): readonly OfficeMeasure[] => {
    const id = `${node.id}@${slug(office, OFFICE_WORDS)}`;
    const measured = measureIndicator({ ...node, id, facts, offices: [] }, context);
    doubt ??= measured?.doubt ?? null;
    return measured ? [{ office, achievement: measured.achievement, facts }] : [];
  });
  const measured = measureIndicator(node, context);
  if (!measured) return null;
  const own = isOfOffices(node) ? meanOfOffices(measured, node, offices) : measured;
  return { ...own, offices, doubt: measured.doubt ?? doubt };
}

const OFFICE_WORDS = 5;

function meanOfOffices(
  measured: MeasuredIndicator,
  { id }: ModelNode,
  offices: readonly OfficeMeasure[],
): MeasuredIndicator {
  const parts = offices.map(({ achievement }) => achievement);
  const valued = parts.filter((part) => part.figure.exact !== null);
  return {
    listed: [],
    doubt: measured.doubt,
    achievement: {
      figure: figure({
        id: `achievement:${id}`,
        rule: 'mean-of-offices',
        expression: meanOf(parts.map((part) => part.figure.expression)),
        places: 2,
      }),
      status: combinedStatus(
        parts.map((part) => ({ status: part.status, hasValue: part.figure.exact !== null })),
      ),
      counted: valued.length,
      of: parts.length,
      recomputed: null,
      overrides: [],
    },
    indicator: { ...measured.indicator, result: null, rule: 'mean-of-offices' },
  };
}
