import { parseCode } from '../../src/domain/codes';
import { detectGrammar } from '../../src/domain/detect-grammar';

describe('the grammar a column of codes is written in', () => {
  test.each([
    ['lucca', ['1D0101', '1D0102', '1A0101', '2B0101', 'IE0101']],
    ['dotted-letter', ['1.1.A', '1.1.B', '1.2.A']],
    ['dotted', ['1.1', '1.1.1', '1.2']],
    ['pairs', ['0101', '01010601', '0102']],
    ['dotted-pairs', ['01.01', '01.02', '02.01']],
    ['ob', ['Ob. 4', 'Ob. 5']],
    ['os', ['OS1', 'OS1.2', 'OS2']],
    ['letter-number', ['A1', 'A2', 'B1']],
  ])('%s', (id, samples) => expect(detectGrammar(samples)?.id).toBe(id));

  test.each([
    [['1', '2', '3']],
    [['2.35', '4.59', '1.2']],
    [['2015', '2016']],
    [['1000', '2000']],
    [['giugno', 'luglio']],
    [['31.12', '30.06', '15.03']],
    [['1D0101']],
    [['1D0101', 'Formazione', 'Sportelli']],
    [[]],
  ])('%j says none', (samples) => expect(detectGrammar(samples)).toBeNull());
});

describe('codes of other bodies', () => {
  const codeIn = (samples: readonly string[], text: string) => {
    const grammar = detectGrammar(samples);
    return grammar && parseCode(text, grammar);
  };

  test('leading zeros survive', () =>
    expect(codeIn(['0101', '0102'], '01010601')).toEqual({
      code: '01010601',
      level: 'project',
      parents: ['01', '0101'],
    }));

  test('and with points between the pairs too', () =>
    expect(codeIn(['01.01', '01.02'], '01.11.02.03')).toEqual({
      code: '01.11.02.03',
      level: 'project',
      parents: ['01', '01.11'],
    }));

  test('points and prefixes are part of the id', () => {
    expect(codeIn(['1.1.A', '1.1.B'], '1.2.C')).toEqual({
      code: '1.2.C',
      level: 'project',
      parents: ['1', '1.2'],
    });
    expect(codeIn(['OS1.1', 'OS1.2'], 'os 1.2')).toEqual({
      code: 'OS1.2',
      level: 'project',
      parents: ['OS1'],
    });
  });
});
