import { type Level, TREE_LEVELS } from '../domain/levels';
import { fold } from '../domain/text';
import { levelInCode } from './insert-parents';
import type { PlacedNode } from './placed';
import type { Spelled } from './spellings';

/**
 * The codes, with those of the nodes that a row names and that only the codes below them tell: over "1.1" and "1.2"
 * the area "SVILUPPO DEL TERRITORIO", its number written or not, is 1. Nothing is told where the nodes below disagree,
 * or where two nodes of different titles would have one code.
 */
export function toldByChildren(
  placed: readonly PlacedNode[],
  codes: ReadonlyMap<string, Spelled>,
): ReadonlyMap<string, Spelled> {
  const below = codedBelow(placed, codes);
  const told = new Map<string, Spelled>();
  const titles = new Map<string, Set<string>>();
  for (const each of placed) {
    const spelled = codeFor(each, codes, below);
    if (!spelled) continue;
    told.set(each.fact.key, spelled);
    const named = titles.get(spelled.id) ?? new Set();
    titles.set(spelled.id, named.add(plainTitle(each.fact.title, spelled.id).toLowerCase()));
  }
  const known = new Map([...codes.values()].map(({ id, level }) => [id, level]));
  const certain = [...told].filter(
    ([, { id, level }]) => titles.get(id)?.size === 1 && (known.get(id) ?? level) === level,
  );
  const all = certain.length === 0 ? codes : new Map([...codes, ...certain]);
  return withNumbered(placed, all);
}

/**
 * The codes, with those that stand in a title alone ("2 SERVIZI ALLE IMPRESE" in a table of areas) and that the codes of
 * another table have above them (2C0101): one node, not an area 2 without a title and another without a code.
 */
function withNumbered(
  placed: readonly PlacedNode[],
  codes: ReadonlyMap<string, Spelled>,
): ReadonlyMap<string, Spelled> {
  const above = new Map<string, Spelled>();
  for (const { parents } of codes.values()) {
    parents.forEach((id, depth) => {
      const level = levelInCode(id, depth);
      if (level && ABOVE.has(level)) above.set(id, { id, level, parents: parents.slice(0, depth) });
    });
  }
  const named = new Set([...codes.values()].map(({ id }) => id));
  const free = [...above.values()].filter(({ id }) => !named.has(id));
  const found = new Map<string, PlacedNode[]>();
  for (const each of placed) {
    const { fact } = each;
    if (!ABOVE.has(fact.level) || codes.has(fact.key) || fact.code !== null) continue;
    const fits = free.filter(
      ({ id, level }) => level === fact.level && plainTitle(fact.title, id) !== fact.title,
    );
    const [only] = fits;
    if (only && fits.length === 1) found.set(only.id, [...(found.get(only.id) ?? []), each]);
  }
  const numbered = [...found].flatMap(([id, facts]) => {
    const spelled = above.get(id)!;
    const titles = new Set(facts.map(({ fact }) => fold(plainTitle(fact.title, id))));
    return titles.size === 1 ? facts.map(({ fact }) => [fact.key, spelled] as const) : [];
  });
  return numbered.length === 0 ? codes : new Map([...codes, ...numbered]);
}

/** A title without the code that is written before it: "1 SVILUPPO DEL TERRITORIO" of area 1. */
export function plainTitle(title: string, code: string | null): string {
  if (code === null || !title.toUpperCase().startsWith(code.toUpperCase())) return title;
  const rest = title.slice(code.length);
  return /^[\s).:;,–—-]/.test(rest) ? rest.replace(JOINTS, '') || title : title;
}

const JOINTS = /^[\s).:;,–—-]+/;

/** Levels whose nodes may be named over coded ones. */
const ABOVE = new Set<Level>(['area', 'objective', 'programme']);

function codeFor(
  { fact }: PlacedNode,
  codes: ReadonlyMap<string, Spelled>,
  below: ReadonlyMap<string, readonly Spelled[]>,
): Spelled | null {
  if (!ABOVE.has(fact.level) || codes.has(fact.key) || fact.title === '') return null;
  const children = below.get(fact.key) ?? [];
  const found = children.map((child) => placeOver(fact, child));
  const [first] = found;
  return first && found.every((each) => each?.id === first.id) ? first : null;
}

/** What the code of a node below says of the node above: the one it writes, else the one of its level. */
function placeOver({ level, code, number, title }: PlacedNode['fact'], child: Spelled): Spelled | null {
  const written = child.parents.findIndex(
    (id) => id === (code ?? number)?.toUpperCase() || plainTitle(title, id) !== title,
  );
  const ofLevel = child.parents.findIndex((id, depth) => levelInCode(id, depth) === level);
  const depth = written >= 0 ? written : (code ?? number) === null ? ofLevel : -1;
  const id = child.parents[depth];
  return id === undefined ? null : { id, level, parents: child.parents.slice(0, depth) };
}

/** The codes of the nodes that stand below each fact in its own table, however deep. */
function codedBelow(
  placed: readonly PlacedNode[],
  codes: ReadonlyMap<string, Spelled>,
): ReadonlyMap<string, readonly Spelled[]> {
  const parentOf = new Map(placed.map(({ fact }) => [fact.key, fact.parentKey]));
  const below = new Map<string, Spelled[]>();
  for (const { fact } of placed) {
    const spelled = codes.get(fact.key);
    if (!spelled || spelled.parents.length === 0) continue;
    let key = fact.parentKey;
    for (let depth = 0; key !== null && depth < TREE_LEVELS.length; depth += 1) {
      const held = below.get(key);
      if (held) held.push(spelled);
      else below.set(key, [spelled]);
      key = parentOf.get(key) ?? null;
    }
  }
  return below;
}
