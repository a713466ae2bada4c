import { DEFAULT_SETTINGS } from '../../../../src/domain/settings';
import { nodeDetail, ratioDetail } from '../../../../src/taskpane/places/summary/detail';
import { refName } from '../../../../src/workbook/address';
import { sample } from '../sample';

const input = {
  model: sample.model,
  measures: sample.measures,
  thresholds: DEFAULT_SETTINGS.thresholds,
  lang: 'it',
} as const;

describe('a project', () => {
  const detail = nodeDetail('1D0101', input);
  const figure = (label: string) => detail?.figures.find((each) => each.label === label);

  it('stands below its objective, its area and the body', () => {
    expect(detail?.path.map(({ id }) => id)).toEqual(['entity', '1', '1D']);
  });

  it('tells its achievement: rule, calculation, what is printed, how many count', () => {
    expect(figure('Raggiungimento')).toMatchObject({
      standing: 'on-track',
      note: '5 indicatori su 5 · dedotto, da confermare',
      trace: {
        rule: 'media degli indicatori',
        equation: '(100 + 100 + 100 + 50 + 100) ÷ 5 = 90',
        value: '90.00',
        agreement: 'agrees',
      },
    });
  });

  it('names every cell it starts from, with what was read there', () => {
    const inputs = figure('Raggiungimento')?.trace.inputs ?? [];
    expect(inputs.map(({ cell }) => refName(cell))).toEqual([
      "'1D'!G21",
      "'1D'!G23",
      "'1D'!G25",
      "'1D'!G27",
      "'1D'!G29",
    ]);
    expect(inputs[0]?.text).toBe('4,59 (da «4,59»)');
    expect(inputs[4]?.text).toBe('11 (da «novembre»)');
  });

  it('tells the use of budget to the last digit and how it is rounded', () => {
    expect(figure('Utilizzo del budget')?.trace).toMatchObject({
      equation: '23.395,19 ÷ 36.400 × 100 = 64,2725',
      value: '64.3',
      exact: '64,2725',
      rounding: 'arrotondato a 1 decimale, 5 per eccesso',
    });
  });

  it('lists its indicators with target, result and how they stand', () => {
    expect(detail?.parts).toHaveLength(5);
    expect(detail?.parts[0]).toMatchObject({
      target: 'non inferiore a tre',
      result: '4,59',
      standing: 'to-confirm',
    });
    expect(detail?.parts[3]).toMatchObject({ value: '50.00', standing: 'late' });
  });
});

it('a printed figure that only its rounding sets apart says which rounding', () => {
  const detail = nodeDetail('executive-promozione/1', input);
  const achievement = detail?.figures.find(({ label }) => label === 'Raggiungimento');
  expect(achievement?.trace).toMatchObject({ agreement: 'rounding', printedRounding: 'troncato' });
});

it('an executive’s parts are its objectives', () => {
  expect(nodeDetail('executive-anagrafico', input)?.parts.map(({ id }) => id)).toEqual([
    'executive-anagrafico/1',
    'executive-anagrafico/2',
    'executive-anagrafico/3',
  ]);
});

describe('a ratio', () => {
  it('tells what it is made of, and each of its years', () => {
    const detail = ratioDetail('structural-cost-incidence', input);
    expect(detail).toMatchObject({
      composition: '(oneri correnti − interventi economici) ÷ proventi correnti',
      better: 'lower',
    });
    expect(detail?.figures.map(({ label }) => label)).toEqual(['2016', '2015', '2014', '2013']);
  });

  it('names the year before where it is compared with it', () => {
    expect(ratioDetail('annual-fee-credit-change', input)?.composition).toBe(
      '(crediti da diritto annuale − crediti da diritto annuale dell’anno prima) ÷ crediti da diritto annuale dell’anno prima',
    );
  });
});

it('what is no longer in the workbook has no detail', () => {
  expect(nodeDetail('9Z', input)).toBeNull();
  expect(ratioDetail('none', input)).toBeNull();
});
