import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const unknownAssetsRegister: LayoutCase = {
  name: 'unknown-assets-register',
  why: 'A register of assets: codes, year, cost, depreciation, percentages, total.',
  workbook: [
    {
      name: 'Cespiti',
      rows: [
        ['LIBRO CESPITI 2022'],
        [
          'Codice',
          'Descrizione',
          'Categoria',
          'Anno',
          'Costo storico',
          'Fondo iniziale',
          'Ammortamento',
          'Fondo finale',
          'Residuo',
          '%',
        ],
        ['A001', 'Server', 'Hardware', 2019, eur(10000), eur(6000), eur(2000), eur(8000), eur(2000), 20],
        ['A002', 'Scrivanie', 'Arredi', 2015, eur(5000), eur(4200), eur(600), eur(4800), eur(200), 12],
        [
          'B001',
          'Autovettura',
          'Veicoli',
          2020,
          eur(20000),
          eur(5000),
          eur(5000),
          eur(10000),
          eur(10000),
          25,
        ],
        ['Totale', null, null, null, eur(35000), eur(15200), eur(7600), eur(22800), eur(12200)],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Cespiti', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
