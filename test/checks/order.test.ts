import { PRINTED_AREAS, resources } from './lucca';
import { findingsOf } from './facts';

describe('findings', () => {
  const found = findingsOf(resources({ areas: PRINTED_AREAS, blanks: ['3B0102'] }));

  test('errors come first, then sheets and rows in order', () => {
    expect(found.map(({ severity }) => severity)).toEqual(['error', 'error', 'error', 'warning']);
    expect(found.map(({ cell }) => cell?.row)).toEqual([3, 4, 5, 27]);
  });

  test('the same tables give the same findings', () => {
    expect(findingsOf(resources({ areas: PRINTED_AREAS, blanks: ['3B0102'] }))).toEqual(found);
  });
});
