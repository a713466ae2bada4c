import fc from 'fast-check';
import { lowered } from '../../src/domain/typed';

describe('lowered', () => {
  test('small letters', () => expect(lowered('Entro GIUGNO, È’')).toBe('entro giugno, è’'));

  test('every letter where it stood', () => {
    expect(lowered('İZMİR 3')).toBe('İzmİr 3');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(lowered(text)).toHaveLength(text.length)),
    );
  });
});
