import { at, linesOf, nodeAt, readAt } from './facts';
import { tableOf } from '../values';

/** Rows of target, result and typed degree. */
const rows = (
  ...all: readonly (readonly [target: string, result: string, achievement: string])[]
): ReturnType<typeof tableOf> => {
  const project = nodeAt(at('Piano', 'A1'), { level: 'project', code: '1A0101', title: 'Imprese' });
  return tableOf('indicator-table', 'Piano', [
    project,
    ...all.map(([target, result, achievement], index) =>
      nodeAt(at('Piano', `B${index + 2}`), {
        level: 'indicator',
        title: `Imprese assistite ${'abcdef'[index]}`,
        parentKey: project.key,
        target: readAt(at('Piano', `C${index + 2}`), target),
        result: readAt(at('Piano', `D${index + 2}`), result),
        achievement: readAt(at('Piano', `E${index + 2}`), achievement),
      }),
    ),
  ]);
};

describe('a degree out of range', () => {
  it('is told on every row, however many rows have one', () => {
    const table = rows(['100', '95', '9500%'], ['10', '9', '9000%'], ['4', '4', '10000%']);
    expect(linesOf([table])).toEqual([
      'out-of-range Piano!E2 9500',
      'out-of-range Piano!E3 9000',
      'out-of-range Piano!E4 10000',
    ]);
  });

  it('is told at the degree, and not once more as a result to assess', () =>
    expect(linesOf([rows(['', '', '140%'])])).toEqual(['out-of-range Piano!E2 140']));

  it('is no finding where target and result give it but for the cap', () =>
    expect(linesOf([rows(['10', '12', '120%'])])).toEqual([]));
});

describe('a target nobody can set a result against', () => {
  it('is told at the target', () =>
    expect(linesOf([rows(['vedi nota', '12', ''], ['non inferiore al 2015', '12', ''])])).toEqual([
      'needs-assessment Piano!C2',
      'needs-assessment Piano!C3',
    ]));
});
