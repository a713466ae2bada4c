import { isChain, treeOf } from '../../../model/tree';
import type { ModelNode, PerformanceModel } from '../../../model/model';

/** Who has to fill in what belongs to a node; `null` when the workbook does not say. */
export type OfficeOf = (id: string) => string | null;

/**
 * The office, position or role above a node in the chain of responsibility; in the tree, the one in charge that the
 * nearest row names.
 */
export function officesOf({ nodes }: PerformanceModel): OfficeOf {
  const tree = treeOf(nodes);
  const above = (node: ModelNode | null, found: (node: ModelNode) => string | null): string | null => {
    if (!node) return null;
    return found(node) ?? above(node.parent === null ? null : tree.get(node.parent), found);
  };
  return (id) => {
    const node = tree.get(id);
    return (
      above(node, ({ level, title }) => (isChain(level) && title !== '' ? title : null)) ??
      above(node, ({ owner }) => owner)
    );
  };
}
