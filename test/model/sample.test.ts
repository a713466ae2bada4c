import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { assemble } from '../../src/model/assemble';
import { measure } from '../../src/model/measure';
import { recognise } from '../../src/recognition/recognise';
import { readWorkbook } from '../../src/xlsx/read';

/** The 2016 report as the offices keep it. */
const read = readWorkbook(readFileSync('assets/sample/monitoraggio-2016.xlsx'), 'monitoraggio-2016.xlsx');
if (!read.ok) throw new Error('the sample cannot be read');
const model = assemble(recognise(read.value), DEFAULT_SETTINGS);
const measures = measure(model, DEFAULT_SETTINGS);
const achievementOf = (id: string) => measures.nodes.get(id)?.achievement;

describe('the 2016 workbook', () => {
  it('speaks of 2016, and no id stands twice', () => {
    expect(model.year).toBe(2016);
    expect(new Set(model.nodes.map(({ id }) => id)).size).toBe(model.nodes.length);
    const ids = new Set(model.nodes.map(({ id }) => id));
    expect(model.nodes.filter(({ parent }) => parent !== null && !ids.has(parent))).toEqual([]);
  });

  it('joins the four codes written two ways', () => {
    expect(model.joinings.map(({ alias, id, reason }) => [alias, id, reason])).toEqual([
      ['IE0101', '1E0101', 'typing-slip'],
      ['2C7101', '2C0101', 'same-title'],
      ['2C7102', '2C0102', 'same-title'],
      ['2E7105', '2E0105', 'same-place'],
    ]);
  });

  it('2A0102, listed by an executive, is in no table', () => {
    expect(model.misfits).toMatchObject([{ reason: 'orphan', text: '2A0102' }]);
  });

  it.each([
    ['1D0101', '90.00', '90', 'inferred'],
    ['entity', '99.57', '99.57', 'measured'],
    ['entity/6', '99.01', '99.01', 'measured'],
    ['sg/1', '98.40', '98.4', 'measured'],
    ['sg/4', '99.17', '99.16', 'measured'],
    ['executive-promozione/1', '98.86', '98.85', 'measured'],
    ['executive-promozione/2', '99.76', '99.76', 'measured'],
    ['executive-anagrafico/2', '98.13', '98.12', 'measured'],
  ])('%s is %s, printed %s, %s', (id, value, published, status) => {
    expect(achievementOf(id)).toMatchObject({ figure: { value, published: { value: published } }, status });
  });

  it('objective 6 of the entity is explained by those of the secretary and the executives', () => {
    expect(achievementOf('entity/6')?.recomputed).toMatchObject({
      rule: 'linked-objectives',
      value: '99.02',
    });
  });

  it('2E stands on three sheets and counts its four strategic indicators once', () => {
    expect(achievementOf('2E')).toMatchObject({ of: 4 });
  });

  it.each([
    ['1D0101', '23395.19', '64.3', undefined],
    ['2C', '290700.76', '42.1', '25.65'],
    ['2E', '762084.54', '86.6', '67.24'],
    ['2', '1091125.48', '66.5', '96.3'],
  ])('%s: %s spent, %s%% of its budget', (id, actual, use, share) => {
    const money = measures.nodes.get(id);
    expect([money?.actual?.value, money?.use?.value, money?.share?.value]).toEqual([actual, use, share]);
  });

  it('of the thirteen ratios, two of 2016 are not what the printed revenues give', () => {
    const differing = measures.ratios.filter(
      ({ figure: { value, published } }) =>
        value !== null && published !== null && Number(value) !== Number(published.value),
    );
    expect(new Set(measures.ratios.map(({ id }) => id)).size).toBe(13);
    expect(
      differing.map(({ id, year, figure }) => [id, year, figure.value, figure.published?.value]),
    ).toEqual([
      ['current-management-balance', 2016, '93.5', '93.6'],
      ['other-revenue-capacity', 2016, '10.7', '10.6'],
    ]);
  });

  it('the plan of improvement is at 99,08% of the mean of its unrounded results', () => {
    expect(measures.incentives?.planned?.exact).toBe('152614.085');
    expect(measures.incentives?.overall).toMatchObject({
      value: '99.08',
      exact: expect.stringMatching(/^99\.0849/),
    });
  });

  it('every figure has an id of its own', () => {
    const ids = [...measures.nodes.values()]
      .flatMap(({ achievement, execution, initial, updated, actual, use, share }) => [
        achievement?.figure,
        achievement?.recomputed,
        execution?.figure,
        initial,
        updated,
        actual,
        use,
        share,
      ])
      .concat(
        measures.statements.map(({ share }) => share),
        measures.ratios.map(({ figure }) => figure),
      )
      .flatMap((figure) => (figure ? [figure.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
