import type { LayoutCase } from '../case';

export const indicatorTablePhases: LayoutCase = {
  name: 'indicator-table-phases',
  why: 'Phases of an objective with deadline, progress and a light: both phases count, neither replaces the other.',
  workbook: [
    {
      name: 'SAL',
      rows: [
        ['Stato avanzamento lavori degli obiettivi 2022 - al 30 settembre'],
        ['Obiettivo', 'Fase', 'Scadenza', '% avanzamento', 'Semaforo', 'Criticità'],
        ['Nuova sede', 'Progetto esecutivo', '30/06/2022', '100%', 'verde', null],
        ['Nuova sede', 'Gara', '30/11/2022', '40%', 'giallo', 'ritardo'],
        ['Smart working', 'Regolamento', '31/03/2022', '100%', 'verde', null],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'SAL', kind: 'indicator-table', covers: 'A3:D5', levels: ['objective', 'project'] }],
    tree: [
      { title: 'Nuova sede', level: 'objective', execution: { value: '70', counted: 2, of: 2 } },
      { title: 'Gara', level: 'project', parent: 'Nuova sede', achievement: { value: '40' } },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
