import type { LayoutCase } from '../case';

export const entityObjectivesCapitals: LayoutCase = {
  name: 'entity-objectives-capitals',
  why: 'Capitals, accents written as apostrophes, line breaks and hard spaces in heads, a truncated mean.',
  workbook: [
    {
      name: 'Tab 1',
      rows: [
        ['obiettivi di ente - anno 2019'],
        ['OBIETTIVI\nDI ENTE ', 'GRADO  DI\u00a0REALIZZAZIONE\n(%) '],
        ["1) MIGLIORARE LA QUALITA' DEI SERVIZI", '97,50'],
        ["2) RIDURRE L'ATTIVITA'\nARRETRATA", '100'],
        ["3) PIU' TRASPARENZA ", '92,5'],
        ["RISULTATO COMPLESSIVO DELL'ENTE", '96,66'],
        [],
        ["* Le percentuali sono state verificate dall'organismo di valutazione."],
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [{ sheet: 'Tab 1', kind: 'entity-objectives', covers: 'A3:B5', avoids: 'A8' }],
    tree: [
      { title: "MIGLIORARE LA QUALITA' DEI SERVIZI", achievement: { value: '97.5', status: 'measured' } },
      { title: "RIDURRE L'ATTIVITA' ARRETRATA", achievement: { value: '100', status: 'measured' } },
      { title: "PIU' TRASPARENZA", achievement: { value: '92.5', status: 'measured' } },
      { level: 'entity', achievement: { value: '96.67' } },
    ],
    notInTree: ['organismo di valutazione'],
    findings: [{ rule: 'rounding', severity: 'info', sheet: 'Tab 1', cell: 'B6' }],
    noFindings: [{ severity: 'error' }, { rule: ['percent-differs', 'bad-number'] }],
    checkExit: 0,
  },
};
