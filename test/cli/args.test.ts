import { parseWords } from '../../src/cli/args';
import { faultLine } from '../../src/cli/fault';

const requestOf = (...words: string[]): unknown => {
  const { request } = parseWords(words);
  return request.ok ? request.value : request.error.key;
};

describe('the words after albero', () => {
  test.each([
    [['inspect', 'a.xlsx'], { command: 'inspect', files: ['a.xlsx'], json: false, notes: null }],
    [
      ['inspect', 'a.xlsx', '--json', 'b.ods'],
      { command: 'inspect', files: ['a.xlsx', 'b.ods'], json: true, notes: null },
    ],
    [['check', '--json', 'a.xlsx'], { command: 'check', file: 'a.xlsx', json: true, notes: null }],
    [
      ['report', 'a.xlsx'],
      { command: 'report', file: 'a.xlsx', out: null, inPlace: false, json: false, notes: null },
    ],
    [
      ['report', 'a.xlsx', '-o', 'b.xlsx'],
      { command: 'report', file: 'a.xlsx', out: 'b.xlsx', inPlace: false, json: false, notes: null },
    ],
    [
      ['report', '--out=b.xlsx', 'a.xlsx'],
      { command: 'report', file: 'a.xlsx', out: 'b.xlsx', inPlace: false, json: false, notes: null },
    ],
    [
      ['report', 'a.xlsx', '--in-place'],
      { command: 'report', file: 'a.xlsx', out: null, inPlace: true, json: false, notes: null },
    ],
    [
      ['report', '--', '--odd.xlsx'],
      { command: 'report', file: '--odd.xlsx', out: null, inPlace: false, json: false, notes: null },
    ],
    [['--help'], { command: 'help' }],
    [['report', '-h'], { command: 'help' }],
    [['--version'], { command: 'version' }],
  ])('%j is understood', (words, request) => {
    expect(requestOf(...words)).toEqual(request);
  });

  test.each([
    [[], 'noCommand'],
    [['schedule', 'a.xlsx'], 'unknownCommand'],
    [['report'], 'noFile'],
    [['report', 'a.xlsx', 'b.xlsx'], 'oneFile'],
    [['check', 'a.xlsx', 'b.xlsx'], 'oneFile'],
    [['inspect', 'a.xlsx', '--in-place'], 'notOfCommand'],
    [['check', 'a.xlsx', '-o', 'b.xlsx'], 'notOfCommand'],
    [['report', 'a.xlsx', '--in-place', '-o', 'b.xlsx'], 'outAndInPlace'],
    [['report', 'a.xlsx', '--force'], 'unknownOption'],
    [['report', 'a.xlsx', '-x'], 'unknownOption'],
    [['report', 'a.xlsx', '--constructor'], 'unknownOption'],
    [['report', 'a.xlsx', '-o'], 'optionNeedsValue'],
    [['report', 'a.xlsx', '--out='], 'optionNeedsValue'],
    [['report', 'a.xlsx', '-o', '--json'], 'optionNeedsValue'],
    [['report', 'a.xlsx', '--json=yes'], 'optionTakesNoValue'],
    [['report', 'a.xlsx', '--lang', 'fr'], 'unknownLang'],
  ])('%j is refused: %s', (words, key) => {
    expect(requestOf(...words)).toBe(key);
  });

  test('the language holds for refusals too', () => {
    const { lang, request } = parseWords(['--lang', 'en', 'repot', 'a.xlsx']);
    expect(request.ok ? '' : faultLine(request.error, lang)).toBe(
      'albero: unknown command "repot": use inspect, report or check\n',
    );
  });
});
