import { analysed, figureAt, node, table } from './facts';

/** A sheet of resources: projects of 100 each, and the "Totale" the sheet closes with. */
const sheet = (name: string, codes: readonly string[], total: string, year = 2016) =>
  table(
    'project-resources',
    [
      ...codes.map((code, index) =>
        node({
          place: `${name}!A${index + 3}`,
          level: code.length > 2 ? 'project' : 'objective',
          code,
          title: `Voce ${code}`,
          period: { year, quarter: null },
          actual: figureAt(`${name}!E${index + 3}`, '100'),
        }),
      ),
      node({
        place: `${name}!B${codes.length + 3}`,
        level: 'entity',
        title: 'Totale',
        period: { year, quarter: null },
        actual: figureAt(`${name}!E${codes.length + 3}`, total),
      }),
    ],
    name,
  );

const spent = (...tables: Parameters<typeof analysed>[0]): string | undefined =>
  analysed(tables).measures.nodes.get('entity')?.actual?.exact ?? undefined;

describe('the "Totale" of a table of resources', () => {
  it('is the body’s money where the table is the only one', () => {
    expect(spent(sheet('Risorse', ['1A0101', '1B0101'], '200'))).toBe('200');
  });

  it('is an objective’s where each sheet holds one: the body’s money is summed from the nodes below', () => {
    expect(spent(sheet('1A', ['1A0101', '1A0102'], '200'), sheet('1B', ['1B0101'], '100'))).toBe('300');
  });

  it('is the body’s where the table holds all that the sheets of its objectives hold', () => {
    const whole = sheet('Riepilogo', ['1A', '1B'], '200');
    expect(spent(sheet('1A', ['1A0101'], '100'), sheet('1B', ['1B0101'], '100'), whole)).toBe('200');
  });

  it('of another year says nothing against it', () => {
    const before = sheet('Anno prima', ['1B0101'], '100', 2015);
    expect(spent(sheet('Risorse', ['1A0101'], '100'), before)).toBe('100');
  });
});
