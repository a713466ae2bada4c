import { isOfOffices } from '../model/by-office';
import { type Family, nodeName } from './context';
import { finding } from './findings';

/** An indicator that only offices give: the body's figure is their mean, and that is said. */
export const offices: Family = {
  findings: ({ model, measures }) =>
    model.nodes.flatMap((node) => {
      const figure = measures.nodes.get(node.id)?.achievement?.figure;
      const [cell] = node.source;
      if (!isOfOffices(node) || !cell || !figure || figure.value === null) return [];
      const names = node.offices.map(({ office }) => office);
      const last = names.pop() ?? '';
      return [
        finding({
          rule: 'ambiguous',
          severity: 'info',
          cell,
          key: 'mean-of-offices',
          args: { name: nodeName(node), offices: names.join(', '), office: last, expected: figure.value },
          expected: figure.value,
          related: node.offices.flatMap(({ facts }) =>
            facts.flatMap((fact) => (fact.achievement ?? fact.result)?.ref ?? []),
          ),
        }),
      ];
    }),
};
