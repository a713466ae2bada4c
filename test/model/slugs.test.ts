import fc from 'fast-check';
import { claim, slug } from '../../src/model/slugs';

describe('slug', () => {
  it.each([
    ['DIRIGENTE PROMOZIONE E SVILUPPO PER LE IMPRESE', 1, 'promozione'],
    ['Dirigente Area Anagrafico certificativa, Studi', 1, 'anagrafico'],
    ['Difendere chi compra', 5, 'difendere-chi-compra'],
    ['Qualità dell’aria', 2, 'qualita-aria'],
    ['', 3, 'senza-titolo'],
    ['Settore D', 1, 'd'],
    ['Ob. A', 5, 'ob-a'],
    ['Costo a persona', 5, 'costo-persona'],
  ])('%s', (title, length, expected) => {
    expect(slug(title, length)).toBe(expected);
  });

  it('is never empty and has only letters, digits and strokes', () => {
    fc.assert(fc.property(fc.string(), (title) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug(title, 3))));
  });
});

describe('claim', () => {
  it('gives every wanted id once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'a-2')), (wanted) => {
        const taken = new Set<string>();
        const given = wanted.map((id) => claim(id, taken));
        return new Set(given).size === wanted.length;
      }),
    );
  });
});
