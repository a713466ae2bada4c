import type { Gap } from '../../../../src/taskpane/places/fill/gaps';
import { stepFrom } from '../../../../src/taskpane/places/fill/step';

const gap = (row: number): Gap => ({
  key: `1D!${row}`,
  want: 'missing-value',
  sentence: '',
  cell: { sheet: '1D', row, col: 0 },
  office: null,
  indicator: null,
});
const [first, second, third] = [gap(1), gap(2), gap(3)];
const gaps = [first, second, third];
const at = (current: Gap | null, index: number) => ({ current: current?.key ?? null, index });

describe('the way from one gap to the next', () => {
  it('begins at the first', () => {
    expect(stepFrom(gaps, at(null, 0), 1)).toBe(first);
    expect(stepFrom(gaps, at(null, 0), -1)).toBeNull();
  });

  it('goes on and back, and ends at either end', () => {
    expect(stepFrom(gaps, at(first, 0), 1)).toBe(second);
    expect(stepFrom(gaps, at(third, 2), -1)).toBe(second);
    expect(stepFrom(gaps, at(third, 2), 1)).toBeNull();
    expect(stepFrom(gaps, at(first, 0), -1)).toBeNull();
  });

  it('goes on where a gap was filled in and left the list', () => {
    expect(stepFrom([first, third], at(second, 1), 1)).toBe(third);
    expect(stepFrom([first, third], at(second, 1), -1)).toBe(first);
    expect(stepFrom([], at(second, 1), 1)).toBeNull();
  });
});
