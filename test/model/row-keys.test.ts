import type { NodeFact } from '../../src/facts/facts';
import { analysed, figureAt, node, table, typedAt } from './facts';

/** A row of a table of indicators: an office or a period tells it from the rows of the same words. */
const indicator = (
  row: number,
  parent: NodeFact,
  title: string,
  result: string,
  more: Partial<NodeFact> = {},
) =>
  node({
    place: `Foglio1!D${row}`,
    level: 'indicator',
    parentKey: parent.key,
    title,
    achievement: typedAt(`Foglio1!G${row}`, result),
    ...more,
  });

const action = node({ place: 'Foglio1!C2', level: 'project', code: '1A0101', title: 'Laboratorio' });

describe('rows of several offices', () => {
  const rows = (...offices: readonly (readonly [office: string | null, result: string])[]) =>
    analysed([
      table('indicator-table', [
        action,
        ...offices.map(([office, result], at) =>
          indicator(at + 2, action, 'Attività svolte', result, { office }),
        ),
        indicator(9, action, 'Tempi', '90%'),
      ]),
    ]);

  it('are one indicator with a figure for each office; the body’s is their mean', () => {
    const { measure, node: find } = rows(['Sede A', '100%'], ['Sede B', '50%'], ['Sede C', '60%']);
    expect(measure('1A0101/1').achievement).toMatchObject({
      figure: { value: '70.00', rule: 'mean-of-offices' },
      counted: 3,
      of: 3,
    });
    expect(
      measure('1A0101/1').offices.map(({ office, achievement }) => [office, achievement.figure.value]),
    ).toEqual([
      ['Sede A', '100.00'],
      ['Sede B', '50.00'],
      ['Sede C', '60.00'],
    ]);
    expect(find('1A0101/1').source).toHaveLength(3);
    // The project is the mean of its two indicators, however many offices one has.
    expect(measure('1A0101').achievement).toMatchObject({ figure: { value: '80.00' }, of: 2 });
  });

  it('the row of the whole body is the figure, and is not averaged with its parts', () => {
    const { measure } = rows(['Sede A', '100%'], ['Sede B', '50%'], [null, '64%']);
    expect(measure('1A0101/1').achievement?.figure).toMatchObject({
      value: '64.00',
      rule: 'typed-percentage',
    });
    expect(measure('1A0101/1').offices).toHaveLength(2);
  });

  it('an office that has not said yet leaves the mean partial', () => {
    const { measure } = rows(['Sede A', '100%'], ['Sede B', '']);
    expect(measure('1A0101/1').achievement).toMatchObject({
      figure: { value: '100.00' },
      status: 'partial',
      counted: 1,
      of: 2,
    });
  });

  it('one office alone is who the indicator belongs to', () => {
    const { measure } = rows(['Sede A', '80%']);
    expect(measure('1A0101/1').offices).toEqual([]);
    expect(measure('1A0101/1').achievement?.figure.rule).toBe('typed-percentage');
  });

  it('the same words twice for one office are two indicators', () => {
    const { measure } = rows(['Sede A', '100%'], ['Sede A', '50%']);
    expect(measure('1A0101').achievement).toMatchObject({ of: 3 });
  });
});

describe('rows of several periods', () => {
  const quarters = (...results: readonly string[]) =>
    analysed([
      table('indicator-table', [
        action,
        ...results.map((result, at) =>
          indicator(at + 2, action, 'Pratiche', result, {
            period: { year: 2016, quarter: (at + 1) as 1 | 2 | 3 | 4 },
          }),
        ),
      ]),
    ]);

  it('are the periods of one indicator: the tree is of the latest with data, the series oldest first', () => {
    const { measure, node: find } = quarters('20%', '55%', '80%', '');
    expect(find('1A0101/1').period).toEqual({ year: 2016, quarter: 3 });
    expect(measure('1A0101/1').achievement?.figure.value).toBe('80.00');
    const series = measure('1A0101/1').series.map(({ period, achievement }) => [
      period.quarter,
      achievement?.figure.value,
    ]);
    expect(series).toEqual([
      [1, '20.00'],
      [2, '55.00'],
      [3, '80.00'],
    ]);
  });

  it('a result that is a day stays a day', () => {
    const row = (at: number, quarter: 1 | 2, result: string) =>
      indicator(at, action, 'Approvazione del piano', '100%', {
        target: typedAt(`Foglio1!E${at}`, '31/12/2016'),
        result: typedAt(`Foglio1!F${at}`, result),
        period: { year: 2016, quarter },
      });
    const { measure } = analysed([
      table('indicator-table', [action, row(2, 1, '30/01/2016'), row(3, 2, '12/05/2016')]),
    ]);
    expect(measure('1A0101/1').series.map(({ result }) => result)).toEqual(['2016-01-30', '2016-05-12']);
  });

  it('a node above has the series of its indicators’ means', () => {
    const { measure } = quarters('20%', '55%');
    expect(measure('1A0101').series.map(({ achievement }) => achievement?.figure.value)).toEqual([
      '20.00',
      '55.00',
    ]);
  });

  it('years go before quarters', () => {
    const year = (row: number, of: number, result: string) =>
      indicator(row, action, 'Pratiche', result, { period: { year: of, quarter: null } });
    const { measure } = analysed([
      table('indicator-table', [
        { ...action, period: { year: 2016, quarter: null } },
        year(2, 2016, '90%'),
        year(3, 2014, '70%'),
        year(4, 2015, '80%'),
      ]),
    ]);
    expect(measure('1A0101/1').series.map(({ period }) => period.year)).toEqual([2014, 2015, 2016]);
    expect(measure('1A0101/1').achievement?.figure.value).toBe('90.00');
  });

  it('one period is no series', () => {
    expect(quarters('20%').measure('1A0101/1').series).toEqual([]);
  });

  it('offices and quarters together: each quarter is the mean of its offices', () => {
    const row = (at: number, office: string, quarter: 1 | 2, result: string) =>
      indicator(at, action, 'Pratiche', result, { office, period: { year: 2016, quarter } });
    const { measure } = analysed([
      table('indicator-table', [
        action,
        row(2, 'Sede A', 1, '20%'),
        row(3, 'Sede B', 1, '40%'),
        row(4, 'Sede A', 2, '60%'),
        row(5, 'Sede B', 2, '100%'),
      ]),
    ]);
    expect(measure('1A0101/1').series.map(({ achievement }) => achievement?.figure.value)).toEqual([
      '30.00',
      '80.00',
    ]);
    expect(measure('1A0101/1').achievement?.figure.value).toBe('80.00');
    expect(measure('1A0101/1').offices.map(({ achievement }) => achievement.figure.value)).toEqual([
      '60.00',
      '100.00',
    ]);
  });
});

