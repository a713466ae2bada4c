import { constant, quotient } from '../../src/domain/expression';
import { figure } from '../../src/domain/figure';
import { toDocument, toJson } from '../../src/cli/json';
import { at, analysisOf, cellFigure, node } from './analysis';
import { nodeMeasure } from '../values';

const SOURCE = at('Riepilogo risorse', 11, 1);

describe('the document of --json', () => {
  test('has the keys of contract.md, in its order', () => {
    const document = toDocument(analysisOf({}), 'it');
    expect(Object.keys(document)).toEqual([
      'schema',
      'source',
      'year',
      'sheets',
      'tree',
      'lines',
      'statements',
      'ratios',
      'incentives',
      'series',
      'findings',
      'questions',
    ]);
    expect(document).toMatchObject({ schema: 'albero/1', source: { file: 'monitoraggio.xlsx', sheets: 0 } });
  });

  test('a project: 1D0101 of the 2016 resources table', () => {
    const project = node('1D0101', 'project', '1D', { source: [SOURCE] });
    const measure = nodeMeasure({
      achievement: {
        figure: cellFigure(SOURCE, '90', 2, '90'),
        status: 'inferred',
        counted: 5,
        of: 5,
        recomputed: null,
        overrides: [],
      },
      initial: cellFigure(SOURCE, '35600', 2),
      updated: cellFigure(SOURCE, '36400', 2),
      actual: cellFigure(SOURCE, '23395.19', 2),
      use: cellFigure(SOURCE, '64.27', 1, '64.3'),
      share: cellFigure(SOURCE, '1.2', 2),
    });
    const { tree } = toDocument(
      analysisOf({ nodes: [project], measures: { nodes: new Map([['1D0101', measure]]) } }),
      'it',
    );
    expect(JSON.stringify(tree[0], null, 1)).toBe(
      JSON.stringify(
        {
          id: '1D0101',
          level: 'project',
          code: '1D0101',
          aliases: [],
          title: 'Titolo 1D0101',
          parent: '1D',
          achievement: {
            value: '90',
            exact: '90',
            published: '90',
            status: 'inferred',
            counted: 5,
            of: 5,
            recomputed: null,
          },
          execution: null,
          budget: {
            initial: '35600.00',
            updated: '36400.00',
            actual: '23395.19',
            use: { value: '64.3', exact: '64.27', published: '64.3' },
            share: null,
          },
          period: { year: 2016, quarter: null },
          source: ["'Riepilogo risorse'!B12"],
        },
        null,
        1,
      ),
    );
  });

  test('an objective carries its execution and its share; a node without money has no budget', () => {
    const measure = nodeMeasure({
      execution: {
        figure: cellFigure(SOURCE, '95', 2),
        status: 'measured',
        counted: 2,
        of: 2,
        recomputed: null,
        overrides: [],
      },
      actual: cellFigure(SOURCE, '1000', 2),
      share: cellFigure(SOURCE, '12.345', 2, '12.34'),
    });
    const { tree } = toDocument(
      analysisOf({
        nodes: [node('1D', 'objective', null), node('2A', 'objective', null)],
        measures: { nodes: new Map([['1D', measure]]) },
      }),
      'it',
    );
    expect(tree[0]).toMatchObject({
      execution: { value: '95' },
      budget: { share: { value: '12.35', published: '12.34' } },
    });
    expect(tree[1]).toMatchObject({ achievement: null, execution: null, budget: null });
  });

  test('an indicator says its target, its result and the rule', () => {
    const measure = nodeMeasure({
      indicator: {
        target: { text: 'non superiore a 5 gg', comparison: '<=', value: '5', unit: 'days' },
        result: { text: '2,7 gg', value: '2.7', unit: 'days' },
        weight: null,
        better: 'lower',
        rule: 'lower-is-better',
        judgement: null,
      },
    });
    const { tree } = toDocument(
      analysisOf({
        nodes: [node('1D0101/2', 'indicator', '1D0101')],
        measures: { nodes: new Map([['1D0101/2', measure]]) },
      }),
      'it',
    );
    expect(Object.keys(tree[0] ?? {})).toEqual([
      'id',
      'level',
      'parent',
      'title',
      'indicator',
      'achievement',
      'period',
      'source',
    ]);
    expect(tree[0]).toMatchObject({
      indicator: {
        target: { text: 'non superiore a 5 gg', comparator: '<=', value: '5', unit: 'days' },
        result: { text: '2,7 gg', value: '2.7', unit: 'days' },
        weight: null,
        better: 'lower',
        rule: 'lower-is-better',
      },
    });
  });

  test('the tree goes from the top: parents before children, siblings by code, chains after the tree', () => {
    const nodes = [
      node('sg/1', 'secretary-general', null),
      node('1D0101/10', 'indicator', '1D0101'),
      node('1D0101', 'project', '1D'),
      node('2', 'area', null),
      node('1D0101/6b', 'indicator', '1D0101'),
      node('1D0101/6a', 'indicator', '1D0101'),
      node('1D', 'objective', '1'),
      node('1D0101/2', 'indicator', '1D0101'),
      node('1', 'area', null),
      node('9Z', 'objective', 'nowhere'),
    ];
    const { tree } = toDocument(analysisOf({ nodes }), 'it');
    expect(tree.map(({ id }) => id)).toEqual([
      '1',
      '1D',
      '1D0101',
      '1D0101/2',
      '1D0101/6a',
      '1D0101/6b',
      '1D0101/10',
      '2',
      '9Z',
      'sg/1',
    ]);
  });

  test('nodes that name each other as parents are listed once each, not lost', () => {
    const nodes = [node('1', 'area', '2'), node('2', 'area', '1')];
    const { tree } = toDocument(analysisOf({ nodes }), 'it');
    expect(tree.map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('a sheet that is none of the kinds names the nearest and what it lacked', () => {
    const { sheets } = toDocument(
      analysisOf({
        tables: [
          {
            sheet: 'Rubrica',
            hidden: true,
            kind: 'unknown',
            levels: [],
            head: null,
            correction: null,
            coverage: null,
            range: { top: 0, left: 0, bottom: 4, right: 2 },
            period: { year: null, quarter: null },
            status: 'unknown',
            confidence: 0.2,
            evidence: [{ cell: at('Rubrica', 0, 0), text: 'Ufficio', role: 'owner' }],
            rival: { kind: 'indicator-table', confidence: 0.2, missing: ['column:target'] },
            facts: [],
          },
        ],
      }),
      'it',
    );
    expect(sheets).toEqual([
      {
        sheet: 'Rubrica',
        kind: 'unknown',
        levels: [],
        range: 'A1:C5',
        period: { year: null, quarter: null },
        confidence: 0.2,
        status: 'unknown',
        hidden: true,
        evidence: [
          { cell: 'A1', text: 'Ufficio', role: 'owner' },
          { cell: null, text: 'indicator-table', role: 'nearest-kind' },
          { cell: null, text: 'column:target', role: 'missing' },
        ],
      },
    ]);
  });

  test('a budget of 0 over 0, printed 0,0, is null with what was printed', () => {
    const use = figure({
      id: 'use:1D',
      rule: 'budget-use',
      expression: quotient(constant(0), constant(0)),
      places: 1,
      published: { value: '0.0', places: 1, cell: SOURCE },
    });
    const measure = nodeMeasure({ use });
    const { tree } = toDocument(
      analysisOf({ nodes: [node('1D', 'objective', null)], measures: { nodes: new Map([['1D', measure]]) } }),
      'it',
    );
    expect(tree[0]).toMatchObject({ budget: { use: { value: null, exact: null, published: '0' } } });
  });

  test('a printed formula is published with the decimals its cell shows: 65,2 of 65,182…', () => {
    const use = cellFigure(SOURCE, '65.1821061234631', 1, '65.1821061234631');
    const measure = nodeMeasure({ use });
    const { tree } = toDocument(
      analysisOf({ nodes: [node('1D', 'objective', null)], measures: { nodes: new Map([['1D', measure]]) } }),
      'it',
    );
    expect(tree[0]).toMatchObject({ budget: { use: { value: '65.2', published: '65.2' } } });
  });

  test('a finding names its cell and its sentence', () => {
    const { findings } = toDocument(
      analysisOf({
        findings: [
          {
            rule: 'total-differs',
            severity: 'error',
            cell: at('Riepilogo', 43, 2),
            published: '1759900.00',
            expected: '1781900.00',
            message: { key: 'unwritten', args: {} },
            related: [at('Aree', 7, 1)],
            accepted: null,
          },
        ],
      }),
      'it',
    );
    expect(findings).toEqual([
      {
        rule: 'total-differs',
        severity: 'error',
        sheet: 'Riepilogo',
        cell: 'C44',
        published: '1759900.00',
        expected: '1781900.00',
        message: 'unwritten',
        related: ["'Aree'!B8"],
      },
    ]);
  });

  test('is one JSON text that ends with a line feed', () => {
    const text = toJson(toDocument(analysisOf({}), 'it'));
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toMatchObject({ schema: 'albero/1' });
  });
});
