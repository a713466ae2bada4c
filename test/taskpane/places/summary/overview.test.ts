import { DEFAULT_SETTINGS } from '../../../../src/domain/settings';
import { openFindings, overview } from '../../../../src/taskpane/places/summary/overview';
import { ratioRows } from '../../../../src/taskpane/places/summary/ratios';
import { sample } from '../sample';

const { model, measures, findings } = sample;

describe('the body at a glance', () => {
  it('its achievement and budget use beside what is printed, and the amounts', () => {
    expect(overview(model, measures, DEFAULT_SETTINGS.thresholds)).toMatchObject({
      node: 'entity',
      achievement: { value: '99.57', standing: 'on-track', published: { value: '99.57' } },
      use: { value: '65.2', standing: 'part-spent', published: { value: '65.2' } },
      actual: '1133303.68',
      updated: '1738673.00',
    });
  });

  it('a workbook without objectives of the body says nothing of them', () => {
    expect(
      overview({ ...model, nodes: [] }, { ...measures, whole: null }, DEFAULT_SETTINGS.thresholds),
    ).toMatchObject({
      node: null,
      achievement: null,
      use: null,
    });
  });

  it('counts what nobody has explained yet', () => {
    const open = openFindings(findings);
    const [first, ...others] = findings;
    const explained = openFindings([{ ...first!, accepted: 'noto' }, ...others]);
    expect(open.error + open.warning + open.info).toBe(findings.length);
    expect(explained[first!.severity]).toBe(open[first!.severity] - 1);
  });
});

describe('the ratios', () => {
  const row = (id: string) => ratioRows(measures, 'it').find((each) => each.id === id);

  it('are the thirteen of the report, with four years, the oldest first', () => {
    expect(ratioRows(measures, 'it')).toHaveLength(13);
    expect(row('current-management-balance')?.points).toEqual([
      { year: 2013, value: '106.1' },
      { year: 2014, value: '98.5' },
      { year: 2015, value: '105.6' },
      { year: 2016, value: '93.5' },
    ]);
  });

  it.each([
    ['current-management-balance', 'down', 'better'],
    ['structure-efficiency', 'up', 'worse'],
    ['intervention-per-firm', 'down', 'worse'],
    ['fixed-asset-incidence', 'up', 'up'],
  ])('%s goes %s, which is %s', (id, direction, trend) => {
    expect(row(id)).toMatchObject({ direction, trend });
  });
});
