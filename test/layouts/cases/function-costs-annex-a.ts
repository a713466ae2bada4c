import type { CellInput, LayoutCase } from '../case';

/** Outturn expected, forecast, then A, B, C, D and their total. */
const row = (label: string, ...values: string[]): CellInput[] => [label, ...values];

export const functionCostsAnnexA: LayoutCase = {
  name: 'function-costs-annex-a',
  why: "The forecast's annex A: forecasts before the functions, costs in parentheses as text, one row's total is wrong.",
  workbook: [
    {
      name: 'All. A',
      merges: ['B3:C3', 'D3:H3'],
      rows: [
        ['ALL. A - PREVENTIVO (previsto dall’articolo 6, comma 1) - ANNO 2015'],
        [],
        [null, 'VALORI COMPLESSIVI', null, 'FUNZIONI ISTITUZIONALI'],
        [
          'VOCI DI ONERI/PROVENTI E INVESTIMENTO',
          'PREVISIONE CONSUNTIVO AL 31.12.2014',
          'PREVENTIVO ANNO 2015',
          'ORGANI ISTITUZIONALI E SEGRETERIA GENERALE (A)',
          'SERVIZI DI SUPPORTO (B)',
          'ANAGRAFE E SERVIZI DI REGOLAZIONE DEL MERCATO (C)',
          'STUDIO, FORMAZIONE, INFORMAZIONE E PROMOZIONE ECONOMICA (D)',
          'TOTALE (A+B+C+D)',
        ],
        ['GESTIONE CORRENTE'],
        ['A) Proventi correnti'],
        row('1 Diritto Annuale', '5.000,00', '3.000,00', '0,00', '3.000,00', '0,00', '0,00', '3.000,00'),
        row('2 Diritti di Segreteria', '900,00', '1.000,00', '0,00', '0,00', '980,00', '20,00', '1.000,00'),
        row('Totale proventi correnti A', '5.900,00', '4.000,00', '0,00', '3.000,00', '980,00', '20,00', '4.000,00'),
        ['B) Oneri Correnti'],
        row('6 Personale', '(1.700,00)', '(1.600,00)', '(200,00)', '(400,00)', '(800,00)', '(200,00)', '(1.600,00)'),
        row('7 Funzionamento', '(1.100,00)', '(1.000,00)', '(150,00)', '(450,00)', '(300,00)', '(100,00)', '(1.100,00)'),
        row('8 Interventi economici', '(1.900,00)', '(900,00)', '-', '-', '(50,00)', '(850,00)', '(900,00)'),
        row(
          '9 Ammortamenti e accantonamenti',
          '(600,00)',
          '(500,00)',
          '(50,00)',
          '(350,00)',
          '(50,00)',
          '(50,00)',
          '(500,00)',
        ),
        row(
          'Totale Oneri Correnti B',
          '(5.300,00)',
          '(4.000,00)',
          '(400,00)',
          '(1.200,00)',
          '(1.200,00)',
          '(1.200,00)',
          '(4.000,00)',
        ),
        row(
          'Risultato della gestione corrente A-B',
          '600,00',
          '0,00',
          '(400,00)',
          '1.800,00',
          '(220,00)',
          '(1.180,00)',
          '0,00',
        ),
      ],
    },
  ],
  expected: {
    year: 2015,
    sheets: [{ sheet: 'All. A', kind: 'function-costs', covers: 'A7:H16' }],
    ratios: [
      { id: 'structure-efficiency', year: 2015, value: '40.0', status: 'measured' },
      { id: 'registry-service-economy', year: 2015, value: '85.2', status: 'measured' },
    ],
    treeEmpty: true,
    findings: [
      {
        rule: 'total-differs',
        severity: 'error',
        sheet: 'All. A',
        cell: 'H12',
        published: '-1100',
        expected: '-1000',
      },
    ],
    noFindings: [{ severity: 'error' }, { rule: 'bad-number' }],
    checkExit: 1,
  },
};
