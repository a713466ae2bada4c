import type { LayoutCase } from '../case';

export const incomeStatementSmallBody: LayoutCase = {
  name: 'income-statement-small-body',
  why: "A small body's account of eight lines, nothing of a chamber's.",
  workbook: [
    {
      name: 'Conto economico',
      rows: [
        ['ENTE PARCO DELLE VETTE - Conto economico esercizio 2022'],
        [],
        ['Descrizione', 'Anno 2022', 'Anno 2021'],
        ['Valore della produzione', 2500000, 2400000],
        ['Costi della produzione', 2300000, 2250000],
        ['Differenza tra valore e costi della produzione', 200000, 150000],
        ['Proventi e oneri finanziari', 1000, 1200],
        ['Proventi e oneri straordinari', -5000, 3000],
        ["Imposte dell'esercizio", 90000, 88000],
        ['Avanzo economico', 106000, 66200],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Conto economico', kind: 'income-statement', year: 2022 }],
    statements: [
      { statement: 'costs', label: 'Costi della produzione', year: 2021, amount: '2250000' },
      { statement: 'other', label: 'Proventi e oneri straordinari', year: 2022, amount: '-5000' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
