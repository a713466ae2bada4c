import type { LayoutCase } from '../case';

export const incomeStatementHealthAuthority: LayoutCase = {
  name: 'income-statement-health-authority',
  why: "A health authority's income statement, changes and their percentages beside, a correction that names investments.",
  workbook: [
    {
      name: 'CE',
      rows: [
        ['AZIENDA USL VALBASSA - CONTO ECONOMICO', null, null, 'Importi: Euro'],
        ['SCHEMA DI BILANCIO', 'Anno 2021', 'Anno 2020', 'Variazione', 'Var. %'],
        ['A) VALORE DELLA PRODUZIONE'],
        ['1) Contributi in c/esercizio', 250000000, 240000000, 10000000, 4.2],
        [
          '2) Rettifica contributi c/esercizio per destinazione ad investimenti',
          -2000000,
          -1500000,
          -500000,
          33.3,
        ],
        [
          '4) Ricavi per prestazioni sanitarie e sociosanitarie a rilevanza sanitaria',
          30000000,
          28000000,
          2000000,
          7.1,
        ],
        ['5) Concorsi, recuperi e rimborsi', 3000000, 2500000, 500000, 20],
        ['Totale A)', 281000000, 269000000, 12000000, 4.5],
        ['B) COSTI DELLA PRODUZIONE'],
        ['1) Acquisti di beni', 45000000, 44000000, 1000000, 2.3],
        ['2) Acquisti di servizi sanitari', 120000000, 115000000, 5000000, 4.3],
        ['6) Costi del personale', 85000000, 83000000, 2000000, 2.4],
        ['8) Ammortamenti', 6000000, 6000000, 0, 0],
        ['Totale B)', 256000000, 248000000, 8000000, 3.2],
        ['DIFF. TRA VALORE E COSTI DELLA PRODUZIONE (A-B)', 25000000, 21000000, 4000000, 19],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'CE', kind: 'income-statement', year: 2021 }],
    statements: [
      { statement: 'revenues', label: '2) Rettifica contributi', year: 2021, amount: '-2000000' },
      { statement: 'revenues', label: '5) Concorsi, recuperi', year: 2020, amount: '2500000' },
      { statement: 'costs', label: '2) Acquisti di servizi sanitari', year: 2021, amount: '120000000' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
