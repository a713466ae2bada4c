import type { LayoutCase } from '../case';

/** Excel's serials: 43921 is 31/03/2020, 44180 is 15/12/2020. */
const date = (v: number) => ({ v, z: 'dd/mm/yyyy' });

export const indicatorTableDeadlines: LayoutCase = {
  name: 'indicator-table-deadlines',
  why: 'Targets are deadlines, as dates, dotted text and months, and results come as dates, months and yes.',
  workbook: [
    {
      name: 'Scadenzario obiettivi',
      rows: [
        ['Piano della performance 2020 - verifica finale'],
        [],
        ['Codice', 'Obiettivo operativo', 'Indicatore', 'Target', 'Risultato effettivo'],
        ['1.1', 'Bilancio per tempo', 'Data di approvazione', '30.04.2020', date(43921)],
        ['1.2', 'Carta dei servizi', 'Mese di pubblicazione', 'entro giugno', 'maggio'],
        ['2.1', 'Piano del verde', 'Adozione del piano', 'SI', 'SI'],
        ['2.2', 'Censimento degli alberi', 'Data di chiusura', '31/12/2020', date(44180)],
        ['2.3', 'Regolamento dei dehors', 'Adozione del regolamento', 'SI', 'NO'],
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Scadenzario obiettivi', kind: 'indicator-table', covers: 'A4:E8' }],
    tree: [
      { code: '1.1', title: 'Bilancio per tempo', achievement: { value: '100' } },
      { code: '1.2', title: 'Carta dei servizi', achievement: { value: '100', status: 'inferred' } },
      { code: '2.1', title: 'Piano del verde', achievement: { value: '100' } },
      { code: '2.2', title: 'Censimento degli alberi', achievement: { value: '100' } },
      { code: '2.3', title: 'Regolamento dei dehors', achievement: { value: '0' } },
    ],
    noFindings: [{ severity: 'error' }, { rule: ['bad-number', 'unit-mismatch', 'code-malformed'] }],
  },
};
