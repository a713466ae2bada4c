import type { NodeFact } from '../facts/facts';
import { type CellRef, cellKey } from '../workbook/address';
import { byOffice } from './by-office';
import type { LivePeriods, PeriodOf } from './live-periods';
import type { Joining, ModelNode } from './model';
import { nodeBudget } from './node-budget';
import type { IndicatorGroup } from './place-indicators';
import type { Group } from './place-nodes';
import { byAuthority } from './placed';
import { plainTitle } from './told-by-children';

interface Placed {
  readonly groups: ReadonlyMap<string, Group>;
  readonly indicators: readonly IndicatorGroup[];
  readonly joinings: readonly Joining[];
  readonly periods: LivePeriods;
}

/** The nodes of the model: of each, what its latest period with data says; indicators of another year are left out. */
export function modelNodes({ groups, indicators, joinings, periods }: Placed): readonly ModelNode[] {
  const aliases = aliasesOf(joinings);
  const nodes = new Map<string, ModelNode>();
  for (const group of groups.values()) {
    const latest = periods.latest(group.facts);
    const node = modelNode(group, latest, aliases.get(group.id) ?? []);
    const series = seriesOf(periods.all(group.facts));
    nodes.set(group.id, { ...node, budget: nodeBudget(latest.facts), series });
  }
  for (const { id, parent, facts } of indicators) {
    const of = parent === null ? null : (nodes.get(parent)?.period.year ?? null);
    const ofYear = facts.filter(
      ({ fact }) => of === null || fact.period.year === null || fact.period.year === of,
    );
    if (ofYear.length === 0) continue;
    const node = modelNode({ id, level: 'indicator', code: null, parent }, periods.latest(ofYear), []);
    nodes.set(id, { ...node, series: seriesOf(periods.all(facts)) });
  }
  return [...nodes.values()];
}

/** One period is no series. */
const seriesOf = (periods: readonly PeriodOf[]): ModelNode['series'] =>
  periods.length < 2
    ? []
    : periods.map(({ period, facts }) => ({
        period,
        ...byOffice(byAuthority(facts).map(({ fact }) => fact)),
      }));

function modelNode(
  { id, level, code, parent }: Pick<Group, 'id' | 'level' | 'code' | 'parent'>,
  { period, facts: placed }: PeriodOf,
  aliases: readonly string[],
): ModelNode {
  const { facts: ordered, offices } = byOffice(byAuthority(placed).map(({ fact }) => fact));
  const titled = level === 'entity' ? ordered.filter(isNamed) : ordered;
  return {
    id,
    level,
    code,
    aliases,
    title: plainTitle(titled.find(({ title }) => title !== '')?.title ?? '', code),
    parent,
    period,
    source: distinct(byAuthority(placed).flatMap(({ fact }) => fact.named)),
    facts: ordered,
    offices,
    series: [],
    budget: null,
    owner: ordered.find(({ owner }) => owner !== null)?.owner ?? null,
  };
}

/** A grand total holds the entity's money and names nothing. */
const isNamed = ({ initial, updated, actual }: NodeFact): boolean => !initial && !updated && !actual;

function aliasesOf(joinings: readonly Joining[]): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, string[]>();
  for (const { id, alias } of joinings) {
    const held = aliases.get(id) ?? [];
    if (!held.includes(alias)) aliases.set(id, [...held, alias]);
  }
  return aliases;
}

function distinct(refs: readonly CellRef[]): readonly CellRef[] {
  const seen = new Map(refs.map((ref) => [cellKey(ref), ref]));
  return [...seen.values()];
}
