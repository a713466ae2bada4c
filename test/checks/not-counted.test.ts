import type { CellSnapshot, SheetSnapshot } from '../../src/workbook/snapshot';
import { sheet } from '../recognition/sheets';
import { ALL, looking, ofSheet, PROJECTS, SECOND, SHOWN, summing, TOTAL, withTotal } from './resources-sheet';

const FILTER = { top: 2, left: 0, bottom: 6, right: 5 };
const LEFT_OUT = ['not-counted', 'warning', 'A5', 'hidden-rows-left-out'];
const COUNTED = ['not-counted', 'info', 'A5', 'hidden-rows'];

describe('a hidden row', () => {
  const hidden = { hiddenRows: [SECOND] };
  const shown = sheet('Risorse', withTotal(SHOWN));
  const all = sheet('Risorse', withTotal(ALL));

  test.each<[string, SheetSnapshot]>([
    [
      'SUBTOTAL(109) leaves out what a hand hid',
      { ...summing(shown, (range) => `SUBTOTAL(109,${range})`), ...hidden },
    ],
    [
      'SUBTOTAL(9) what a filter hid',
      { ...summing(shown, (range) => `SUBTOTAL(9,${range})`), ...hidden, filter: FILTER },
    ],
    [
      'SUBTOTAL(9) what the filter of a table hid',
      {
        ...summing(shown, (range) => `SUBTOTAL(9,${range})`),
        ...hidden,
        tables: [{ name: 'Tabella1', range: { ...FILTER, bottom: TOTAL }, hasHead: true, hasTotals: true }],
      },
    ],
    [
      'and a total written with another sum of it',
      { ...summing(shown, (range) => `SUBTOTAL(109,${range})+0`), ...hidden },
    ],
  ])('%s: the total is right for what is shown, the body counts all, and it is said once', (_, snapshot) => {
    const { told, args, updated, actual } = ofSheet(snapshot);
    expect(told).toEqual([LEFT_OUT]);
    expect(args).toMatchObject({
      rows: '5',
      names: 'Assistenza alle reti di impresa',
      sums: 'C8, D8, E8, F8',
    });
    expect([updated, actual]).toEqual(['63900.00', '54480.00']);
  });

  test.each<[string, SheetSnapshot]>([
    ['SUM counts it', { ...summing(all, (range) => `SUM(${range})`), ...hidden }],
    ['SUBTOTAL(9) counts what a hand hid', { ...summing(all, (range) => `SUBTOTAL(9,${range})`), ...hidden }],
    [
      'SUBTOTAL(9) counts it where there are filter buttons and nothing is filtered',
      { ...summing(all, (range) => `SUBTOTAL(9,${range})`), ...hidden, filter: FILTER },
    ],
    ['a typed total counts it', { ...all, ...hidden }],
  ])('%s: it is said, and nothing is wrong', (_, snapshot) => {
    expect(ofSheet(snapshot).told).toEqual([COUNTED]);
  });

  test('a typed total that does not count it is wrong as any other', () => {
    expect(ofSheet({ ...shown, ...hidden }).told.map(([rule, , cell]) => `${rule} ${cell}`)).toEqual(
      expect.arrayContaining(['total-differs C8', 'total-differs D8', 'not-counted A5']),
    );
  });

  test('several of them are told together', () => {
    const { told, args } = ofSheet({ ...all, hiddenRows: [3, SECOND, 6] });
    expect(told).toEqual([['not-counted', 'info', 'A4', 'hidden-rows']]);
    expect(args).toMatchObject({ rows: '4–5, 7', count: '3' });
  });

  test('outside the table, or without a figure, is nobody’s business', () => {
    expect(ofSheet({ ...all, hiddenRows: [0] }).told).toEqual([]);
    expect(
      ofSheet({ ...sheet('Risorse', [...withTotal(ALL), ['nota: provvisorio']]), hiddenRows: [8] }).told,
    ).toEqual([]);
  });
});

describe('a hidden column', () => {
  /** The outturn of before beside that of now, under one name. */
  const twice = (hidden: readonly number[], order: readonly [number, number]): SheetSnapshot => ({
    ...sheet('Risorse', [
      ['Risorse 2016'],
      [],
      ['Codice', 'Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo', 'Consuntivo'],
      ...PROJECTS.slice(0, 3).map((row, index) => {
        const [old, now] = [[5000, 3000, 10000][index]!, row[4] as number];
        return [...row.slice(0, 4), ...(order[0] === 0 ? [old, now] : [now, old])];
      }),
      ['TOTALE', null, 50000, 48500, ...(order[0] === 0 ? [18000, 39850] : [39850, 18000])],
    ]),
    hiddenCols: hidden,
  });

  test.each([
    ['before', twice([4], [0, 1]), 'E3'],
    ['behind', twice([5], [1, 0]), 'F3'],
  ] as const)('%s the one that is shown gives way to it, and is told', (_, snapshot, cell) => {
    const { told, actual } = ofSheet(snapshot);
    expect(actual).toBe('39850.00');
    expect(told).toEqual([['not-counted', 'info', cell, 'hidden-columns-unread']]);
  });

  test('that alone plays its part is read, and told', () => {
    const { told, actual } = ofSheet({ ...sheet('Risorse', withTotal(ALL)), hiddenCols: [4] });
    expect(actual).toBe('54480.00');
    expect(told).toEqual([['not-counted', 'info', 'E3', 'hidden-columns']]);
  });

  test('of words alone says nothing', () => {
    expect(ofSheet({ ...sheet('Risorse', withTotal(ALL)), hiddenCols: [1] }).told).toEqual([]);
  });
});

describe('what is struck out', () => {
  const all = sheet('Risorse', withTotal(ALL));
  const STRUCK = { struck: 'wholly' } as const;

  test('as a whole row counts until somebody takes it out, and is told once', () => {
    const { told, args } = ofSheet(looking(all, ({ row }) => (row === SECOND ? STRUCK : undefined)));
    expect(told).toEqual([['not-counted', 'warning', 'A5', 'struck-rows']]);
    expect(args).toMatchObject({ rows: '5', names: 'Assistenza alle reti di impresa' });
  });

  test('as one figure, or as figures one below the other, is told at the first of them', () => {
    const struckAt = (holds: (cell: CellSnapshot) => boolean) =>
      ofSheet(looking(all, (cell) => (holds(cell) ? STRUCK : undefined)));
    expect(struckAt(({ row, col }) => row === SECOND && col === 4)).toMatchObject({
      told: [['not-counted', 'warning', 'E5', 'struck-cells']],
      args: { cells: 'E5', count: '1' },
    });
    expect(struckAt(({ row, col }) => row > 2 && col === 4)).toMatchObject({
      told: [['not-counted', 'warning', 'E4', 'struck-cells']],
      args: { cells: 'E4:E8', count: '5' },
    });
  });

  test('in a part of a text is told with the words where they are known', () => {
    const part = (more: object) =>
      looking(all, ({ row, col }) =>
        row === SECOND && col === 1 ? { struck: 'partly', ...more } : undefined,
      );
    expect(ofSheet(part({ struckText: '120 giorni' }))).toMatchObject({
      told: [['not-counted', 'warning', 'B5', 'struck-text']],
      args: { text: '120 giorni' },
    });
    expect(ofSheet(part({ struckText: 'alle reti' })).told).toEqual([
      ['not-counted', 'info', 'B5', 'struck-text'],
    ]);
    expect(ofSheet(part({})).told).toEqual([['not-counted', 'info', 'B5', 'struck-part']]);
  });
});
