import { cellsOf } from '../../src/domain/expression';
import { analysed, at, figureAt, indicators, listedAt, node, numberAt, table, typedAt } from './facts';

const project = (code: string, results: readonly string[], printed: string | null = null) => {
  const row = node({
    place: `${code}!B3`,
    level: 'project',
    code,
    title: `Progetto ${code}`,
    printedResult: printed === null ? null : figureAt(`${code}!H3`, printed),
  });
  const titles = results.map((result, index) => [`Attività ${index + 1} entro novembre`, result] as const);
  return table('project-report', [row, ...indicators(row, `${code}!B5`, titles)], code);
};

/** An objective of a person with typed percentages: "OBIETTIVO N. 1/2016 … OBIETTIVO REALIZZATO AL 98,4%". */
const personal = (number: string, title: string, degrees: readonly string[], printed: string) => {
  const sg = node({ place: 'SG!A1', level: 'secretary-general', title: 'SEGRETARIO GENERALE' });
  const objective = node({
    place: `SG!A${Number(number) * 10}`,
    level: 'objective',
    parentKey: sg.key,
    number,
    title,
    printedResult: figureAt(`SG!C${Number(number) * 10 + 9}`, printed),
  });
  const rows = degrees.map((degree, index) => [`Indicatore ${index + 1} ${title}`, degree] as const);
  return [sg, objective, ...indicators(objective, `SG!B${Number(number) * 10}`, rows)];
};

const entityObjectives = (...degrees: readonly (readonly [title: string, degree: number])[]) => {
  const entity = node({
    place: 'Ente!B4',
    level: 'entity',
    title: 'Obiettivi di ente',
    printedResult: figureAt('Ente!B2', '99.57'),
  });
  const objectives = degrees.map(([title, degree], index) =>
    node({
      place: `Ente!B${index + 5}`,
      level: 'objective',
      parentKey: entity.key,
      number: String(index + 1),
      title,
      achievement: numberAt(`Ente!C${index + 5}`, degree, '0.00'),
    }),
  );
  return table('entity-objectives', [entity, ...objectives], 'Ente');
};

describe('a project is the mean of its indicators', () => {
  it('1D0101: 100%, 100%, 50%, novembre, 100% → 90, inferred', () => {
    const { measure } = analysed([project('1D0101', ['100%', '100%', '50%', 'novembre', '100%'])]);
    expect(measure('1D0101').achievement).toMatchObject({
      figure: { id: 'achievement:1D0101', value: '90.00', exact: '90', rule: 'mean-of-indicators' },
      status: 'inferred',
      counted: 5,
      of: 5,
      recomputed: null,
    });
    expect(cellsOf(measure('1D0101').achievement!.figure.expression)).toHaveLength(5);
  });

  it.each([
    [['100%', '80%', 'N.C.'], '90.00', 'measured', 2],
    [['100%', ''], '100.00', 'partial', 1],
    [['100%', 'parzialmente realizzato', ''], '100.00', 'to-assess', 1],
    [['N.C.', 'N.D.'], null, 'not-computable', 0],
    [['', ''], null, 'no-data', 0],
    [['N.C.', ''], null, 'no-data', 0],
    [['100%', '50%', 'novembre', ''], '83.33', 'partial', 3],
  ])('%j → %s, %s', (results, value, status, counted) => {
    const { measure } = analysed([project('1D0101', results)]);
    expect(measure('1D0101').achievement).toMatchObject({
      figure: { value },
      status,
      counted,
      of: results.length,
    });
  });

  it('what the lists print for it is its published figure', () => {
    const list = node({
      place: 'Dir!B7',
      level: 'indicator',
      title: 'Progetti assegnati',
      listed: listedAt('Dir!B7', { '1D0101': '90' }),
    });
    const { measure } = analysed([project('1D0101', ['85%']), table('individual-objectives', [list])]);
    expect(measure('1D0101').achievement?.figure.published).toEqual({
      value: '90',
      places: 0,
      cell: at('Dir!B7'),
    });
  });

  it('weights close the mean on the indicators that count', () => {
    const objective = node({ place: 'Pesi!A3', level: 'objective', title: 'Difendere chi compra' });
    const rows = indicators(objective, 'Pesi!B3', [
      ['Controlli svolti', '100%'],
      ['Reclami chiusi', '80%'],
      ['Convenzioni firmate', 'N.C.'],
    ]).map((row, index) => ({
      ...row,
      weight: figureAt(`Pesi!C${index + 3}`, ['50', '30', '20'][index] ?? ''),
    }));
    const { measure } = analysed([table('indicator-table', [objective, ...rows], 'Pesi')]);
    expect(measure('objective-difendere-chi-compra').achievement).toMatchObject({
      figure: { value: '92.50', rule: 'weighted-mean' },
      counted: 2,
      of: 3,
    });
  });
});

