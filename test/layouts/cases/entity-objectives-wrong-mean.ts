import type { LayoutCase } from '../case';

export const entityObjectivesWrongMean: LayoutCase = {
  name: 'entity-objectives-wrong-mean',
  why: 'Objectives of the administration with the mean in a sentence above, which the rows deny.',
  workbook: [
    {
      name: 'Tab. 2',
      rows: [
        ["Performance organizzativa dell'amministrazione 2022"],
        ["Il livello di raggiungimento degli obiettivi dell'ente è pari al 96,00%"],
        [],
        ["Obiettivi dell'ente", 'Livello di raggiungimento'],
        ['OBIETTIVO 1 – Pagare entro trenta giorni', '95%'],
        ['OBIETTIVO 2 – Rispondere alle segnalazioni', '100%'],
        ['OBIETTIVO 3 – Spendere i fondi assegnati', '84%'],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Tab. 2', kind: 'entity-objectives', covers: 'A5:B7' }],
    tree: [
      { title: 'Pagare entro trenta giorni', achievement: { value: '95', status: 'measured' } },
      { title: 'Spendere i fondi assegnati', achievement: { value: '84' } },
      { level: 'entity', achievement: { value: '93' } },
    ],
    findings: [{ rule: 'percent-differs', sheet: 'Tab. 2', published: '96', expected: '93' }],
    noFindings: [{ rule: ['code-malformed', 'bad-number', 'ambiguous'] }],
    checkExit: 1,
  },
};
