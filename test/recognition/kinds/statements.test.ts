import { factsOf, onlyTable, sheet } from '../sheets';

describe('current revenues and costs (report, 3)', () => {
  test('rows are items of the accounts, columns are years', () => {
    const table = onlyTable(
      sheet('Conto', [
        ['PROVENTI CORRENTI', 2016, 2015],
        ['Diritto annuale', 5951442.78, 5457267.63],
        ['Diritti di segreteria', 1813790.71, 1792318.57],
        ['Contributi, trasferimenti e altre entrate', 736004.89, 562851.62],
        ['Proventi da gestione beni e servizi', 192930.53, 204383.17],
      ]),
    );
    expect(table.kind).toBe('income-statement');
    const amounts = factsOf(table, 'amount');
    expect(amounts).toHaveLength(8);
    expect(amounts[0]).toMatchObject({
      statement: 'revenues',
      item: 'annual-fee',
      year: 2016,
      amount: { value: '5951442.78' },
    });
    expect(new Set(amounts.map(({ item }) => item))).toEqual(
      new Set(['annual-fee', 'secretarial-fees', 'contributions', 'service-revenues']),
    );
  });

  test('a composition is read as shares, in points', () => {
    const table = onlyTable(
      sheet('Foglio9', [
        ['COMPOSIZIONE %'],
        ['ONERI CORRENTI', 2016, 2015],
        ['Personale', 42.1, 40.7],
        ['Funzionamento', 19.5, 21.2],
        ['Interventi economici', '14,2', 12.5],
        ['Ammortamenti e accantonamenti', 24.2, 25.6],
      ]),
    );
    expect(table.kind).toBe('income-statement');
    expect(factsOf(table, 'amount')[4]).toMatchObject({
      item: 'economic-interventions',
      amount: null,
      share: { value: '14.2' },
      year: 2016,
    });
  });

  test('of forecast and outturn of one year the outturn speaks; the forecast stands aside', () => {
    const table = onlyTable(
      sheet('CE', [
        ['Voci', 'Preventivo 2020', 'Consuntivo 2020', 'Differenza'],
        ['Diritto annuale', 100, 90, -10],
        ['Diritti di segreteria', 50, 55, 5],
        ['Totale proventi correnti', 150, 145, -5],
      ]),
    );
    const amounts = factsOf(table, 'amount');
    const valuesOf = (some: typeof amounts) =>
      some.map(({ item, amount, stage, planned = false }) => [item, amount?.value, stage, planned]);
    expect(valuesOf(amounts.filter(({ aside }) => !aside))).toEqual([
      ['annual-fee', '90', 'actual', false],
      ['secretarial-fees', '55', 'actual', false],
      ['current-revenues', '145', 'actual', false],
    ]);
    expect(valuesOf(amounts.filter(({ aside }) => aside))).toEqual([
      ['annual-fee', '100', 'initial', true],
      ['secretarial-fees', '50', 'initial', true],
      ['current-revenues', '150', 'initial', true],
    ]);
  });
});

describe('economic interventions by area (report, 1.2.2)', () => {
  const table = onlyTable(
    sheet('Foglio5', [
      [
        'RIEPILOGO INTERVENTI ECONOMICI PER AREA STRATEGICA',
        'CONSUNTIVO 2016 (Migliaia di Euro)',
        'COMP. % 2016',
        'CONSUNTIVO 2015 (Migliaia di Euro)',
        'COMP. % 2015',
      ],
      ['Area Strategica 1: COMPETITIVITA’ DEL TERRITORIO', 23.21, 2, 32.76, 3.1],
      ['Area Strategica 2: SERVIZI ALLE IMPRESE', 1076.19, 93.5, 963.97, 91.1],
      ['Area Strategica 3: COMPETITIVITA’ DELL’ENTE', 4.12, 0.4, 9.79, 0.9],
      ['TOTALE GENERALE AREE STRATEGICHE', 1103.52, 95.8, 1006.52, 95.1],
      ['PARTE INTERVENTI NON STRATEGICI', 48.06, 4.2, 51.84, 4.9],
      ['TOTALE INTERVENTI ECONOMICI', 1151.58, 100, 1058.36, 100],
    ]),
  );

  test('amounts in thousands are scaled to euro', () => {
    expect(table.kind).toBe('economic-interventions');
    const year = factsOf(table, 'amount').filter(
      ({ year: each, amount }) => each === 2016 && amount !== null,
    );
    expect(year.map(({ item, amount }) => [item, amount?.value])).toEqual([
      ['area-1', '23210'],
      ['area-2', '1076190'],
      ['area-3', '4120'],
      ['strategic', '1103520'],
      ['non-strategic', '48060'],
      ['total', '1151580'],
    ]);
  });

  test('a share below one per cent is not a fraction', () => {
    expect(factsOf(table, 'amount').find(({ item, share }) => item === 'area-3' && share)?.share?.value).toBe(
      '0.4',
    );
  });

  test('the last total sums the first and the part that is not strategic', () => {
    const [, last] = factsOf(table, 'total').filter(({ year }) => year === 2016);
    expect(last?.parts.map(({ value }) => value)).toEqual(['1103520', '48060']);
  });
});

