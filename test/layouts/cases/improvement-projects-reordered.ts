import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const improvementProjectsReordered: LayoutCase = {
  name: 'improvement-projects-reordered',
  why: 'The fund projects on one row each, paid in proportion to the result, with totals that add up.',
  workbook: [
    {
      name: 'Fondo',
      rows: [
        ['Piano di miglioramento 2017 - progetti ex art. 15 c. 5'],
        [],
        ['N.', 'Progetto', 'Risultato finale', 'Risorse previste', 'Risorse erogate'],
        [1, 'Aperture al sabato mattina', 100, eur(1000), eur(1000)],
        [2, 'Riordino del magazzino', 90, eur(2000), eur(1800)],
        [3, 'Guida ai servizi in tre lingue', 100, eur(500), eur(500)],
        ['Totale risorse', null, null, eur(3500), eur(3300)],
      ],
    },
  ],
  expected: {
    year: 2017,
    sheets: [{ sheet: 'Fondo', kind: 'improvement-projects', covers: 'A4:E6' }],
    incentives: {
      planned: '3500',
      paid: '3300',
      projects: [
        { number: 1, achievement: '100', planned: '1000', paid: '1000' },
        { number: 2, achievement: '90', planned: '2000', paid: '1800' },
        { number: 3, achievement: '100', planned: '500', paid: '500' },
      ],
    },
    noFindings: [{ severity: 'error' }, { rule: ['incentive-differs', 'total-differs', 'percent-differs'] }],
    checkExit: 0,
  },
};
