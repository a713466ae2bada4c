import type { NodeFact } from '../../../src/facts/facts';
import { type Typed, factsOf, onlyTable, sheet } from '../sheets';

const HEADS = ['Codice', 'Progetto', 'Indicatore', 'Target', 'Risultato'];

/** Rows of target, result and, where it has one, degree, as the program reads them. */
const read = (rows: readonly (readonly Typed[])[], degree?: string): readonly NodeFact[] => {
  const heads = degree === undefined ? HEADS : [...HEADS, degree];
  const body = rows.map((row, at): Typed[] => [
    `1A010${at + 1}`,
    `Progetto ${'abcdef'[at]}`,
    `Pratiche ${'abcdef'[at]}`,
    ...row,
  ]);
  return factsOf(onlyTable(sheet('Piano', [heads, ...body])), 'node').filter(
    ({ level }) => level === 'indicator',
  );
};

const values = (nodes: readonly NodeFact[], part: 'target' | 'result' | 'achievement'): readonly unknown[] =>
  nodes.map((node) => {
    const reading = node[part]?.reading;
    return reading?.kind === 'number' ? `${reading.value}${reading.unit === 'percent' ? '%' : ''}` : null;
  });

describe('fractions without a percent sign beside percentages', () => {
  it.each<[string, readonly (readonly Typed[])[], readonly string[]]>([
    [
      'a text',
      [
        ['>= 90%', 0.925],
        ['>= 80%', 0.6],
        ['>= 95%', 0.95],
      ],
      ['92.5%', '60%', '95%'],
    ],
    [
      'a format',
      [
        [{ v: 0.9, z: '0%' }, 0.925],
        [{ v: 0.8, z: '0%' }, 1],
        [{ v: 0.7, z: '0%' }, 0.7],
      ],
      ['92.5%', '100%', '70%'],
    ],
    [
      'all of them whole',
      [
        ['100%', 1],
        ['100%', 1],
        ['100%', 0.5],
      ],
      ['100%', '100%', '50%'],
    ],
  ])('beside %s', (_what, rows, results) => {
    const nodes = read(rows);
    expect(values(nodes, 'result')).toEqual(results);
    expect(nodes.every(({ result }) => result?.reading.kind === 'number' && result.reading.certain)).toBe(
      true,
    );
  });

  it('a target may be the fraction', () => {
    const nodes = read([
      [0.9, '92,5%'],
      [0.8, '60%'],
    ]);
    expect(values(nodes, 'target')).toEqual(['90%', '80%']);
  });

  it.each<[string, readonly (readonly Typed[])[], readonly string[]]>([
    [
      'points stay points',
      [
        ['>= 90%', 92.5],
        ['>= 80%', 60],
      ],
      ['92.5', '60'],
    ],
    [
      'small shares stay small',
      [
        ['<= 2%', 0.5],
        ['<= 1%', 0.8],
      ],
      ['0.5', '0.8'],
    ],
    [
      'counts stay counts',
      [
        ['>= 2', 1],
        ['>= 4', 0.5],
      ],
      ['1', '0.5'],
    ],
  ])('%s', (_what, rows, results) => expect(values(read(rows), 'result')).toEqual(results));
});

describe('points behind a percent sign', () => {
  const rows: readonly (readonly Typed[])[] = [
    [100, 95, { v: 95, z: '0.0%' }],
    [10, 9, { v: 90, z: '0.0%' }],
    [4, 4, { v: 100, z: '0.0%' }],
  ];

  it('are the points that target and result make, told at each cell', () => {
    const nodes = read(rows, '% raggiungimento');
    expect(values(nodes, 'achievement')).toEqual(['95%', '90%', '100%']);
    expect(nodes.map(({ achievement }) => achievement?.text)).toEqual(['9500%', '9000%', '10000%']);
    expect(nodes.every(({ achievement: a }) => a?.reading.kind === 'number' && !a.reading.certain)).toBe(
      true,
    );
  });

  it('a degree beyond its scale among others changes no column', () => {
    const nodes = read(
      [
        [100, 95, { v: 0.95, z: '0%' }],
        [10, 16, { v: 1.6, z: '0%' }],
        [4, 4, { v: 1, z: '0%' }],
      ],
      '% raggiungimento',
    );
    expect(values(nodes, 'achievement')).toEqual(['95%', '160%', '100%']);
  });
});

describe('a column under RISULTATO that holds degrees', () => {
  it.each<[string, readonly (readonly Typed[])[]]>([
    [
      'points beside counts',
      [
        ['non meno di 900', 100],
        ['almeno 2', 95],
        ['entro giugno', 85],
      ],
    ],
    [
      'percentages beside counts',
      [
        ['non meno di 900', '100%'],
        ['almeno 2', '95%'],
        ['entro giugno', '85%'],
      ],
    ],
    [
      'formats beside counts',
      [
        [900, { v: 1, z: '0%' }],
        ['n. 2', { v: 0.95, z: '0%' }],
        ['SI', { v: 0.85, z: '0%' }],
      ],
    ],
  ])('%s', (_what, rows) => {
    const nodes = read(rows);
    expect(values(nodes, 'achievement').map((value) => String(value).replace('%', ''))).toEqual([
      '100',
      '95',
      '85',
    ]);
    expect(nodes.every(({ result }) => result === null)).toBe(true);
  });

  it.each<[string, readonly (readonly Typed[])[]]>([
    [
      'results of their targets',
      [
        [100, 95],
        [200, 60],
        [80, 85],
      ],
    ],
    [
      'percentages of percentages',
      [
        ['90%', '100%'],
        ['80%', '95%'],
        ['100%', '85%'],
      ],
    ],
    [
      'a result far beyond its target among others',
      [
        [100, 95],
        [5, 80],
        [50, 45],
      ],
    ],
  ])('%s stay results', (_what, rows) => {
    expect(read(rows).every(({ result, achievement }) => result !== null && achievement === null)).toBe(true);
  });
});
