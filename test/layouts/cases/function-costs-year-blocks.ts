import type { LayoutCase } from '../case';

export const functionCostsYearBlocks: LayoutCase = {
  name: 'function-costs-year-blocks',
  why: 'Two years in blocks under one head, functions by letter, thousands said in the title.',
  workbook: [
    {
      name: 'Funzioni',
      rows: [
        ['Oneri correnti per funzione istituzionale (migliaia di euro)'],
        [],
        ['Voci', 'Funzione A', 'Funzione B', 'Funzione C', 'Funzione D', 'Totale'],
        ['Anno 2019'],
        ['Personale', 100, 200, 400, 100, 800],
        ['Funzionamento', 50, 250, 150, 50, 500],
        ['Interventi economici', 0, 0, 0, 300, 300],
        ['Ammortamenti e accantonamenti', 0, 100, 50, 50, 200],
        ['Totale oneri correnti', 150, 550, 600, 500, 1800],
        ['Anno 2018'],
        ['Personale', 100, 200, 420, 100, 820],
        ['Funzionamento', 80, 220, 130, 50, 480],
        ['Interventi economici', 0, 0, 0, 200, 200],
        ['Ammortamenti e accantonamenti', 0, 100, 50, 50, 200],
        ['Totale oneri correnti', 180, 520, 600, 400, 1700],
      ],
    },
    {
      name: 'Imprese',
      rows: [
        ['Dati di struttura', 2018, 2019],
        ['Imprese attive al 31 dicembre', 9000, 10000],
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [
      { sheet: 'Funzioni', kind: 'function-costs', covers: 'A4:F15' },
      { sheet: 'Imprese', kind: 'structural-data' },
    ],
    ratios: [
      { id: 'structure-efficiency', year: 2019, value: '38.9', status: 'measured' },
      { id: 'structure-efficiency', year: 2018, value: '41.2', status: 'measured' },
      { id: 'operating-efficiency', year: 2019, value: '80.0', status: 'measured' },
      { id: 'operating-efficiency', year: 2018, value: '88.9', status: 'measured' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { rule: ['total-differs', 'summary-differs'] }],
    checkExit: 0,
  },
};
