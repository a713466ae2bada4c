import { readTypedFigure } from '../../../../src/taskpane/places/findings/typed-figure';

describe('an achievement typed in the pane', () => {
  it.each([
    ['97,5', '97.5'],
    ['100 %', '100'],
    [' 0 ', '0'],
    ['66,67', '66.67'],
    ['98.4', '98.4'],
  ])('%s is read as %s', (typed, value) => {
    expect(readTypedFigure(typed, '100')).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['quasi tutto', 'not-a-number'],
    ['>= 90', 'not-a-number'],
    ['3 giorni', 'not-a-number'],
    ['--15.928', 'not-a-number'],
    ['100,01', 'above-cap'],
    ['-5', 'below-zero'],
    ['2.355', 'above-cap'],
  ])('«%s» is refused: %s', (typed, fault) => {
    expect(readTypedFigure(typed, '100')).toEqual({ ok: false, error: fault });
  });

  it('may go beyond a hundred where the body sets no cap', () => {
    expect(readTypedFigure('112,5', null)).toEqual({ ok: true, value: '112.5' });
  });
});
