import type { NodeFact, TroubleFact } from '../../src/facts/facts';
import type { RecognisedTable } from '../../src/facts/recognised';
import { at, figureAt, findingsOf, linesOf, moneyAt, nodeAt, readAt, sentencesOf } from './facts';
import { tableOf } from '../values';

const project = (row: number, code: string, updated: number, actual: number, use: string | null): NodeFact =>
  nodeAt(at('Risorse', `A${row}`), {
    level: 'project',
    code,
    title: `Progetto della riga ${row}`,
    updated: moneyAt(at('Risorse', `B${row}`), updated),
    actual: moneyAt(at('Risorse', `C${row}`), actual),
    use: use === null ? null : figureAt(at('Risorse', `D${row}`), use),
  });

const resources = (...rows: NodeFact[]): RecognisedTable => tableOf('project-resources', 'Risorse', rows);

describe('budget use', () => {
  test.each([
    ['half-up: 39,65 is 39,7', 20000, 7930, '39.7'],
    ['as a whole number', 36400, 23395.19, '64'],
    ['beyond its budget', 1000, 1500, '150.0'],
    ['nothing of nothing', 0, 0, '0.0'],
    ['nothing of nothing, blank', 0, 0, null],
    ['revenues as negatives', -1000, -500, '50.0'],
  ])('%s', (_, updated, actual, use) => {
    const told = linesOf([resources(project(3, '1A0101', updated, actual, use))]);
    expect(told.filter((line) => !line.startsWith('over-budget'))).toEqual([]);
  });

  test('two digits swapped', () => {
    expect(linesOf([resources(project(3, '1A0101', 4000, 1000, '52.0'))])).toEqual([
      'percent-differs Risorse!D3 52.0 → 25.0',
    ]);
  });

  test('half-even: 39,65 printed 39,6', () => {
    expect(sentencesOf([resources(project(3, '1B0101', 20000, 7930, '39.6'))])).toEqual([
      '1B0101: dichiarato 39,6, cioè 39,65 troncato o arrotondato al pari; l’arrotondamento usuale dà 39,7',
    ]);
  });

  test('a percentage of nothing', () => {
    expect(linesOf([resources(project(3, '1C0101', 0, 0, '12.0'))])).toEqual([
      'percent-differs Risorse!D3 12.0',
    ]);
  });

  test('spending over the budget and without one', () => {
    const rows = resources(project(3, '3B0101', 0, 500, null), project(4, '3C0101', 1000, 1500, '150.0'));
    expect(linesOf([rows])).toEqual([
      'spend-without-budget Risorse!C3 500.00',
      'over-budget Risorse!C4 1500.00',
    ]);
  });
});

describe('codes', () => {
  test('a typing slip is joined, once, wherever else it stands', () => {
    const rows = resources(project(3, '1D0101', 10, 5, '50.0'), project(4, 'IE0101', 10, 5, '50.0'));
    const found = findingsOf([rows]);
    expect(found.map(({ rule }) => rule)).toEqual(['code-alias']);
    expect(found[0]?.message.args).toEqual({ alias: 'IE0101', id: '1E0101' });
  });

  test('one code on two different projects', () => {
    const rows = resources(project(3, '3A0101', 10, 5, '50.0'), {
      ...project(4, '3A0101', 20, 5, '25.0'),
      title: 'Fiera del libro usato',
    });
    expect(findingsOf([rows]).map(({ rule }) => rule)).toContain('code-duplicate');
  });
});

describe('cells that cannot be taken as they stand', () => {
  const trouble = (
    kind: TroubleFact['trouble'],
    text: string,
    readAs: string | null,
    alternative: string | null = null,
  ): TroubleFact => ({
    type: 'trouble',
    trouble: kind,
    ref: at('Risorse', 'C9'),
    text,
    readAs,
    alternative,
  });
  const told = (fact: TroubleFact) =>
    findingsOf([tableOf('project-resources', 'Risorse', [fact])]).map(
      ({ rule, severity }) => `${severity} ${rule}`,
    );

  test.each([
    [trouble('bad-number', '--15.928', null), 'error bad-number'],
    [trouble('bad-number', '83.5 %', '83.5'), 'warning bad-number'],
    [trouble('formula-error', '#REF!', null), 'error formula-error'],
    [trouble('mixed-percent', '0.9', '0.9', '90'), 'warning ambiguous'],
    [trouble('ambiguous', '1.234', '1234', '1.234'), 'warning ambiguous'],
    [trouble('missing-value', '', null), 'warning missing-value'],
    [trouble('unit-mismatch', '3 gg', '3'), 'warning unit-mismatch'],
    [trouble('number-code', '2E+105', '2E0105'), 'info code-malformed'],
  ])('%j', (fact, expected) => {
    expect(told(fact)).toEqual([expected]);
  });

  test('what the recogniser said of a cell is not said again of its reading', () => {
    const row = nodeAt(at('Risorse', 'A9'), {
      level: 'indicator',
      title: 'Attesa',
      result: { ...readAt(at('Risorse', 'C9'), ''), reading: { kind: 'error', text: '#REF!' } },
    });
    expect(
      linesOf([tableOf('indicator-table', 'Risorse', [row, trouble('formula-error', '#REF!', null)])]),
    ).toHaveLength(1);
  });
});

