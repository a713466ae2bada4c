import type { ModelNode } from '../model/model';
import type { ReadCell } from '../facts/facts';
import { type Family, nodeName, shortTitle } from './context';
import type { Finding } from './finding';
import { finding } from './findings';

/** Results and targets that no rule reads: the user types the figure and the reason. */
export const assessment: Family = {
  findings: ({ model, measures }) =>
    model.nodes.flatMap((node) => {
      const measure = measures.nodes.get(node.id);
      if (node.level !== 'indicator' || measure?.achievement?.status !== 'to-assess') return [];
      const told = toldBy(node, measure.indicator?.rule ?? null);
      return told ? [told] : [];
    }),
};

function toldBy(node: ModelNode, rule: string | null): Finding | null {
  switch (rule) {
    // Told at the degree itself.
    case 'out-of-range':
      return null;
    case 'target-unread':
    case 'target-past':
      return needed(node, rule, cellOf(node, ['target']));
    default: {
      const told = cellOf(node, ['achievement', 'result']);
      return needed(node, told ? 'needs-assessment' : 'needs-assessment-nothing', told);
    }
  }
}

const cellOf = (
  { facts }: ModelNode,
  parts: readonly ('achievement' | 'result' | 'target')[],
): ReadCell | null =>
  facts
    .flatMap((fact) => parts.map((part) => fact[part]))
    .find((cell) => cell !== null && cell.reading.kind !== 'empty') ?? null;

const needed = (node: ModelNode, key: string, cell: ReadCell | null): Finding =>
  finding({
    rule: 'needs-assessment',
    severity: 'warning',
    cell: cell?.ref ?? node.source[0] ?? null,
    key,
    args: { name: nodeName(node), text: shortTitle(cell?.text ?? '') },
  });
