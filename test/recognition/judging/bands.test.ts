import { bandOf } from '../../../src/recognition/judging/bands';

describe('how far a table may be relied on', () => {
  it.each([
    [0.99, 'certain'],
    [0.8, 'certain'],
    // What else it may be, or that it is none of them, has the rest of the odds.
    [0.79, 'probable'],
    [0.5, 'probable'],
    [0.49, 'unknown'],
  ] as const)('%d: %s', (confidence, band) => {
    expect(bandOf(confidence)).toBe(band);
  });
});
