import type { CellInput, LayoutCase } from '../case';
import { eur, points } from '../cells';

const row = (
  label: string,
  forecast: number,
  outturn: number,
  change: number,
  percent: CellInput,
): CellInput[] => [label, eur(forecast), eur(outturn), eur(change), percent];

export const incomeStatementForecastOutturn: LayoutCase = {
  name: 'income-statement-forecast-outturn',
  why: 'Forecast and outturn of one year side by side with difference and change; the stocks fall, 0 has no change.',
  workbook: [
    {
      name: 'Conto economico',
      rows: [
        ['Conto economico: confronto preventivo aggiornato - consuntivo'],
        [],
        ['Voci', 'Preventivo aggiornato 2019', 'Consuntivo 2019', 'Differenza', 'Var. %'],
        ['A) Proventi correnti'],
        row('1) Diritto annuale', 2000000, 2100000, 100000, points(5)),
        row('2) Diritti di segreteria', 800000, 780000, -20000, points(-2.5)),
        row('3) Contributi, trasferimenti e altre entrate', 100000, 120000, 20000, points(20)),
        row('4) Proventi da gestione di beni e servizi', 50000, 45000, -5000, points(-10)),
        row('5) Variazione delle rimanenze', 0, -5000, -5000, '-'),
        row('Totale proventi correnti (A)', 2950000, 3040000, 90000, points(3.1)),
        ['B) Oneri correnti'],
        row('6) Personale', 1000000, 980000, -20000, points(-2)),
        row('7) Funzionamento', 700000, 690000, -10000, points(-1.4)),
        row('8) Interventi economici', 900000, 850000, -50000, points(-5.6)),
        row('9) Ammortamenti e accantonamenti', 400000, 410000, 10000, points(2.5)),
        row('Totale oneri correnti (B)', 3000000, 2930000, -70000, points(-2.3)),
        row('Risultato della gestione corrente (A-B)', -50000, 110000, 160000, points(-320)),
      ],
    },
  ],
  expected: {
    year: 2019,
    sheets: [{ sheet: 'Conto economico', kind: 'income-statement', covers: 'A3:E17', year: 2019 }],
    statements: [
      { statement: 'revenues', label: 'Diritto annuale', year: 2019, amount: '2100000' },
      { statement: 'revenues', label: 'Variazione delle rimanenze', year: 2019, amount: '-5000' },
      { statement: 'costs', label: 'Interventi economici', year: 2019, amount: '850000' },
    ],
    ratios: [
      { id: 'current-management-balance', year: 2019, value: '96.4', status: 'measured' },
      { id: 'structural-cost-incidence', year: 2019, value: '68.4', status: 'measured' },
      { id: 'other-revenue-capacity', year: 2019, value: '5.3', status: 'measured' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }, { rule: 'rounding' }],
    checkExit: 0,
  },
};
