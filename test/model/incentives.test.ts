import type { IncentiveFact, IncentiveTotalFact } from '../../src/facts/facts';
import { analysed, at, figureAt, numberAt, table, typedAt } from './facts';

const project = (
  number: string,
  result: number,
  planned: string,
  paid: string,
  degrees: readonly string[],
): IncentiveFact => ({
  type: 'incentive',
  number,
  code: null,
  title: `Progetto di miglioramento ${number}`,
  ref: at(`Art15!B${number}`),
  result: numberAt(`Art15!C${number}`, result),
  planned: figureAt(`Art15!D${number}`, planned),
  paid: figureAt(`Art15!E${number}`, paid),
  indicators: degrees.map((degree, index) => ({
    title: `Indicatore ${index + 1}`,
    ref: at(`Art15!G${Number(number) * 20 + index}`),
    result: typedAt(`Art15!H${Number(number) * 20 + index}`, degree),
  })),
});

const HUNDRED = Array.from({ length: 8 }, () => '100');
/** Annex 2: 6 has eight of 100, one of 50 and one N.D.; 11 is at 90%. */
const SIX = project('6', 94, '3300.78', '3300.78', [...HUNDRED, '50', 'N.D.']);
const ELEVEN = project('11', 90, '6886', '6197.4', ['100', '80', '90']);

describe('improvement projects (art. 15, comma 5)', () => {
  it('a result is the mean of the indicators that count, shown as it is printed', () => {
    const six = analysed([table('improvement-projects', [SIX])]).measures.incentives?.projects[0];
    expect(six?.achievement).toMatchObject({ value: '94', published: { value: '94' }, places: 0 });
    expect(six?.achievement.exact).toMatch(/^94\.4444/);
  });

  it('without indicators it is the typed result', () => {
    const only = project('1', 100, '669.96', '669.96', []);
    const { measures } = analysed([table('improvement-projects', [only])]);
    expect(measures.incentives?.projects[0]?.achievement.value).toBe('100');
  });

  it('is due in proportion, or in full from a threshold', () => {
    const due = (payment: { rule: 'proportional' } | { rule: 'full-from'; threshold: string }) =>
      analysed([table('improvement-projects', [SIX, ELEVEN])], { payment }).measures.incentives?.projects.map(
        (each) => each.due?.value,
      );
    expect(due({ rule: 'proportional' })).toEqual(['3117.40', '6197.40']);
    expect(due({ rule: 'full-from', threshold: '94' })).toEqual(['3300.78', '6197.40']);
  });

  it('what was paid is published beside what is due', () => {
    const { measures } = analysed([table('improvement-projects', [SIX])]);
    expect(measures.incentives?.projects[0]?.due?.published?.value).toBe('3300.78');
  });

  it('the overall percentage is the mean of the unrounded results: 1684,44/17 = 99,08', () => {
    const others = Array.from({ length: 15 }, (_, index) =>
      project(String(index + 20), 100, '10', '10', ['100']),
    );
    const total: IncentiveTotalFact = {
      type: 'incentive-total',
      planned: null,
      paid: figureAt('Art15!E99', '150602'),
      points: figureAt('Art15!C99', '1684'),
      percent: figureAt('Art15!D99', '99.08'),
    };
    const { measures } = analysed([table('improvement-projects', [SIX, ELEVEN, ...others, total])]);
    expect(measures.incentives?.overall).toMatchObject({ value: '99.08', published: { value: '99.08' } });
    expect(measures.incentives?.paid).toMatchObject({ exact: '9648.18', published: { value: '150602' } });
  });

  it('none is no plan', () => {
    expect(analysed([]).measures.incentives).toBeNull();
  });
});
