import { matchHead } from '../../../src/recognition/layout/head-match';
import { contracted, meantWord, meantWords } from '../../../src/recognition/layout/spelling';

describe('slips of the finger in heads', () => {
  test.each([
    ['idicatore', 'indicatore'],
    ['raggiungimeno', 'raggiungimento'],
    ['obbiettivo', 'obiettivo'],
    ['risulato', 'risultato'],
    ['preventvio', 'preventivo'],
    ['targhet', 'target'],
  ])('“%s” means “%s”', (typed, meant) => {
    expect(meantWord(typed)).toBe(meant);
  });

  test.each([
    ['a short word', 'reso'],
    ['a word of the thesaurus itself', 'risultati'],
    ['another ending', 'risultata'],
    ['another first letter', 'revisione'],
    ['two letters away', 'indcatoe'],
    ['no word of heads', 'biblioteca'],
  ])('%s stays as typed', (_, word) => {
    expect(meantWord(word)).toBe(word);
  });

  test('a sentence is not mended', () => {
    expect(matchHead('Idicatore')[0]?.role).toBe('indicator');
    expect(matchHead('Idicatore non ancora definito dalla giunta in carica')).toEqual([]);
  });
});

describe('words cut short', () => {
  test('mean what they abbreviate, all of it where they abbreviate several', () => {
    expect(meantWords('stanz')).toEqual(['stanz', 'stanziamento']);
    expect(meantWords('prev')).toEqual(['prev', 'previsione', 'preventivo', 'previsto']);
  });

  test('mean the few known words that they begin, and nothing where they begin many', () => {
    expect(meantWords('algor')).toEqual(['algor', 'algoritmo']);
    expect(meantWords('cons')).not.toContain('conseguito');
    expect(meantWords('bibliot')).toEqual(['bibliot']);
  });

  test('keep beginning and end around a point', () => {
    expect(contracted('raggiung', 'to')).toBe('raggiungimento');
    expect(contracted('bibliot', 'ca')).toBeNull();
  });
});