describe('a sheet that nobody has filled in', () => {
  it('of zeros and blanks is no data, not 0%', () => {
    const { measure } = analysed([project('1D0101', ['0%', '0%', ''])]);
    expect(measure('1D0101').achievement).toMatchObject({ figure: { value: null }, status: 'no-data' });
  });

  it('one 0% among figures is 0%', () => {
    const { measure } = analysed([project('1D0101', ['0%', '50%'])]);
    expect(measure('1D0101').achievement).toMatchObject({ figure: { value: '25.00' }, status: 'measured' });
  });
});

describe('the secretary-general’s objectives', () => {
  it.each([
    ['1', ['97', '100', '100', '100', '95'], '98.4', '98.40'],
    ['4', ['97,5', '100', '100'], '99.16', '99.17'],
  ])(
    'objective %s is the mean of its indicators, never of rounded ones',
    (number, degrees, printed, value) => {
      const { measure } = analysed([
        table('individual-objectives', personal(number, 'Livelli di servizio', degrees, printed)),
      ]);
      expect(measure(`sg/${number}`).achievement?.figure).toMatchObject({
        value,
        published: { value: printed },
      });
    },
  );
});

describe('an objective built on a list of projects', () => {
  const list = (listed: Readonly<Record<string, string>>, typed: string) => {
    const executive = node({ place: 'Dir!A1', level: 'executive', title: 'DIRIGENTE ANAGRAFICO' });
    const objective = node({
      place: 'Dir!A7',
      level: 'objective',
      parentKey: executive.key,
      number: '2',
      title: 'Programmi di area',
    });
    const row = node({
      place: 'Dir!B7',
      level: 'indicator',
      parentKey: objective.key,
      title: 'Progetti assegnati',
      listed: listedAt('Dir!B7', listed),
      achievement: typedAt('Dir!C7', typed),
    });
    return table('individual-objectives', [executive, objective, row], 'Dir');
  };
  // 1A0101 … 3D0101 as listed: seven of 100, 90 and 95 → 98,125, printed 98,12.
  const PRINTED = {
    '1A0101': '100',
    '1B0101': '100',
    '1D0101': '90',
    '1E0101': '100',
    '2A0101': '100',
    '2A0102': '95',
    '2B0101': '100',
    '3D0101': '100',
  };

  it('is the mean of the percentages printed in its list; the typed one is what is published', () => {
    const { measure } = analysed([list(PRINTED, '98,12')]);
    expect(measure('executive-anagrafico/2/1').achievement).toMatchObject({
      figure: { exact: '98.125', rule: 'listed-projects', published: { value: '98.12', places: 2 } },
      status: 'measured',
    });
    expect(measure('executive-anagrafico/2').achievement?.figure.exact).toBe('98.125');
  });

  it('keeps the mean over the recomputed projects beside it, as printed where there is none', () => {
    const { measure } = analysed([
      list({ '1A0101': '100', '2A0102': '95' }, '97,5'),
      project('1A0101', ['90%']),
    ]);
    expect(measure('executive-anagrafico/2/1').achievement?.recomputed?.exact).toBe('92.5');
    expect(measure('executive-anagrafico/2').achievement?.recomputed).toMatchObject({
      id: 'recomputed:executive-anagrafico/2',
      exact: '92.5',
      rule: 'recomputed-projects',
    });
  });
});

