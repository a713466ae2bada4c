import { displayText } from './number-display';

const shown = (value: number, format: string): string =>
  displayText({ type: 'number', value }, format, false);

describe('what an Italian Excel shows', () => {
  it.each([
    [1759900, '#,##0.00', '1.759.900,00'],
    [0.643, '0.0%', '64,3%'],
    [97.5, 'General', '97,5'],
    [-22000, '#,##0.00', '-22.000,00'],
    [42735, 'dd/mm/yyyy', '31/12/2016'],
    [42735, 'd mmmm yyyy', '31 dicembre 2016'],
    [42735, 'mmm-yy', 'dic-16'],
  ])('shows %d under %s as %s', (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it('shows truth values and errors in their own words', () => {
    expect(displayText({ type: 'boolean', value: true }, 'General', false)).toBe('VERO');
    expect(displayText({ type: 'error', value: '#DIV/0!' }, 'General', false)).toBe('#DIV/0!');
  });

  it('shows the number itself under a format nobody can follow', () => {
    expect(shown(1.5, '[unheard of')).toBe('1,5');
  });
});
