import { constant } from '../domain/expression';
import { figure } from '../domain/figure';
import { type Judgement, isStill } from './judgements';
import type { MeasuredIndicator } from './measure-indicator';
import type { ModelNode } from './model';

/**
 * An indicator with what a person says of it. A confirmed figure that is still the same is measured; one that has
 * changed is inferred again. A figure of the person's own counts in the place of whatever was read.
 */
export function judged(
  measured: MeasuredIndicator,
  { id }: Pick<ModelNode, 'id'>,
  judgement: Judgement | undefined,
): MeasuredIndicator {
  if (!judgement) return measured;
  return judgement.type === 'override' ? overridden(measured, id, judgement) : confirmed(measured, judgement);
}

function confirmed(measured: MeasuredIndicator, judgement: Judgement): MeasuredIndicator {
  const { achievement, indicator } = measured;
  const { exact, places } = achievement.figure;
  if (achievement.status !== 'inferred' || exact === null || !isStill(judgement.value, exact, places))
    return measured;
  return {
    ...measured,
    achievement: { ...achievement, status: 'measured' },
    indicator: { ...indicator, judgement },
  };
}

function overridden(
  { achievement, indicator, listed, doubt }: MeasuredIndicator,
  id: string,
  judgement: Judgement,
): MeasuredIndicator {
  const { places, published } = achievement.figure;
  const expression = constant(judgement.value);
  return {
    listed,
    doubt,
    achievement: {
      ...achievement,
      figure: figure({ id: `achievement:${id}`, rule: 'override', expression, places, published }),
      status: 'measured',
      counted: 1,
      overrides: [id],
    },
    indicator: { ...indicator, rule: 'override', judgement },
  };
}
