import { assess } from '../domain/achievement';
import { decimal } from '../domain/decimal';
import { type Expression, constant, evaluate } from '../domain/expression';
import type { Settings } from '../domain/settings';
import type { ModelNode } from '../model/model';
import type { ReadCell } from '../facts/facts';
import { type Family, nodeName } from './context';
import { percentRelation } from './percent-relation';
import { type Relation, judge } from './relation';

/**
 * Typed degrees of achievement against the target and the result beside them. The typed degree stays the figure;
 * where it is none of the figures a rule in use would give, someone should look.
 */
export const typedDegrees: Family = {
  relations: ({ model, settings }) => {
    const bySheet = new Map<string, Held[]>();
    for (const held of model.nodes.flatMap((node) => heldDegrees(node, settings))) {
      const { sheet } = held.relation.printed.cell;
      bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), held]);
    }
    return [...bySheet.values()].flatMap(believed);
  },
};

interface Held {
  readonly relation: Relation;
  readonly differs: boolean;
}

/** Where most degrees of a sheet differ, the body scores by a rule of its own. */
function believed(held: readonly Held[]): readonly Relation[] {
  const wrong = held.filter(({ differs }) => differs).map(({ relation }) => relation);
  return held.length > 1 && wrong.length * 2 > held.length ? [] : wrong;
}

function heldDegrees(node: ModelNode, settings: Settings): readonly Held[] {
  const fact = node.facts.find(({ achievement }) => isDegree(achievement));
  const ref = fact?.named[0];
  if (!fact || !ref || !fact.achievement || !fact.target || !fact.result) return [];
  const { achievement, target, result } = fact;
  const { reading } = achievement;
  if (reading.kind !== 'number' || !isNumber(target) || !isNumber(result)) return [];
  const facts = { title: node.title, ref, achievement: null, target, result, year: node.period.year };
  const { expression, status, rule } = assess(facts, settings);
  if (rule !== 'higher-is-better' && rule !== 'lower-is-better') return [];
  const published = { value: reading.value, places: reading.places, cell: achievement.ref };
  const [relation] = percentRelation(
    { expression, published },
    {
      message: 'achievement',
      name: nodeName(node),
      severity: status === 'measured' ? 'error' : 'warning',
    },
  );
  if (!relation) return [];
  const fits = [expression, ...otherRules(target, result, status === 'measured')].some(
    (each) => judge({ ...relation, expression: each }).kind !== 'differs',
  );
  return [{ relation, differs: !fits }];
}

const isNumber = (cell: ReadCell): boolean => cell.reading.kind === 'number';

/** A degree in points; a bare count in the column is none. */
const isDegree = (cell: ReadCell | null): boolean =>
  cell?.reading.kind === 'number' &&
  (cell.reading.unit === 'percent' ||
    (cell.reading.unit === null && decimal(cell.reading.value).greaterThan(1)));

/** What bodies print by rules other than the settings': not capped, all or nothing, the other way where none is said. */
function otherRules(target: ReadCell, result: ReadCell, isSaid: boolean): readonly Expression[] {
  const [asked, got] = [target.reading, result.reading];
  if (asked.kind !== 'number' || got.kind !== 'number') return [];
  const [due, reached] = [decimal(asked.value), decimal(got.value)];
  if (due.isZero() || reached.isZero()) return [constant(0), constant(100)];
  const onward = reached.div(due).times(100);
  const back = due.div(reached).times(100);
  const linear = due.times(2).minus(reached).div(due).times(100);
  const free = isSaid ? [] : [constant(100), constant(back.toString())];
  return [
    constant(0),
    constant((asked.comparison?.startsWith('<') ? back : onward).toString()),
    ...(asked.comparison?.startsWith('>') ? [] : [constant(linear.toString())]),
    ...free,
  ].filter((expression) => evaluate(expression) !== null);
}
