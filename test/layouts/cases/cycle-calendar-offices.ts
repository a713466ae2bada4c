import type { LayoutCase } from '../case';

export const cycleCalendarOffices: LayoutCase = {
  name: 'cycle-calendar-offices',
  why: 'The phases of the cycle with the times before the people in charge and other words for both.',
  workbook: [
    {
      name: 'Ciclo',
      rows: [
        ['Ciclo della performance: fasi, tempi e responsabilità'],
        ['Tempi', 'Fase', 'Soggetti coinvolti', 'Modalità'],
        ['gennaio', 'Approvazione del piano della performance', 'Giunta', 'Deliberazione'],
        ['luglio', 'Monitoraggio intermedio', 'Dirigenti, controllo di gestione', 'Schede degli uffici'],
        ['aprile', 'Stesura della relazione sulla performance', 'Controllo di gestione', 'Raccolta dei dati'],
        ['giugno', 'Validazione della relazione', 'OIV', 'Documento di validazione'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Ciclo', kind: 'cycle-calendar', covers: 'A3:D6' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { rule: ['bad-number', 'needs-assessment'] }],
  },
};
