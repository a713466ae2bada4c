import type { LayoutCase } from '../case';

export const individualObjectivesCards: LayoutCase = {
  name: 'individual-objectives-cards',
  why: 'A card for each position over a table of objectives, the same heads twice, a score beside the degree.',
  workbook: [
    {
      name: 'Schede PO',
      rows: [
        ['SCHEDA INDIVIDUALE DI VALUTAZIONE'],
        ['Anno', '2020'],
        ['Dipendente', 'Funzionario A'],
        ['Incarico', 'Posizione organizzativa Servizi demografici'],
        [],
        ['Obiettivi', 'Indicatori', 'Peso', 'Target', 'Risultato', '% conseguimento', 'Punteggio'],
        ["Carta d'identità elettronica", 'Carte rilasciate', 50, 2000, 2100, 100, 50],
        ['Toponomastica', 'Vie revisionate', 50, 40, 30, 75, 37.5],
        ['TOTALE', '', 100, '', '', '', 87.5],
        [],
        [],
        ['SCHEDA INDIVIDUALE DI VALUTAZIONE'],
        ['Anno', '2020'],
        ['Dipendente', 'Funzionario B'],
        ['Incarico', 'Posizione organizzativa Tributi'],
        [],
        ['Obiettivi', 'Indicatori', 'Peso', 'Target', 'Risultato', '% conseguimento', 'Punteggio'],
        ['Recupero TARI', 'Avvisi emessi', 70, 500, 500, 100, 70],
        ['Canone unico', 'Regolamento approvato', 30, 'SI', 'SI', 100, 30],
        ['TOTALE', '', 100, '', '', '', 100],
      ],
    },
  ],
  expected: {
    year: 2020,
    sheets: [{ sheet: 'Schede PO', kind: 'individual-objectives', covers: 'A7:G19', levels: ['position'] }],
    tree: [
      { title: 'Servizi demografici', level: 'position', achievement: { value: '87.5', counted: 2, of: 2 } },
      { title: 'Tributi', level: 'position', achievement: { value: '100' } },
      { title: 'Toponomastica', parent: 'Servizi demografici', achievement: { value: '75' } },
      { title: 'Canone unico', parent: 'Tributi', achievement: { value: '100' } },
    ],
    notInTree: ['scheda individuale', 'incarico', 'funzionario', 'totale'],
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
  },
};
