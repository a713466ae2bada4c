import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const projectReportLongRows: LayoutCase = {
  name: 'project-report-long-rows',
  why: 'One row an indicator, with mission, programme and project merged down and targets in cells of their own.',
  workbook: [
    {
      name: 'Report',
      merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'A5:A6', 'B5:B6', 'C5:C6', 'D5:D6', 'E5:E6'],
      rows: [
        ['Report direzionale 2020 per missione e programma'],
        [
          'Missione',
          'Programma',
          'Cod. progetto',
          'Progetto',
          'Oneri',
          'Indicatore',
          'Risultato atteso',
          'Risultato conseguito',
        ],
        [
          '011 Competitività e sviluppo delle imprese',
          '005 Incentivazione',
          '1A0101',
          "Reti d'impresa",
          eur(8000),
          'Reti costituite',
          '>= 4',
          5,
        ],
        [null, null, null, null, null, 'Imprese coinvolte', '>= 50', 40],
        [
          '012 Regolazione dei mercati',
          '004 Vigilanza',
          '1B0101',
          'Marchio di territorio',
          eur(12000),
          'Disciplinare approvato',
          'SI',
          'SI',
        ],
        [null, null, null, null, null, 'Giorni per il rilascio', '<= 20 gg', '25 gg'],
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Report', kind: ['project-report', 'indicator-table'], covers: 'A3:H6' }],
    tree: [
      {
        id: '1A0101',
        title: "Reti d'impresa",
        level: 'project',
        parent: '1A',
        achievement: { value: '90', status: 'measured', counted: 2, of: 2 },
      },
      {
        id: '1B0101',
        title: 'Marchio di territorio',
        level: 'project',
        achievement: { value: '90', status: 'inferred', counted: 2, of: 2 },
      },
      { title: 'Imprese coinvolte', level: 'indicator', parent: '1A0101', achievement: { value: '80' } },
      { title: 'Giorni per il rilascio', level: 'indicator', parent: '1B0101', achievement: { value: '80' } },
    ],
    noFindings: [{ severity: 'error' }, { rule: ['code-duplicate', 'missing-value', 'bad-number'] }],
  },
};
