import { indicatorCells } from '../../src/reports/achievements';

const target = { text: 'almeno 4.5', comparison: '>=', value: '4.5', unit: null } as const;
const shown = (text: string, value: string | null, lang: 'it' | 'en' = 'it') =>
  indicatorCells(
    { lang },
    {
      target,
      result: { text, value, unit: null },
      weight: null,
      better: null,
      rule: 'higher-is-better',
      judgement: null,
    },
  ).map((cell) => cell?.value);

describe('target and result in a report', () => {
  test.each([
    ['a number of a cell has the point of the language', '4.59', '4.59', '4,59'],
    ['words stay as typed', '2.7 gg', '2.7', '2.7 gg'],
    ['thousands as typed are not decimals', '2.355', '2355', '2.355'],
    ['a year is no amount', '2016', '2016', '2016'],
  ])('%s', (_, text, value, cell) => {
    expect(shown(text, value)).toEqual(['almeno 4.5', cell]);
  });

  test('in English the point is the point', () => {
    expect(shown('4.59', '4.59', 'en')).toEqual(['almeno 4.5', '4.59']);
  });
});
