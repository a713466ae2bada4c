import { recognise } from '../../src/recognition/recognise';
import { rangeName } from '../../src/workbook/address';
import type { RecognisedTable } from '../../src/facts/recognised';
import { layouts } from '../layouts/index';
import { buildWorkbook } from '../layouts/build';
import { PLAIN_TOOLS } from '../../src/xlsx/plain-codec';
import { readWorkbook } from '../../src/xlsx/read';
import { type Typed, sheet, workbook } from './sheets';

type Rows = readonly (readonly Typed[])[];

const RESOURCES: Rows = [
  ['Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo'],
  ['1A0101 Fiere', 10000, 12000, 6000],
  ['1A0102 Corsi', 20000, 20000, 15000],
  ['Totale', 30000, 32000, 21000],
];

/** Ranges that play no part, with an asterisk where a figure may have been missed. */
const unread = (rows: Rows): readonly string[] =>
  recognise(workbook(sheet('Foglio1', rows))).flatMap(({ coverage }) =>
    (coverage?.unread ?? []).map(({ range, figures }) => `${rangeName(range)}${figures > 0 ? '*' : ''}`),
  );

const beside = (...cells: readonly Typed[]): Rows => RESOURCES.map((row, at) => [...row, cells[at] ?? null]);

describe('every cell that holds something plays a part or is unread', () => {
  test.each<readonly [string, Rows, readonly string[]]>([
    ['a table, its title and its note', [['Risorse 2016'], [], ...RESOURCES, [], ['Fonte: ragioneria']], []],
    [
      'a letterhead and signatures',
      [['Camera di commercio', null, 'Allegato 2'], [], ...RESOURCES, [], ['Il dirigente', 'Rossi']],
      [],
    ],
    ['a number of a page', [...RESOURCES, [], [null, 3]], []],
    [
      'sums carried over a page',
      [...RESOURCES.slice(0, 2), ['A riportare', 10000, 12000, 6000], ...RESOURCES.slice(2)],
      [],
    ],
    ['dashes and n.d.', [...RESOURCES.slice(0, 3), ['1A0103 Reti', '-', 'n.d.', 100]], []],
    ['offices and notes', beside('Note', 'in ritardo', 'conclusa'), []],
    ['an identifying number', beside('Capitolo', 320001, 320002), []],
    ['figures under words nobody knows', beside('Zzgh', 4321, 77, 4398), ['E2:E3*']],
    ['words under words nobody knows', beside('Zzgh', 'verde', 'rosso'), ['E2:E3']],
    ['figures understood and not measured here', beside('Scostamento', -6000, -5000, -11000), ['E2:E3']],
    ['a legend of scores', [...RESOURCES, [], ['Legenda'], ['verde', 90], ['rosso', 50]], ['A7:B8']],
    [
      'another table that comes near no kind: a note, for it may be of anything',
      [...RESOURCES, [], ['Zzgh', 'Yyk'], ['alfa', 5000], ['beta', 7000]],
      ['A7:B8'],
    ],
  ])('%s', (_name, rows, ranges) => {
    expect(unread(rows)).toEqual(ranges);
  });

  test('a sheet on which nothing is recognised has no account', () => {
    const [table] = recognise(
      workbook(
        sheet('Rubrica', [
          ['Nome', 'Tel'],
          ['Rossi', 12],
        ]),
      ),
    );
    expect(table).toMatchObject({ kind: 'unknown', coverage: null });
  });

  test('law: the cells of a sheet with a table are all in one account, read or in a block', () => {
    for (const layout of layouts) {
      const read = readWorkbook(buildWorkbook(layout), 'prova.xlsx', PLAIN_TOOLS);
      if (!read.ok) continue;
      const tables = recognise(read.value);
      for (const { name, cells } of read.value.sheets) {
        const books = tables
          .filter((table) => table.sheet === name)
          .flatMap(({ coverage }) => coverage ?? []);
        if (books.length === 0) continue;
        const held = cells.filter(({ content }) => content.type !== 'text' || content.value.trim() !== '');
        expect(sumOf(books.map((book) => book.cells))).toBe(held.length);
        expect(books.every(balances)).toBe(true);
      }
    }
  });
});

const sumOf = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

const balances = ({ cells, read, unread: blocks }: NonNullable<RecognisedTable['coverage']>): boolean =>
  cells === read + sumOf(blocks.map((block) => block.cells)) &&
  blocks.every(({ figures, cells: count }) => figures <= count && count > 0);
