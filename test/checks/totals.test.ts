import fc from 'fast-check';
import { at, figureAt, linesOf, moneyAt, sentencesOf, thousandsAt, totalOf } from './facts';
import type { TroubleFact } from '../../src/facts/facts';
import { tableOf } from '../values';

const money = (name: string, euro: number) => moneyAt(at('Foglio1', name), euro);
const percent = (name: string, shown: string) => figureAt(at('Foglio1', name), shown);

describe('printed totals', () => {
  const areas = [money('B3', 86600), money('B4', 1658300), money('B5', 15000)];

  test('"Riepilogo per aree", budget iniziale: the three areas make the printed total', () => {
    const total = totalOf(money('B6', 1759900), areas, { role: 'initial' });
    expect(linesOf([tableOf('area-resources', 'Foglio1', [total])])).toEqual([]);
  });

  test('a total that its parts do not make, with both figures and the difference', () => {
    const total = totalOf(money('B6', 1781900), areas, { role: 'initial', label: 'TOTALE RISORSE' });
    const tables = [tableOf('area-resources', 'Foglio1', [total])];
    expect(linesOf(tables)).toEqual(['total-differs Foglio1!B6 1781900.00 → 1759900.00']);
    expect(sentencesOf(tables)).toEqual([
      'TOTALE RISORSE: dichiarato 1.781.900,00, somma 1.759.900,00 (differenza 22.000,00)',
    ]);
  });

  test('one part a hundredfold or a thousandfold explains the difference to the digit: it is accused', () => {
    const of = (part: number) =>
      linesOf([
        tableOf('project-resources', 'Foglio1', [
          totalOf(money('B6', 1759900), [money('B3', 86600), money('B4', part), money('B5', 15000)]),
        ]),
      ]);
    expect(of(165830000)).toEqual(['total-differs Foglio1!B4 165830000.00 → 1658300.00']);
    expect(of(1658.3)).toEqual(['total-differs Foglio1!B4 1658.30 → 1658300.00']);
    expect(of(1658301)).toEqual(['total-differs Foglio1!B6 1759900.00 → 1759901.00']);
  });

  describe('over a cell that gives no figure', () => {
    const total = totalOf(money('B6', 100), [money('B3', 60), money('B5', 10)], { label: 'Totale' });
    const trouble = (name: string, text: string): TroubleFact => ({
      type: 'trouble',
      trouble: text === '' ? 'blank' : 'stray',
      ref: at('Foglio1', name),
      text,
      readAs: null,
      alternative: null,
    });
    const told = (...troubles: readonly TroubleFact[]) =>
      linesOf([tableOf('project-resources', 'Foglio1', [total, ...troubles])]);

    test('accuse the cell, not the total, and say what it would have to hold', () => {
      expect(told(trouble('B4', ''))).toEqual(['missing-value Foglio1!B4 → 30.00']);
      expect(told(trouble('B4', 'in corso'))).toEqual(['bad-number Foglio1!B4 → 30.00']);
    });

    test('of two such cells neither can be worked out: each is told', () => {
      expect(told(trouble('B4', ''), trouble('B2', ''))).toEqual([
        'missing-value Foglio1!B4 → 30.00',
        'missing-value Foglio1!B2',
      ]);
      const both = totalOf(money('B6', 100), [money('B2', 60), money('B5', 10)], { label: 'Totale' });
      const tables = [
        tableOf('project-resources', 'Foglio1', [both, trouble('B3', ''), trouble('B4', 'boh')]),
      ];
      expect(linesOf(tables)).toEqual(['bad-number Foglio1!B4', 'missing-value Foglio1!B3']);
    });
  });

  test('a subtotal without a label is called by its cell', () => {
    const total = totalOf(money('B6', 5), [money('B4', 1)], { label: '', role: 'actual' });
    expect(sentencesOf([tableOf('project-resources', 'Foglio1', [total])])).toEqual([
      'B6: dichiarato 5,00, somma 1,00 (differenza 4,00)',
    ]);
  });

  test('balances: some parts are taken away', () => {
    const total = totalOf(money('B6', 40), [money('B4', 100), money('B5', 60)], { signs: [1, -1] });
    expect(linesOf([tableOf('income-statement', 'Foglio1', [total])])).toEqual([]);
  });

  test('"Riepilogo per aree", % risorse: 2,9 + 96,3 + 0,9 is 100,1 and 100,0 is right', () => {
    const parts = [percent('G3', '2.9'), percent('G4', '96.3'), percent('G5', '0.9')];
    const total = totalOf(percent('G6', '100.0'), parts, { role: 'share' });
    expect(linesOf([tableOf('area-resources', 'Foglio1', [total])])).toEqual([]);
  });

  test('employed persons in thousands: parts rounded to the unit explain a unit, as a note', () => {
    const parts = [percent('B3', '61'), percent('B4', '84')];
    const total = totalOf(percent('B5', '146'), parts, { role: 'total' });
    expect(linesOf([tableOf('gender-balance', 'Foglio1', [total])])).toEqual([
      'rounding Foglio1!B5 146 → 145',
    ]);
  });

  test('thousands of euro with two decimals are rounded to ten euro', () => {
    const parts = [thousandsAt(at('Foglio1', 'B3'), '23.21'), thousandsAt(at('Foglio1', 'B4'), '4.12')];
    const total = totalOf(thousandsAt(at('Foglio1', 'B5'), '27.34'), parts);
    expect(linesOf([tableOf('economic-interventions', 'Foglio1', [total])])).toEqual([
      'rounding Foglio1!B5 27340.00 → 27330.00',
    ]);
  });

  test('"Totale, di cui" lists some parts only: less is no mistake, more is', () => {
    const listed = (euro: number) =>
      linesOf([
        tableOf('income-statement', 'Foglio1', [
          totalOf(money('B3', 100), [money('B4', euro)], { label: 'Totale, di cui:' }),
        ]),
      ]);
    expect(listed(60)).toEqual([]);
    expect(listed(160)).toHaveLength(1);
  });

  test('a figure on the total row of a column of rates is no sum', () => {
    const total = totalOf(percent('F6', '65.2'), [percent('F3', '42.2'), percent('F4', '66.5')], {
      role: 'use',
    });
    expect(linesOf([tableOf('area-resources', 'Foglio1', [total])])).toEqual([]);
  });

  const cents = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1, maxLength: 12 });

  test('a total that is the sum of its parts never is a finding', () => {
    fc.assert(
      fc.property(cents, (values) => {
        const parts = values.map((value, row) => money(`B${row + 1}`, value / 100));
        const sum = values.reduce((total, value) => total + value, 0);
        expect(
          linesOf([tableOf('income-statement', 'Foglio1', [totalOf(money('B99', sum / 100), parts)])]),
        ).toEqual([]);
      }),
    );
  });

  test('any other total is exactly one', () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 1, max: 1e9 }), (values, more) => {
        const parts = values.map((value, row) => money(`B${row + 1}`, value / 100));
        const sum = values.reduce((total, value) => total + value, 0);
        const printed = money('B99', (sum + more) / 100);
        expect(linesOf([tableOf('income-statement', 'Foglio1', [totalOf(printed, parts)])])).toHaveLength(1);
      }),
    );
  });
});
