import { linesIn } from '../../src/workbook/text-lines';

describe('the lines a text takes', () => {
  test.each([
    ['a text that fits', 'Totale', 10, 1],
    ['words, not characters, go on in the next line', 'Budget aggiornato dichiarato', 14, 3],
    [
      'small letters and blanks are narrower than digits',
      'Interventi economici e nuovi investimenti per impresa attiva (euro)',
      60,
      1,
    ],
    ['capitals are wider', 'INTERVENTI ECONOMICI E NUOVI INVESTIMENTI PER IMPRESA ATTIVA (EURO)', 60, 2],
    ['a word longer than a line is broken in itself', '1'.repeat(25), 11, 3],
    ['a word longer than a line begins on its own', `uno ${'1'.repeat(25)}`, 11, 4],
    ['lines of their own', 'uno\ndue\n\ntre', 20, 4],
    ['nothing', '', 20, 1],
    ['a column of no width', 'due', 0, 4],
  ])('%s', (_, text, width, lines) => {
    expect(linesIn(text, width)).toBe(lines);
  });
});
