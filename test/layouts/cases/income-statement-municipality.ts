import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const incomeStatementMunicipality: LayoutCase = {
  name: 'income-statement-municipality',
  why: "A municipality's income statement (D.Lgs. 118/2011): its own items, components by letter, a section of revenues and costs together.",
  workbook: [
    {
      name: 'CE',
      rows: [
        ['COMUNE DI VALFORTE'],
        ['CONTO ECONOMICO'],
        [],
        ['CONTO ECONOMICO', '2020', '2019', 'riferimento art.2425 cc'],
        ['A) COMPONENTI POSITIVI DELLA GESTIONE'],
        ['1 Proventi da tributi', eur(3100000), eur(3000000)],
        ['2 Proventi da fondi perequativi', eur(800000), eur(790000)],
        ['3 Proventi da trasferimenti e contributi', eur(600000), eur(500000)],
        ['a Proventi da trasferimenti correnti', eur(500000), eur(420000)],
        ['b Quota annuale di contributi agli investimenti', eur(100000), eur(80000)],
        ['4 Ricavi delle vendite e prestazioni e proventi da servizi pubblici', eur(450000), eur(460000)],
        ['8 Altri ricavi e proventi diversi', eur(50000), eur(50000)],
        ['totale componenti positivi della gestione A)', eur(5000000), eur(4800000)],
        ['B) COMPONENTI NEGATIVI DELLA GESTIONE'],
        ['9 Acquisto di materie prime e/o beni di consumo', eur(120000), eur(110000)],
        ['10 Prestazioni di servizi', eur(1900000), eur(1850000)],
        ['12 Trasferimenti e contributi', eur(500000), eur(480000)],
        ['13 Personale', eur(1600000), eur(1620000)],
        ['14 Ammortamenti e svalutazioni', eur(600000), eur(580000)],
        ['18 Oneri diversi di gestione', eur(80000), eur(60000)],
        ['totale componenti negativi della gestione B)', eur(4800000), eur(4700000)],
        ['DIFFERENZA FRA COMP. POSITIVI E NEGATIVI DELLA GESTIONE (A-B)', eur(200000), eur(100000)],
        ['C) PROVENTI ED ONERI FINANZIARI'],
        ['19 Proventi da partecipazioni', eur(10000), eur(9000)],
        ['21 Interessi ed altri oneri finanziari', eur(30000), eur(33000)],
        ['totale (C)', eur(-20000), eur(-24000)],
        ['RISULTATO PRIMA DELLE IMPOSTE', eur(180000), eur(76000)],
        ['26 Imposte', eur(90000), eur(91000)],
        ["27 RISULTATO DELL'ESERCIZIO", eur(90000), eur(-15000)],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'CE', kind: 'income-statement', year: 2020 }],
    statements: [
      { statement: 'revenues', label: 'Proventi da tributi', year: 2020, amount: '3100000' },
      { statement: 'costs', label: 'Trasferimenti e contributi', year: 2019, amount: '480000' },
      { statement: 'other', label: 'totale (C)', year: 2020, amount: '-20000' },
    ],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
