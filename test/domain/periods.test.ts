import fc from 'fast-check';
import { yearIn, yearsIn } from '../../src/domain/periods';

describe('the year a text speaks of', () => {
  test.each([
    ['anno 2016', 2016],
    ['Consuntivo 2016', 2016],
    ['31/12/2016', 2016],
    ['31.12.20', 2020],
    ['2016-12-31', 2016],
    ['OBIETTIVO N. 1/2016', 2016],
    ['anno 2016 (RPP 2015)', 2016],
    ['monitoraggio-2016.xlsx', 2016],
    ['monitoraggio_2016', 2016],
    ['Budget2016', 2016],
  ])('%s', (text, year) => expect(yearIn(text)).toBe(year));

  test.each([
    '2015-2019',
    'triennio 2016-18',
    '2016/2015',
    'dati 2016 e 2015',
    'D.Lgs. n. 150/2009',
    '€ 2016',
    '2.016',
    '2016,50',
    '20160101',
    'FP2014',
    '1989',
    '',
  ])('%s: none, or not one', (text) => expect(yearIn(text)).toBeNull());

  test('all of them, in order, once each', () => {
    expect(yearsIn('2016 · 2015 · 2014 · 2016')).toEqual([2016, 2015, 2014]);
    expect(yearsIn('Programma 2015-2019')).toEqual([2015, 2019]);
    expect(yearsIn('al 31/12/2016 e al 31/12/2015')).toEqual([2016, 2015]);
  });
});

test('never throws, and only plausible years', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0129/-. ano'), maxLength: 40 }), (text) => {
      for (const year of yearsIn(text)) {
        expect(year).toBeGreaterThanOrEqual(1990);
        expect(year).toBeLessThanOrEqual(2100);
      }
    }),
    { numRuns: 2000 },
  ));
