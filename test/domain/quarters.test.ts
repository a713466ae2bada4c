import fc from 'fast-check';
import { QUARTER_WAYS, quarterIn } from '../../src/domain/quarters';

describe('the quarter a text speaks of', () => {
  test.each([
    ['I trimestre', 1],
    ['IV Trimestre 2016', 4],
    ['3° trim.', 3],
    ['secondo trimestre', 2],
    ['Trim. II', 2],
    ['trimestre 3', 3],
    ['Q2', 2],
    ['Q3_2016', 3],
    ['1T2016', 1],
    ['al 30/06', 2],
    ['al 30.09.2016', 3],
    ['al 31 marzo 2016', 1],
    ['gennaio-marzo', 1],
    ['I semestre', 2],
  ])('%s', (text, quarter) => expect(quarterIn(text)).toBe(quarter));

  test.each([
    'anno 2016',
    'relazione trimestrale',
    '3 trimestri',
    'al 31/12/2016',
    'T1',
    'Q5',
    'quadrimestre',
    '',
  ])('%s: none', (text) => expect(quarterIn(text)).toBeNull());
});

const PIECES = [
  ...[
    'i',
    'ii',
    'iii',
    'iv',
    'primo',
    'terzo',
    '1',
    '2',
    '4',
    '°',
    '.',
    ' ',
    '-',
    '/',
    '_',
    'n. ',
    'q',
    't',
    '2016',
  ],
  ...['trim', 'trimestre', 'sem', 'semestre', 'al ', 'a tutto il ', '31', '30', '03', '6', '09', '3', 'a'],
  ...['gen', 'gennaio', 'mar.', 'marzo', 'giugno', 'set', 'sett.', 'dicembre'],
];
const anySaying = fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }).map((pieces) => pieces.join(''));

test('never throws', () => {
  fc.assert(
    fc.property(anySaying, (text) => {
      expect([null, 1, 2, 3, 4]).toContain(quarterIn(text));
    }),
  );
});

test.each(QUARTER_WAYS)('the sign $sign hides nothing that $pattern finds', ({ sign, pattern }) => {
  fc.assert(
    fc.property(anySaying, (text) => {
      if (pattern.test(text)) expect(text).toMatch(sign);
    }),
    { numRuns: 3000 },
  );
});
