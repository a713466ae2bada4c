import { completed, foreignNotes } from '../../src/notes/foreign';
import { NO_NOTES, type Notes } from '../../src/notes/notes';
import { keeping, userSheet, workbook } from './sheets';

const BEFORE: Notes = {
  settings: { ...NO_NOTES.settings, cap: '120' },
  corrections: [
    { sheet: 'Rubrica', ignored: true, tables: [] },
    { sheet: 'Liste', ignored: true, tables: [] },
  ],
  judgements: [{ type: 'override', node: '1D0101/4', value: '97.5', note: 'due sedi su tre' }],
  acceptances: [{ key: 'k', note: 'refuso' }],
  answers: [
    { question: 'percent-scale|obiettivi #|ragg', option: 'points' },
    { question: 'direction|accessi', option: 'higher' },
  ],
};
const here = workbook(userSheet('Rubrica'), userSheet('Liste'));

describe('what was said in another workbook of the same shape', () => {
  test('is its settings, corrections and answers; what was said of single figures stays with them', () => {
    expect(foreignNotes(keeping(BEFORE), here)).toEqual({ ...BEFORE, judgements: [], acceptances: [] });
  });

  test('is nothing where that workbook carries no notes', () => {
    expect(foreignNotes(here, here)).toBeNull();
  });

  test('completes what was said here, and never goes before it', () => {
    const own: Notes = {
      ...NO_NOTES,
      corrections: [{ sheet: 'LISTE', ignored: false, tables: [] }],
      answers: [{ question: 'direction|accessi', option: 'lower' }],
    };
    const both = completed(own, BEFORE);
    expect(both.settings.cap).toBe('120');
    expect(both.corrections.map(({ sheet, ignored }) => [sheet, ignored])).toEqual([
      ['LISTE', false],
      ['Rubrica', true],
    ]);
    expect(both.answers.map(({ option }) => option)).toEqual(['lower', 'points']);
  });

  test('leaves the settings alone that somebody has chosen here', () => {
    const own: Notes = { ...NO_NOTES, settings: { ...NO_NOTES.settings, cap: null } };
    expect(completed(own, BEFORE).settings.cap).toBeNull();
  });
});
