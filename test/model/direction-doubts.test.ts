import { type Answers, NO_ANSWERS } from '../../src/domain/doubt';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { assemble } from '../../src/model/assemble';
import { measure } from '../../src/model/measure';
import type { Measures } from '../../src/model/measures';
import { node, numberAt, table } from './facts';

/** A plan of targets and results in cells of their own: "Quota di dirigenti donna", target 40, result 50. */
const plan = (...rows: readonly (readonly [title: string, target: number, result: number])[]) => {
  const project = node({ place: 'Piano!A2', level: 'project', code: '1A0101', title: 'Pari opportunità' });
  return table(
    'indicator-table',
    [
      project,
      ...rows.map(([title, target, result], index) =>
        node({
          place: `Piano!C${index + 2}`,
          level: 'indicator',
          parentKey: project.key,
          title,
          target: numberAt(`Piano!D${index + 2}`, target),
          result: numberAt(`Piano!E${index + 2}`, result),
        }),
      ),
    ],
    'Piano',
  );
};

const measured = (tables: readonly ReturnType<typeof plan>[], answers: Answers = NO_ANSWERS): Measures =>
  measure(assemble(tables, DEFAULT_SETTINGS), DEFAULT_SETTINGS, [], answers);

describe('an indicator whose direction no sign decides', () => {
  const tables = [plan(['Quota di dirigenti donna', 40, 50], ['Imprese assistite', 100, 80])];
  const doubtful = measured(tables);

  it('is one question about its target and result, the assumed direction first', () => {
    expect(doubtful.doubts).toEqual([
      {
        id: 'direction|quota di dirigenti donna',
        topic: 'direction',
        sheet: 'Piano',
        range: { top: 1, left: 3, bottom: 1, right: 4 },
        args: { name: 'Quota di dirigenti donna' },
        options: [{ id: 'higher' }, { id: 'lower' }],
      },
    ]);
  });

  it('is to be confirmed, and so is every figure made of it', () => {
    const project = doubtful.nodes.get('1A0101')?.achievement;
    expect(project).toMatchObject({ status: 'inferred', figure: { exact: '90' } });
  });

  it('is measured once a person has answered, whichever way', () => {
    for (const [answer, worth] of [
      ['higher', '90'],
      ['lower', '80'],
    ] as const) {
      const { nodes, doubts } = measured(tables, new Map([['direction|quota di dirigenti donna', answer]]));
      expect(nodes.get('1A0101')?.achievement).toMatchObject({
        status: 'measured',
        figure: { exact: worth },
      });
      expect(doubts).toEqual(doubtful.doubts);
    }
  });

  it('is asked once for all the indicators of its title', () =>
    expect(measured([plan(['Quota di soci', 40, 50], ['QUOTA DI SOCI', 30, 20])]).doubts).toHaveLength(1));

  it('is nothing to ask where both directions give the same, or a word decides', () =>
    expect(
      measured([plan(['Quota di soci', 40, 40], ['Tempo medio', 40, 50], ['Reclami', 0, 3])]).doubts,
    ).toEqual([]));
});
