import { CHAIN_LEVELS, type Level, STATE_LEVELS } from '../domain/levels';
import { fold } from '../domain/text';
import type { NodeFact } from '../facts/facts';
import { chainIds } from './chain-ids';
import { levelInCode } from './insert-parents';
import type { PlacedNode } from './placed';
import { claim, significantWords, slug } from './slugs';
import { sameTitles } from './same-titles';
import type { Spelled } from './spellings';

/** The facts that speak of one node. */
export interface Group {
  readonly id: string;
  readonly level: Level;
  readonly code: string | null;
  readonly parent: string | null;
  /** Ids of the nodes above as the code tells them, from the area down. */
  readonly parents: readonly string[];
  readonly facts: PlacedNode[];
}

export interface PlacedGroups {
  readonly groups: ReadonlyMap<string, Group>;
  /** The node each fact speaks of, by the fact's key. */
  readonly idOf: ReadonlyMap<string, string>;
}

type Place = Omit<Group, 'facts'>;

const ROOT: Place = { id: 'entity', level: 'entity', code: null, parent: null, parents: [] };

/** Gathers every fact but the indicators' under the node it speaks of. */
export function placeNodes(placed: readonly PlacedNode[], codes: ReadonlyMap<string, Spelled>): PlacedGroups {
  const nodes = placed.filter(({ fact }) => fact.level !== 'indicator');
  const byKey = new Map(nodes.map((each) => [each.fact.key, each]));
  const places = new Map<string, Place>();
  const resolve = resolver(nodes, codes, (key) => {
    const above = byKey.get(key);
    return above ? placeOf(above) : null;
  });
  const open = new Set<string>();
  const placeOf = (each: PlacedNode): Place | null => {
    const { key } = each.fact;
    const known = places.get(key);
    if (known) return known;
    if (open.has(key)) return null;
    open.add(key);
    const place = resolve(each);
    places.set(key, place);
    return place;
  };

  const groups = new Map<string, Group>();
  const idOf = new Map<string, string>();
  for (const each of nodes) {
    const place = placeOf(each);
    if (!place) continue;
    idOf.set(each.fact.key, place.id);
    const group = groups.get(place.id);
    if (group) group.facts.push(each);
    else groups.set(place.id, { ...place, facts: [each] });
  }
  return { groups, idOf };
}

/** Decides the node a fact speaks of; `above` gives the place of the fact that the layout puts over it. */
function resolver(
  nodes: readonly PlacedNode[],
  codes: ReadonlyMap<string, Spelled>,
  above: (key: string) => Place | null,
): (each: PlacedNode) => Place {
  const personId = chainIds();
  const hasSecretary = nodes.some(({ fact }) => fact.level === 'secretary-general');
  const numbered = numberedIds();
  const named = namedIds();
  const titled = codedTitles(nodes, codes);
  const twins = sameTitles(nodes);

  return ({ fact, kind }) => {
    const twin = twins.get(fact.key);
    const same = twin === undefined ? null : above(twin);
    if (same) return same;
    const over = fact.parentKey === null ? null : above(fact.parentKey);
    const coded = codes.get(fact.key);
    const overTree = over && !isState(over.level) ? over.id : null;
    if (coded) {
      const { id, level, parents } = coded;
      if (over && standsFor(over, parents)) return { id, level, code: id, parent: over.id, parents: [] };
      return { id, level, code: id, parent: last(parents) ?? overTree, parents };
    }
    switch (fact.level) {
      case 'entity':
        return ROOT;
      case 'secretary-general':
        return { ...ROOT, id: 'sg', level: 'secretary-general', parent: 'entity' };
      case 'executive':
      case 'position':
      case 'office': {
        const overChain = over && isChain(over.level) ? over.id : null;
        const usual = fact.level === 'executive' && hasSecretary ? 'sg' : 'entity';
        const id = personId(fact.level, fact.title);
        return { ...ROOT, id, level: fact.level, parent: overChain ?? usual };
      }
      case 'mission':
        return {
          ...ROOT,
          id: `mission-${fact.code ?? slug(fact.title, 3)}`,
          level: 'mission',
          code: fact.code,
        };
      case 'ministry-programme': {
        const mission = over?.level === 'mission' ? over.id : 'mission';
        const id = `${mission}/${fact.code ?? slug(fact.title, 3)}`;
        return { ...ROOT, id, level: fact.level, code: fact.code, parent: over?.id ?? null };
      }
      default: {
        const owner = ownerOf(over, kind);
        if (fact.level === 'objective' && owner)
          return { ...ROOT, id: numbered(owner, fact), level: 'objective', parent: owner };
        const known = titled.get(titleKey(fact));
        if (known)
          return { ...ROOT, id: known.id, level: known.level, code: known.id, parent: last(known.parents) };
        return plainPlace(fact, overTree, named);
      }
    }
  };
}

