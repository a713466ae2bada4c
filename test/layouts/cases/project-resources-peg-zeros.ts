import type { LayoutCase } from '../case';
import { eur, formula } from '../cells';

const use = (row: number, value: number) => formula(`E${row}/D${row}`, value, '0.0%');

export const projectResourcesPegZeros: LayoutCase = {
  name: 'project-resources-peg-zeros',
  why: 'A municipality: two-row merged heads, codes with leading zeros, percentages as fractions by formula.',
  workbook: [
    {
      name: 'PEG',
      merges: ['A1:F1', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4', 'F3:F4'],
      rows: [
        ['Comune di Monteverde - Piano esecutivo di gestione 2020: progetti e risorse'],
        [],
        [
          'Codice progetto',
          'Progetto',
          'Budget assegnato',
          null,
          'Impegnato al 31/12',
          '% impegnato / assestato',
        ],
        [null, null, 'Iniziale', 'Assestato'],
        ['0101', 'Manutenzione dei plessi scolastici', eur(120000), eur(150000), eur(135000), use(5, 0.9)],
        ['0102', 'Piste ciclabili del lungofiume', eur(80000), eur(80000), eur(20000), use(6, 0.25)],
        ['0203', 'Biblioteca diffusa', eur(15000), eur(12000), eur(12000), use(7, 1)],
        [
          'Totale',
          null,
          formula('SUM(C5:C7)', 215000),
          formula('SUM(D5:D7)', 242000),
          formula('SUM(E5:E7)', 167000),
          use(8, 167000 / 242000),
        ],
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'PEG', kind: 'project-resources', covers: 'A5:F7', levels: ['project'] }],
    tree: [
      {
        code: '0101',
        title: 'Manutenzione dei plessi scolastici',
        level: 'project',
        budget: { initial: '120000', updated: '150000', actual: '135000', use: '90.0' },
      },
      { code: '0102', budget: { initial: '80000', updated: '80000', actual: '20000', use: '25.0' } },
      { code: '0203', budget: { initial: '15000', updated: '12000', actual: '12000', use: '100.0' } },
    ],
    notInTree: ['totale'],
    noFindings: [{ severity: 'error' }, { rule: ['percent-differs', 'total-differs', 'code-malformed'] }],
  },
};
