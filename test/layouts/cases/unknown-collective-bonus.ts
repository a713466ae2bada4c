import type { LayoutCase } from '../case';

export const unknownCollectiveBonus: LayoutCase = {
  name: 'unknown-collective-bonus',
  why: 'Near miss: a payroll of bonuses by marks of appraisal.',
  workbook: [
    {
      name: 'Produttività',
      rows: [
        ['Liquidazione produttività 2021 - dipendenti'],
        [
          'Matricola',
          'Cognome e nome',
          'Categoria',
          'Giorni presenza',
          'Punteggio valutazione',
          'Importo lordo',
          'Ritenute',
          'Netto',
        ],
        [101, 'ALFA A.', 'C1', 220, 95, 1200.5, 310.2, 890.3],
        [102, 'BETA B.', 'D2', 215, 88, 1350, 360, 990],
        [103, 'GAMMA C.', 'B3', 200, 91, 980, 240, 740],
        ['Totale', null, null, null, null, 3530.5, 910.2, 2620.3],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Produttività', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
