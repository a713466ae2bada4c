import type { LayoutCase } from '../case';

export const healthRatiosTerms: LayoutCase = {
  name: 'health-ratios-terms',
  why: 'Each ratio stands with the values of its numerator and denominator; the year is in the title alone.',
  workbook: [
    {
      name: 'Indicatori',
      rows: [
        ['Indicatori di bilancio - esercizio 2018'],
        [],
        ['Indicatore', 'Numeratore', 'Denominatore', 'Valore %'],
        ['Equilibrio economico della gestione corrente', '2.930.000,00', '3.040.000,00', '96,4'],
        ['Incidenza dei costi strutturali', '2.080.000,00', '3.040.000,00', '70,0'],
        ['Solidità finanziaria', '5.000.000,00', '7.000.000,00', '71,5'],
        ["Incidenza dell'attivo immobilizzato", '4.000.000,00', '7.000.000,00', '57,1'],
      ],
    },
  ],
  expected: {
    year: 2018,
    sheets: [{ sheet: 'Indicatori', kind: 'health-ratios', covers: 'A4:D7', year: 2018 }],
    ratios: [
      { id: 'current-management-balance', year: 2018, value: '96.4', published: '96.4', status: 'measured' },
      { id: 'structural-cost-incidence', year: 2018, value: '68.4', published: '70.0', status: 'measured' },
      { id: 'financial-independence', year: 2018, value: '71.4', published: '71.5', status: 'measured' },
      { id: 'fixed-asset-incidence', year: 2018, value: '57.1', published: '57.1', status: 'measured' },
    ],
    treeEmpty: true,
    findings: [
      { rule: 'percent-differs', severity: 'error', sheet: 'Indicatori', cell: 'D5', expected: '68.4' },
      { rule: 'rounding', severity: 'info', sheet: 'Indicatori', cell: 'D6', expected: '71.4' },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }, { rule: 'rounding' }],
    checkExit: 1,
  },
};
