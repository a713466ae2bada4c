import { recognise } from '../../../src/recognition/recognise';
import { factsOf, onlyTable, sheet, workbook } from '../sheets';

describe('what surrounds the body (report, "Le variabili economiche")', () => {
  test('firms with years in columns; active ones are an input of the ratios too', () => {
    const table = onlyTable(
      sheet('Foglio20', [
        [null, 2014, 2015, 2016],
        ['Imprese registrate', '43.221', '43.294', '43.155'],
        ['Imprese attive', 37108, 36949, 36697],
        ['Fonte: Infocamere'],
      ]),
    );
    expect(table).toMatchObject({ kind: 'context-series', levels: [], period: { year: 2016 } });
    expect(factsOf(table, 'series')).toHaveLength(6);
    expect(factsOf(table, 'series')[2]).toMatchObject({
      label: 'Imprese registrate',
      category: null,
      year: 2016,
      figure: { value: '43155' },
    });
    expect(factsOf(table, 'amount').map(({ item, year, amount }) => [item, year, amount?.value])).toEqual([
      ['active-firms', 2014, '37108'],
      ['active-firms', 2015, '36949'],
      ['active-firms', 2016, '36697'],
    ]);
  });

  test('the same with the years down; changes below one per cent are points', () => {
    const table = onlyTable(
      sheet('Foglio21', [
        ['Anno', 'Imprese registrate', 'Imprese attive', 'Var. %'],
        [2014, 43221, 37108, null],
        [2015, 43294, 36949, -0.4],
        [2016, 43155, 36697, -0.7],
      ]),
    );
    expect(table).toMatchObject({ kind: 'context-series', period: { year: 2016 } });
    expect(factsOf(table, 'series').filter(({ year }) => year === 2016)).toMatchObject([
      { label: 'Imprese registrate', figure: { value: '43155' } },
      { label: 'Imprese attive', figure: { value: '36697' } },
      { label: 'Var. %', figure: { value: '-0.7' } },
    ]);
  });

  test('sectors and legal forms side by side are two tables, each with its own title and total', () => {
    const tables = recognise(
      workbook(
        sheet('Imprese', [
          ['Imprese attive per settore', null, null, null, null, 'Imprese attive per forma giuridica'],
          ['Settore', 2015, 2016, 'Var. %', null, 'Forma giuridica', 2015, 2016, 'Var. %'],
          ['Costruzioni', 6697, 6513, -2.7, null, 'Ditte individuali', 21276, 21060, -1],
          ['Servizi', 23151, 23198, 0.2, null, 'Società di capitale', 7381, 7536, 2.1],
          ['Totale', 29848, 29711, -0.5, null, 'Totale', 28657, 28596, -0.2],
        ]),
      ),
    );
    expect(tables.map(({ kind, range }) => [kind, range?.left, range?.right])).toEqual([
      ['context-series', 0, 3],
      ['context-series', 5, 8],
    ]);
    expect(
      factsOf(tables[1]!, 'total').map(({ year, printed, parts }) => [year, printed.value, parts.length]),
    ).toEqual([
      [2015, '28657', 2],
      [2016, '28596', 2],
    ]);
  });

  test('a last row that adds up in no column is no sum: its sectors are nested, or only some', () => {
    const table = onlyTable(
      sheet('Settori', [
        ['Imprese attive per settore'],
        ['Settore', 2015, 2016],
        ['Servizi', 23151, 23198],
        ['Commercio', 9753, 9717],
        ['Totale', 36949, 36697],
      ]),
    );
    expect(table.kind).toBe('context-series');
    expect(factsOf(table, 'total')).toEqual([]);
  });

  test('measures over groups of years are categories', () => {
    const table = onlyTable(
      sheet(
        'Forme',
        [
          ['Forma giuridica', 'Registrate', null, 'Attive', null],
          [null, 2015, 2016, 2015, 2016],
          ['Società di capitale', 11000, 11200, 7381, 7536],
        ],
        ['A1:A2', 'B1:C1', 'D1:E1'],
      ),
    );
    expect(factsOf(table, 'series').map(({ category, year }) => [category, year])).toEqual([
      ['Registrate', 2015],
      ['Registrate', 2016],
      ['Attive', 2015],
      ['Attive', 2016],
    ]);
  });

  test.each([
    [
      'sales',
      [
        ['Prodotto', 2018, 2019],
        ['Biciclette', 100, 120],
        ['Caschi', 3, 4],
      ],
    ],
    [
      'the cost of staff',
      [
        ['Competenze', 2019, 2020, 'Variaz. %'],
        ['Straordinario', 221611, 111003, -49.91],
      ],
    ],
    [
      'grades',
      [
        ['Alunno', 'Italiano 2018', 'Italiano 2019'],
        ['Alunno 1', 7, 8],
      ],
    ],
  ])('%s over the years are unknown', (_what, rows) => {
    expect(onlyTable(sheet('Foglio1', rows)).kind).toBe('unknown');
  });
});
