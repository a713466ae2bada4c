import type { LayoutCase } from '../case';

export const indicatorTablePlantedErrors: LayoutCase = {
  name: 'indicator-table-planted-errors',
  why: 'A percentage that target and result deny, one over the scale, a broken formula, a missing result, among right ones.',
  workbook: [
    {
      name: 'Indicatori',
      rows: [
        ['Piano degli obiettivi 2020 - rendicontazione'],
        ['Codice', 'Obiettivo operativo', 'Indicatore', 'Target', 'Consuntivo', '% raggiungimento'],
        ['1.1', 'Pulire gli alvei', 'Chilometri puliti', '>= 40', 30, 75],
        ['1.2', 'Rifare i ponti', 'Ponti rifatti', '>= 5', 4, 90],
        ['1.3', 'Avvisare i residenti', 'Messaggi inviati', '>= 1000', 1000, 100],
        ['2.1', 'Sgomberare la neve', 'Ore di attesa', '<= 6', 8, 75],
        ['2.2', 'Spargere il sale', 'Quintali sparsi', '>= 100', null, null],
        ['2.3', 'Segnalare i lavori', 'Cartelli posati', '>= 20', 20, { error: '#REF!', f: 'E8/#REF!' }],
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Indicatori', kind: 'indicator-table', covers: 'A3:F8' }],
    tree: [
      { code: '1.1', achievement: { value: '75' } },
      { code: '2.1', achievement: { value: '75' } },
    ],
    findings: [
      { rule: 'percent-differs', severity: 'error', sheet: 'Indicatori', cell: 'F4', expected: '80' },
      { rule: 'formula-error', sheet: 'Indicatori', cell: 'F8' },
      { rule: 'missing-value', sheet: 'Indicatori' },
    ],
    noFindings: [{ rule: 'percent-differs' }, { rule: ['code-malformed', 'bad-number'] }],
    checkExit: 1,
  },
};
