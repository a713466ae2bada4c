import type { LayoutCase } from '../case';

export const structuralDataTextUnits: LayoutCase = {
  name: 'structural-data-text-units',
  why: 'Staff in halves and firms in thousands typed as text with their units, three years, a note between the rows.',
  workbook: [
    {
      name: 'Struttura',
      rows: [
        ['Dimensioni della Camera'],
        [],
        ['Dato', '31/12/2014', '31/12/2015', '31/12/2016'],
        ['Personale in servizio'],
        ['Dipendenti a tempo indeterminato (FTE)', '62,5', '61,0', '58,8'],
        ['Dirigenti (FTE)', 'n. 3', 'n. 3', 'n. 2'],
        ['* il dirigente uscito nel 2016 non è stato sostituito'],
        ['Imprese'],
        ['Imprese attive', '33.458', '33.120', '32.900'],
        ['Nuovi investimenti (€)', '€ 120.000,00', '€ 0,00', '€ 30.000,00'],
      ],
    },
    {
      name: 'Oneri',
      rows: [
        ['Oneri correnti', 2014, 2015, 2016],
        ['Personale', 3000000, 2900000, 2800000],
        ['Funzionamento', 1965000, 1920000, 1824000],
        ['Interventi economici', 3225800, 1656000, 1286000],
        ['Ammortamenti e accantonamenti', 500000, 500000, 500000],
      ],
    },
  ],
  expected: {
    year: 2016,
    sheets: [
      { sheet: 'Struttura', kind: 'structural-data', covers: 'A5:D10' },
      { sheet: 'Oneri', kind: 'income-statement' },
    ],
    statements: [
      { label: 'Dipendenti a tempo indeterminato', year: 2014, amount: '62.5' },
      { label: 'Dirigenti', year: 2016, amount: '2' },
      { label: 'Imprese attive', year: 2015, amount: '33120' },
    ],
    ratios: [
      { id: 'running-cost-per-employee', year: 2014, value: '30000', status: 'measured' },
      { id: 'running-cost-per-employee', year: 2015, value: '30000', status: 'measured' },
      { id: 'running-cost-per-employee', year: 2016, value: '30000', status: 'measured' },
      { id: 'intervention-per-firm', year: 2014, value: '100.0', status: 'measured' },
      { id: 'intervention-per-firm', year: 2015, value: '50.0', status: 'measured' },
      { id: 'intervention-per-firm', year: 2016, value: '40.0', status: 'measured' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { rule: 'bad-number' }],
    checkExit: 0,
  },
};
