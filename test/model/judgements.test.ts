import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { assemble } from '../../src/model/assemble';
import { type Judgement, isStill, validJudgement } from '../../src/model/judgements';
import { measure } from '../../src/model/measure';
import { indicators, node, table } from './facts';

const row = node({ place: '1D!B3', level: 'project', code: '1D0101', title: 'Mediazione' });
/** 100% typed, a deadline met (inferred), words that no rule reads. */
const PROJECT = table(
  'project-report',
  [
    row,
    ...indicators(row, '1D!B5', [
      ['Uno', '100%', '1'],
      ['Due entro novembre', 'giugno', '2'],
      ['Tre', 'parzialmente realizzato', '3'],
    ]),
  ],
  '1D',
);

const override = (of: string, value: string, note = 'verbale del 3 marzo'): Judgement => ({
  type: 'override',
  node: of,
  value,
  note,
});
const confirmed = (of: string, value: string): Judgement => ({
  type: 'confirmed',
  node: of,
  value,
  note: '',
});

const nodesUnder = (...judgements: readonly Judgement[]) => {
  const model = assemble([PROJECT], DEFAULT_SETTINGS);
  const { nodes } = measure(model, DEFAULT_SETTINGS, judgements);
  return (id: string) => nodes.get(id)!;
};

describe('a figure that a person confirms', () => {
  test('is measured as long as it is the same, and counts as such above', () => {
    expect(nodesUnder()('1D0101/2').achievement?.status).toBe('inferred');
    const judgement = confirmed('1D0101/2', '100');
    const of = nodesUnder(judgement, override('1D0101/3', '50'));
    expect(of('1D0101/2')).toMatchObject({
      achievement: { status: 'measured', figure: { value: '100.00', rule: 'deadline' }, overrides: [] },
      indicator: { rule: 'deadline', judgement },
    });
    expect(of('1D0101').achievement?.status).toBe('measured');
  });

  test('lapses when the figure is another', () => {
    expect(nodesUnder(confirmed('1D0101/2', '90'))('1D0101/2')).toMatchObject({
      achievement: { status: 'inferred', figure: { value: '100.00' } },
      indicator: { judgement: null },
    });
  });

  test('cannot make a figure of words that no rule reads', () => {
    expect(nodesUnder(confirmed('1D0101/3', '50'))('1D0101/3').achievement).toMatchObject({
      status: 'to-assess',
      figure: { value: null },
    });
  });

  test.each([
    ['90', '90', true],
    ['90.00', '90', true],
    ['90', '90.004', true],
    ['90', '90.4', false],
    ['98.86', '98.857142857142857', true],
    ['98.857142857142857', '98.857142857142857', true],
    ['98.857142857142857', '98.857142857142858', false],
  ])('%s confirms %s: %s', (said, exact, still) => {
    expect(isStill(said, exact, 2)).toBe(still);
  });
});

describe('a figure that a person gives', () => {
  const judgement = override('1D0101/3', '62.5');

  test('counts in the place of what could not be read, and says whose it is', () => {
    const of = nodesUnder(judgement);
    expect(of('1D0101/3')).toMatchObject({
      achievement: {
        figure: {
          rule: 'override',
          value: '62.50',
          exact: '62.5',
          expression: { op: 'constant', value: '62.5' },
        },
        status: 'measured',
        counted: 1,
        of: 1,
        overrides: ['1D0101/3'],
      },
      indicator: { rule: 'override', judgement, result: { text: 'parzialmente realizzato' } },
    });
  });

  test('is marked in everything that it counts in', () => {
    const of = nodesUnder(judgement);
    expect(of('1D0101').achievement).toMatchObject({
      figure: { value: '87.50', rule: 'mean-of-indicators' },
      counted: 3,
      overrides: ['1D0101/3'],
    });
    expect(of('1D').execution).toMatchObject({ overrides: ['1D0101/3'] });
    expect(of('1').execution).toMatchObject({ overrides: ['1D0101/3'] });
    expect(nodesUnder()('1D0101').achievement?.overrides).toEqual([]);
  });

  test('may stand in the place of a typed percentage, which stays as what is printed', () => {
    expect(nodesUnder(override('1D0101/1', '80'))('1D0101/1').achievement).toMatchObject({
      figure: { value: '80.00', rule: 'override', published: { value: '100' } },
      overrides: ['1D0101/1'],
    });
  });

  test('is no figure of a node that others make up', () => {
    expect(nodesUnder(override('1D0101', '10'))('1D0101').achievement).toMatchObject({ overrides: [] });
    expect(nodesUnder(override('1', '10'))('1').execution).toMatchObject({ overrides: [] });
  });

  test('for a node that is not there changes nothing', () => {
    expect(nodesUnder(override('9Z0101/1', '10'))('1D0101')).toEqual(nodesUnder()('1D0101'));
  });
});

describe('judgements at the door', () => {
  const said = (value: string, note = 'perché') =>
    validJudgement(override('1D0101/3', value, note), DEFAULT_SETTINGS);

  test.each(['0', '62.5', '100', '100.00'])('%s may be kept', (value) => {
    expect(said(value)).toEqual({ ok: true, value: override('1D0101/3', value, 'perché') });
  });

  test.each([
    ['-0.01', { type: 'BelowZero', value: '-0.01' }],
    ['100.01', { type: 'AboveCap', value: '100.01', cap: '100' }],
    ['cento', { type: 'NotANumber', text: 'cento' }],
    ['1e3', { type: 'NotANumber', text: '1e3' }],
    ['97,5', { type: 'NotANumber', text: '97,5' }],
    ['', { type: 'NotANumber', text: '' }],
    ['Infinity', { type: 'NotANumber', text: 'Infinity' }],
  ])('%s is refused', (value, error) => {
    expect(said(value)).toEqual({ ok: false, error });
  });

  test('the cap is the one of the settings; without a cap there is none', () => {
    const judgement = override('1D0101/3', '130');
    expect(validJudgement(judgement, { cap: '120' })).toMatchObject({
      error: { type: 'AboveCap', cap: '120' },
    });
    expect(validJudgement(judgement, { cap: null }).ok).toBe(true);
  });

  test('a figure of one’s own asks for a reason; a confirmation does not', () => {
    expect(said('50', '  ')).toEqual({ ok: false, error: { type: 'NoReason' } });
    expect(validJudgement(confirmed('1D0101/2', '100'), DEFAULT_SETTINGS).ok).toBe(true);
  });
});