describe('the area that a row names', () => {
  const area = (row: number, title: string, more: Partial<NodeFact> = {}) =>
    node({ place: `Foglio1!A${row}`, level: 'area', title, ...more });
  const objective = (row: number, code: string, parent: NodeFact) =>
    node({
      place: `Foglio1!B${row}`,
      level: 'objective',
      code,
      title: `Obiettivo ${code}`,
      parentKey: parent.key,
    });
  const tree = (first: NodeFact, second: NodeFact) =>
    analysed([
      table('indicator-table', [
        first,
        objective(2, '1.1', first),
        objective(3, '1.2', first),
        second,
        objective(4, '2.1', second),
      ]),
    ]);

  it.each([
    ['its number written before its title', area(2, '1 SVILUPPO DEL TERRITORIO'), area(4, '2 EFFICIENZA')],
    ['its number joined by a point', area(2, '1. SVILUPPO DEL TERRITORIO'), area(4, '2. EFFICIENZA')],
    ['its number not written', area(2, 'SVILUPPO DEL TERRITORIO'), area(4, 'EFFICIENZA')],
  ])('is the parent, and what the codes below say is its code: %s', (_, first, second) => {
    const { model, node: find } = tree(first, second);
    expect(find('1')).toMatchObject({ level: 'area', title: 'SVILUPPO DEL TERRITORIO', code: '1' });
    expect(find('2')).toMatchObject({ level: 'area', title: 'EFFICIENZA' });
    expect(find('1.2').parent).toBe('1');
    expect(find('2.1').parent).toBe('2');
    expect(model.nodes.filter(({ level }) => level === 'area')).toHaveLength(2);
  });

  it('two areas over codes of one number keep their rows, and no untitled area is made', () => {
    const [first, second] = [area(2, 'SVILUPPO'), area(4, 'EFFICIENZA')];
    const { model, node: find } = analysed([
      table('indicator-table', [first, objective(2, '1.1', first), second, objective(4, '1.2', second)]),
    ]);
    expect(model.nodes.filter(({ level }) => level === 'area').map(({ title }) => title)).toEqual([
      'SVILUPPO',
      'EFFICIENZA',
    ]);
    expect(find(find('1.2').parent ?? '').title).toBe('EFFICIENZA');
  });
});

describe('money of a node above others', () => {
  const row = (
    place: string,
    level: 'objective' | 'project',
    code: string,
    updated: string | null,
    parent?: string,
  ) =>
    node({
      place,
      level,
      code,
      title: `Voce ${code}`,
      parentKey: parent ?? null,
      updated: updated === null ? null : figureAt(place.replace('!A', '!C'), updated),
    });

  it('is the exact sum of the nodes below; what its own row says is the published figure', () => {
    const { measure } = analysed([
      table('project-resources', [
        row('Foglio1!A1', 'objective', '1A', '110'),
        row('Foglio1!A2', 'project', '1A0101', '60'),
        row('Foglio1!A3', 'project', '1A0102', '40.5'),
      ]),
    ]);
    expect(measure('1A').updated).toMatchObject({
      value: '100.50',
      rule: 'sum-below',
      published: { value: '110' },
    });
  });

  it('is its own row’s where a node below has no money at all: the sum would fall short', () => {
    const { measure } = analysed([
      table('project-resources', [
        row('Foglio1!A1', 'objective', '1A', '110'),
        row('Foglio1!A2', 'project', '1A0101', '60'),
        row('Foglio1!A3', 'project', '1A0102', null),
      ]),
    ]);
    expect(measure('1A').updated).toMatchObject({ value: '110.00', rule: 'amount' });
  });

  it('of the whole body is that of whatever stands under nothing else', () => {
    const project = (at: number, title: string, updated: string) =>
      node({
        place: `Foglio1!A${at}`,
        level: 'project',
        title,
        updated: figureAt(`Foglio1!C${at}`, updated),
      });
    const total = node({
      place: 'Foglio1!A4',
      level: 'entity',
      title: 'Totale',
      updated: figureAt('Foglio1!C4', '90'),
    });
    const { measure } = analysed([
      table('project-resources', [project(1, 'Fiere', '70'), project(2, 'Voucher', '30'), total]),
    ]);
    expect(measure('entity').updated).toMatchObject({ value: '100.00', published: { value: '90' } });
  });
});
