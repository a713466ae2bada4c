import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const improvementProjectsSums: LayoutCase = {
  name: 'improvement-projects-sums',
  why: 'Projects of the fund with sums put aside and paid, who leads them, and the year of the fund in the title.',
  workbook: [
    {
      name: 'Fondo',
      rows: [
        ['Fondo risorse decentrate 2021 - progetti finanziati'],
        [],
        ['n.', 'Progetto', 'Responsabile', 'Obiettivo raggiunto %', 'Somma stanziata', 'Somma liquidata'],
        [1, 'Apertura pomeridiana', 'Rossi', '100', eur(3000), eur(3000)],
        [2, 'Archivio digitale', 'Bianchi', '80', eur(2000), eur(1600)],
        [null, 'TOTALE', null, null, eur(5000), eur(4600)],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'Fondo', kind: 'improvement-projects', covers: 'A4:F5', year: 2021 }],
    incentives: {
      planned: '5000',
      paid: '4600',
      projects: [
        { number: 1, achievement: '100', paid: '3000' },
        { number: 2, achievement: '80', paid: '1600' },
      ],
    },
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
