import type { LayoutCase } from '../case';

export const indicatorTableAbbreviatedHeads: LayoutCase = {
  name: 'indicator-table-abbreviated-heads',
  why: 'Heads cut to a few letters (Ob., Ind., Tgt, Cons., ragg.) over four levels of merged cells.',
  workbook: [
    {
      name: 'PEG 2022',
      merges: ['A4:A7', 'B4:B6', 'C4:C5'],
      rows: [
        ['Comune di Roccalta - Monitoraggio PEG al 31/12/2022'],
        [],
        ['Linea strategica', 'Ob. strategico', 'Ob. operativo', 'Ind.', 'Tgt', 'Cons.', '% ragg.'],
        [
          '1. Città sicura',
          '1.1 Presidio del territorio',
          '1.1.1 Controlli stradali',
          'Ore di pattuglia serale',
          400,
          420,
          { v: 1, z: '0%' },
        ],
        [
          null,
          null,
          null,
          'Sanzioni ZTL notificate entro 60 gg',
          { v: 0.95, z: '0%' },
          { v: 0.9, z: '0%' },
          { v: 0.9474, z: '0.00%' },
        ],
        [null, null, '1.1.2 Videosorveglianza', 'Telecamere installate', 20, 15, { v: 0.75, z: '0%' }],
        [
          null,
          '1.2 Protezione civile',
          '1.2.1 Aggiornamento piano',
          'Piano approvato',
          'SI',
          'SI',
          { v: 1, z: '0%' },
        ],
        [
          '2. Città verde',
          '2.1 Verde urbano',
          '2.1.1 Manutenzione parchi',
          'Mq di verde curati',
          120000,
          126500,
          { v: 1, z: '0%' },
        ],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [
      {
        sheet: 'PEG 2022',
        kind: 'indicator-table',
        covers: 'A4:G8',
        levels: ['area', 'objective', 'project', 'indicator'],
      },
    ],
    tree: [
      { title: 'Città sicura', level: 'area' },
      { title: 'Presidio del territorio', level: 'objective', parent: 'Città sicura' },
      {
        title: 'Controlli stradali',
        level: 'project',
        parent: 'Presidio del territorio',
        achievement: { value: '97.37', counted: 2, of: 2 },
      },
      { title: 'Videosorveglianza', level: 'project', achievement: { value: '75' } },
      { title: 'Aggiornamento piano', parent: 'Protezione civile', achievement: { value: '100' } },
    ],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
