import { CHAIN_LEVELS, type Level } from '../domain/levels';
import type { ModelNode } from './model';

/** The nodes by id and by parent. */
export interface Tree {
  readonly nodes: readonly ModelNode[];
  get(id: string): ModelNode | null;
  /** Nodes under no other. */
  roots(): readonly ModelNode[];
  /** Nodes right below, of one level if said. */
  children(id: string, level?: Level): readonly ModelNode[];
  /** Nodes of a level anywhere below. */
  below(id: string, level: Level): readonly ModelNode[];
}

export function treeOf(nodes: readonly ModelNode[]): Tree {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const byParent = new Map<string, ModelNode[]>();
  for (const node of nodes) {
    if (node.parent === null) continue;
    const siblings = byParent.get(node.parent);
    if (siblings) siblings.push(node);
    else byParent.set(node.parent, [node]);
  }
  const children = (id: string, level?: Level): readonly ModelNode[] => {
    const all = byParent.get(id) ?? [];
    return level === undefined ? all : all.filter((node) => node.level === level);
  };
  const below = (id: string, level: Level): readonly ModelNode[] =>
    children(id).flatMap((node) =>
      node.level === 'indicator' ? [] : [...(node.level === level ? [node] : []), ...below(node.id, level)],
    );
  const roots = (): readonly ModelNode[] =>
    nodes.filter(({ parent }) => parent === null || !byId.has(parent));
  return { nodes, get: (id) => byId.get(id) ?? null, roots, children, below };
}

/** Objectives of a person, an office or the entity: they hold no money and no projects. */
export function isOwned(node: ModelNode, tree: Tree): boolean {
  const owner = node.parent === null ? null : tree.get(node.parent);
  return owner !== null && (owner.level === 'entity' || isChain(owner.level));
}

export const isChain = (level: Level): boolean => (CHAIN_LEVELS as readonly Level[]).includes(level);
