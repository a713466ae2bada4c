import type { LayoutCase } from '../case';
import { eur } from '../cells';

export const improvementProjectsIndicators: LayoutCase = {
  name: 'improvement-projects-indicators',
  why: 'Each project is followed by its indicators, one of them N.D., and the printed total of the paid is wrong.',
  workbook: [
    {
      name: 'Foglio7',
      merges: ['A1:E1'],
      rows: [
        ['Relazione sui progetti di miglioramento dei servizi (art. 15, comma 5) - anno 2018'],
        ['Progetti', null, 'Risultato', 'Risorse previste', 'Risorse erogate'],
        [1, 'UN SOLO NUMERO PER TUTTI GLI UFFICI', 90, eur(1000), eur(900)],
        [null, 'I1) Attivazione del centralino unico', 100],
        [null, 'I2) Chiamate risposte al primo tentativo', 80],
        [null, 'I3) Gradimento di chi chiama', 'N.D.'],
        [2, 'MODULI SENZA CARTA', 100, eur(2000), eur(2000)],
        [null, 'I1) Moduli compilabili in rete', 100],
        [null, 'I2) Moduli ritirati dal banco', 100],
        [null, 'TOTALE RISORSE', null, eur(3000), eur(2950)],
      ],
    },
  ],
  expected: {
    year: 2018,
    sheets: [{ sheet: 'Foglio7', kind: 'improvement-projects', covers: 'A3:E9' }],
    incentives: {
      planned: '3000',
      paid: '2900',
      projects: [
        { number: 1, achievement: '90', planned: '1000', paid: '900' },
        { number: 2, achievement: '100', planned: '2000', paid: '2000' },
      ],
    },
    findings: [
      {
        rule: 'total-differs',
        severity: 'error',
        sheet: 'Foglio7',
        cell: 'E10',
        published: '2950',
        expected: '2900',
      },
    ],
    noFindings: [{ rule: ['total-differs', 'incentive-differs', 'percent-differs', 'code-duplicate'] }],
    checkExit: 1,
  },
};
