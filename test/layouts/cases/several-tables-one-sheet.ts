import type { LayoutCase } from '../case';
import { eur, points } from '../cells';

export const severalTablesOneSheet: LayoutCase = {
  name: 'several-tables-one-sheet',
  why: 'Areas, costs and councillors one below the other on a sheet, with prose between: three entries.',
  workbook: [
    {
      name: 'Tutto',
      rows: [
        ['Relazione sulla performance 2019 - tabelle'],
        [],
        ['Area strategica', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo', '% utilizzo'],
        ['Area strategica 1: Imprese', eur(10000), eur(10000), eur(5000), points(50)],
        ['Area strategica 2: Territorio', eur(30000), eur(20000), eur(15000), points(75)],
        ['Totale', eur(40000), eur(30000), eur(20000), points(66.7)],
        [],
        ["Si riportano di seguito gli oneri correnti dell'ultimo biennio."],
        [],
        ['ONERI CORRENTI', 2019, 2018],
        ['Personale', eur(900000), eur(950000)],
        ['Funzionamento', eur(400000), eur(410000)],
        ['Interventi economici', eur(300000), eur(250000)],
        ['Ammortamenti e accantonamenti', eur(200000), eur(190000)],
        [],
        ['Composizione del Consiglio per genere'],
        ['Genere', 2019, 2018],
        ['Uomini', 15, 16],
        ['Donne', 10, 9],
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [
      { sheet: 'Tutto', kind: 'area-resources', covers: 'A4:E5', avoids: 'A8' },
      { sheet: 'Tutto', kind: 'income-statement', covers: 'A11:C14', avoids: 'A16' },
      { sheet: 'Tutto', kind: 'gender-balance', covers: 'A18:C19', avoids: 'A14' },
    ],
    tree: [
      { title: 'Imprese', level: 'area', budget: { actual: '5000', use: '50.0', share: '25.0' } },
      { title: 'Territorio', level: 'area', budget: { actual: '15000', use: '75.0', share: '75.0' } },
    ],
    statements: [{ label: 'Personale', year: 2018, amount: '950000' }],
    notInTree: ['totale', 'si riportano', 'uomini'],
    noFindings: [{ severity: 'error' }, { rule: ['total-differs', 'percent-differs', 'summary-differs'] }],
    checkExit: 0,
  },
};