describe('balance sheet, costs by function, structural data', () => {
  test('a balance sheet is known by its items', () => {
    const table = onlyTable(
      sheet('SP', [
        ['STATO PATRIMONIALE', '31/12/2015', '31/12/2016'],
        ['Immobilizzazioni', 100, 110],
        ['Attivo circolante', 50, 60],
        ['Totale attivo', 150, 170],
        ['Patrimonio netto', 120, 140],
        ['Passivo a breve', 30, 30],
        ['Totale generale passivo', 150, 170],
      ]),
    );
    expect(table.kind).toBe('balance-sheet');
    expect(
      factsOf(table, 'amount')
        .filter(({ year }) => year === 2016)
        .map(({ item }) => item),
    ).toEqual([
      'fixed-assets',
      'current-assets',
      'total-assets',
      'net-worth',
      'short-term-liabilities',
      'total-liabilities',
    ]);
  });

  test('functions A–D in columns make a table of costs by function (D.P.R. 254/2005, annex A)', () => {
    const table = onlyTable(
      sheet('All A', [
        [
          'Voci',
          '(A) Organi istituzionali e Segreteria generale',
          '(B) Servizi di supporto',
          '(C) Anagrafe e servizi di regolazione del mercato',
          '(D) Studio, formazione, informazione e promozione economica',
          'TOTALE (A+B+C+D)',
        ],
        ['Personale', 10, 20, 30, 40, 100],
        ['Funzionamento', '(1,00)', 2, 3, 4, 10],
        ['Totale oneri correnti', 11, 22, 33, 44, 110],
      ]),
    );
    expect(table.kind).toBe('function-costs');
    expect(
      factsOf(table, 'amount').find(
        ({ item, institutionalFunction }) => item === 'current-costs' && institutionalFunction === 'C',
      ),
    ).toMatchObject({
      amount: { value: '33' },
    });
  });

  test('staff and firms are structural data', () => {
    const table = onlyTable(
      sheet('Dati', [
        ['Dati di struttura', 2015, 2016],
        ['N. imprese attive al 31/12', 36949, 36697],
        ['Dipendenti a tempo indeterminato e dirigenti (unità equivalenti)', 70.3, 68],
      ]),
    );
    expect(table.kind).toBe('structural-data');
    expect(factsOf(table, 'amount').filter(({ year }) => year === 2016)).toMatchObject([
      { item: 'active-firms', amount: { value: '36697' } },
      { item: 'staff-fte', amount: { value: '68' } },
    ]);
  });
});

describe('health ratios (report, 3, "Stato di salute")', () => {
  test('labels merged over numerator and denominator, four years, percentages typed as text', () => {
    const table = onlyTable(
      sheet(
        'Salute',
        [
          ["STATO DI SALUTE DELL'ENTE"],
          ['Indicatore', 'Composizione indicatore', 'CONSUNTIVO 2016', 2015, 2014, 2013],
          [
            'Margine di Struttura finanziaria a breve',
            'Attivo circolante - Passivo a breve',
            '415,0%',
            '90,9%',
            '290,9%',
            '294,6%',
          ],
          [null, 'Passivo a breve'],
          [
            'Equilibrio economico della gestione corrente',
            'Oneri correnti',
            { v: 0.936, z: '0.0%' },
            '105,6%',
            '98,5%',
            '106,1%',
          ],
          [null, 'Proventi correnti'],
        ],
        ['A3:A4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:F4', 'A5:A6'],
      ),
    );
    expect(table.kind).toBe('health-ratios');
    const ratios = factsOf(table, 'ratio');
    expect(
      ratios.filter(({ year }) => year === 2016).map(({ id, published }) => [id, published.value]),
    ).toEqual([
      ['short-term-margin', '415'],
      ['current-management-balance', '93.6'],
    ]);
  });
});
