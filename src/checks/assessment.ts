import { type Family, nodeName, shortTitle } from './context';
import { finding } from './findings';

/** Results in words that no rule reads: the user types the figure and the reason. */
export const assessment: Family = {
  findings: ({ model, measures }) =>
    model.nodes
      .filter(
        ({ id, level }) =>
          level === 'indicator' && measures.nodes.get(id)?.achievement?.status === 'to-assess',
      )
      .map((node) => {
        const told = node.facts
          .flatMap(({ achievement, result }) => [achievement, result])
          .find((cell) => cell !== null && cell.reading.kind !== 'empty');
        return finding({
          rule: 'needs-assessment',
          severity: 'warning',
          cell: told?.ref ?? node.source[0] ?? null,
          key: told ? 'needs-assessment' : 'needs-assessment-nothing',
          args: { name: nodeName(node), text: shortTitle(told?.text ?? '') },
        });
      }),
};
