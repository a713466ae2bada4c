import { answersOf } from '../../src/domain/doubt';
import { recognise } from '../../src/recognition/recognise';
import { factsOf, sheet, workbook } from './sheets';

/** Accounts under the heads of persons: a budget by centre, or what each of them has to reach. */
const LIST = workbook(
  sheet('Elenco', [
    ['Budget 2023'],
    ['Voci', 'Segretario generale', 'Dirigente area 1'],
    ['Interventi economici', 10, 5000],
    ['Personale', 300, 800],
    ['Varie', 450, 500],
    ['Altro ancora', 450, 500],
  ]),
);
const KINDS = ['income-statement', 'individual-objectives'];

const doubtOf = (answer: string | null) => {
  const [asked] = recognise(LIST);
  const [fact] = asked ? factsOf(asked, 'doubt') : [];
  const question = fact?.doubt.id ?? '';
  const answers = answersOf(answer === null ? [] : [{ question, option: answer }]);
  const [table] = recognise(LIST, [], answers);
  return { doubt: fact?.doubt, table };
};

describe('a table that is probably of a kind', () => {
  test('is read, and people are asked what it is', () => {
    const { doubt, table } = doubtOf(null);
    expect(table?.status).toBe('probable');
    expect(table && table.facts.length > 1).toBe(true);
    expect(doubt).toMatchObject({
      topic: 'kind',
      sheet: 'Elenco',
      args: { name: 'Budget 2023', kind: table?.kind },
    });
    const options = doubt?.options.map(({ id }) => id) ?? [];
    expect([...options.slice(0, -1)].sort()).toEqual(KINDS);
    expect(options[0]).toBe(table?.kind);
    expect(options.at(-1)).toBe('none');
  });

  test.each(KINDS)('is what somebody says: %s', (kind) => {
    expect(doubtOf(kind).table).toMatchObject({ kind, status: 'corrected', confidence: 1 });
  });

  test('is left out when somebody says that it is nothing of ours, and the question can be opened again', () => {
    const { table } = doubtOf('none');
    expect(table?.kind).toBe('unknown');
    expect(table?.facts.every(({ type }) => type === 'doubt')).toBe(true);
    expect(table && factsOf(table, 'doubt')).toHaveLength(1);
  });
});
