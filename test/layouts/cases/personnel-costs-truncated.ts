import type { LayoutCase } from '../case';

export const personnelCostsTruncated: LayoutCase = {
  name: 'personnel-costs-truncated',
  why: 'Costs of personnel with changes that were truncated, as a national body printed them; whole euro as text.',
  workbook: [
    {
      name: 'Tab. 22',
      rows: [
        ['Costo del personale (valori in euro)'],
        [],
        ['Competenze', '2019', '2020', 'Variaz. %'],
        ['Personale: retribuzione ordinaria', '3.277.567', '3.182.148', '-2,91'],
        ['Personale: retribuzione straordinaria', '221.611', '112.003', '-49,46'],
        ['Accantonamento TFR', '303.472', '290.312', '-4,33'],
        ['Ferie non godute', '273.764', '250.760', '-8,4'],
        ['Fondo dipendenti', '220.663', '258.832', '17,29'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Tab. 22', kind: ['income-statement', 'unknown'] }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
