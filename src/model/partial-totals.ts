import type { PlacedNode } from './placed';
import type { Group } from './place-nodes';

type Groups = ReadonlyMap<string, Group>;

/**
 * The groups, where the entity's money is not that of a table which holds only a part of the body: a sheet of
 * resources for each objective, each with its own "Totale". Of two such tables of one year, where neither speaks of
 * what most rows of the other are, no total is the body's: its money is then summed from the nodes below.
 */
export function withoutPartialTotals(groups: Groups, idOf: ReadonlyMap<string, string>): Groups {
  const entity = groups.get('entity');
  const totals = entity?.facts.filter(isTotal) ?? [];
  if (!entity || new Set(totals.map(({ table }) => table)).size < 2) return groups;
  const extents = extentsOf(groups, idOf);
  const partial = new Set(
    totals
      .filter((total) =>
        totals.some(
          (other) =>
            other.table !== total.table &&
            other.fact.period.year === total.fact.period.year &&
            isApart(extents.get(total.table), extents.get(other.table)),
        ),
      )
      .map(({ fact }) => fact),
  );
  if (partial.size === 0) return groups;
  return new Map(groups).set('entity', {
    ...entity,
    facts: entity.facts.filter(({ fact }) => !partial.has(fact)),
  });
}

const isTotal = ({ kind, fact: { initial, updated, actual } }: PlacedNode): boolean =>
  kind === 'project-resources' && (initial !== null || updated !== null || actual !== null);

interface Extent {
  /** Nodes that the table's rows speak of, with the ids above each. */
  readonly nodes: ReadonlyMap<string, readonly string[]>;
  /** Those, and all that is above them. */
  readonly reach: ReadonlySet<string>;
}

function extentsOf(groups: Groups, idOf: ReadonlyMap<string, string>): ReadonlyMap<number, Extent> {
  const byTable = new Map<number, Map<string, readonly string[]>>();
  for (const { facts } of groups.values()) {
    for (const { table, fact } of facts) {
      const id = idOf.get(fact.key);
      if (id === undefined || id === 'entity') continue;
      const nodes = byTable.get(table) ?? new Map<string, readonly string[]>();
      byTable.set(table, nodes.set(id, groups.get(id)?.parents ?? []));
    }
  }
  return new Map(
    [...byTable].map(([table, nodes]) => [
      table,
      { nodes, reach: new Set([...nodes].flatMap(([id, parents]) => [id, ...parents])) },
    ]),
  );
}

/** Whether most of what `other` speaks of is neither in `one`, nor above its rows, nor below them. */
function isApart(one: Extent | undefined, other: Extent | undefined): boolean {
  if (!one || !other) return false;
  const outside = [...other.nodes].filter(
    ([id, parents]) => !one.reach.has(id) && !parents.some((parent) => one.nodes.has(parent)),
  );
  return outside.length * 2 > other.nodes.size;
}
