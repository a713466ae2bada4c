import type { CellInput, LayoutCase } from '../case';
import { points } from '../cells';

const row = (year: number, people: number, index: number, foreign: number): CellInput[] => [
  year,
  people,
  points(index),
  points(foreign),
];

export const contextSeriesPopulationIndex: LayoutCase = {
  name: 'context-series-population-index',
  why: 'Twelve years down the rows, people, index numbers and a share: nothing here is to be summed.',
  workbook: [
    {
      name: 'Demografia',
      rows: [
        ['La popolazione della provincia'],
        [],
        ['Anno', 'Popolazione residente al 31/12', 'Numero indice (2010 = 100)', '% stranieri'],
        row(2010, 390000, 100, 6.1),
        row(2011, 391170, 100.3, 6.5),
        row(2012, 392340, 100.6, 6.9),
        row(2013, 393900, 101, 7.3),
        row(2014, 393510, 100.9, 7.5),
        row(2015, 392730, 100.7, 7.6),
        row(2016, 391950, 100.5, 7.7),
        row(2017, 391170, 100.3, 7.9),
        row(2018, 390390, 100.1, 8),
        row(2019, 389220, 99.8, 8.2),
        row(2020, 386100, 99, 8.3),
        row(2021, 384150, 98.5, 8.4),
        ['Fonte: elaborazione su dati Istat'],
      ],
    },
  ],
  expected: {
    sheets: [{ sheet: 'Demografia', kind: 'context-series', covers: 'A4:D15', avoids: 'A16', year: 2021 }],
    treeEmpty: true,
    noFindings: [{ severity: 'error' }, { severity: 'warning' }],
    checkExit: 0,
  },
};
