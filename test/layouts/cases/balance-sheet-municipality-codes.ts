import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const balanceSheetMunicipalityCodes: LayoutCase = {
  name: 'balance-sheet-municipality-codes',
  why: 'A municipality: letters, roman numerals and numbers in three columns before the words.',
  workbook: [
    {
      name: 'SP',
      rows: [
        ['STATO PATRIMONIALE ATTIVO - rendiconto esercizio 2022'],
        [null, null, null, 'ATTIVO', 2022, 2021],
        ['A', null, null, 'CREDITI vs. STATO E ALTRE AMM. PUBBLICHE', eur(0), eur(0)],
        ['B', 'I', null, 'Immobilizzazioni immateriali'],
        [null, null, '1', 'Costi di impianto', eur(100), eur(120)],
        [null, null, '3', 'Diritti di brevetto', eur(20), eur(10)],
        [null, null, null, 'Totale immobilizzazioni immateriali', eur(120), eur(130)],
        [null, 'II', null, 'Beni demaniali', eur(5000), eur(5100)],
        [null, 'III', null, 'Altre immobilizzazioni materiali', eur(3000), eur(3050)],
        [null, null, null, 'Totale immobilizzazioni materiali', eur(8000), eur(8150)],
        [null, 'IV', null, 'Immobilizzazioni finanziarie', eur(400), eur(400)],
        [null, null, null, 'TOTALE IMMOBILIZZAZIONI (B)', eur(8520), eur(8680)],
        ['C', 'I', null, 'Rimanenze', eur(10), eur(10)],
        [null, 'II', null, 'Crediti', eur(900), eur(800)],
        [null, 'IV', null, 'Disponibilità liquide', eur(1500), eur(1400)],
        [null, null, null, 'TOTALE ATTIVO CIRCOLANTE (C)', eur(2410), eur(2210)],
        ['D', null, null, 'RATEI E RISCONTI', eur(5), eur(5)],
        [null, null, null, 'TOTALE DELL’ATTIVO (A+B+C+D)', eur(10935), eur(10895)],
      ],
    },
  ],
  expected: {
    year: 2022,
    sheets: [{ sheet: 'SP', kind: 'balance-sheet' }],
    ratios: [{ id: 'fixed-asset-incidence', year: 2022, value: '77.9' }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
