import type { LayoutCase } from '../case';

export const individualObjectivesWeightedAreas: LayoutCase = {
  name: 'individual-objectives-weighted-areas',
  why: 'Executives in sections, a weight for each objective: a person’s result is the weighted mean.',
  workbook: [
    {
      name: 'Dirigenti',
      rows: [
        ['Obiettivi individuali dei dirigenti 2023'],
        [],
        ['Obiettivo', 'Indicatore', 'Peso', 'Target', 'Consuntivo', '% ragg.'],
        ['Dirigente Area Tecnica'],
        ['Cantieri', 'Cantieri chiusi', 70, 10, 8, 80],
        ['Energia', 'kWh risparmiati', 30, 1000, 1000, 100],
        ['Dirigente Area Servizi'],
        ['Scuola', 'Mense', 50, 4, 4, 100],
        ['Sociale', 'Utenti', 50, 100, 70, 70],
      ],
    },
  ],
  expected: {
    year: 2023,
    sheets: [{ sheet: 'Dirigenti', kind: 'individual-objectives', covers: 'A4:F9', levels: ['executive'] }],
    tree: [
      { title: 'Area Tecnica', level: 'executive', achievement: { value: '86' } },
      { title: 'Area Servizi', level: 'executive', achievement: { value: '85' } },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
