import { at, linesOf, moneyAt, nodeAt, readAt, sentencesOf } from './facts';
import { tableOf } from '../values';

describe('an indicator that several offices give', () => {
  const objective = nodeAt(at('Foglio1', 'A2'), { level: 'objective', title: 'Accoglienza' });
  const row = (name: string, office: string | null, result: string) =>
    nodeAt(at('Foglio1', `B${name}`), {
      level: 'indicator',
      title: 'Pratiche evase',
      parentKey: objective.key,
      office,
      achievement: readAt(at('Foglio1', `D${name}`), result),
    });

  test('is their mean, and that is said once, as no mistake', () => {
    const tables = [
      tableOf('indicator-table', 'Foglio1', [
        objective,
        row('2', 'Sede A', '80%'),
        row('3', 'Sede B', '60%'),
      ]),
    ];
    expect(linesOf(tables)).toEqual(['ambiguous Foglio1!B2 → 70.00']);
    expect(sentencesOf(tables)[0]).toContain('più uffici (Sede A e Sede B)');
  });

  test('is the body’s own row where there is one: nothing is to be said', () => {
    const rows = [row('2', 'Sede A', '80%'), row('3', 'Sede B', '60%'), row('4', null, '65%')];
    expect(linesOf([tableOf('indicator-table', 'Foglio1', [objective, ...rows])])).toEqual([]);
  });
});

describe('the money of a row and of what stands below it in other tables', () => {
  const money = (sheet: string, row: number, level: 'objective' | 'project', code: string, euro: number) =>
    nodeAt(at(sheet, `A${row}`), {
      level,
      code,
      title: `Voce ${code}`,
      updated: moneyAt(at(sheet, `C${row}`), euro),
    });
  const projects = tableOf('project-resources', 'Progetti', [
    money('Progetti', 2, 'project', '1A0101', 60),
    money('Progetti', 3, 'project', '1A0102', 40),
  ]);
  const objectives = (euro: number) =>
    tableOf('project-resources', 'Obiettivi', [money('Obiettivi', 2, 'objective', '1A', euro)]);

  test('agree', () => {
    expect(linesOf([projects, objectives(100)])).toEqual([]);
  });

  test('a difference is told at the row that is wrong', () => {
    expect(linesOf([projects, objectives(110)])).toEqual(['summary-differs Obiettivi!C2 110.00 → 100.00']);
  });
});
