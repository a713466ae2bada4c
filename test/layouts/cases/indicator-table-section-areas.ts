import type { LayoutCase } from '../case';

const HEADS = ['Ob.', 'Descrizione obiettivo', 'Indicatore', 'Atteso', 'Ottenuto', 'Realizzazione'];

export const indicatorTableSectionAreas: LayoutCase = {
  name: 'indicator-table-section-areas',
  why: 'Areas as merged sections, the head again under each, codes A1 and B2, atteso and ottenuto, percentages as fractions.',
  workbook: [
    {
      name: 'Allegato 2',
      merges: ['A1:F1', 'A3:F3', 'A8:F8'],
      rows: [
        ['Albero della performance 2023 - risultati'],
        [],
        ['AREA STRATEGICA A - COMPETERE'],
        HEADS,
        ['A1', 'Portare le botteghe in rete', 'Vetrine aperte', 50, 40, 0.8],
        ['A2', 'Accompagnare chi esporta', 'Incontri con compratori', 30, 33, 1],
        [],
        ['AREA STRATEGICA B - SEMPLIFICARE'],
        HEADS,
        ['B1', 'Rispondere prima', 'Giorni per una risposta', 5, 8, 0.625],
        ['B2', 'Togliere passaggi', 'Procedure riviste', 4, 4, 1],
      ],
    },
  ],
  expected: {
    year: 2023,
    sheets: [{ sheet: 'Allegato 2', kind: 'indicator-table', covers: 'A5:F11' }],
    tree: [
      { code: 'A1', title: 'Portare le botteghe in rete', parent: 'COMPETERE', achievement: { value: '80' } },
      { code: 'A2', parent: 'COMPETERE', achievement: { value: '100' } },
      { code: 'B1', title: 'Rispondere prima', parent: 'SEMPLIFICARE', achievement: { value: '62.5' } },
      { title: 'SEMPLIFICARE', level: 'area', achievement: { value: '81.25' } },
      { title: 'COMPETERE', level: 'area', achievement: { value: '90' } },
    ],
    notInTree: ['descrizione obiettivo'],
    noFindings: [
      { severity: 'error' },
      { rule: ['percent-differs', 'ambiguous', 'code-malformed', 'code-duplicate'] },
    ],
    checkExit: 0,
  },
};
