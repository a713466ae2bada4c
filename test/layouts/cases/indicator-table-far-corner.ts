import type { LayoutCase, CellInput } from '../case';

const at = (cells: readonly CellInput[]): CellInput[] => [...Array<CellInput>(7).fill(null), ...cells];

export const indicatorTableFarCorner: LayoutCase = {
  name: 'indicator-table-far-corner',
  why: 'The table begins at H40, percentages are text, N.A. and a KPI without definition do not count, notes stand between rows.',
  workbook: [
    {
      name: 'Foglio1',
      merges: ['H38:L38'],
      rows: [
        ...Array<CellInput[]>(37).fill([]),
        at(["Stato degli obiettivi dell'Agenzia al 31/12/2020"]),
        [],
        at(['Obiettivo operativo', 'KPI', 'Peso %', 'Target 2020', 'Grado di realizzazione']),
        at(['1) Semplificare i moduli', 'Moduli rivisti', '50%', '20', '100 %']),
        at(['* dato provvisorio']),
        at([null, 'Moduli tradotti', '50%', '10', '90,5%']),
        at(['2) Misurare la soddisfazione', 'Questionari raccolti', '60%', '500', '80%']),
        at([null, 'Indice sintetico', '40%', 'Kpi non definito', 'N.A.']),
        [],
        at(['Fonte: ufficio controllo di gestione']),
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Foglio1', kind: 'indicator-table', covers: 'H41:L45', avoids: 'H47' }],
    tree: [
      {
        title: 'Semplificare i moduli',
        achievement: { value: '95.25', status: 'measured', counted: 2, of: 2 },
      },
      { title: 'Misurare la soddisfazione', achievement: { value: '80', counted: 1, of: 2 } },
      { title: 'Moduli tradotti', level: 'indicator', parent: 'Semplificare i moduli' },
    ],
    notInTree: ['dato provvisorio', 'fonte'],
    noFindings: [{ severity: 'error' }, { rule: ['weights-not-100', 'bad-number', 'ambiguous', 'orphan'] }],
    checkExit: 0,
  },
};
