import { measureSeries } from '../../src/model/measure-series';
import { recognise } from '../../src/recognition/recognise';
import { sheet, type Typed, workbook } from '../recognition/sheets';

const ROWS: readonly (readonly Typed[])[] = [
  ['IMPRESE REGISTRATE PER SETTORE'],
  ['Settore', 2015, 2016, 'Var. %', 'Comp. % 2016'],
  ['Agricoltura', 3000, 2900, -3.3, 29],
  ['Industria', 4000, 4100, 2.5, 41],
  ['Commercio', 2900, 3000, 3.4, 30],
  ['Totale', 9900, 10000, 1, 100],
];

const series = measureSeries(
  recognise(workbook(sheet('Settori', ROWS))).flatMap(({ facts }, table) =>
    facts.map((fact) => ({ table, fact })),
  ),
);
const figuresOf = (name: string) =>
  series
    .filter(({ fact: { label } }) => label === name)
    .map(({ fact: { year, figure }, change, share }) => [
      year,
      figure.value,
      change && [change.value, change.published?.value],
      share && [share.value, share.published?.value],
    ]);

describe('the figures of descriptive tables', () => {
  test('each once, with the change and the share of its row made anew', () => {
    expect(figuresOf('Agricoltura')).toEqual([
      [2015, '3000', null, null],
      [2016, '2900', ['-3.3', '-3.3'], ['29', '29']],
    ]);
  });

  test('a printed rate is not listed again by itself', () => {
    expect(series).toHaveLength(8);
  });
});
