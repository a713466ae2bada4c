import { type Doubt, NO_ANSWERS, doubtId, isAnswered, settled } from '../../src/domain/doubt';

const scale: Doubt = {
  id: doubtId('percent-scale', 'Obiettivi 2016', '% RAGG.'),
  topic: 'percent-scale',
  sheet: 'Foglio1',
  range: { top: 4, left: 2, bottom: 9, right: 2 },
  args: { name: '% RAGG.' },
  options: [{ id: 'points' }, { id: 'fractions' }],
};

describe('a doubt', () => {
  it('is known again by the words it is about, whatever their year and writing', () => {
    expect(scale.id).toBe(doubtId('percent-scale', 'OBIETTIVI  2017', '% ragg.'));
    expect(scale.id).not.toBe(doubtId('percent-scale', 'Obiettivi 2016', '% peso'));
  });

  it('goes by what is assumed until somebody answers', () => {
    expect(settled(scale, NO_ANSWERS)).toBe('points');
    expect(isAnswered(scale, NO_ANSWERS)).toBe(false);
  });

  it('goes by the answer', () => {
    const answers = new Map([[scale.id, 'fractions']]);
    expect(settled(scale, answers)).toBe('fractions');
    expect(isAnswered(scale, answers)).toBe(true);
  });

  it('is not settled by an answer that is none of its options', () => {
    const answers = new Map([[scale.id, 'thousands']]);
    expect(settled(scale, answers)).toBe('points');
    expect(isAnswered(scale, answers)).toBe(false);
  });
});
