import { analyse } from '../../src/pipeline';
import { type Answer, answersOf } from '../../src/domain/doubt';
import { recognise } from '../../src/recognition/recognise';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { factsOf, nodeOf, sheet, type Typed, workbook } from './sheets';

const OLD = [5000, 3000, 10000];
const NOW = [11250, 7600, 21000];

/** Resources whose outturn stands in two columns of one head; `more` are heads and cells behind them. */
const twice = (
  columns: readonly [readonly number[], readonly number[]],
  more: readonly (readonly Typed[])[] = [[], [], [], []],
): SheetSnapshot =>
  sheet('Risorse', [
    ['Risorse 2016'],
    [],
    ['Codice', 'Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo', 'Consuntivo', ...more[0]!],
    ...[
      ['1A0101', 'Sportello per le imprese', 12000, 12500],
      ['1A0102', 'Assistenza alle reti di impresa', 8000, 8000],
      ['1B0101', 'Fiere e missioni', 30000, 28000],
    ].map((row, index) => [...row, columns[0][index]!, columns[1][index]!, ...more[index + 1]!]),
  ]);
const USES = [['% utilizzo'], [90], [95], [75]];

const actualsOf = (snapshot: SheetSnapshot, answers: readonly Answer[] = []) => {
  const [table] = recognise(workbook(snapshot), [], answersOf(answers));
  return ['1A0101', '1A0102', '1B0101'].map((code) => Number(nodeOf(table!, code).actual?.value));
};
const doubtsOf = (snapshot: SheetSnapshot) =>
  recognise(workbook(snapshot)).flatMap((table) => factsOf(table, 'doubt'));

describe('two columns of one part under one head', () => {
  test('are asked about, and until somebody answers the latest counts', () => {
    const snapshot = twice([OLD, NOW]);
    expect(actualsOf(snapshot)).toEqual(NOW);
    const [question] = analyse(workbook(snapshot)).questions;
    expect(question?.doubt.topic).toBe('two-columns');
    expect(question?.doubt.options.map(({ id, says }) => [id, says])).toEqual([
      ['1', 'Consuntivo (F)'],
      ['2', 'Consuntivo (E)'],
    ]);
  });

  test('are read as somebody answered', () => {
    const snapshot = twice([OLD, NOW]);
    const [{ doubt } = { doubt: null }] = doubtsOf(snapshot);
    expect(actualsOf(snapshot, [{ question: doubt!.id, option: '2' }])).toEqual(OLD);
  });

  test.each([
    ['first', [NOW, OLD]],
    ['second', [OLD, NOW]],
  ] as const)('are told apart by the use that the table prints of the %s', (_, columns) => {
    expect(actualsOf(twice(columns, USES))).toEqual(NOW);
    expect(doubtsOf(twice(columns, USES))).toEqual([]);
  });

  test('of which one is hidden, or that say the same, are no question', () => {
    expect(doubtsOf({ ...twice([OLD, NOW]), hiddenCols: [4] })).toEqual([]);
    expect(actualsOf({ ...twice([NOW, OLD]), hiddenCols: [5] })).toEqual(NOW);
    expect(doubtsOf(twice([NOW, NOW]))).toEqual([]);
  });
});
