import { factsOf, onlyTable, sheet } from '../sheets';

const COUNCILLORS = [
  ['Composizione dei Consiglieri per genere'],
  [2016, null, 2015],
  ['Uomini', 'Donne', 'Uomini', 'Donne'],
  [17, 9, 18, 8],
];

describe('people by gender (report, "Profilo di genere")', () => {
  test.each([
    ['merged', ['A2:B2', 'C2:D2']],
    ['not merged', []],
  ])('years over Uomini, Donne, %s; a row without a label goes by the title', (_how, merges) => {
    const table = onlyTable(sheet('Organi', COUNCILLORS, merges));
    expect(table).toMatchObject({ kind: 'gender-balance', levels: [], period: { year: 2016 } });
    expect(
      factsOf(table, 'series').map(({ label, category, year, figure }) => [
        label,
        category,
        year,
        figure.value,
      ]),
    ).toEqual([
      ['Composizione dei Consiglieri per genere', 'Uomini', 2016, '17'],
      ['Composizione dei Consiglieri per genere', 'Donne', 2016, '9'],
      ['Composizione dei Consiglieri per genere', 'Uomini', 2015, '18'],
      ['Composizione dei Consiglieri per genere', 'Donne', 2015, '8'],
    ]);
    expect(factsOf(table, 'total')).toEqual([]);
  });

  test('women and men make the total of their year, in thousands as printed', () => {
    const table = onlyTable(
      sheet(
        'Occupati',
        [
          ['Occupati in complesso per sesso (valori assoluti in migliaia)'],
          [null, 'Anno 2014', null, null, 'Anno 2015', null, null],
          [null, 'Femmine', 'Maschi', 'Totale', 'Femmine', 'Maschi', 'Totale'],
          ['Lucca', 61, 84, 145, 68, 87, 155],
          ['Italia', '9.334', '12.945', '22.279', 9380, 13085, 22465],
          ['Fonte: Istat'],
        ],
        ['B2:D2', 'E2:G2'],
      ),
    );
    expect(table.kind).toBe('gender-balance');
    expect(
      factsOf(table, 'total').map(({ label, year, printed, parts }) => [
        label,
        year,
        printed.value,
        ...parts.map(({ value }) => value),
      ]),
    ).toEqual([
      ['Lucca', 2014, '145', '61', '84'],
      ['Italia', 2014, '22279', '9334', '12945'],
      ['Lucca', 2015, '155', '68', '87'],
      ['Italia', 2015, '22465', '9380', '13085'],
    ]);
  });

  test('a row of totals is summed down, and across; a share of women is a percentage', () => {
    const table = onlyTable(
      sheet('Personale', [
        ['Categoria', 'Donne', 'Uomini', 'Totale', '% donne'],
        ['Dirigenti', 1, 3, 4, { v: 0.25, z: '0%' }],
        ['Categoria C', 21, 9, 30, { v: 0.7, z: '0%' }],
        ['Totale', 22, 12, 34, { v: 22 / 34, z: '0.0%' }],
      ]),
    );
    expect(factsOf(table, 'total').map(({ printed }) => printed.value)).toEqual([
      '4',
      '30',
      '34',
      '22',
      '12',
      '34',
    ]);
    expect(factsOf(table, 'series').filter(({ category }) => category === '% donne')[1]).toMatchObject({
      figure: { value: '70', factor: '100' },
    });
  });

  test('gender down the rows', () => {
    const table = onlyTable(
      sheet('Consiglio', [
        ['Genere', 2019, 2018],
        ['Uomini', 15, 16],
        ['Donne', 10, 9],
      ]),
    );
    expect(table.kind).toBe('gender-balance');
    expect(factsOf(table, 'series')[3]).toMatchObject({ label: 'Donne', year: 2018, figure: { value: '9' } });
  });

  test('letters of a list are no genders', () => {
    const table = onlyTable(
      sheet('Elenco', [
        ['Voce', 2019, 2018],
        ['f) fitti', 15, 16],
        ['m) manutenzioni', 10, 9],
      ]),
    );
    expect(table.kind).not.toBe('gender-balance');
  });
});
