import { type Doubt, NO_ANSWERS, doubtId } from '../../src/domain/doubt';
import { constant } from '../../src/domain/expression';
import { figure } from '../../src/domain/figure';
import type { AmountFact } from '../../src/facts/facts';
import type { NodeMeasure } from '../../src/model/measures';
import { isDoubted } from '../../src/model/doubted';
import { type Reading, questionsOf } from '../../src/model/questions';
import { effectText, optionText, questionText } from '../../src/i18n/question-text';
import { measuresOf, modelNode, modelOf, nodeMeasure } from '../values';

const scale: Doubt = {
  id: doubtId('percent-scale', 'Obiettivi', '% ragg.'),
  topic: 'percent-scale',
  sheet: 'Obiettivi',
  range: { top: 4, left: 2, bottom: 9, right: 2 },
  args: { name: '% ragg.' },
  options: [{ id: 'points' }, { id: 'fractions' }],
};
const direction: Doubt = {
  ...scale,
  id: doubtId('direction', 'Numero di accessi'),
  topic: 'direction',
  args: { name: 'Numero di accessi' },
  options: [{ id: 'higher' }, { id: 'lower' }],
};

const source = [{ sheet: 'Obiettivi', row: 4, col: 0 }];
const nodes = [
  modelNode('ente', 'entity', null, { source }),
  modelNode('1A', 'objective', 'ente', { source }),
];

const achieved = (value: string): NodeMeasure =>
  nodeMeasure({
    achievement: {
      figure: figure({ id: 'a', rule: 'typed-percentage', expression: constant(value), places: 2 }),
      status: 'measured',
      counted: 1,
      of: 1,
      recomputed: null,
      overrides: [],
    },
  });

/** The body at the mean of its one objective, whose degree hangs on the scale, and which the direction leaves alone. */
const read = (answers: ReadonlyMap<string, string>): Reading => {
  const degree = answers.get(scale.id) === 'fractions' ? '100' : '70.37';
  const own = answers.get(direction.id) === 'lower' ? '12.5' : '50';
  return {
    model: modelOf({
      nodes: [...nodes, modelNode('1A/1', 'indicator', '1A', { source })],
      facts: [direction, scale].map((doubt) => ({ table: 0, fact: { type: 'doubt', doubt } })),
    }),
    measures: measuresOf({
      nodes: new Map([
        ['ente', achieved(degree)],
        ['1A', achieved(degree)],
        ['1A/1', achieved(own)],
      ]),
    }),
  };
};

const asked = (answers: ReadonlyMap<string, string> = NO_ANSWERS) =>
  questionsOf(read(answers), answers, read);

describe('questions', () => {
  test('are asked once each, first those that move the body’s figure', () => {
    expect(asked().map(({ doubt }) => doubt.topic)).toEqual(['percent-scale', 'direction']);
  });

  test('say what each answer would change, and nothing of the one that holds', () => {
    const [question] = asked();
    expect(question).toMatchObject({ answered: null, holds: 'points' });
    const [held, other] = question?.effects ?? [];
    expect(held).toEqual([]);
    expect(other?.map(({ node, part, from, to }) => [node?.id, part, from, to])).toEqual([
      ['ente', 'achievement', '70.37', '100.00'],
      ['1A', 'achievement', '70.37', '100.00'],
    ]);
  });

  test('stand last when they are answered, by the answer, with nothing worked out', () => {
    const questions = asked(new Map([[scale.id, 'fractions']]));
    expect(questions.map(({ doubt }) => doubt.topic)).toEqual(['direction', 'percent-scale']);
    expect(questions[1]).toMatchObject({ answered: 'fractions', holds: 'fractions', effects: [null, []] });
  });

  test('are said in whole sentences, their effects in the digits of the language', () => {
    const [question] = asked();
    expect(questionText(scale, 'it')).toBe(
      'Nel foglio «Obiettivi» i numeri della colonna «% ragg.» sono punti (98 è il 98%) o frazioni (0,98 è il 98%)?',
    );
    expect(optionText(scale, { id: 'fractions' }, 'it')).toBe('frazioni (0,98 è il 98%)');
    expect(effectText(question?.effects[1] ?? [], 'it')).toBe('ente: 70,37 → 100 e 1 altra cifra');
    expect(effectText(question?.effects[1] ?? [], 'en')).toBe('ente: 70.37 → 100 and 1 other figure');
    expect(effectText([], 'it')).toBe('nessuna cifra cambia');
  });
});

/** "Diritto annuale" of an income statement: euro, or thousands of them. */
describe('a question about a statement', () => {
  const thousands: Doubt = {
    ...scale,
    id: doubtId('money-scale', 'Conto economico', '2016'),
    topic: 'money-scale',
    options: [{ id: 'euro' }, { id: 'thousands' }],
  };
  const fee = (value: string): AmountFact => ({
    type: 'amount',
    statement: 'revenues',
    item: 'annual-fee',
    label: 'Diritto annuale',
    institutionalFunction: null,
    year: 2016,
    amount: {
      ref: { sheet: 'Conto', row: 4, col: 1 },
      text: value,
      value,
      places: 2,
      raw: value,
      factor: '1',
    },
    share: null,
    isTotal: false,
  });
  const readStatement = (answers: ReadonlyMap<string, string>): Reading => ({
    model: modelOf({ facts: [{ table: 0, fact: { type: 'doubt', doubt: thousands } }] }),
    measures: measuresOf({
      statements: [
        { fact: fee(answers.get(thousands.id) === 'thousands' ? '5951442.78' : '5951.44'), share: null },
      ],
    }),
  });

  test('says what an answer would change of its rows', () => {
    const [question] = questionsOf(readStatement(NO_ANSWERS), NO_ANSWERS, readStatement);
    expect(effectText(question?.effects[1] ?? [], 'it')).toBe('Diritto annuale: 5.951,44 → 5.951.442,78');
  });
});

describe('a cell in doubt', () => {
  const cell = { sheet: 'Obiettivi', row: 5, col: 2 };

  test('is one that an open question is about, on its sheet', () => {
    const open = isDoubted([scale], NO_ANSWERS);
    expect(open(cell)).toBe(true);
    expect(open({ ...cell, col: 3 })).toBe(false);
    expect(open({ ...cell, sheet: 'Altro' })).toBe(false);
  });

  test('is none any more when somebody has answered', () => {
    expect(isDoubted([scale], new Map([[scale.id, 'points']]))(cell)).toBe(false);
  });
});
