import type { NodeFact } from '../../src/facts/facts';
import type { RecognisedTable } from '../../src/facts/recognised';
import { at, figureAt, findingsOf, linesOf, listedAt, moneyAt, nodeAt, readAt, sentencesOf } from './facts';
import { tableOf } from '../values';

/** An objective with indicators of its own, as "Obiettivi individuali" prints one. */
function objective(
  sheet: string,
  row: number,
  printed: string,
  results: readonly string[],
  more: Partial<NodeFact> = {},
): readonly NodeFact[] {
  const head = nodeAt(at(sheet, `A${row}`), {
    level: 'objective',
    number: '1',
    title: `Livelli di servizio ${sheet} ${row}`,
    printedResult: figureAt(at(sheet, `C${row + results.length}`), printed),
    ...more,
  });
  return [
    head,
    ...results.map((result, index) =>
      nodeAt(at(sheet, `B${row + index}`), {
        level: 'indicator',
        number: String(index + 1),
        title: `Indicatore ${index + 1} di ${sheet} ${row}`,
        parentKey: head.key,
        achievement: readAt(at(sheet, `C${row + index}`), result),
      }),
    ),
  ];
}

const table = (facts: readonly NodeFact[], sheet = 'SG'): RecognisedTable =>
  tableOf('individual-objectives', sheet, facts);

describe('printed degrees of achievement', () => {
  test('secretary-general, objective 1: (97 + 100 + 100 + 100 + 95) / 5 = 98,4', () => {
    expect(linesOf([table(objective('SG', 3, '98.4', ['97', '100', '100', '100', '95']))])).toEqual([]);
  });

  test('executives, objective 1: 98,857 printed 98,85 is truncated', () => {
    const tables = [table(objective('SG', 3, '98.85', ['97', '100', '100', '100', '95', '100', '100']))];
    expect(linesOf(tables)).toEqual(['rounding SG!C10 98.85 → 98.86']);
    expect(sentencesOf(tables)[0]).toContain('98,85714 troncato');
  });

  test('N.C. counts neither above nor below the line', () => {
    expect(linesOf([table(objective('SG', 3, '100', ['100', '100', 'N.C.', '100']))])).toEqual([]);
  });

  test('a wrong mean', () => {
    expect(linesOf([table(objective('SG', 3, '89.4', ['97', '100', '100', '100', '95']))])).toEqual([
      'percent-differs SG!C8 89.4 → 98.4',
    ]);
  });

  test('one result still empty: it is missing, and the printed mean proves nothing', () => {
    expect(linesOf([table(objective('SG', 3, '98', ['97', '100', '']))])).toEqual(['missing-value SG!C5']);
  });

  test('a table of blanks and zeros is of a year not begun', () => {
    expect(linesOf([table(objective('SG', 3, '0', ['', '0', '']))])).toEqual([]);
  });

  test('words nobody can turn into a figure', () => {
    const tables = [table(objective('SG', 3, '98', ['97', 'parzialmente realizzato']))];
    expect(linesOf(tables)).toEqual(['needs-assessment SG!C4']);
  });

  test('outside the scale', () => {
    expect(linesOf([table(objective('SG', 3, '110', ['100', '120']))])).toContain('out-of-range SG!C4 120');
    expect(linesOf([table(objective('SG', 3, '-10', ['100', '100']))])).toContain('out-of-range SG!C5 -10');
  });

  test('below zero where the result stands in a cell of its own', () => {
    const [head, row] = objective('SG', 3, '80', ['-80']);
    const beside = (text: string) => ({
      ...row!,
      target: readAt(at('SG', 'D3'), '100'),
      result: readAt(at('SG', 'E3'), text),
    });
    expect(linesOf([table([head!, beside('80')])])).toContain('out-of-range SG!C3 -80');
    expect(linesOf([table([head!, beside('')])])).not.toContain('out-of-range SG!C3 -80');
  });
});

describe('results listed in a text', () => {
  const project = (code: string, row: number, results: readonly string[]): readonly NodeFact[] =>
    objective('Progetti', row, '0', results, {
      level: 'project',
      code,
      title: `Progetto ${code}`,
      printedResult: null,
    });

  const list = (code: string, percent: string): NodeFact =>
    nodeAt(at('SG', 'B9'), {
      level: 'indicator',
      title: 'Realizzazione dei progetti',
      listed: [listedAt(at('SG', 'B9'), code, percent)],
    });

  test('"1D0101 (realizzato al 90%)": (100 + 100 + 100 + 50 + 100) / 5', () => {
    const known = tableOf(
      'project-report',
      'Progetti',
      project('1D0101', 3, ['100', '100', '100', '50', '100']),
    );
    expect(linesOf([known, table([list('1D0101', '90')])])).toEqual([]);
    expect(linesOf([known, table([list('1D0101', '95')])])).toEqual(['summary-differs SG!B9 95 → 90']);
  });

  test('entity objective 6: 98,65 in the secretary-general’s text, 99,01 in the entity’s table', () => {
    const entity = tableOf('entity-objectives', 'Ente', [
      nodeAt(at('Ente', 'A8'), {
        level: 'objective',
        number: '6',
        title: 'Programmi e progetti di area',
        achievement: readAt(at('Ente', 'B8'), '99.01'.replace('.', ',')),
      }),
    ]);
    const found = findingsOf([entity, table([list('6', '98.65')])]);
    expect(found.map(({ rule, published, expected }) => [rule, published, expected])).toEqual([
      ['summary-differs', '98.65', '99.01'],
    ]);
  });
});

describe('a project’s outturn in two tables', () => {
  const resources = tableOf('project-resources', 'Risorse', [
    nodeAt(at('Risorse', 'B9'), {
      level: 'project',
      code: '2C0102',
      title: 'Formazione',
      updated: moneyAt(at('Risorse', 'D9'), 90300),
      actual: moneyAt(at('Risorse', 'E9'), 59300.76),
    }),
  ]);
  const report = (costs: number): RecognisedTable =>
    tableOf('project-report', '2C', [
      nodeAt(at('2C', 'A4'), {
        level: 'project',
        code: '2C0102',
        title: 'Formazione',
        costs: moneyAt(at('2C', 'B6'), costs),
        investments: moneyAt(at('2C', 'B7'), 361.96),
      }),
    ]);

  test('58.938,80 + 361,96 = 59.300,76', () => {
    expect(linesOf([resources, report(58938.8)])).toEqual([]);
  });

  test('a digit swapped', () => {
    expect(linesOf([resources, report(58983.8)])).toEqual(['summary-differs Risorse!E9 59300.76 → 59345.76']);
  });
});
