import { remembered } from '../../../domain/remembered';
import type { ModelNode, PerformanceModel } from '../../../model/model';
import { isChain, treeOf } from '../../../model/tree';

/** Who answers for a node: `role:` and the id of a node of the chain, `office:` and the words of a column of owners. */
export interface Charge {
  readonly id: string;
  readonly title: string;
}

export interface Charges {
  /** Everybody who answers for something, in the order of the workbook. */
  readonly all: readonly Charge[];
  /** Ids of those who answer for the node itself. */
  readonly of: (node: ModelNode) => ReadonlySet<string>;
}

/**
 * Roles of the chain answer for what stands below them and for the projects their objectives list ("1D0101
 * (realizzato al 90%)"); offices for the rows that name them.
 */
export const chargesOf = remembered((model: PerformanceModel): Charges => {
  const tree = treeOf(model.nodes);
  const byCode = new Map(
    model.nodes.flatMap((node) => [node.id, ...node.aliases].map((code) => [code, node.id] as const)),
  );
  const roles = model.nodes.filter(({ level }) => isChain(level));
  const held = new Map<string, Set<string>>();
  const give = (node: string, charge: string): void => {
    held.set(node, (held.get(node) ?? new Set()).add(charge));
  };
  for (const role of roles) {
    const charge = `role:${role.id}`;
    give(role.id, charge);
    const answers = (above: string): void => {
      for (const node of tree.children(above)) {
        if (isChain(node.level)) continue;
        give(node.id, charge);
        for (const { code } of node.facts.flatMap(({ listed }) => listed)) {
          const listed = byCode.get(code);
          if (listed !== undefined) give(listed, charge);
        }
        answers(node.id);
      }
    };
    answers(role.id);
  }
  const offices = new Map<string, Charge>();
  for (const { id, owner } of model.nodes) {
    if (owner === null || owner.trim() === '') continue;
    const charge = { id: `office:${owner}`, title: owner };
    offices.set(owner, charge);
    give(id, charge.id);
  }
  const nobody: ReadonlySet<string> = new Set();
  return {
    all: [
      ...roles.map(({ id, title }) => ({ id: `role:${id}`, title: title === '' ? id : title })),
      ...offices.values(),
    ],
    of: ({ id }) => held.get(id) ?? nobody,
  };
});
