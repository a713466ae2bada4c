import { pointsTyped, thresholdsTyped } from '../../src/taskpane/threshold-input';

describe('points as people type them', () => {
  it.each([
    ['90', '90'],
    ['87,5', '87.5'],
    [' 87.5 % ', '87.5'],
    ['007', '7'],
    ['novanta', null],
    ['', null],
    ['-5', null],
    ['1e3', null],
    ['90,', null],
  ])('%p is %p', (text, points) => expect(pointsTyped(text)).toBe(points));
});

describe('both thresholds', () => {
  it('are taken when the first is the higher', () => {
    expect(thresholdsTyped('90', '70')).toEqual({ ok: true, thresholds: { good: '90', fair: '70' } });
  });

  it('each fault stands by its own field', () => {
    expect(thresholdsTyped('x', '70')).toEqual({ ok: false, good: 'notNumber', fair: null });
    expect(thresholdsTyped('70', '70')).toEqual({ ok: false, good: null, fair: 'order' });
  });
});
