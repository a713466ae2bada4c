import type { Misfit } from './model';
import type { PlacedNode } from './placed';

/** Rows without a place in the tree, in tables whose other rows of the level have one. */
export function orphans(
  placed: readonly PlacedNode[],
  hasPlace: (each: PlacedNode) => boolean,
): readonly Misfit[] {
  const settled = new Set<string>();
  for (const each of placed) if (hasPlace(each)) settled.add(levelKey(each));
  return placed.flatMap((each) => {
    const [ref] = each.fact.named;
    const lost = BELONGING.has(each.fact.level) && !hasPlace(each) && settled.has(levelKey(each));
    return lost && ref ? [{ reason: 'orphan', text: each.fact.title, ref, related: [] } as const] : [];
  });
}

/** Levels that stand under another node. */
const BELONGING = new Set(['programme', 'project', 'indicator']);

const levelKey = ({ fact, table }: PlacedNode): string => `${table} ${fact.level}`;
