import { FORM_WEIGHTS, WEIGHTS } from '../../../src/recognition/judging/weights';
import { FORM_KINDS, TABLE_KINDS } from '../../../src/recognition/registry';

describe('the weights of the judge', () => {
  it.each(TABLE_KINDS)('weigh every sign of $kind, and no other', ({ kind, tells }) => {
    expect(Object.keys(WEIGHTS[kind]?.signs ?? {}).sort()).toEqual(Object.keys(tells).sort());
  });

  it('are of kinds that somebody reads', () => {
    expect(Object.keys(WEIGHTS).sort()).toEqual(TABLE_KINDS.map(({ kind }) => kind).sort());
    expect(Object.keys(FORM_WEIGHTS).sort()).toEqual(FORM_KINDS.map(({ form }) => form).sort());
  });
});
