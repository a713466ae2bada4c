import type { LayoutCase } from '../case';
import { pct } from '../cells';

export const healthRatiosAscending: LayoutCase = {
  name: 'health-ratios-ascending',
  why: 'Ratios without their inputs, years ascending, formula in words, fractions with a % format.',
  workbook: [
    {
      name: 'Indici',
      rows: [
        ["STATO DI SALUTE DELL'ENTE"],
        ['Indicatore', 'Come si calcola', 'Consuntivo 2019', 'Consuntivo 2020', 'Consuntivo 2021'],
        [
          'Margine di struttura finanziaria a breve',
          '(Attivo circolante - Passivo a breve) / Passivo a breve',
          pct(1.2),
          pct(1.5),
          pct(1.75),
        ],
        [
          "Autocopertura dell'attivo immobilizzato",
          'Attivo immobilizzato / Patrimonio netto',
          pct(0.85),
          pct(0.9),
          pct(0.8),
        ],
        [
          "Incidenza dell'attivo immobilizzato",
          'Attivo immobilizzato / Totale attivo',
          pct(0.595),
          pct(0.63),
          pct(0.6),
        ],
        [
          'Indipendenza finanziaria',
          'Patrimonio netto / Totale generale passivo',
          pct(0.7),
          pct(0.7),
          pct(0.75),
        ],
      ],
    },
  ],
  expected: {
    year: 2021,
    sheets: [{ sheet: 'Indici', kind: 'health-ratios', covers: 'A3:E6' }],
    ratios: [
      { id: 'short-term-margin', year: 2019, published: '120', status: 'published-only' },
      { id: 'fixed-asset-coverage', year: 2021, published: '80', status: 'published-only' },
      { id: 'fixed-asset-incidence', year: 2019, published: '59.5', status: 'published-only' },
      { id: 'financial-independence', year: 2020, published: '70', status: 'published-only' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { rule: ['identity-broken', 'ambiguous', 'bad-number'] }],
    checkExit: 0,
  },
};
