import type { LayoutCase } from '../case';

export const incomeStatementUniversity: LayoutCase = {
  name: 'income-statement-university',
  why: "A university's income statement (D.M. 19/2014) in thousands, Roman items, closing dates as heads.",
  workbook: [
    {
      name: 'CE ateneo',
      rows: [
        ['Università degli Studi di Montalto - Conto economico 2019 (valori in migliaia di euro)'],
        [],
        [null, '31/12/2019', '31/12/2018'],
        ['A) PROVENTI OPERATIVI'],
        ['I. PROVENTI PROPRI', 31000, 30000],
        ['1) Proventi per la didattica', 21000, 20500],
        ['2) Proventi da ricerche commissionate e trasferimento tecnologico', 4000, 3900],
        ['3) Proventi da Ricerche con finanziamenti competitivi', 6000, 5600],
        ['II. CONTRIBUTI', 92000, 90000],
        ['1) Contributi Miur e altre Amministrazioni centrali', 88000, 86500],
        ['2) Contributi Regioni e Province autonome', 4000, 3500],
        ['V. ALTRI PROVENTI E RICAVI DIVERSI', 2000, 1800],
        ['TOTALE PROVENTI (A)', 125000, 121800],
        ['B) COSTI OPERATIVI'],
        ['VIII. COSTI DEL PERSONALE', 80000, 79000],
        ['1) Costi del personale dedicato alla ricerca e alla didattica', 52000, 51000],
        ['2) Costi del personale dirigente e tecnico-amministrativo', 28000, 28000],
        ['IX. COSTI DELLA GESTIONE CORRENTE', 33000, 32000],
        ['X. AMMORTAMENTI E SVALUTAZIONI', 5000, 4900],
        ['XI. ACCANTONAMENTI PER RISCHI E ONERI', 1000, 900],
        ['XII. ONERI DIVERSI DI GESTIONE', 800, 700],
        ['TOTALE COSTI (B)', 119800, 117500],
        ['DIFFERENZA TRA PROVENTI E COSTI OPERATIVI (A - B)', 5200, 4300],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'CE ateneo', kind: 'income-statement', year: 2019 }],
    statements: [
      { statement: 'revenues', label: 'II. CONTRIBUTI', year: 2019, amount: '92000000' },
      { statement: 'costs', label: 'IX. COSTI DELLA GESTIONE', year: 2018, amount: '32000000' },
      { statement: 'other', label: 'DIFFERENZA TRA PROVENTI', year: 2019, amount: '5200000' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
