import fc from 'fast-check';
import { latestYear } from '../../../src/recognition/features/latest-year';
import { periodOf, workbookYear } from '../../../src/recognition/features/period';
import { assignRoles, columnOf } from '../../../src/recognition/features/roles';
import { withoutYear, yearsDown } from '../../../src/recognition/layout/years';
import { type Typed, region } from '../sheets';

const BODY: readonly (readonly Typed[])[] = [
  ['Alfa', 1, 2],
  ['Beta', 3, 4],
];
const NO_YEAR = { year: null } as const;

describe('the period a table speaks of', () => {
  test('the latest year of its heads goes before its title', () => {
    const table = region([['Anno 2018'], [], ['Voce', 'Consuntivo 2015', 'Consuntivo 2016'], ...BODY]);
    expect(periodOf(table, NO_YEAR)).toEqual({ year: 2016, quarter: null });
  });

  test('its title before its sheet, its sheet before the workbook', () => {
    const heads: readonly Typed[] = ['Voce', 'Iniziale', 'Consuntivo'];
    const titled = region([['Risorse 2017 - II trimestre'], [], heads, ...BODY], { name: 'Anno 2015' });
    expect(periodOf(titled, { year: 2014 })).toEqual({ year: 2017, quarter: 2 });
    expect(periodOf(region([heads, ...BODY], { name: 'Anno 2015' }), { year: 2014 }).year).toBe(2015);
    expect(periodOf(region([heads, ...BODY]), { year: 2014 }).year).toBe(2014);
    expect(periodOf(region([heads, ...BODY]), NO_YEAR).year).toBeNull();
  });

  test('the workbook’s year is its file’s, else the one most tables agree on, of two the later', () => {
    const of = (year: number) =>
      region([[`Risorse ${year}`], [], ['Voce', 'Iniziale', 'Consuntivo'], ...BODY]);
    expect(workbookYear('monitoraggio-2016.xlsx', [of(2015), of(2015)])).toBe(2016);
    expect(workbookYear('dati.xlsx', [of(2015), of(2015), of(2016)])).toBe(2015);
    expect(workbookYear('dati.xlsx', [of(2015), of(2016)])).toBe(2016);
    expect(workbookYear('dati.xlsx', [])).toBeNull();
  });
});

describe('years side by side', () => {
  const YEARLY = ['target', 'result'] as const;
  const read = (...results: readonly Typed[]) => {
    const table = region([
      [
        'Indicatore',
        'Target 2018',
        'Risultato 2018',
        'Target 2019',
        'Risultato 2019',
        'Target 2020',
        'Risultato 2020',
      ],
      ['Corsi', 1, results[0] ?? null, 2, results[1] ?? null, 3, results[2] ?? null],
      ['Visite', 1, results[0] ?? null, 2, results[1] ?? null, 3, results[2] ?? null],
    ]);
    const { roles, year } = latestYear(table, assignRoles(table.columns, ['indicator', ...YEARLY]), YEARLY, [
      'result',
    ]);
    return [year, columnOf(roles, 'target')?.header, columnOf(roles, 'indicator')?.header];
  };

  test('the latest year with a result is meant: a target of the next year is only a plan', () => {
    expect(read(1, 2)).toEqual([2019, 'Target 2019', 'Indicatore']);
    expect(read(1, 2, 3)).toEqual([2020, 'Target 2020', 'Indicatore']);
  });

  test('with no result at all the first year is: it is the plan that begins', () => {
    expect(read()).toEqual([2018, 'Target 2018', 'Indicatore']);
  });
});

describe('years down the rows', () => {
  test('a column of years gives each row its own', () => {
    const years = yearsDown(
      region([
        ['Anno', 'Imprese'],
        ['Anno 2014', 10],
        ['31/12/2015', 20],
        [2016, 30],
      ]),
    );
    expect([1, 2, 3].map((row) => years?.yearOf(row))).toEqual([2014, 2015, 2016]);
  });

  test('one year is no series, and numbers that look like years in a column of money are none', () => {
    expect(
      yearsDown(
        region([
          ['Anno', 'Imprese'],
          [2016, 30],
          ['altri', 20],
          ['dati', 10],
        ]),
      ),
    ).toBeNull();
    expect(
      yearsDown(
        region([
          ['Voce', 'Euro'],
          ['Alfa', 2015.5],
          ['Beta', 1999.9],
          ['Gamma', 12],
        ]),
      ),
    ).toBeNull();
  });

  test.each([
    ['Anno 2016 Femmine', 'Femmine'],
    ['31/12/2016', null],
    ['2016', null],
    ['Imprese attive al 31.12.2016', 'Imprese attive'],
    ['Var. % 2016/2015', 'Var. %'],
  ])('beside its year “%s” says %s', (head, rest) => {
    expect(withoutYear(head)).toBe(rest);
  });

  test('a head without a year says itself, spaces apart', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,12}( [a-z]{3,12}){0,3}$/), (head) => {
        fc.pre(!/\b(al|anno|anni)\b|media annua/.test(head));
        expect(withoutYear(head)).toBe(head);
      }),
    );
  });
});
