import fc from 'fast-check';
import { RATIO_CATALOGUE } from '../../../src/domain/ratio-catalogue';
import { itemOf, ratioOf } from '../../../src/recognition/names/statement-items';
import { phrasesOf } from '../../../src/recognition/words/phrases';
import { RATIO_WORDS } from '../../../src/recognition/words/ratios';
import { ITEMS } from '../../../src/recognition/words/statements';

describe('the ratio a label names (method.md, “Health ratios”)', () => {
  test.each(RATIO_CATALOGUE.map(({ id, label }) => [label.it, id]))('%s', (label, id) => {
    expect(ratioOf(label)).toBe(id);
    expect(ratioOf(`  ${label.toUpperCase()}:`)).toBe(id);
  });

  test('other words are of ratios that the catalogue has', () => {
    const known = RATIO_CATALOGUE.map(({ id }) => id);
    expect(RATIO_WORDS.filter(({ id }) => !known.includes(id))).toEqual([]);
  });

  test.each(['Totale attivo', 'Diritto annuale', 'Efficienza energetica', ''])('%s is none', (label) => {
    expect(ratioOf(label)).toBeNull();
  });
});

describe('the item of the accounts a label names (D.P.R. 254/2005, annexes A, C and D)', () => {
  test.each([
    ['1) Diritto annuale', 'annual-fee', 'revenues'],
    ['A.2 Diritti di segreteria', 'secretarial-fees', 'revenues'],
    ['Totale proventi correnti (A)', 'current-revenues', 'revenues'],
    ['6) Personale', 'personnel', 'costs'],
    ['Totale attivo', 'total-assets', 'assets'],
    ['Patrimonio netto', 'net-worth', 'liabilities'],
  ])('%s', (label, item, statement) => {
    expect(itemOf(label)).toMatchObject({ item, statement });
  });

  test.each([
    ['Crediti da diritto annuale', 'annual-fee-credits'],
    ['Fondo svalutazione crediti diritto annuale', undefined],
  ])('%s is no revenue of the annual fee', (label, item) => {
    expect(itemOf(label)?.item).toBe(item);
  });

  test('the longest phrase decides, wherever it stands', () => {
    expect(itemOf('Totale passivo e patrimonio netto')?.item).toBe('total-liabilities');
  });

  test('every phrase of the thesaurus finds an item, and capitals or numbering change nothing', () => {
    const phrases = ITEMS.filter(({ unless }) => !unless).flatMap((each) => phrasesOf(each.phrases));
    fc.assert(
      fc.property(fc.constantFrom(...phrases), fc.constantFrom('', '1) ', 'B.2 '), (phrase, numbering) => {
        const found = itemOf(phrase);
        expect(found).not.toBeNull();
        expect(itemOf(numbering + phrase.toUpperCase())).toEqual(found);
      }),
    );
  });
});
