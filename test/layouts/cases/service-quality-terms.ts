import type { LayoutCase } from '../case';

export const serviceQualityTerms: LayoutCase = {
  name: 'service-quality-terms',
  why: 'Terms and mean times of procedures, their unit in the heads, counts beside.',
  workbook: [
    {
      name: 'Procedimenti',
      rows: [
        ['Monitoraggio dei tempi dei procedimenti amministrativi - anno 2022'],
        [],
        ['Procedimento', 'Termine (giorni)', 'N. procedimenti', 'Tempo medio (giorni)', 'Nei termini %'],
        ['Iscrizione albo gestori', 60, 120, 41.5, 97.5],
        ['Rilascio nulla osta', 30, 55, 28.2, 90.9],
        ['Cancellazione protesti', 20, 31, 9.8, 100],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Procedimenti', kind: 'service-quality', year: 2022 }],
    tree: [{ title: 'Iscrizione albo gestori', achievement: { value: '100' } }],
    series: [
      { label: 'Rilascio nulla osta', category: 'N. procedimenti', value: '55' },
      { label: 'Rilascio nulla osta', category: 'Nei termini', value: '90.9' },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
