import { type Cell, assessed, degree } from './assessed';

describe('a target that is not understood', () => {
  test.each<[string, Cell]>([
    ['vedi nota', '85%'],
    ['mantenimento degli standard', '85%'],
    ['in corso di definizione', [0.85, '0%']],
    ['miglioramento', '100%'],
    ['secondo cronoprogramma', 85],
    ['#RIF!', '85%'],
  ])('%s: the result’s own percentage (%j) never becomes the degree', (target, result) =>
    expect(assessed({ title: 'Utenti', target, result })).toMatchObject({
      status: 'to-assess',
      rule: 'target-unread',
    }),
  );

  it('a typed degree beside it is the figure', () =>
    expect(degree({ target: 'vedi nota', result: 12, achievement: '90%' })).toBe('90'));

  it('a yes and a no are values like any other', () =>
    expect(assessed({ target: 'SI', result: 'No' })).toMatchObject({
      target: { text: 'SI', value: 'yes', unit: null },
      result: { text: 'No', value: 'no', unit: null },
    }));

  it('yes and no answer whatever is asked', () => {
    expect(degree({ target: 'Pubblicazione del piano', result: 'SI' })).toBe('100');
    expect(degree({ target: 'Pubblicazione del piano', result: 'no' })).toBe('0');
  });
});

describe('what was read of target and result', () => {
  test.each<[Cell, Cell, (string | null)[]]>([
    ['>= 4', '5', ['4', '5']],
    ['entro il 30/06/2016', '07/06/2016', ['2016-06-30', '2016-06-07']],
    ['SI', 'NO', ['yes', 'no']],
    ['in corso', 'avviato', [null, null]],
  ])('%s, %s: a figure, an ISO date, a yes or a no', (target, result, read) => {
    const { target: asked, result: reached } = assessed({ title: 'Accessi', target, result });
    expect([asked?.value, reached?.value]).toEqual(read);
  });
});

describe('a bare zero is a ceiling', () => {
  test.each<[string, Cell, string]>([
    ['Infortuni sul lavoro', 0, '100'],
    ['Infortuni sul lavoro', 3, 'lower-is-better'],
    ['Imprese assistite', 3, 'lower-is-better'],
    ['Pratiche fuori termine', [0.04, '0%'], 'lower-is-better'],
  ])('%s, result %j: %s', (title, result, worth) => {
    expect(degree({ title, target: 0, result })).toBe(worth);
    expect(assessed({ title, target: 0, result }).asks).toBeNull();
  });
});

describe('scales of a result beside a percentage', () => {
  test.each<[Cell, Cell, string]>([
    ['>= 90%', 0.925, '100'],
    ['>= 80%', 0.6, '75'],
    ['>= 95%', 0.95, '100'],
    ['>= 90%', 72, '80'],
    [[0.9, '0%'], 0.72, '80'],
    [0.9, '72%', '80'],
    [90, '72%', '80'],
    ['<= 2%', 0.5, '100'],
    ['>= 80%', 0, '0'],
  ])('target %j, result %j: %s', (target, result, worth) =>
    expect(degree({ title: 'Copertura', target, result })).toBe(worth),
  );

  it('a bare 1 is neither 1% nor surely all: to assess', () =>
    expect(assessed({ title: 'Copertura', target: '>= 90%', result: 1 }).status).toBe('to-assess'));
});

describe('a degree out of range never counts by itself', () => {
  it.each<Cell>(['120%', [1.2, '0%'], 9500, -20, '-20%', 42735])('%j alone: to assess', (achievement) =>
    expect(assessed({ title: 'Utenti', achievement })).toMatchObject({
      status: 'to-assess',
      rule: 'out-of-range',
    }),
  );

  it('gives way to what target and result say', () => {
    const row = { title: 'Imprese', target: 100, result: 95, achievement: [95, '0.0%'] as const };
    expect(degree(row)).toBe('95');
    expect(assessed(row).status).toBe('inferred');
  });

  it('is only not capped where target and result give it', () => {
    const row = { title: 'Imprese', target: 10, result: 12, achievement: '120%' };
    expect(degree(row)).toBe('100');
    expect(assessed(row).status).toBe('measured');
  });

  it('is in range where the cap is off', () =>
    expect(degree({ title: 'Utenti', achievement: '120%' }, { cap: null })).toBe('120'));
});

describe('where no sign decides', () => {
  const row = { title: 'Quota di dirigenti donna', target: 40, result: 50 };

  it('more is assumed to be better, to be confirmed', () =>
    expect(assessed(row)).toMatchObject({ asks: 'direction', status: 'inferred', better: 'higher' }));

  it('a person’s answer holds', () => {
    expect(assessed({ ...row, better: 'lower' })).toMatchObject({ asks: null, better: 'lower' });
    expect(degree({ ...row, better: 'lower' })).toBe('80');
  });

  it('nothing is asked where both directions give the same', () =>
    expect(assessed({ ...row, result: 40 })).toMatchObject({ asks: null, status: 'measured' }));

  it('a comparator decides', () =>
    expect(assessed({ ...row, target: '<= 40' })).toMatchObject({ asks: null, better: 'lower' }));

  it('an answer changes nothing that a sign decides', () =>
    expect(assessed({ title: 'Tempo medio', target: 40, result: 50, better: 'higher' }).better).toBe(
      'lower',
    ));
});

describe('a target of reduction is a quantity of its own', () => {
  test.each<[string, Cell, Cell, string]>([
    ['Riduzione dei tempi', '20%', '5%', '25'],
    ['Riduzione dei tempi', [0.2, '0%'], [0.05, '0%'], '25'],
    ['Risparmio di spesa', 10000, 8000, '80'],
    ['Contenimento dei costi', '10%', '12%', '100'],
    ['Recupero dell’evasione', 50000, 40000, '80'],
    ['Taglio dei consumi', '5%', '-4%', '80'],
    ['Miglioramento dei tempi di attesa', '10%', '8%', '80'],
  ])('%s: target %j, result %j: %s', (title, target, result, worth) =>
    expect(degree({ title, target, result })).toBe(worth),
  );
});
