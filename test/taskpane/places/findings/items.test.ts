import { findingKey } from '../../../../src/checks/acceptance';
import {
  type FindingItem,
  filterChoices,
  findingItems,
  groupsOf,
} from '../../../../src/taskpane/places/findings/items';
import type { Judgement } from '../../../../src/model/judgements';
import { withAcceptance, withJudgement } from '../../../../src/notes/edit';
import { NO_NOTES, type Notes } from '../../../../src/notes/notes';
import { analyse } from '../../../../src/pipeline';
import { sample } from '../sample';

const ALL = { sheet: null, rule: null };
const items = findingItems(sample, 'it');

const itemsWith = (notes: Notes) => findingItems(analyse(sample.snapshot, notes), 'it');

function judging(judgement: Judgement): Notes {
  const notes = withJudgement(NO_NOTES, judgement);
  if (!notes.ok) throw new Error(notes.error.type);
  return notes.value;
}

const counts = (all: readonly FindingItem[]) =>
  Object.fromEntries(groupsOf(all, ALL).map((group) => [group.id, group.items.length]));
const itemOf = (all: readonly FindingItem[], start: string): FindingItem => {
  const item = all.find(({ sentence }) => sentence.startsWith(start));
  if (!item) throw new Error(`no finding begins with ${start}`);
  return item;
};

describe('the findings of the 2016 workbook', () => {
  it('stand in groups, errors first, results to confirm before the notes', () => {
    expect(groupsOf(items, ALL).map(({ id }) => id)).toEqual(['error', 'warning', 'to-confirm', 'info']);
    expect(counts(items)).toEqual({ error: 5, warning: 25, 'to-confirm': 31, info: 7 });
  });

  it('have one key each, so that a row keeps its place after a refresh', () => {
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    expect(findingItems(sample, 'it').map(({ key }) => key)).toEqual(items.map(({ key }) => key));
  });

  it('say the rule in words and both figures in the sentence', () => {
    const total = itemOf(items, 'TOTALE GENERALE AREE STRATEGICHE');
    expect(total.heading).toBe('Stessa grandezza, due valori');
    expect(total.sentence).toContain('dichiarato 1.759.900,00');
    expect(total.sentence).toContain('1.781.900,00');
  });

  it('open the trace of the figure they speak of, where there is one', () => {
    expect(itemOf(items, 'Equilibrio economico').detail).toEqual({
      type: 'ratio',
      id: 'current-management-balance',
    });
    expect(itemOf(items, 'Area 2, budget iniziale').detail).toEqual({ type: 'node', id: '2' });
    // Found in a cell of the secretary's list: it speaks of the project, not of the list.
    expect(itemOf(items, 'Progetto 3F0101').detail).toEqual({ type: 'node', id: '3F0101' });
    // Nothing is calculated about a code that no table knows, nor about a year in words.
    expect(itemOf(items, '2A0102: non compare').detail).toBeNull();
    expect(itemOf(items, '«RPP 2015»').detail).toBeNull();
  });

  it('let a person give the figure that no rule reads', () => {
    const assess = itemOf(items, 'Polo Tecnologico Lucchese');
    expect(assess.indicator).toMatchObject({ node: { id: '2C/2' }, status: 'to-assess', value: null });
    expect(itemOf(items, 'TOTALE GENERALE').indicator).toBeNull();
  });

  it('list the results read from words, a date as a date', () => {
    expect(itemOf(items, 'Tavolo sulle provvidenze').sentence).toMatch(
      /: «n\. 2 proposte progettuali», letto come 100,00%$/,
    );
    expect(itemOf(items, 'Procedura per l’acquisto di Hardware').sentence).toContain('«07/07»');
  });
});

describe('what people have said', () => {
  const total = itemOf(items, 'TOTALE GENERALE AREE STRATEGICHE');
  const { subject } = total;
  if (subject.type !== 'finding') throw new Error('a total is a finding');

  it('an accepted difference is counted apart, with its note', () => {
    const acceptance = { key: findingKey(subject.finding), note: 'assestamento di novembre' };
    const after = itemsWith(withAcceptance(NO_NOTES, acceptance));
    expect(counts(after)).toEqual({ error: 4, warning: 25, 'to-confirm': 31, info: 7, accepted: 1 });
    expect(itemOf(after, 'TOTALE GENERALE')).toMatchObject({
      group: 'accepted',
      note: 'assestamento di novembre',
    });
  });

  it('an acceptance of other figures covers nothing', () => {
    const other = { ...subject.finding, expected: '1781901.00' };
    const acceptance = { key: findingKey(other), note: 'altro' };
    expect(counts(itemsWith(withAcceptance(NO_NOTES, acceptance)))).toEqual(counts(items));
  });

  it('a confirmed result stands with what people have settled', () => {
    const after = itemsWith(judging({ type: 'confirmed', node: '2D/1', value: '100.00', note: '' }));
    expect(counts(after)).toMatchObject({ 'to-confirm': 30, settled: 1 });
    expect(itemOf(after, 'Tavolo sulle provvidenze')).toMatchObject({
      heading: 'Confermato',
      group: 'settled',
    });
  });
});

describe('what people have said of results', () => {
  it('a figure typed for a result that no rule reads takes its warning away', () => {
    const note = 'lavori affidati ad aprile';
    const after = itemsWith(judging({ type: 'override', node: '2C/2', value: '60', note }));
    expect(counts(after)).toMatchObject({ warning: 24, settled: 1 });
    expect(itemOf(after, 'Polo Tecnologico Lucchese')).toMatchObject({ heading: 'Stabilito a mano', note });
  });
});

describe('the filters', () => {
  const sheets = sample.snapshot.sheets.map(({ name }) => name);

  it('offer only sheets and rules that have something, in the order of the workbook', () => {
    const choices = filterChoices(items, sheets);
    expect(choices.sheets.slice(0, 3)).toEqual(['Foglio3', 'Aree', 'SG']);
    expect(choices.rules).toContain('needs-assessment');
    expect(choices.rules).not.toContain('over-budget');
    expect(choices.rules.at(-1)).toBe('result');
  });

  it('by sheet and by rule together', () => {
    const shown = groupsOf(items, { ...ALL, sheet: '2C', rule: 'needs-assessment' });
    expect(shown.map(({ id, items: own }) => [id, own.length])).toEqual([['warning', 2]]);
  });

  it('leave no group without rows', () => {
    expect(groupsOf(items, { ...ALL, sheet: 'Copertina' })).toEqual([]);
  });
});
