import fc from 'fast-check';
import { quarterIn, yearIn, yearsIn } from '../../src/domain/periods';

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

describe('the quarter a text speaks of', () => {
  test.each([
    ['I trimestre', 1],
    ['IV Trimestre 2016', 4],
    ['3° trim.', 3],
    ['secondo trimestre', 2],
    ['Trim. II', 2],
    ['trimestre 3', 3],
    ['Q2', 2],
    ['Q3_2016', 3],
    ['1T2016', 1],
    ['al 30/06', 2],
    ['al 30.09.2016', 3],
    ['al 31 marzo 2016', 1],
    ['gennaio-marzo', 1],
    ['I semestre', 2],
  ])('%s', (text, quarter) => expect(quarterIn(text)).toBe(quarter));

  test.each([
    'anno 2016',
    'relazione trimestrale',
    '3 trimestri',
    'al 31/12/2016',
    'T1',
    'Q5',
    'quadrimestre',
    '',
  ])('%s: none', (text) => expect(quarterIn(text)).toBeNull());
});

test('never throws, and only plausible years', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0129/-. anotrimQI'), maxLength: 40 }), (text) => {
      quarterIn(text);
      for (const year of yearsIn(text)) {
        expect(year).toBeGreaterThanOrEqual(1990);
        expect(year).toBeLessThanOrEqual(2100);
      }
    }),
    { numRuns: 2000 },
  ));
