import type { LayoutCase } from '../case';

export const incomeStatementCentres: LayoutCase = {
  name: 'income-statement-centres',
  why: "Annex B: centres of responsibility across, of which only their total is the body's.",
  workbook: [
    {
      name: 'All. B',
      rows: [
        ['ALL. B - BUDGET DIREZIONALE 2023'],
        ['VOCI', 'Segretario generale', 'Dirigente area 1', 'Dirigente area 2', 'Totale'],
        ['Diritto annuale', 0, 5000, 0, 5000],
        ['Diritti di segreteria', 0, 0, 2000, 2000],
        ['Totale proventi correnti', 0, 5000, 2000, 7000],
        ['Personale', 300, 800, 1000, 2100],
        ['Funzionamento', 200, 900, 800, 1900],
        ['Interventi economici', 100, 0, 2500, 2600],
        ['Totale oneri correnti', 600, 1700, 4300, 6600],
      ],
    },
  ],
  expected: {
    year: 2023,
    sheets: [{ sheet: 'All. B', kind: 'income-statement' }],
    ratios: [{ id: 'current-management-balance', year: 2023, value: '94.3' }],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
