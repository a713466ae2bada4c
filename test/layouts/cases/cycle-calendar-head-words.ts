import type { LayoutCase } from '../case';

export const cycleCalendarHeadWords: LayoutCase = {
  name: 'cycle-calendar-head-words',
  why: 'Phases called Budget and Preventivo, as columns are elsewhere.',
  workbook: [
    {
      name: 'Ciclo',
      rows: [
        ['Fasi del ciclo della performance 2023'],
        ['Fase', 'Soggetti', 'Tempi', 'Documento'],
        ['Programmazione', 'Consiglio', 'entro ottobre 2022', 'Relazione previsionale'],
        ['Budget', 'Giunta', 'entro dicembre 2022', 'Preventivo'],
        ['Piano', 'Giunta', 'entro 31/01/2023', 'PIAO'],
        ['Monitoraggio', 'Dirigenti', 'luglio 2023', 'Report'],
        ['Rendicontazione', 'Giunta', 'entro 30/06/2024', 'Relazione sulla performance'],
      ],
    },
  ],
  expected: {
    year: 2023,
    sheets: [{ sheet: 'Ciclo', kind: 'cycle-calendar', covers: 'A3:D7' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
