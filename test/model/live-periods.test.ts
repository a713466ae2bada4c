import { analysed, figureAt, indicators, node, table } from './facts';

describe('periods', () => {
  const plan = (year: number, code: string, actual: string | null) =>
    node({
      place: `Piano ${year}!C${year - 2007}`,
      level: 'project',
      code,
      title: 'Formazione',
      period: { year, quarter: null },
      updated: figureAt(`Piano ${year}!D8`, '1000'),
      actual: actual === null ? null : figureAt(`Piano ${year}!E8`, actual),
    });

  it('the tree is that of the latest period with data', () => {
    const { model, measure } = analysed([
      table('project-resources', [plan(2015, '2C0102', '400')]),
      table('project-resources', [plan(2016, '2C0102', '900')]),
      table('project-resources', [plan(2017, '2C0102', null)]),
    ]);
    expect(model.year).toBe(2016);
    expect(measure('2C0102')).toMatchObject({ actual: { value: '900.00' }, use: { value: '90.0' } });
  });

  it('of four quarters of one year, the latest with data', () => {
    const quarter = (of: 1 | 2 | 3, result: string) => {
      const project = node({
        place: `T${of}!A3`,
        level: 'project',
        code: '2C0102',
        title: 'Formazione',
        period: { year: 2016, quarter: of },
      });
      const [row] = indicators(project, `T${of}!B4`, [['Corsi avviati', result]]);
      return table('quarterly-schedule', row ? [project, { ...row, period: project.period }] : []);
    };
    const { measure, node: find } = analysed([quarter(1, '25%'), quarter(2, '60%'), quarter(3, '')]);
    expect(measure('2C0102').achievement?.figure.value).toBe('60.00');
    expect(find('2C0102').period).toEqual({ year: 2016, quarter: 2 });
  });
});
