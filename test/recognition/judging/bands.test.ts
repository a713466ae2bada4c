import { bandOf } from '../../../src/recognition/judging/bands';

describe('how far a table may be relied on', () => {
  it.each([
    [1, 'certain'],
    [0.6, 'certain'],
    // Little more than what the kind cannot do without.
    [0.59, 'probable'],
    [0.5, 'probable'],
    [0.49, 'unknown'],
  ] as const)('%d: %s', (confidence, band) => {
    expect(bandOf(confidence)).toBe(band);
  });
});
