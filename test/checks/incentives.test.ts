import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { FigureCell, IncentiveFact, IncentiveTotalFact } from '../../src/facts/facts';
import { at, figureAt, linesOf, moneyAt, readAt, sentencesOf } from './facts';
import { tableOf } from '../values';

const SHEET = 'Art. 15';

const project = (
  row: number,
  printed: string,
  indicators: readonly string[],
  planned: number,
  paid: number,
): IncentiveFact => ({
  type: 'incentive',
  number: String(row),
  code: null,
  title: `Progetto ${row}`,
  ref: at(SHEET, `B${row}`),
  result: readAt(at(SHEET, `C${row}`), printed),
  planned: moneyAt(at(SHEET, `D${row}`), planned),
  paid: moneyAt(at(SHEET, `E${row}`), paid),
  indicators: indicators.map((result, index) => ({
    title: `Indicatore ${index + 1}`,
    ref: at(SHEET, `G${row * 20 + index}`),
    result: readAt(at(SHEET, `H${row * 20 + index}`), result),
  })),
});

/** Projects 1, 6 and 11 of annex 2. */
const plan = [
  project(1, '100', ['100', '100', '100', '100'], 669.96, 669.96),
  project(6, '94', ['100', '100', '100', '100', 'N.D.', '50', '100', '100', '100', '100'], 3300.78, 3300.78),
  project(11, '90', ['100', '100', '100', '50', '100'], 6886, 6197.4),
];

const totals = (
  more: Partial<Record<'planned' | 'paid' | 'points' | 'percent', FigureCell>>,
): IncentiveTotalFact => ({
  type: 'incentive-total',
  planned: null,
  paid: null,
  points: null,
  percent: null,
  ...more,
});

const tables = (...facts: readonly (IncentiveFact | IncentiveTotalFact)[]) => [
  tableOf('improvement-projects', SHEET, facts),
];
const printed = (name: string, shown: string): FigureCell => figureAt(at(SHEET, name), shown);

describe('improvement projects (art. 15, comma 5)', () => {
  test('project 6 (94%) is paid in full, project 11 (90%) in proportion', () => {
    expect(linesOf(tables(...plan))).toEqual(['incentive-differs Art. 15!E6 3300.78 → 3117.40']);
    expect(sentencesOf(tables(...plan))[0]).toContain(
      'il progetto 11, con risultato 90, è pagato secondo la regola',
    );
  });

  test('in full from 94: the payment of project 6 is the rule, and that of 11 too', () => {
    const settings = { ...DEFAULT_SETTINGS, payment: { rule: 'full-from', threshold: '94' } } as const;
    expect(linesOf(tables(...plan), settings)).toEqual([]);
  });

  test('a payment by the printed result is as good as one by the exact', () => {
    const byPrinted = project(
      6,
      '94',
      ['100', '100', '100', '100', '50', '100', '100', '100', '100'],
      1000,
      940,
    );
    expect(linesOf(tables(byPrinted))).toEqual([]);
  });

  const fair = [plan[0]!, plan[2]!];

  test('what is planned and paid in all is the sum of the rows', () => {
    const right = totals({ planned: printed('D30', '7555.96'), paid: printed('E30', '6867.36') });
    expect(linesOf(tables(...fair, right))).toEqual([]);
    expect(linesOf(tables(...fair, totals({ planned: printed('D30', '7000') })))).toEqual([
      'total-differs Art. 15!D30 7000.00 → 7555.96',
    ]);
  });

  test('a total printed on two rows is told once', () => {
    const twice = [totals({ planned: printed('D30', '7000') }), totals({ planned: printed('D31', '7000') })];
    expect(linesOf(tables(...fair, ...twice))).toHaveLength(1);
  });

  test('1684 sums the rounded results, 99,08 comes from the exact ones: a note', () => {
    const rounded = project(6, '94', ['100', '100', '100', '100', '50', '100', '100', '100', '100'], 100, 94);
    const note = totals({ points: printed('C30', '284'), percent: printed('C31', '94.81') });
    expect(linesOf(tables(...fair, rounded, note))).toEqual(['rounding Art. 15!C30 284 → 284.44']);
    expect(linesOf(tables(...fair, rounded, totals({ points: printed('C30', '274') })))).toEqual([
      'total-differs Art. 15!C30 274 → 284',
    ]);
  });
});
