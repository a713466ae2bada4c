import type { LayoutCase } from '../case';

export const indicatorTablePrefixedCodes: LayoutCase = {
  name: 'indicator-table-prefixed-codes',
  why: 'One column of titles for every level, told apart by the letters of the codes (AS1, OS1.1, OO1.1.1).',
  workbook: [
    {
      name: 'Albero',
      rows: [
        ['Camera di Commercio di Montelago', '', '', ''],
        ['ALBERO DELLA PERFORMANCE 2023 - Rendicontazione'],
        [],
        ['Codice', 'Descrizione', 'KPI', 'Peso KPI', 'Target 2023', 'Consuntivo 2023', 'Performance KPI'],
        ['AS1', 'Competitività e sviluppo', null, null, null, null, null],
        ['OS1.1', "Sostenere l'internazionalizzazione", null, null, null, null, null],
        ['OO1.1.1', "Accompagnare le PMI all'estero", 'Imprese coinvolte', '60%', '>= 100', 120, '100%'],
        [null, null, 'Grado di soddisfazione (1-5)', '40%', '>= 4', 3.8, '95%'],
        ['OO1.1.2', 'Gestire i bandi', 'Risorse concesse / stanziate', '100%', '>= 90%', '95%', '100%'],
        ['AS2', 'Regolazione e tutela'],
        ['OS2.1', 'Rafforzare la vigilanza'],
        ['OO2.1.1', 'Ispezioni metriche', 'Ispezioni', '100%', '>= 50', 40, '80%'],
      ],
    },
  ],
  expected: {
    year: 2023,
    sheets: [
      {
        sheet: 'Albero',
        kind: 'indicator-table',
        covers: 'A5:G12',
        levels: ['area', 'objective', 'project', 'indicator'],
      },
    ],
    tree: [
      { title: 'Competitività e sviluppo', level: 'area' },
      { title: 'Sostenere l', level: 'objective', parent: 'Competitività e sviluppo' },
      {
        title: 'Accompagnare le PMI',
        level: 'project',
        parent: 'Sostenere l',
        achievement: { value: '98', counted: 2, of: 2 },
      },
      {
        title: 'Ispezioni metriche',
        level: 'project',
        parent: 'Rafforzare la vigilanza',
        achievement: { value: '80' },
      },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
