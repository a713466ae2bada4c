import { type Sheet, byOffice, byPeriod, degree, read, titled, toldOf } from './documents';

describe('quarters and years', () => {
  it('quarters in rows are periods of one indicator', () => {
    const document = read([
      'Foglio1',
      [
        ['Monitoraggio trimestrale anno 2022'],
        ['Obiettivo', 'Indicatore', 'Trimestre', 'Target', 'Risultato'],
        ['Accoglienza', 'Pratiche evase', 'I trimestre', 100, 20],
        [null, null, 'II trimestre', 100, 55],
        [null, null, 'III trimestre', 100, 80],
        ['Accoglienza', 'Corsi svolti', 'I trimestre', 10, 1],
        [null, null, 'II trimestre', 10, 4],
        [null, null, 'III trimestre', 10, 10],
      ],
    ]);
    expect(document.sheets).toMatchObject([{ kind: 'quarterly-long', period: { year: 2022, quarter: 3 } }]);
    expect(byPeriod(titled(document, 'Pratiche'))).toEqual([
      [2022, 1, '20'],
      [2022, 2, '55'],
      [2022, 3, '80'],
    ]);
    expect(titled(document, 'Pratiche')).toMatchObject({ period: { year: 2022, quarter: 3 } });
    expect(degree(titled(document, 'Accoglienza'))).toBe('90');
    expect(toldOf(document)).toEqual([]);
  });

  it.each([
    ['Trim.', [1, 2]],
    ['Trimestre', ['I', 'II']],
    ['Periodo', ['T1 2022', 'T2 2022']],
    ['Rilevazione', ['al 31/03/2022', 'al 30/06/2022']],
  ] as const)('quarters written under %s as %j', (head, [first, second]) => {
    const document = read([
      'Anno 2022',
      [
        ['Obiettivo', 'Indicatore', head, 'Target', 'Risultato'],
        ['Accoglienza', 'Pratiche evase', first, 100, 20],
        ['Accoglienza', 'Pratiche evase', second, 100, 55],
        ['Accoglienza', 'Corsi svolti', first, 10, 1],
        ['Accoglienza', 'Corsi svolti', second, 10, 4],
      ],
    ]);
    expect(byPeriod(titled(document, 'Pratiche'))).toEqual([
      [2022, 1, '20'],
      [2022, 2, '55'],
    ]);
  });

  it('one row an indicator, office and quarter', () => {
    const document = read([
      'Anno 2022',
      [
        ['Codice', 'Progetto', 'Indicatore', 'Ufficio', 'Trimestre', 'Target', 'Risultato'],
        ['1A0101', 'Sportello', 'Pratiche evase', 'Tributi', 'I trim.', 100, 20],
        ['1A0101', 'Sportello', 'Pratiche evase', 'Anagrafe', 'I trim.', 100, 40],
        ['1A0101', 'Sportello', 'Pratiche evase', 'Tributi', 'II trim.', 100, 60],
        ['1A0101', 'Sportello', 'Pratiche evase', 'Anagrafe', 'II trim.', 100, 100],
      ],
    ]);
    expect(byPeriod(titled(document, 'Pratiche'))).toEqual([
      [2022, 1, '30'],
      [2022, 2, '80'],
    ]);
    expect(byOffice(titled(document, 'Pratiche'))).toEqual([
      ['Tributi', '60'],
      ['Anagrafe', '100'],
    ]);
    expect(document.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('quarters in columns, and what a schedule has beside them', () => {
    const document = read([
      'Scheda',
      [
        ['Scheda trimestrale 2022 - Ufficio Tributi'],
        [
          'Codice',
          'Progetto',
          'Indicatore',
          'Unità',
          'Meglio se',
          'Peso',
          'Risultato atteso',
          'I trim.',
          'II trim.',
          'III trim.',
          'IV trim.',
          'Previsione al 31/12',
          'Causa dello scostamento',
          'Nota',
          'Evidenza',
        ],
        [
          '1A0101',
          'Sportello',
          'Pratiche evase',
          'n.',
          'alto',
          60,
          100,
          20,
          55,
          null,
          null,
          96,
          null,
          null,
          null,
        ],
        ['1A0101', 'Sportello', 'Corsi svolti', 'n.', 'alto', 40, 10, 1, 4, null, null, 10, null, null, null],
      ],
    ]);
    expect(document.sheets).toMatchObject([
      { kind: 'quarterly-schedule', period: { year: 2022, quarter: 2 } },
    ]);
    expect(byPeriod(titled(document, 'Pratiche'))).toEqual([
      [2022, 1, '20'],
      [2022, 2, '55'],
    ]);
    expect(degree(titled(document, 'Sportello'))).toBe('49');
  });

  it('one sheet a quarter', () => {
    const quarter = (ordinal: string, first: number, second: number): Sheet => [
      `${ordinal} trim`,
      [
        [`Monitoraggio al ${ordinal} trimestre 2022`],
        ['Codice', 'Progetto', 'Indicatore', 'Target', 'Risultato'],
        ['1A0101', 'Sportello', 'Pratiche evase', 100, first],
        ['1A0101', 'Sportello', 'Corsi svolti', 10, second],
      ],
    ];
    const document = read(quarter('I', 20, 1), quarter('II', 55, 4), quarter('III', 80, 10));
    expect(byPeriod(titled(document, 'Pratiche'))).toEqual([
      [2022, 1, '20'],
      [2022, 2, '55'],
      [2022, 3, '80'],
    ]);
    expect(degree(titled(document, 'Sportello'))).toBe('90');
    expect(toldOf(document)).toEqual([]);
  });

  it('three years of targets and results side by side: the latest with results, the others in the series', () => {
    const document = read([
      'Piano',
      [
        [
          'Obiettivo',
          'Indicatore',
          'Target 2020',
          'Risultato 2020',
          'Target 2021',
          'Risultato 2021',
          'Target 2022',
          'Risultato 2022',
        ],
        ['Accoglienza', 'Pratiche evase', 100, 80, 100, 90, 120, null],
        ['Accoglienza', 'Corsi svolti', 10, 10, 20, 10, 20, null],
      ],
    ]);
    expect(titled(document, 'Pratiche')).toMatchObject({
      period: { year: 2021 },
      achievement: { value: '90' },
    });
    expect(byPeriod(titled(document, 'Corsi'))).toEqual([
      [2020, null, '100'],
      [2021, null, '50'],
    ]);
  });

  it('years in rows', () => {
    const document = read([
      'Serie',
      [
        ['Obiettivo', 'Indicatore', 'Anno', 'Target', 'Risultato'],
        ['Accoglienza', 'Pratiche evase', 2020, 100, 80],
        ['Accoglienza', 'Pratiche evase', 2021, 100, 90],
        ['Accoglienza', 'Corsi svolti', 2020, 10, 10],
        ['Accoglienza', 'Corsi svolti', 2021, 10, 5],
      ],
    ]);
    expect(byPeriod(titled(document, 'Pratiche'))).toEqual([
      [2020, null, '80'],
      [2021, null, '90'],
    ]);
    expect(degree(titled(document, 'Accoglienza'))).toBe('70');
  });
});

it('a date is a result of its quarter like any other', () => {
  const document = read([
    'Anno 2022',
    [
      ['Obiettivo', 'Indicatore', 'Trimestre', 'Target', 'Risultato'],
      ['Accoglienza', 'Adozione del piano', 'I trimestre', 'entro il 30/06/2022', null],
      ['Accoglienza', 'Adozione del piano', 'II trimestre', 'entro il 30/06/2022', '16/05/2022'],
      ['Accoglienza', 'Pratiche evase', 'I trimestre', 100, 20],
      ['Accoglienza', 'Pratiche evase', 'II trimestre', 100, 60],
    ],
  ]);
  const series = titled(document, 'Adozione').series ?? [];
  expect(series.map(({ result }) => result)).toEqual([null, '2022-05-16']);
});

describe('a changed target', () => {
  it.each([
    ['Target iniziale', 'Target rimodulato'],
    ['Risultato atteso', 'Risultato atteso aggiornato'],
    ['Target', 'Target assestato'],
    ['Target originario', 'Target rivisto'],
  ])('%s, %s: the changed one counts where there is one, and the change is told', (first, changed) => {
    const document = read([
      'Indicatori',
      [
        ['Obiettivo', 'Indicatore', first, changed, 'Risultato'],
        ['Accoglienza', 'Imprese assistite', 100, 60, 60],
        ['Accoglienza', 'Reti assistite', 10, null, 8],
      ],
    ]);
    expect(degree(titled(document, 'Imprese'))).toBe('100');
    expect(degree(titled(document, 'Reti'))).toBe('80');
    expect(toldOf(document)).toMatchObject([
      { rule: 'target-changed', severity: 'info', sheet: 'Indicatori', cell: 'D2' },
    ]);
  });
});