describe('objectives of the entity (99,57% in all)', () => {
  const own = [
    ['Livelli di servizio e trasparenza', 98.4],
    ['Contenimento degli oneri', 100],
    ['Innovazione e tecnologia', 100],
    ['Riorganizzazione della promozione', 100],
    ['Funzioni di trasparenza', 100],
    ['Realizzazione dei programmi di area', 99.01],
  ] as const;

  it('are the figures typed, and the entity is their mean', () => {
    const { measure } = analysed([entityObjectives(...own)]);
    expect(measure('entity/6').achievement).toMatchObject({
      figure: { value: '99.01', rule: 'typed-percentage' },
      status: 'measured',
    });
    expect(measure('entity').achievement).toMatchObject({
      figure: { value: '99.57', published: { value: '99.57' }, rule: 'mean-of-objectives' },
      of: 6,
    });
  });

  it('the mean of the persons’ objectives of the same title stands beside one that it explains', () => {
    const secretary = personal(
      '4',
      'Realizzazione dei programmi di area e delle partecipate',
      ['97,5', '100', '100'],
      '99.16',
    );
    const executive = (sheet: string, title: string, degree: string) => {
      const head = node({ place: `${sheet}!A1`, level: 'executive', title });
      const objective = node({
        place: `${sheet}!A5`,
        level: 'objective',
        parentKey: head.key,
        number: '2',
        title: 'Realizzazione dei programmi di area',
      });
      return [head, objective, ...indicators(objective, `${sheet}!B5`, [['Progetti', degree]])];
    };
    const { measure } = analysed([
      entityObjectives(...own),
      table('individual-objectives', [
        ...secretary,
        ...executive('D1', 'DIRIGENTE PROMOZIONE', '99,76'),
        ...executive('D2', 'DIRIGENTE ANAGRAFICO', '98,12'),
      ]),
    ]);
    expect(measure('entity/6').achievement?.recomputed).toMatchObject({
      rule: 'linked-objectives',
      value: '99.02',
    });
  });

  it('a mean that does not explain the printed figure is not offered', () => {
    const { measure } = analysed([
      entityObjectives(['Livelli di servizio', 98.4]),
      table('individual-objectives', personal('1', 'Livelli di servizio', ['80'], '80')),
    ]);
    expect(measure('entity/1').achievement?.recomputed).toBeNull();
  });
});

describe('objectives and areas', () => {
  const strategic = (code: string, result: string) => {
    const objective = node({ place: `${code}!A3`, level: 'objective', code, title: `Obiettivo ${code}` });
    return table(
      'project-report',
      [objective, ...indicators(objective, `${code}!B3`, [['Strategico', result]])],
      code,
    );
  };

  it('an objective is the mean of its strategic indicators; its projects make its execution, kept apart', () => {
    const { measure } = analysed([
      strategic('1D', '100%'),
      project('1D0101', ['80%']),
      project('1D0102', ['100%', '50%']),
    ]);
    expect(measure('1D').achievement?.figure.value).toBe('100.00');
    expect(measure('1D').execution).toMatchObject({
      figure: { id: 'execution:1D', value: '77.50', published: null },
      of: 2,
    });
  });

  it('an area is the mean of its objectives that have one, and executes all its projects', () => {
    const { measure } = analysed([
      strategic('1A', '100%'),
      strategic('1B', '50%'),
      project('1B0101', ['90%']),
      project('1C0101', ['100%']),
    ]);
    const of = { status: 'partial', counted: 2, of: 3 };
    expect(measure('1').achievement).toMatchObject({ figure: { value: '75.00' }, ...of });
    expect(measure('1').execution?.figure.value).toBe('95.00');
    expect(measure('1C').achievement).toBeNull();
  });
});
