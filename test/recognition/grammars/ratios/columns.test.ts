import fc from 'fast-check';
import { ratioColumns } from '../../../../src/recognition/grammars/ratios/columns';
import { region } from '../../sheets';

/** Heads of the columns that print ratios, with their year and the heads of their terms. */
function columns(...heads: readonly (string | number)[]) {
  const row = (label: string, at: number) => [label, ...heads.map((_, index) => 10 * at + index)];
  const table = region([
    ['Indice', ...heads],
    row('Equilibrio', 1),
    row('Solidità', 2),
    row('Efficienza', 3),
  ]);
  return ratioColumns(table, { year: 2016, quarter: null }).map(
    ({ column, year, numerator, denominator }) => ({
      head: column.header,
      year,
      ...(numerator || denominator ? { of: [numerator?.header, denominator?.header] } : {}),
    }),
  );
}

describe('which columns print a year’s ratios (report, “Stato di salute dell’ente”)', () => {
  test('each year has its column', () => {
    expect(columns(2016, 2015, 2014)).toEqual([
      { head: '2016', year: 2016 },
      { head: '2015', year: 2015 },
      { head: '2014', year: 2014 },
    ]);
  });

  test.each([
    ['the outturn before the budget', ['Preventivo 2016', 'Consuntivo 2016'], 'Consuntivo 2016'],
    ['a bare head before the target', ['Target 2016', '2016'], '2016'],
    ['a bare head before the mean of others', ['Media nazionale 2016', '2016'], '2016'],
    ['a target where there is nothing else', ['Target 2016'], 'Target 2016'],
  ])('of one year %s', (_why, heads, chosen) => {
    expect(columns(...heads)).toEqual([{ head: chosen, year: 2016 }]);
  });

  test('changes and positions are no ratios', () => {
    expect(columns(2016, 2015, 'Variazione')).toHaveLength(2);
  });

  test('where heads say years a column without one is of no year', () => {
    expect(columns(2016, 2015, 'Soglia di attenzione')).toHaveLength(2);
  });

  test('without a year in any head the table’s own year is meant', () => {
    expect(columns('Valore')).toEqual([{ head: 'Valore', year: 2016 }]);
  });

  test('what was divided by what stands beside its year', () => {
    expect(columns('Numeratore 2016', 'Denominatore 2016', 2016)).toEqual([
      { head: '2016', year: 2016, of: ['Numeratore 2016', 'Denominatore 2016'] },
    ]);
  });

  test('terms that say no year go with the only year there is, with none of several', () => {
    expect(columns('Numeratore', 'Denominatore', 2016)).toMatchObject([
      { of: ['Numeratore', 'Denominatore'] },
    ]);
    expect(columns('Numeratore', 'Denominatore', 2016, 2015).every(({ of }) => of === undefined)).toBe(true);
  });

  test('the order of the columns decides nothing', () => {
    const HEADS = ['Consuntivo 2016', 'Preventivo 2016', '2015', 'Target 2015', 'Numeratore 2016'];
    const sorted = (heads: readonly string[]) =>
      columns(...heads).sort((one, other) => other.year! - one.year!);
    fc.assert(
      fc.property(fc.shuffledSubarray(HEADS, { minLength: HEADS.length }), (heads) => {
        expect(sorted(heads)).toEqual(sorted(HEADS));
      }),
      { numRuns: 30 },
    );
  });
});
