import { cellName } from '../../../src/workbook/address';
import { type Typed, factsOf, nodeOf, onlyTable, sheet } from '../sheets';

const HEAD = [
  'OBIETTIVO STRATEGICO',
  'PROGETTI',
  'Budget iniziale 2016',
  'Budget aggiornato',
  'Consuntivo 2016',
  '% Utilizzo Budget aggiornato',
  '% Risorse impiegate per Ob. strategico',
];

describe('resources by objective and project (report, 1.2.2)', () => {
  const rows: readonly (readonly Typed[])[] = [
    ['RIEPILOGO RISORSE'],
    [],
    HEAD,
    [
      'OBIETTIVO STRATEGICO 2C Start up e sviluppo',
      '2C0101- Sportelli e servizi',
      '241.000,00',
      252000,
      21400,
      8.5,
    ],
    [null, ' 2C0102- Formazione', 130500, 90300, 59300.76, 65.7],
    [null, '2C0104- Innovazione', 348000, 348000, 210000, 60.3],
    [null, null, 719500, 690300, 290700.76, 42.1, 25.65],
    ['OBIETTIVO STRATEGICO 1E Vigilanza', 'IE0101 - Iniziative ispettive', 4500, 4200, 596.2, 14.2],
    [null, null, 4500, 4200, 596.2, 14.2, 0.05],
    ['TOTALE RISORSE', null, 724000, 694500, 291296.96, 41.9, 100],
  ];
  const table = onlyTable(sheet('Foglio3', rows, ['A4:A7', 'A8:A9']));

  test('the table is known by its heads and codes, not by the sheet name', () => {
    expect(table.kind).toBe('project-resources');
    expect(table.confidence).toBeGreaterThan(0.8);
    expect(table.period.year).toBe(2016);
    expect(table.evidence).toContainEqual({
      cell: { sheet: 'Foglio3', row: 2, col: 1 },
      text: 'PROGETTI',
      role: 'project',
    });
  });

  test('each project has its budgets in euro, numbers typed as text included', () => {
    expect(nodeOf(table, '2C0101')).toMatchObject({
      level: 'project',
      title: 'Sportelli e servizi',
      initial: { value: '241000', raw: null, text: '241.000,00' },
      updated: { value: '252000', raw: '252000' },
      actual: { value: '21400' },
      use: { value: '8.5', places: 1 },
    });
  });

  test('a subtotal without a label belongs to the objective merged beside it', () => {
    const objective = factsOf(table, 'node').find(({ code, actual }) => code === '2C' && actual !== null);
    expect(objective).toMatchObject({
      level: 'objective',
      actual: { value: '290700.76' },
      share: { value: '25.65' },
    });
  });

  test('a mistyped code is kept as typed', () => {
    expect(nodeOf(table, 'IE0101').title).toBe('Iniziative ispettive');
  });

  test('subtotals sum the projects of their objective, the total sums the subtotals', () => {
    const actual = factsOf(table, 'total').filter(({ role }) => role === 'actual');
    expect(
      actual.map(({ scope, printed, parts }) => [
        scope,
        printed.value,
        parts.map(({ ref }) => cellName(ref.row, ref.col)),
      ]),
    ).toEqual([
      ['subtotal', '290700.76', ['E4', 'E5', 'E6']],
      ['subtotal', '596.2', ['E8']],
      ['total', '291296.96', ['E7', 'E9']],
    ]);
  });
});

describe('resources as other bodies lay them out', () => {
  test('codes with leading zeros, commitments for outturn, percentages as fractions', () => {
    const table = onlyTable(
      sheet('PEG', [
        ['Piano esecutivo di gestione 2020'],
        [
          'Codice progetto',
          'Progetto',
          'Iniziale',
          'Assestato',
          'Impegnato al 31/12',
          '% impegnato / assestato',
        ],
        ['0101', 'Manutenzione dei plessi', 120000, 150000, 135000, { v: 0.9, z: '0.0%' }],
        ['0102', 'Piste ciclabili', 80000, 80000, 20000, { v: 0.25, z: '0.0%' }],
        ['Totale', null, 200000, 230000, 155000, { v: 0.674, z: '0.0%' }],
      ]),
    );
    expect(table.kind).toBe('project-resources');
    expect(nodeOf(table, '0101')).toMatchObject({
      code: '0101',
      title: 'Manutenzione dei plessi',
      actual: { value: '135000' },
      use: { value: '90', raw: '0.9', factor: '100' },
    });
  });

  test('thousands of euro in the heads are scaled before anything is compared', () => {
    const table = onlyTable(
      sheet('R', [
        ['Progetto', 'Budget iniziale (migliaia di euro)', 'Consuntivo (migliaia di euro)'],
        ['1A0101 Fiere', 12.5, 10],
        ['1A0102 Corsi', 3, 2.75],
      ]),
    );
    expect(nodeOf(table, '1A0101').initial).toMatchObject({ value: '12500', raw: '12.5', factor: '1000' });
  });
});