/** Whether the node that a row names over a coded one, without a code, is what the code's own parent would be. */
const standsFor = ({ level, code }: Place, parents: readonly string[]): boolean =>
  code === null && level === levelInCode(last(parents) ?? '', parents.length - 1);

/** Whose objective it is, when it is a person's or the entity's own. */
function ownerOf(over: Place | null, kind: PlacedNode['kind']): string | null {
  if (over) return over.level === 'entity' || isChain(over.level) ? over.id : null;
  return kind === 'entity-objectives' || kind === 'individual-objectives' ? 'entity' : null;
}

/** A node of the tree without a code: an area by its number, any other by its title under the node above. */
function plainPlace(
  fact: NodeFact,
  parent: string | null,
  named: (wanted: string, title: string) => string,
): Place {
  const { level, number } = fact;
  if (level === 'area' && number !== null && /^[0-9a-z]{1,3}$/i.test(number))
    return { ...ROOT, id: number.toUpperCase(), level, code: number.toUpperCase() };
  const name = slug(fact.title, 5);
  const wanted = parent === null ? `${level}-${name}` : `${parent}/${name}`;
  return { ...ROOT, id: named(wanted, fact.title), level, parent };
}

/** Ids made of the first words of a title: a title that goes on in other words is another node. */
function namedIds(): (wanted: string, title: string) => string {
  const byWords = new Map<string, string>();
  const taken = new Set<string>();
  return (wanted, title) => {
    const key = `${wanted} ${significantWords(title).join(' ')}`;
    const known = byWords.get(key);
    if (known !== undefined) return known;
    const id = claim(wanted, taken);
    byWords.set(key, id);
    return id;
  };
}

/** "1" of "N. 1/2016": objectives of a person or of the entity go by number; the same number anew is another. */
function numberedIds(): (owner: string, fact: NodeFact) => string {
  const byTitle = new Map<string, string>();
  const taken = new Map<string, Set<string>>();
  return (owner, fact) => {
    const number = numberOf(fact.number);
    const key = `${owner} ${number ?? ''} ${fold(fact.title)}`;
    const known = byTitle.get(key);
    if (known !== undefined) return known;
    const ids = taken.get(owner) ?? new Set();
    taken.set(owner, ids);
    const id = claim(`${owner}/${number ?? ids.size + 1}`, ids);
    byTitle.set(key, id);
    return id;
  };
}

/** "1", "6a", "b": how a printed position ends an id; `null` when it is none. */
export function numberOf(printed: string | null): string | null {
  const match = /^(?:n\.?\s*)?(\d{1,3}\s?[a-z]?|[a-z])(?![a-z0-9])/i.exec(printed?.trim() ?? '');
  return match ? match[1]!.replace(/\s/g, '').toLowerCase() : null;
}

/** Codes by level and title: a table without codes speaks of the nodes that another gives codes to. */
function codedTitles(
  nodes: readonly PlacedNode[],
  codes: ReadonlyMap<string, Spelled>,
): ReadonlyMap<string, Spelled> {
  const titled = new Map<string, Spelled | null>();
  for (const { fact } of nodes) {
    const spelled = codes.get(fact.key);
    if (!spelled || fact.title === '') continue;
    const key = titleKey({ level: spelled.level, title: fact.title });
    const held = titled.get(key);
    titled.set(key, held === undefined || held?.id === spelled.id ? spelled : null);
  }
  return new Map([...titled].filter((entry): entry is [string, Spelled] => entry[1] !== null));
}

const titleKey = ({ level, title }: Pick<NodeFact, 'level' | 'title'>): string => `${level} ${fold(title)}`;
const last = (ids: readonly string[]): string | null => ids[ids.length - 1] ?? null;
const isChain = (level: Level): boolean => (CHAIN_LEVELS as readonly Level[]).includes(level);
const isState = (level: Level): boolean => (STATE_LEVELS as readonly Level[]).includes(level);
