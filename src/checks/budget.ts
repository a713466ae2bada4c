import { decimal } from '../domain/decimal';
import type { ModelNode } from '../model/model';
import { type Family, childrenOf, nodeName } from './context';
import type { Finding } from './finding';
import { finding } from './findings';
import { shownText } from './relation';

/** Spending over the updated budget, or without one: told at the lowest nodes, whose sums need no telling. */
export const budget: Family = {
  findings: ({ model }) => {
    const children = childrenOf(model.nodes);
    const spendsBelow = (node: ModelNode): boolean =>
      (children.get(node.id) ?? []).some((child) => overspent(child) !== null || spendsBelow(child));
    return model.nodes.flatMap((node) => {
      const found = overspent(node);
      return found && !spendsBelow(node) ? [found] : [];
    });
  },
};

function overspent(node: ModelNode): Finding | null {
  const { updated, actual } = node.budget ?? {};
  if (!updated || !actual) return null;
  const [planned, spent] = [decimal(updated.value), decimal(actual.value)];
  if (planned.isNegative() || spent.lessThanOrEqualTo(planned)) return null;
  const without = planned.isZero();
  const published = shownText(spent, 2);
  const expected = shownText(planned, 2);
  return finding({
    rule: without ? 'spend-without-budget' : 'over-budget',
    severity: 'warning',
    cell: actual.ref,
    key: without ? 'spend-without-budget' : 'over-budget',
    args: { name: nodeName(node), published, expected, difference: shownText(spent.minus(planned), 2) },
    published,
    related: [updated.ref],
  });
}
