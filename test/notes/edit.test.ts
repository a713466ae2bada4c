import type { Judgement } from '../../src/model/judgements';
import {
  withAcceptance,
  withAnswer,
  withCorrection,
  withJudgement,
  withSettings,
  withoutAcceptance,
  withoutAnswer,
  withoutCorrection,
  withoutJudgement,
} from '../../src/notes/edit';
import { NO_NOTES } from '../../src/notes/notes';
import { valueOf } from '../xlsx/support';

const ignoring = (sheet: string, ignored = true) => ({ sheet, ignored, tables: [] });
const given = (node: string, value: string): Judgement => ({
  type: 'override',
  node,
  value,
  note: 'verbale',
});

describe('changing notes', () => {
  test('one word on each sheet, known by its name as Excel knows it: the last', () => {
    const notes = withCorrection(withCorrection(NO_NOTES, ignoring('Rubrica')), ignoring('RUBRICA', false));
    expect(notes.corrections).toEqual([ignoring('RUBRICA', false)]);
    expect(withoutCorrection(notes, 'rubrica')).toEqual(NO_NOTES);
  });

  test('one word on each node, the last; out of range it is refused and nothing changes', () => {
    const once = valueOf(withJudgement(NO_NOTES, given('1D0101/4', '50')));
    const twice = valueOf(withJudgement(once, { ...given('1D0101/4', '50'), type: 'confirmed' }));
    expect(twice.judgements.map(({ type }) => type)).toEqual(['confirmed']);
    expect(withoutJudgement(twice, '1D0101/4')).toEqual(NO_NOTES);
    expect(withJudgement(once, given('1D0101/4', '101'))).toEqual({
      ok: false,
      error: { type: 'AboveCap', value: '101', cap: '100' },
    });
  });

  test('the cap is that of the notes themselves', () => {
    const free = withSettings(NO_NOTES, { cap: '120' });
    expect(withJudgement(free, given('1D0101/4', '101')).ok).toBe(true);
    expect(free.settings.thresholds).toEqual(NO_NOTES.settings.thresholds);
  });

  test('one note on each difference, the last', () => {
    const notes = withAcceptance(withAcceptance(NO_NOTES, { key: 'k', note: 'a' }), { key: 'k', note: 'b' });
    expect(notes.acceptances).toEqual([{ key: 'k', note: 'b' }]);
    expect(withoutAcceptance(notes, 'k')).toEqual(NO_NOTES);
  });

  test('one answer to each question, the last', () => {
    const notes = withAnswer(withAnswer(NO_NOTES, { question: 'q', option: 'a' }), {
      question: 'q',
      option: 'b',
    });
    expect(notes.answers).toEqual([{ question: 'q', option: 'b' }]);
    expect(withoutAnswer(notes, 'q')).toEqual(NO_NOTES);
  });

  test('the notes given are left as they were', () => {
    const notes = Object.freeze({ ...NO_NOTES, corrections: Object.freeze([ignoring('Rubrica')]) });
    withCorrection(notes, ignoring('Liste'));
    withoutCorrection(notes, 'Rubrica');
    expect(notes.corrections).toEqual([ignoring('Rubrica')]);
  });
});
