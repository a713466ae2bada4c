import type { LayoutCase } from '../case';

export const cycleCheckUpPhases: LayoutCase = {
  name: 'cycle-check-up-phases',
  why: 'The check-up of the performance cycle: points of the most points.',
  workbook: [
    {
      name: 'Check-up',
      rows: [
        ['Check-up del ciclo della performance'],
        [],
        ['Fase', 'Punteggio', 'Punteggio massimo', '% di conformità'],
        ['Pianificazione', 18, 20, 90],
        ['Misurazione e valutazione', 14, 20, 70],
        ['Performance individuale', 10, 15, 66.7],
        ['Trasparenza', 9, 10, 90],
        ['Totale', 51, 65, 78.5],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Check-up', kind: 'cycle-check-up' }],
    series: [{ label: 'Trasparenza', category: 'Punteggio', value: '9', share: '90' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
