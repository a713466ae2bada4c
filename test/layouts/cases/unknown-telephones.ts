import type { LayoutCase } from '../case';

export const unknownTelephones: LayoutCase = {
  name: 'unknown-telephones',
  why: 'A telephone list of offices and extensions.',
  workbook: [
    {
      name: 'Rubrica',
      rows: [
        ['Ufficio', 'Interno', 'Stanza', 'Posta elettronica'],
        ['Protocollo', '0101', '12', 'protocollo@esempio.it'],
        ['Ragioneria', '0102', '14', 'ragioneria@esempio.it'],
        ['Personale', '0203', '21', 'personale@esempio.it'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Rubrica', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
