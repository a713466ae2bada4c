import type { LayoutCase } from '../case';

export const unknownEquipmentProjects: LayoutCase = {
  name: 'unknown-equipment-projects',
  why: 'Near miss: a list of building sites called projects, with dates and surfaces, without money or results.',
  workbook: [
    {
      name: 'Cantieri',
      rows: [
        ['Elenco dei progetti architettonici depositati'],
        ['Pratica', 'Progetto', 'Via', 'Superficie (mq)', 'Data di deposito'],
        ['0101', 'Ampliamento villetta', 'via dei Tigli', 85, { v: 43900, z: 'dd/mm/yyyy' }],
        ['0102', 'Nuovo capannone', 'via del Lavoro', 1200, { v: 43950, z: 'dd/mm/yyyy' }],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Cantieri', kind: 'unknown' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
