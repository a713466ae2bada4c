import { cellsOf } from '../../src/domain/expression';
import { analysed, at, figureAt, node, table } from './facts';

type Amounts = readonly [initial: string | null, updated: string | null, actual: string | null];

const money = (row: number, [initial, updated, actual]: Amounts) => ({
  initial: initial === null ? null : figureAt(`Foglio3!E${row}`, initial),
  updated: updated === null ? null : figureAt(`Foglio3!F${row}`, updated),
  actual: actual === null ? null : figureAt(`Foglio3!G${row}`, actual),
});

const project = (row: number, code: string, amounts: Amounts, use: string | null = null) =>
  node({
    place: `Foglio3!C${row}`,
    level: 'project',
    code,
    title: `Progetto ${code}`,
    ...money(row, amounts),
    use: use === null ? null : figureAt(`Foglio3!H${row}`, use),
  });

/** "RIEPILOGO RISORSE PER OBIETTIVO STRATEGICO", objective 2C. */
const OBJECTIVE_2C = [
  project(20, '2C0101', ['241000', '252000', '21400'], '8.5'),
  project(21, '2C0102', ['130500', '90300', '59300.76'], '65.7'),
  project(22, '2C0104', ['348000', '348000', '210000'], '60.3'),
];

describe('budget use', () => {
  it('is actual on updated budget, one decimal, beside what is printed', () => {
    const { measure } = analysed([table('project-resources', OBJECTIVE_2C)]);
    expect(measure('2C0102')).toMatchObject({
      initial: { value: '130500.00' },
      updated: { value: '90300.00' },
      actual: { value: '59300.76', rule: 'amount' },
      use: { value: '65.7', published: { value: '65.7', cell: at('Foglio3!H21') } },
      share: null,
    });
  });

  it('of nothing on nothing is null; the printed 0,0 stays', () => {
    const { measure } = analysed([table('project-resources', [project(12, '1C0101', ['0', '0', '0'], '0')])]);
    expect(measure('1C0101').use).toMatchObject({ value: null, exact: null, published: { value: '0' } });
  });

  it('over 100% is legitimate', () => {
    const { measure } = analysed([table('project-resources', [project(12, '1C0101', ['10', '10', '15'])])]);
    expect(measure('1C0101').use?.value).toBe('150.0');
  });

  it('is of the initial budget where there is no other', () => {
    const { measure } = analysed([table('project-resources', [project(12, '1C0101', ['20', null, '5'])])]);
    expect(measure('1C0101').use?.value).toBe('25.0');
  });
});

describe('objectives and areas', () => {
  it('without a row of their own are the sum of what is below', () => {
    const { measure } = analysed([table('project-resources', OBJECTIVE_2C)]);
    expect(measure('2C')).toMatchObject({
      initial: { value: '719500.00', rule: 'sum-below' },
      updated: { value: '690300.00' },
      actual: { value: '290700.76', published: null },
      use: { value: '42.1' },
    });
    expect(measure('2').actual?.value).toBe('290700.76');
    expect(cellsOf(measure('2').actual!.expression)).toEqual(
      ['G20', 'G21', 'G22'].map((cell) => at(`Foglio3!${cell}`)),
    );
  });

  it('have a share of all the resources: objectives with two decimals, areas with one', () => {
    const objective = (row: number, code: string, actual: string, share: string) =>
      node({
        place: `Foglio3!B${row}`,
        level: 'objective',
        code,
        title: `Obiettivo ${code}`,
        ...money(row, [null, null, actual]),
        share: figureAt(`Foglio3!I${row}`, share),
      });
    const { measure } = analysed([
      table('project-resources', [
        objective(10, '1D', '23395.19', '2.06'),
        objective(23, '2C', '290700.76', '25.65'),
        objective(30, '3B', '819207.73', '72.29'),
      ]),
    ]);
    expect(measure('1D').share).toMatchObject({ value: '2.06', published: { value: '2.06' } });
    expect(measure('2C').share?.value).toBe('25.65');
    expect(measure('2').share?.value).toBe('25.7');
  });

  it('thousands of euro are scaled, live', () => {
    const scaled = figureAt('Quadro!E5', '9000', { raw: '9', factor: '1000' });
    const row = node({
      place: 'Quadro!B5',
      level: 'project',
      code: '1A0101',
      title: 'Imprese nuove',
      actual: scaled,
    });
    const { measure } = analysed([table('project-resources', [row])]);
    expect(measure('1A0101').actual).toMatchObject({
      value: '9000.00',
      expression: { op: 'product', args: [{ op: 'cell', value: '9' }, { value: '1000' }] },
    });
  });
});

describe('two tables', () => {
  it('the resources table gives the money, whatever comes first', () => {
    const report = node({
      place: '2C!B12',
      level: 'project',
      code: '2C0102',
      title: 'Formazione',
      actual: figureAt('2C!D12', '58938.80'),
    });
    const { measure } = analysed([
      table('project-report', [report]),
      table('project-resources', OBJECTIVE_2C),
    ]);
    expect(measure('2C0102').actual?.value).toBe('59300.76');
  });
});
