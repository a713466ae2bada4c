import type { LayoutCase } from '../case';

export const indicatorTableBaselineFormula: LayoutCase = {
  name: 'indicator-table-baseline-formula',
  why: 'Formula, source, baseline and long notes around the columns that count; weights are fractions; the result comes first.',
  workbook: [
    {
      name: 'Ob. specifici',
      rows: [
        ['Ente parco', null, null, null, null, null, null, null, 'Anno 2022'],
        [
          'Obiettivo specifico',
          'Indicatore',
          'Formula di calcolo',
          'Fonte dei dati',
          'Valore di partenza (baseline)',
          'Valore rilevato',
          'Target',
          'Peso dell’indicatore',
          'Note per analisi scostamenti',
        ],
        [
          'Sentieri percorribili',
          'Chilometri ripristinati',
          'somma dei tratti collaudati',
          'Ufficio tecnico',
          60,
          90,
          100,
          0.6,
          'Una frana di ottobre ha chiuso due tratti; la riapertura è prevista nell’anno prossimo con altri fondi.',
        ],
        [
          'Sentieri percorribili',
          'Segnaletica rinnovata',
          'cartelli posati / cartelli previsti',
          'Ufficio tecnico',
          '20%',
          '80%',
          '80%',
          0.4,
          null,
        ],
        ['Scuole nel parco', 'Classi ospitate', 'conteggio', 'Registro', 30, 20, 40, 1, null],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'Ob. specifici', kind: 'indicator-table', covers: 'A3:I5' }],
    tree: [
      { title: 'Sentieri percorribili', level: 'objective', achievement: { value: '94', counted: 2, of: 2 } },
      { title: 'Scuole nel parco', achievement: { value: '50' } },
    ],
    notInTree: ['somma dei tratti'],
    noFindings: [
      { severity: 'error' },
      { rule: ['weights-not-100', 'ambiguous', 'code-duplicate', 'bad-number'] },
    ],
    checkExit: 0,
  },
};
