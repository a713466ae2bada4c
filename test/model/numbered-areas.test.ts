import { analysed, figureAt, node, table } from './facts';

const project = (row: number, code: string, initial: string) =>
  node({
    place: `Risorse!B${row}`,
    level: 'project',
    code,
    title: `Progetto ${code}`,
    initial: figureAt(`Risorse!C${row}`, initial),
  });

const area = (row: number, title: string, initial: string) =>
  node({ place: `Aree!A${row}`, level: 'area', title, initial: figureAt(`Aree!B${row}`, initial) });

// "Riepilogo aree strategiche": "2 SERVIZI ALLE IMPRESE" prints 1.658.300,00 over objectives that add up to 1.670.300,00.
describe('an area that a table names with its number in the title', () => {
  const { model, measure } = analysed([
    table('project-resources', [project(3, '2B0101', '300'), project(4, '2C0101', '1670000')]),
    table('area-resources', [
      area(3, '1 COMPETITIVITA’', '86600'),
      area(4, '2 SERVIZI ALLE IMPRESE', '1658300'),
    ]),
  ]);

  it('is the one that the codes of another table have above them', () => {
    expect(model.nodes.filter(({ level, id }) => level === 'area' && id.includes('2'))).toHaveLength(1);
    expect(measure('2').initial).toMatchObject({ value: '1670300.00', published: { value: '1658300' } });
  });

  it('keeps its own name where no code names its number', () => {
    expect(model.nodes.find(({ title }) => title === '1 COMPETITIVITA’')?.code).toBeNull();
  });
});
