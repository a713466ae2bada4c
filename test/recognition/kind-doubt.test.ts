import { answersOf } from '../../src/domain/doubt';
import { recognise } from '../../src/recognition/recognise';
import { factsOf, sheet, workbook } from './sheets';

/** Two columns of money and names that no code vouches for: it may be a budget of projects, or a list of purchases. */
const LIST = workbook(
  sheet('Elenco', [
    ['Interventi 2020'],
    ['Intervento', 'Importo previsto', 'Importo aggiornato'],
    ['Rifacimento del tetto', 12000, 13500],
    ['Nuovi arredi', 8000, 8000],
    ['Sistemazione del cortile', 4500, 5000],
  ]),
);

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
    expect(table).toMatchObject({ kind: 'project-resources', status: 'probable' });
    expect(table && factsOf(table, 'node')).toHaveLength(3);
    expect(doubt).toMatchObject({
      topic: 'kind',
      sheet: 'Elenco',
      args: { name: 'Interventi 2020', kind: 'project-resources' },
    });
    expect(doubt?.options.at(0)?.id).toBe('project-resources');
    expect(doubt?.options.at(-1)?.id).toBe('none');
  });

  test('is certain when somebody says so', () => {
    expect(doubtOf('project-resources').table).toMatchObject({
      kind: 'project-resources',
      status: 'corrected',
      confidence: 1,
    });
  });

  test('is left out when somebody says that it is nothing of ours, and the question can be opened again', () => {
    const { table } = doubtOf('none');
    expect(table?.kind).toBe('unknown');
    expect(table && factsOf(table, 'node')).toEqual([]);
    expect(table && factsOf(table, 'doubt')).toHaveLength(1);
  });
});
