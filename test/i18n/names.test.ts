import { partName, quantityName, ratioName, roleName } from '../../src/i18n/names';

describe('names of what has an id', () => {
  test('a quantity of the ratios, with the institutional function where it has one', () => {
    expect(quantityName('current-costs', 'it')).toBe('oneri correnti');
    expect(quantityName('current-costs/C', 'it')).toBe('oneri correnti, funzione C');
  });

  test('a ratio of the catalogue; another goes by its own label', () => {
    expect(ratioName({ id: 'financial-independence', label: 'x' }, 'it')).toBe(
      'Solidità o indipendenza finanziaria',
    );
    expect(ratioName({ id: 'none', label: 'Indice di casa' }, 'it')).toBe('Indice di casa');
  });

  test.each([
    ['target', 'risultato atteso'],
    ['annual-fee', 'diritto annuale'],
    ['structure-efficiency', 'Efficienza di struttura'],
    ['something-new', 'something-new'],
  ])('evidence %s: %s', (role, name) => {
    expect(roleName(role, 'it')).toBe(name);
  });

  test.each([
    ['column:actual', 'colonna «consuntivo»'],
    ['rows:codes', 'righe: codici'],
    ['something-new', 'something-new'],
  ])('what a table lacks, %s: %s', (part, name) => {
    expect(partName(part, 'it')).toBe(name);
  });
});
