import type { LayoutCase } from '../case';

export const unknownMeterReadings: LayoutCase = {
  name: 'unknown-meter-readings',
  why: 'Readings of energy meters by year are neither a context nor a structure.',
  workbook: [
    {
      name: 'Contatori',
      rows: [
        ['Letture dei contatori'],
        [],
        ['Contatore', 'Matricola', 2019, 2020, 2021],
        ['Luce - Sede', 'E1234', 40500, 38200, 39100],
        ['Gas - Sede', 'G8871', 8100, 7900, 8050],
        ['Acqua - Magazzino', 'A0032', 420, 410, 455],
        ['Totale', null, 49020, 46510, 47605],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Contatori', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
