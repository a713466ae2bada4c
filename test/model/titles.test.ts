import { analysed, figureAt, node, resources, table } from './facts';

describe('titles without codes', () => {
  it('that begin alike and go on differently are two nodes', () => {
    const course = 'Realizzazione di un corso di formazione sulla sicurezza, modulo';
    const { model } = analysed([resources([null, `${course} base`], [null, `${course} avanzato`])]);
    expect(model.nodes.map(({ title }) => title)).toEqual([`${course} base`, `${course} avanzato`]);
  });

  it('that differ in their last letter are two nodes', () => {
    const { model } = analysed([resources([null, 'Linea A'], [null, 'Linea D'])]);
    expect(model.nodes).toHaveLength(2);
  });

  it('that differ in articles and prepositions are one', () => {
    const { model } = analysed([
      resources([null, 'Promozione del territorio e delle imprese']),
      table(
        'project-resources',
        [
          node({
            place: 'Altro!C8',
            level: 'project',
            title: 'Promozione territorio e imprese',
            actual: figureAt('Altro!G8', '100'),
          }),
        ],
        'Altro',
      ),
    ]);
    expect(model.nodes).toHaveLength(1);
  });
});
