import { type Family, nodeName } from './context';
import { finding } from './findings';

/** A result in a unit that its target does not have. */
export const units: Family = {
  findings: ({ model, measures }) =>
    model.nodes.flatMap((node) => {
      const indicator = measures.nodes.get(node.id)?.indicator;
      if (indicator?.rule !== 'unit-mismatch') return [];
      const result = node.facts
        .flatMap((fact) => [fact.result, fact.achievement])
        .find((cell) => cell !== null);
      return [
        finding({
          rule: 'unit-mismatch',
          severity: 'warning',
          cell: result?.ref ?? node.source[0] ?? null,
          key: 'unit-mismatch',
          args: {
            name: nodeName(node),
            result: indicator.result?.text ?? '',
            target: indicator.target?.text ?? '',
          },
          related: node.source,
        }),
      ];
    }),
};
