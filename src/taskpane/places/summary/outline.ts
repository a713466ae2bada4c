import { remembered } from '../../../domain/remembered';
import type { ModelNode, PerformanceModel } from '../../../model/model';
import { isChain, treeOf } from '../../../model/tree';

/** The nodes of one axis: what stands at the top, and below each node. */
export interface Outline {
  readonly roots: readonly ModelNode[];
  readonly children: (id: string) => readonly ModelNode[];
  readonly get: (id: string) => ModelNode | null;
}

export type Axis = 'tree' | 'chain';

/** Both axes of a model, made once. */
export const outlines = remembered((model: PerformanceModel): Readonly<Record<Axis, Outline>> => {
  const tree = treeOf(model.nodes);
  const inChain = remembered((node: ModelNode): 'yes' | 'no' => {
    const above = node.parent === null ? null : tree.get(node.parent);
    return isChain(node.level) || (above !== null && inChain(above) === 'yes') ? 'yes' : 'no';
  });
  const axis = (wanted: 'yes' | 'no'): Outline => {
    const belongs = (node: ModelNode): boolean => inChain(node) === wanted;
    const isTop = ({ parent }: ModelNode): boolean => {
      const above = parent === null ? null : tree.get(parent);
      return above === null || !belongs(above);
    };
    return {
      roots: inOrder(model.nodes.filter((node) => belongs(node) && isTop(node))),
      children: (id) => inOrder(tree.children(id).filter(belongs)),
      get: tree.get,
    };
  };
  return { tree: axis('no'), chain: axis('yes') };
});

/** The body first, a node's own indicators next, then areas, then the rest as the workbook has them. */
const RANKS: Partial<Record<ModelNode['level'], number>> = { entity: 0, indicator: 1, area: 2 };
const rankOf = ({ level }: ModelNode): number => RANKS[level] ?? 3;

const inOrder = (nodes: readonly ModelNode[]): readonly ModelNode[] =>
  [...nodes].sort((a, b) => rankOf(a) - rankOf(b));

/** The nodes above, the nearest last. */
export function pathTo({ get }: Outline, id: string): readonly ModelNode[] {
  const path: ModelNode[] = [];
  for (let node = get(id); node?.parent;) {
    node = get(node.parent);
    if (node) path.unshift(node);
  }
  return path;
}
