import { type PlacedNode, byAuthority } from './placed';
import type { NodeBudget } from './model';

/** The money of a node: of the resources table where it has a row there, else of the first row that gives any. */
export function nodeBudget(placed: readonly PlacedNode[]): NodeBudget | null {
  const row = byAuthority(placed).find(
    ({ fact }) => fact.initial ?? fact.updated ?? fact.actual ?? fact.use ?? fact.share,
  );
  if (!row) return null;
  const { initial, updated, actual, use, share } = row.fact;
  return { initial, updated, actual, publishedUse: use, publishedShare: share };
}
