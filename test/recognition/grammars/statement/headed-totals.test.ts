import { headedTotals } from '../../../../src/recognition/grammars/statement/headed-totals';
import { itemRows } from '../../../../src/recognition/names/statement-items';
import { figureReader } from '../../../../src/recognition/layout/figures';
import { type Typed, region } from '../../sheets';

/** Label, printed figure and parts of the totals that stand above what they sum. */
function totals(...rows: readonly (readonly [label: string, amount: number])[]) {
  const table = region([['Voci', 2016], ...rows.map((row): readonly Typed[] => row)]);
  const columns = table.columns
    .filter(({ year }) => year !== null)
    .map((column) => ({ column, year: column.year }));
  return headedTotals(itemRows(table, 'other'), columns, figureReader(table)).map(
    ({ label, year, printed, parts }) => ({
      label,
      year,
      printed: printed.value,
      parts: parts.map(({ value }) => value),
    }),
  );
}

/** Rounded from the report's "Proventi e oneri": the whole first, its lines below. */
const REVENUES = [
  ['Diritto annuale', 60],
  ['Diritti di segreteria', 25],
  ['Contributi, trasferimenti e altre entrate', 15],
] as const;
const COSTS = [
  ['Personale', 40],
  ['Funzionamento', 20],
] as const;

describe('totals above what they sum (“Proventi correnti”, then its lines)', () => {
  test('the whole of a side sums the known lines below it, down to the other side', () => {
    expect(totals(['Proventi correnti', 100], ...REVENUES, ['Oneri correnti', 60], ...COSTS)).toEqual([
      { label: 'Proventi correnti', year: 2016, printed: '100', parts: ['60', '25', '15'] },
      { label: 'Oneri correnti', year: 2016, printed: '60', parts: ['40', '20'] },
    ]);
  });

  test('one of two that do not add up is a total all the same: a check will say so', () => {
    expect(totals(['Proventi correnti', 101], ...REVENUES, ['Oneri correnti', 60], ...COSTS)).toHaveLength(2);
  });

  test('where most do not add up the layout is something else', () => {
    expect(totals(['Proventi correnti', 7], ...REVENUES)).toEqual([]);
  });

  test('lines below a printed total of theirs are of the next block', () => {
    const [revenues] = totals(
      ['Proventi correnti', 100],
      ...REVENUES,
      ['Totale', 100],
      ['Proventi da gestione di beni e servizi', 9],
    );
    expect(revenues?.parts).toEqual(['60', '25', '15']);
  });

  test('a whole with one line below sums nothing', () => {
    expect(totals(['Proventi correnti', 60], ['Diritto annuale', 60])).toEqual([]);
  });
});
