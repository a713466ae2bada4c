import type { LayoutCase } from '../case';

export const cycleCalendarMonths: LayoutCase = {
  name: 'cycle-calendar-months',
  why: 'A schedule of the cycle with deadlines as dates and sections as rows.',
  workbook: [
    {
      name: 'Scadenze',
      merges: ['A3:D3', 'A6:D6'],
      rows: [
        ['Calendario del ciclo di gestione della performance'],
        ['Fase del ciclo', 'Soggetto responsabile', 'Documento', 'Scadenza'],
        ['PROGRAMMAZIONE'],
        ['Definizione degli obiettivi', 'Direttore generale', 'Piano integrato', '31/01'],
        ['Assegnazione degli obiettivi individuali', 'Dirigenti', 'Schede', '28/02'],
        ['RENDICONTAZIONE'],
        ['Misurazione dei risultati', 'Ufficio controllo', 'Relazione sulla performance', '30/06'],
        ['Validazione', 'Nucleo di valutazione', 'Attestato', '30/06'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Scadenze', kind: 'cycle-calendar', covers: 'A4:D8' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { rule: ['bad-number', 'needs-assessment'] }],
  },
};
