import type { Level } from '../../../domain/levels';
import type { NodeFact } from '../../../facts/facts';
import { depthOf } from './sections';

/** The nodes open above the current row, one a level. */
export interface Branch {
  open(node: NodeFact): NodeFact;
  /** Nearest open node above a level. */
  above(level: Level): NodeFact | null;
  at(level: Level): NodeFact | null;
  all(): readonly NodeFact[];
}

export function openBranch(): Branch {
  const nodes = new Map<Level, NodeFact>();
  const deepestFirst = (): NodeFact[] =>
    [...nodes.values()].sort((first, second) => depthOf(second.level) - depthOf(first.level));
  return {
    open(node) {
      nodes.set(node.level, node);
      for (const level of [...nodes.keys()]) if (depthOf(level) > depthOf(node.level)) nodes.delete(level);
      return node;
    },
    above: (level) => deepestFirst().find((node) => depthOf(node.level) < depthOf(level)) ?? null,
    at: (level) => nodes.get(level) ?? null,
    all: deepestFirst,
  };
}
