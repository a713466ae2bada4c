import { type Level, TREE_LEVELS } from '../domain/levels';
import { fold } from '../domain/text';
import type { NodeFact } from '../facts/facts';
import type { PlacedNode } from './placed';

/** A sheet's name is cut: a title that it begins is found again by so many letters. */
const LEAST_LETTERS = 20;

/**
 * The facts that speak of a node which another table names for sure, by key: the same code and title where one table has
 * the code in its title alone ("1.1. Sicurezza" of objective 1.1); the same title, where words above rows name a node and
 * its level is only presumed. None where two nodes would fit.
 */
export function sameTitles(placed: readonly PlacedNode[]): ReadonlyMap<string, string> {
  const nodes = placed.filter(({ fact }) => NAMED.has(fact.level) && fact.title !== '');
  const sure = nodes.filter(({ fact }) => !fact.presumed);
  const byWhole = indexOf(sure, ({ fact }) => wholeOf(fact));
  const byTitle = indexOf(sure, ({ fact }) => fold(fact.title));
  const twins = new Map<string, string>();
  for (const each of nodes) {
    const { fact } = each;
    if (!fact.presumed && fact.code !== null) continue;
    const apart = ({ table, fact: other }: PlacedNode): boolean =>
      table !== each.table && (fact.presumed === true || other.level === fact.level);
    const coded = (byWhole.get(wholeOf(fact)) ?? []).filter(
      (other) => apart(other) && (other.fact.code === null) !== (fact.code === null),
    );
    const titled = fact.presumed
      ? (byTitle.get(fold(fact.title)) ?? cutTitles(byTitle, fact.title)).filter(apart)
      : [];
    const twin = onlyNode(coded) ?? onlyNode(titled);
    if (twin) twins.set(fact.key, twin.fact.key);
  }
  return twins;
}

const NAMED = new Set<Level>(TREE_LEVELS.filter((level) => level !== 'entity' && level !== 'indicator'));

const wholeOf = ({ code, title }: NodeFact): string => fold(code === null ? title : `${code} ${title}`);

function indexOf(
  nodes: readonly PlacedNode[],
  keyOf: (node: PlacedNode) => string,
): ReadonlyMap<string, readonly PlacedNode[]> {
  const index = new Map<string, PlacedNode[]>();
  for (const node of nodes) {
    const held = index.get(keyOf(node));
    if (held) held.push(node);
    else index.set(keyOf(node), [node]);
  }
  return index;
}

function cutTitles(
  byTitle: ReadonlyMap<string, readonly PlacedNode[]>,
  title: string,
): readonly PlacedNode[] {
  const cut = fold(title);
  return cut.length < LEAST_LETTERS
    ? []
    : [...byTitle].flatMap(([whole, nodes]) => (whole.startsWith(cut) ? nodes : []));
}

/** The first of facts that all speak of one node: of one level and one code. */
function onlyNode([first, ...others]: readonly PlacedNode[]): PlacedNode | null {
  if (!first) return null;
  const isSame = ({ fact }: PlacedNode): boolean =>
    fact.level === first.fact.level &&
    fact.code === first.fact.code &&
    fold(fact.title) === fold(first.fact.title);
  return others.every(isSame) ? first : null;
}
