import fc from 'fast-check';
import { freeSheetName } from '../../src/workbook/sheet-names';

describe('freeSheetName', () => {
  test.each([
    ['Sintesi', [], 'Sintesi'],
    ['Sintesi', ['Foglio1'], 'Sintesi'],
    ['Sintesi', ['SINTESI'], 'Sintesi (2)'],
    ['Sintesi', ['sintesi', 'Sintesi (2)'], 'Sintesi (3)'],
    ['Proventi/oneri: [2016]?', [], 'Proventi oneri   2016'],
    ["'Quadrature'", [], 'Quadrature'],
    ["L'area", [], "L'area"],
    ['Cronologia', [], 'Cronologia (2)'],
    ['history', [], 'history (2)'],
    ['***', [], 'Foglio'],
    ['Interventi economici e promozionali 2016', [], 'Interventi economici e promozio'],
  ])('%j among %j is %j', (wanted, taken, name) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
  });

  const anyName = fc.string({ unit: 'binary', maxLength: 40 });

  test('is a name that Excel takes, whatever is wanted', () => {
    fc.assert(
      fc.property(anyName, fc.array(anyName), (wanted, taken) => {
        const name = freeSheetName(wanted, taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*:[\]]|^'|'$/);
        expect(() => encodeURIComponent(name)).not.toThrow();
        expect(['history', 'cronologia']).not.toContain(name.toLowerCase());
        expect(taken.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
      }),
    );
  });

  test('leaves a name that is free and sound as it is', () => {
    fc.assert(
      fc.property(anyName, (wanted) => {
        const name = freeSheetName(wanted, []);
        expect(freeSheetName(name, [])).toBe(name);
      }),
    );
  });
});
