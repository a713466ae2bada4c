import type { LayoutCase } from '../case';

export const unknownTenders: LayoutCase = {
  name: 'unknown-tenders',
  why: 'Near miss: tenders with amounts at base, awarded and a rebate in percent.',
  workbook: [
    {
      name: 'Gare',
      rows: [
        ["Affidamenti dell'anno 2020"],
        ['CIG', 'Oggetto', "Importo a base d'asta", 'Importo aggiudicato', 'Ribasso %', 'Aggiudicatario'],
        [
          'Z1A0101B2C',
          'Tinteggiatura uffici',
          { v: 20000, z: '#,##0.00' },
          { v: 18000, z: '#,##0.00' },
          10,
          'Ditta Alfa',
        ],
        [
          'Z2B0202C3D',
          'Noleggio stampanti',
          { v: 9000, z: '#,##0.00' },
          { v: 8100, z: '#,##0.00' },
          10,
          'Ditta Beta',
        ],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Gare', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
