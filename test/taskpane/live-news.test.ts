import { messagesOf } from '../../src/i18n';
import { movesText } from '../../src/taskpane/live-news';
import type { Move } from '../../src/taskpane/state';

const move = (title: string, more: Partial<Move> = {}): Move => ({
  id: title,
  what: 'achievement',
  title,
  from: '90.00',
  to: '92.50',
  ...more,
});
const text = (...moves: readonly Move[]): string => movesText(moves, messagesOf('it'), 'it');

describe('what moved, in one line', () => {
  it('names the figure, from and to', () => {
    expect(text(move('1D0101'))).toBe('1D0101: raggiungimento 90,00 → 92,50');
    expect(text(move('Solidità', { what: 'ratio', from: null }))).toBe('Solidità: nessun valore → 92,50');
  });

  it('counts those it does not tell', () => {
    expect(text(move('1A'), move('1B'), move('1C'))).toMatch(/ · e 1 altra cifra$/);
    expect(text(move('1A'), move('1B'), move('1C'), move('1D'))).toMatch(/ · e 2 altre cifre$/);
  });

  it('is silent when nothing moved', () => expect(text()).toBe(''));
});
