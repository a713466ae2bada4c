import type { LayoutCase } from '../case';

export const unknownPayroll: LayoutCase = {
  name: 'unknown-payroll',
  why: 'A payroll: offices, gross and net pay, a bonus for results.',
  workbook: [
    {
      name: 'Cedolini',
      rows: [
        ['Cedolini di aprile 2022'],
        ['Matricola', 'Ufficio', 'Stipendio lordo', 'Ritenute', 'Premio di risultato', 'Netto'],
        ['0101', 'Ragioneria', 2200.5, 620.1, 100, 1680.4],
        ['0102', 'Anagrafe', 1980, 540, 0, 1440],
        ['0103', 'Tributi', 2100, 600, 150, 1650],
        ['Totale', null, 6280.5, 1760.1, 250, 4770.4],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Cedolini', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
