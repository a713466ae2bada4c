import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const projectResourcesNestedSubtotalWrong: LayoutCase = {
  name: 'project-resources-nested-subtotal-wrong',
  why: 'Subtotals by objective under no head of their own, one of them wrong, the total right.',
  workbook: [
    {
      name: 'R',
      rows: [
        ['Risorse per obiettivo 2021'],
        ['Codice', 'Progetto', 'Iniziale', 'Aggiornato', 'Consuntivo'],
        ['1A0101', 'a', eur(10), eur(10), eur(10)],
        ['1A0102', 'b', eur(20), eur(20), eur(15)],
        [null, 'Totale obiettivo 1A', eur(30), eur(30), eur(25)],
        ['1B0101', 'c', eur(40), eur(50), eur(45)],
        ['1B0102', 'd', eur(60), eur(60), eur(60)],
        [null, 'Totale obiettivo 1B', eur(100), eur(120), eur(105)],
        [null, 'TOTALE GENERALE', eur(130), eur(140), eur(130)],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'R', kind: 'project-resources' }],
    findings: [{ rule: 'total-differs', cell: 'D8', expected: '110' }],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 1,
  },
};