describe('weights', () => {
  const weighted = (...weights: readonly string[]): RecognisedTable => {
    const parent = nodeAt(at('Pesi', 'A2'), {
      level: 'objective',
      number: '1',
      title: 'Difendere chi compra',
    });
    return tableOf('indicator-table', 'Pesi', [
      parent,
      ...weights.map((weight, index) =>
        nodeAt(at('Pesi', `B${index + 3}`), {
          level: 'indicator',
          title: `Indicatore ${index + 1}`,
          parentKey: parent.key,
          weight: figureAt(at('Pesi', `C${index + 3}`), weight),
          achievement: readAt(at('Pesi', `D${index + 3}`), '100'),
        }),
      ),
    ]);
  };

  test.each([
    [['50', '30', '20']],
    [['33.3', '33.3', '33.3']],
    [['33', '33', '33']],
    [['0.25', '0.75']],
    // Points of a person on another scale, zero for what is not assigned (ATER Potenza 2015).
    [['1.54', '1.50', '1.40', '0.00']],
  ])('close: %j', (weights) => {
    expect(linesOf([weighted(...weights)])).toEqual([]);
  });

  test('95 is not 100, nor is 99 of weights that were typed', () => {
    expect(linesOf([weighted('30', '30', '20', '15')])).toEqual(['weights-not-100 Pesi!C3 95 → 100']);
    expect(linesOf([weighted('50', '49')])).toEqual(['weights-not-100 Pesi!C3 99 → 100']);
  });

  /** Objectives by the row that names them, with the weights of the rows below: a name may come again. */
  const blocks = (...named: readonly (readonly [title: string, weights: readonly string[]])[]) => {
    let row = 2;
    const facts = named.flatMap(([title, weights]) => {
      const parent = nodeAt(at('Pesi', `A${row}`), { level: 'objective', title });
      const below = weights.map((weight) =>
        nodeAt(at('Pesi', `B${row}`), {
          level: 'indicator',
          title: `Indicatore ${row}`,
          parentKey: parent.key,
          weight: figureAt(at('Pesi', `C${row++}`), weight),
          achievement: readAt(at('Pesi', `D${row}`), '100'),
        }),
      );
      return [parent, ...below];
    });
    return linesOf([tableOf('indicator-table', 'Pesi', facts)]);
  };

  test('of an objective that is named again further down are its weights all the same', () => {
    expect(blocks(['Promozione', ['40', '30']], ['Registro', ['60', '40']], ['Promozione', ['30']])).toEqual(
      [],
    );
    expect(blocks(['Promozione', ['40', '30']], ['Registro', ['60', '40']], ['Promozione', ['20']])).toEqual([
      'weights-not-100 Pesi!C2 90 → 100',
    ]);
  });

  test('that close block by block are several distributions', () => {
    expect(
      blocks(['Promozione', ['40', '60']], ['Registro', ['60', '40']], ['Promozione', ['70', '30']]),
    ).toEqual([]);
  });
});

describe('targets', () => {
  const row = (index: number, title: string, target: string, result: string): NodeFact =>
    nodeAt(at('Indicatori', `A${index}`), {
      level: 'indicator',
      title,
      target: readAt(at('Indicatori', `B${index}`), target),
      result: readAt(at('Indicatori', `C${index}`), result),
    });

  test('one left empty among filled ones', () => {
    const rows = [row(3, 'Corsi', '10', '12'), row(4, 'Visite', '5', '5'), row(5, 'Incontri', '', '4')];
    expect(linesOf([tableOf('indicator-table', 'Indicatori', rows)])).toContain(
      'missing-target Indicatori!B5',
    );
  });

  test('a deadline of the year before', () => {
    const rows = [row(3, 'Regolamento', '30/06/2015', ''), row(4, 'Bando', '31/12/2016', '')];
    const told = linesOf([tableOf('indicator-table', 'Indicatori', rows)]);
    expect(told.filter((line) => line.startsWith('stale-year'))).toEqual([
      'stale-year Indicatori!B3 2015 → 2016',
    ]);
  });
});
