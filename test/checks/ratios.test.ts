import type { AmountFact, RatioFact, Statement } from '../../src/facts/facts';
import type { RecognisedTable } from '../../src/facts/recognised';
import { at, figureAt, linesOf, moneyAt, sentencesOf, thousandsAt } from './facts';
import { tableOf } from '../values';

const amount = (
  statement: Statement,
  item: string,
  row: number,
  euro: number,
  sheet = 'Conto',
): AmountFact => ({
  type: 'amount',
  statement,
  item,
  label: item,
  institutionalFunction: null,
  year: 2016,
  amount: moneyAt(at(sheet, `B${row}`), euro),
  share: null,
  isTotal: false,
});

const ratio = (id: string, row: number, shown: string, year = 2016): RatioFact => ({
  type: 'ratio',
  id,
  label: id,
  year,
  published: figureAt(at('Salute', `B${row}`), shown),
});

/** "Proventi correnti" and "Oneri correnti" 2016 as printed: four lines of revenues, no change in stocks. */
const statement = tableOf('income-statement', 'Conto', [
  amount('revenues', 'annual-fee', 3, 5951442.78),
  amount('revenues', 'secretarial-fees', 4, 1813790.71),
  amount('revenues', 'contributions', 5, 736004.89),
  amount('revenues', 'service-revenues', 6, 192930.53),
  amount('costs', 'personnel', 9, 3427201.5),
  amount('costs', 'running-costs', 10, 1588317.37),
  amount('costs', 'economic-interventions', 11, 1151576.03),
  amount('costs', 'depreciation-provisions', 12, 1964094.72),
]);

const health = (...ratios: RatioFact[]): RecognisedTable => tableOf('health-ratios', 'Salute', ratios);

describe('printed health ratios', () => {
  const structural = ratio('structural-cost-incidence', 4, '80.3');

  test('a ratio that the income statement gives', () => {
    expect(linesOf([statement, health(structural)])).toEqual([]);
  });

  test('93,6 and 10,6: no one rounding gives both, the revenues lack a line', () => {
    const tables = [
      statement,
      health(
        ratio('current-management-balance', 3, '93.6'),
        structural,
        ratio('other-revenue-capacity', 5, '10.6'),
      ),
    ];
    expect(linesOf(tables)).toEqual([
      'percent-differs Salute!B3 93.6 → 93.5',
      'percent-differs Salute!B5 10.6 → 10.7',
    ]);
    expect(sentencesOf(tables)[0]).toContain(
      'con un’altra riga di proventi fra -7.655 e -3.365 euro, come la variazione delle rimanenze',
    );
  });

  test('a cause is said only where it explains every ratio made of the revenues, to the digit', () => {
    const tables = [
      statement,
      health(
        ratio('current-management-balance', 3, '93.6'),
        ratio('structural-cost-incidence', 4, '80.4'),
        ratio('other-revenue-capacity', 5, '11.9'),
      ),
    ];
    expect(sentencesOf(tables).join()).not.toContain('rimanenze');
  });

  test('with the change in stocks in the table they are right', () => {
    const stocks = {
      ...statement,
      facts: [...statement.facts, amount('revenues', 'stock-change', 7, -6000)],
    };
    const printed = health(
      ratio('current-management-balance', 3, '93.6'),
      ratio('other-revenue-capacity', 5, '10.6'),
    );
    expect(linesOf([stocks, printed])).toEqual([]);
  });

  test('a single one off by less than a unit is a rounding', () => {
    expect(linesOf([statement, health(ratio('current-management-balance', 3, '93.6'), structural)])).toEqual([
      'rounding Salute!B3 93.6 → 93.5',
    ]);
  });

  test('a ratio whose inputs the workbook does not have is not judged', () => {
    expect(linesOf([statement, health(ratio('structure-efficiency', 3, '12.3'))])).toEqual([]);
  });
});

describe('incidence / coverage = independence', () => {
  const printed = [
    [2016, '73.5', '88.5', '83.1'],
    [2015, '73.2', '96.9', '75.5'],
    [2014, '71.6', '86.4', '82.8'],
    [2013, '74.1', '90.0', '82.3'],
  ] as const;
  const table = (independence: (year: number, shown: string) => string): RecognisedTable =>
    health(
      ...printed.flatMap(([year, incidence, coverage, shown], column) => [
        ratio('fixed-asset-incidence', 10 + column, incidence, year),
        ratio('fixed-asset-coverage', 20 + column, coverage, year),
        ratio('financial-independence', 30 + column, independence(year, shown), year),
      ]),
    );

  test('holds in the four years of the report', () => {
    expect(linesOf([table((_, shown) => shown)])).toEqual([]);
  });

  test('broken beyond what rounding explains', () => {
    expect(linesOf([table((year, shown) => (year === 2014 ? '81.2' : shown))])).toEqual([
      'identity-broken Salute!B32 81.2 → 82.9',
    ]);
  });
});

describe('economic interventions in two tables', () => {
  const byArea = (thousands: string): RecognisedTable =>
    tableOf('economic-interventions', 'Interventi', [
      {
        ...amount('economic-interventions', 'total', 8, 0, 'Interventi'),
        amount: thousandsAt(at('Interventi', 'B8'), thousands),
        isTotal: true,
      },
    ]);

  test('1.151,58 thousand is 1.151.576,03 euro, rounded', () => {
    expect(linesOf([statement, byArea('1151.58')])).toEqual([]);
  });

  test('another figure is not', () => {
    expect(linesOf([statement, byArea('1115.58')])).toEqual([
      'summary-differs Interventi!B8 1115580.00 → 1151576.03',
    ]);
  });
});
