import type { Settings } from '../domain/settings';
import type { Fact } from '../facts/facts';
import type { RecognisedTable } from '../facts/recognised';
import { separateDuplicates } from './duplicates';
import { insertParents } from './insert-parents';
import { joinAliases } from './join-aliases';
import { type KnownNodes, listedJoinings } from './listed';
import { livePeriods } from './live-periods';
import type { Joining, PerformanceModel } from './model';
import { modelNodes } from './model-nodes';
import { orphans } from './orphans';
import { placeIndicators } from './place-indicators';
import { type Group, placeNodes } from './place-nodes';
import { withoutPartialTotals } from './partial-totals';
import { placedNodes } from './placed';
import { type Spelled, spellings } from './spellings';
import { toldByChildren } from './told-by-children';

/** Merges everything the recognised tables say into one model of the body; computes nothing. */
export function assemble(tables: readonly RecognisedTable[], settings: Settings): PerformanceModel {
  const placed = placedNodes(tables);
  const spelled = spellings(placed, settings);
  const aliases = joinAliases(placed, spelled.byKey, settings);
  const joined = new Map([...spelled.byKey].map(([key, code]) => [key, joinedCode(code, aliases.idOf)]));
  const separated = separateDuplicates(placed, joined);
  const codes = toldByChildren(placed, separated.codes);

  const { groups, idOf } = placeNodes(placed, codes);
  const all = insertParents(withoutPartialTotals(groups, idOf));
  const indicators = placeIndicators(placed, idOf);
  const lists = listedJoinings(placed, knownNodes(all, [...spelled.joinings, ...aliases.joinings]), settings);
  const joinings = [...spelled.joinings, ...aliases.joinings, ...lists.joinings];
  const periods = livePeriods(placed, tables);
  const facts = tables.flatMap((table, index) => table.facts.map((fact) => ({ table: index, fact })));
  return {
    year: periods.year,
    nodes: modelNodes({ groups: all, indicators: indicators.groups, joinings, periods }),
    joinings,
    misfits: [
      ...spelled.misfits,
      ...separated.misfits,
      ...indicators.misfits,
      ...lists.misfits,
      ...orphans(placed, ({ fact }) => fact.parentKey !== null || codes.has(fact.key)),
    ],
    lines: ofType(facts, 'line'),
    incentives: ofType(facts, 'incentive'),
    facts,
  };
}

const joinedCode = (code: Spelled, idOf: ReadonlyMap<string, string>): Spelled => ({
  ...code,
  id: idOf.get(code.id) ?? code.id,
});

function knownNodes(groups: ReadonlyMap<string, Group>, joinings: readonly Joining[]): KnownNodes {
  const aliases = new Map(joinings.map(({ alias, id }) => [alias, id]));
  const projects = new Map<string, string[]>();
  for (const { id, level, parent } of groups.values()) {
    if (level !== 'project' || parent === null) continue;
    const held = projects.get(parent);
    if (held) held.push(id);
    else projects.set(parent, [id]);
  }
  return {
    has: (id) => groups.has(id),
    aliasOf: (code) => aliases.get(code) ?? null,
    projectsOf: (objective) => projects.get(objective) ?? [],
  };
}

type FactOf<Type extends Fact['type']> = Extract<Fact, { readonly type: Type }>;

const ofType = <Type extends Fact['type']>(
  facts: readonly { readonly fact: Fact }[],
  type: Type,
): readonly FactOf<Type>[] =>
  facts.map(({ fact }) => fact).filter((fact): fact is FactOf<Type> => fact.type === type);
