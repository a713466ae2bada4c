import type { LayoutCase } from '../case';
import { eur, points } from '../cells';

export const healthRatiosFromAccounts: LayoutCase = {
  name: 'health-ratios-from-accounts',
  why: 'Printed ratios against the accounts: right, truncated, wrong, and two whose inputs the workbook lacks.',
  workbook: [
    {
      name: 'Conto',
      rows: [
        ['Conto economico (euro)', 2022],
        ['Diritto annuale', eur(2100000)],
        ['Diritti di segreteria', eur(780000)],
        ['Contributi, trasferimenti e altre entrate', eur(160000)],
        ['Totale proventi correnti', eur(3040000)],
        ['Personale', eur(980000)],
        ['Funzionamento', eur(690000)],
        ['Interventi economici', eur(850000)],
        ['Ammortamenti e accantonamenti', eur(410000)],
        ['Totale oneri correnti', eur(2930000)],
      ],
    },
    {
      name: 'Salute',
      rows: [
        ["Stato di salute dell'ente"],
        [],
        ['Indicatore', 'Composizione', '2022', 'Migliore se'],
        ['Equilibrio economico della gestione corrente', 'oneri / proventi', points(96.3), 'minore'],
        ['Incidenza dei costi strutturali sui proventi correnti', '…', points(86.4), 'minore'],
        [
          'Capacità di generare proventi diversi da diritto annuale e diritti di segreteria',
          '…',
          points(5.3),
          'maggiore',
        ],
        ['Efficienza di struttura', 'oneri A e B / oneri', points(47.2), 'minore'],
        ['Costo medio di funzionamento per dipendente (euro)', '…', { v: 23000.5, z: '#,##0.0' }, 'minore'],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [
      { sheet: 'Conto', kind: 'income-statement' },
      { sheet: 'Salute', kind: 'health-ratios', covers: 'A4:C8' },
    ],
    ratios: [
      { id: 'current-management-balance', year: 2022, value: '96.4', published: '96.3', status: 'measured' },
      { id: 'structural-cost-incidence', year: 2022, value: '68.4', published: '86.4', status: 'measured' },
      { id: 'other-revenue-capacity', year: 2022, value: '5.3', published: '5.3', status: 'measured' },
      { id: 'structure-efficiency', year: 2022, value: null, published: '47.2', status: 'missing-input' },
      {
        id: 'running-cost-per-employee',
        year: 2022,
        value: null,
        published: '23000.5',
        status: 'missing-input',
      },
    ],
    treeEmpty: true,
    findings: [
      { rule: 'rounding', severity: 'info', sheet: 'Salute', cell: 'C4', expected: '96.4' },
      { rule: 'percent-differs', severity: 'error', sheet: 'Salute', cell: 'C5', expected: '68.4' },
    ],
    noFindings: [{ severity: 'error' }, { rule: 'rounding' }, { rule: 'identity-broken' }],
    checkExit: 1,
  },
};
