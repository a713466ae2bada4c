import type { LayoutCase } from '../case';

export const unknownRiskRegister: LayoutCase = {
  name: 'unknown-risk-register',
  why: 'Near miss: the register of corruption risks has measures, times and persons in charge, but nothing to achieve.',
  workbook: [
    {
      name: 'PTPCT',
      rows: [
        ['Registro dei rischi 2022'],
        [
          'Processo',
          'Evento rischioso',
          'Probabilità',
          'Impatto',
          'Livello di rischio',
          'Misura',
          'Responsabile',
          'Tempi',
        ],
        ['Affidamenti', 'Frazionamento', 3, 4, 12, 'Controllo a campione', 'RUP', 'semestrale'],
        ['Concorsi', 'Conflitto di interessi', 2, 5, 10, 'Dichiarazioni', 'Personale', 'annuale'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'PTPCT', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
