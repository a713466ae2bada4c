import type { LayoutCase } from '../case';

export const unknownCompanyDepartments: LayoutCase = {
  name: 'unknown-company-departments',
  why: "A company's departments: budget, actual and variance.",
  workbook: [
    {
      name: 'Budget',
      rows: [
        ['ACME spa - budget 2023 per reparto'],
        ['Reparto', 'Budget', 'Actual', 'Var', 'Var %'],
        ['Marketing', 100, 110, 10, '10%'],
        ['Vendite', 200, 190, -10, '-5%'],
        ['IT', 50, 55, 5, '10%'],
        ['Totale', 350, 355, 5, '1,4%'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Budget', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
