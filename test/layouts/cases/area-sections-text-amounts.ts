import type { LayoutCase } from '../case';

export const areaSectionsTextAmounts: LayoutCase = {
  name: 'area-sections-text-amounts',
  why: 'Areas as sections over their objectives, subtotals by area, every amount a text.',
  workbook: [
    {
      name: 'Tab. 3',
      rows: [
        ['Tab. 3 - Risorse assegnate e utilizzate (consuntivo 2020)'],
        ['Obiettivo', 'Iniziale', 'Assestato', 'Consuntivo', '% utilizzo'],
        ['Area strategica 1 - Competitività delle imprese'],
        ['1A - Innovazione', '100.000,00', '110.000,00', '99.000,00', '90,0'],
        ['1B - Internazionalizzazione', '50.000,00', '40.000,00', '20.000,00', '50,0'],
        ['Totale area 1', '150.000,00', '150.000,00', '119.000,00', '79,3'],
        ['Area strategica 2 - Competitività del territorio'],
        ['2A - Turismo', '80.000,00', '100.000,00', '100.000,00', '100,0'],
        ['2B - Giustizia alternativa', '20.000,00', '20.000,00', '0', '0,0'],
        ['Totale area 2', '100.000,00', '120.000,00', '100.000,00', '83,3'],
        ['TOTALE GENERALE', '250.000,00', '270.000,00', '219.000,00', '81,1'],
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Tab. 3', kind: ['project-resources', 'area-resources'] }],
    tree: [
      { id: '1A', budget: { use: '90.0' } },
      { id: '2B', budget: { actual: '0', use: '0' } },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
