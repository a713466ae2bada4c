import type { LayoutCase } from '../case';

export const serviceQualityCharter: LayoutCase = {
  name: 'service-quality-charter',
  why: 'A charter of services: times promised are ceilings, and the share of cases is no degree.',
  workbook: [
    {
      name: 'Carta dei servizi',
      rows: [
        ['Carta dei servizi - verifica degli standard anno 2019'],
        [],
        ['Servizio', 'Standard dichiarato', 'Standard rilevato', '% rispetto'],
        ['Rilascio certificati', '1 giorno', '1 giorno', '100%'],
        ['Iscrizione al Registro imprese', '5 giorni', '3,2 giorni', '98%'],
        ['Rilascio firma digitale', '2 giorni', '2,5 giorni', '85%'],
        ['Cancellazione protesti', '20 giorni', '12 giorni', '100%'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Carta dei servizi', kind: 'service-quality', year: 2019 }],
    tree: [
      { title: 'Cancellazione protesti', level: 'indicator', achievement: { value: '100' } },
      { title: 'Rilascio firma digitale', achievement: { value: '80' } },
    ],
    series: [{ label: 'Iscrizione al Registro imprese', category: '% rispetto', year: 2019, value: '98' }],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
