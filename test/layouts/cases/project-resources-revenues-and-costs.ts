import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const projectResourcesRevenuesAndCosts: LayoutCase = {
  name: 'project-resources-revenues-and-costs',
  why: 'Revenues and costs, forecast and outturn of each: resources are the costs.',
  workbook: [
    {
      name: 'Progetti',
      rows: [
        ['Progetti 2022: proventi e oneri'],
        [
          'Progetto',
          'Proventi preventivo',
          'Proventi consuntivo',
          'Oneri preventivo',
          'Oneri consuntivo',
          'Saldo',
        ],
        ['SIRNI', eur(100), eur(90), eur(150), eur(140), eur(-50)],
        ['OCRI', eur(50), eur(50), eur(60), eur(55), eur(-5)],
        ['Totale', eur(150), eur(140), eur(210), eur(195), eur(-55)],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Progetti', kind: 'project-resources' }],
    tree: [{ title: 'SIRNI', budget: { initial: '150', actual: '140', use: '93.3' } }],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
