import { analysed, at, indicators, listedAt, node, resources, table, typedAt } from './facts';

/** A form of the managerial report: a project with its code and title. */
const form = (sheet: string, code: string, title: string) =>
  table('project-report', [node({ place: `${sheet}!B12`, level: 'project', code, title })], sheet);

describe('codes', () => {
  it('areas and objectives that no row names are created from the codes below them', () => {
    const { node: find, model } = analysed([resources(['1D0101', 'Strumenti di giustizia alternativa'])]);
    expect(find('1D0101')).toMatchObject({ level: 'project', code: '1D0101', parent: '1D' });
    expect(find('1D')).toMatchObject({ level: 'objective', parent: '1', title: '', source: [] });
    expect(find('1')).toMatchObject({ level: 'area', parent: null });
    expect(model.nodes).toHaveLength(3);
  });

  it('IE0101 is 1E0101 by a slip of the pen', () => {
    const { node: find, model } = analysed([
      resources(['IE0101', 'Iniziative nel campo ispettivo']),
      form('1E', '1E0101', 'Iniziative nel campo ispettivo'),
    ]);
    expect(find('1E0101')).toMatchObject({ aliases: ['IE0101'], parent: '1E' });
    expect(model.joinings).toEqual([
      { reason: 'typing-slip', id: '1E0101', alias: 'IE0101', ref: at('Foglio3!C8') },
    ]);
  });

  it('2E+105 is the code Excel took for a number', () => {
    const { node: find, model } = analysed([resources(['2E+105', 'Agricoltura'])]);
    expect(find('2E0105')).toMatchObject({ parent: '2E', aliases: ['2E+105'] });
    expect(model.joinings).toMatchObject([{ reason: 'number-code', id: '2E0105' }]);
  });

  it('2C7101 is 2C0101: the same title in the same objective, spelled as the resources table does', () => {
    const { node: find, model } = analysed([
      form('2C', '2C7101', 'Sportelli e servizi alle imprese'),
      resources(['2C0101', 'Sportelli e servizi alle imprese'], ['2C0102', 'Formazione']),
    ]);
    expect(find('2C0101').aliases).toEqual(['2C7101']);
    expect(find('2C0101').facts).toHaveLength(2);
    expect(model.nodes.map(({ id }) => id)).not.toContain('2C7101');
    expect(model.joinings).toEqual([
      { reason: 'same-title', id: '2C0101', alias: '2C7101', ref: at('2C!B12') },
    ]);
  });

  it('two codes in one table, or in two objectives, are two projects, whatever their titles', () => {
    const { model } = analysed([
      resources(['2C0101', 'Formazione'], ['2C7101', 'Formazione'], ['2D0101', 'Formazione']),
    ]);
    expect(model.joinings).toEqual([]);
    expect(model.nodes.filter(({ level }) => level === 'project')).toHaveLength(3);
  });

  it('two numbers under one programme are two projects, though titled alike in two tables', () => {
    const { model } = analysed([resources(['2C0101', 'Formazione']), form('2C', '2C0102', 'Formazione')]);
    expect(model.joinings).toEqual([]);
  });

  it('a joining that the user undoes is not made', () => {
    const tables = [
      resources(['2C0101', 'Formazione'], ['IE0101', 'Vigilanza']),
      form('2C', '2C7101', 'Formazione'),
    ];
    const { model } = analysed(tables, { undoneJoinings: ['2C7101', 'IE0101'] });
    expect(model.joinings).toEqual([]);
    expect(model.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['2C0101', '2C7101', 'IE0101']));
  });

  it('a code that fits no grammar, among codes that do, is malformed and kept', () => {
    const { model, node: find } = analysed([
      resources(['1A0101', 'Una'], ['1A0102', 'Due'], ['1A/X', 'Tre'], ['1B0101', 'Quattro']),
    ]);
    expect(model.misfits).toEqual([
      { reason: 'code-malformed', text: '1A/X', ref: at('Foglio3!C10'), related: [] },
    ]);
    expect(find('1A/X').title).toBe('Tre');
  });

  it('another body’s codes have their own parents; leading zeros stay', () => {
    const dotted = analysed([resources(['1.1.A', 'Voucher'], ['1.1.B', 'Tutoraggio'], ['1.2.A', 'Fiere'])]);
    expect(dotted.node('1.1.B').parent).toBe('1.1');
    const pairs = analysed([resources(['01010601', 'Immobili'], ['01020301', 'Archivi'])]);
    expect(pairs.node('01020301').code).toBe('01020301');
  });

  it('one code for two things in one table is told, and the second stands apart', () => {
    const { model, node: find } = analysed([
      resources(['1A0101', 'Politiche di sviluppo'], ['1A0101', 'Riordino degli archivi']),
    ]);
    expect(model.misfits).toEqual([
      { reason: 'code-duplicate', text: '1A0101', ref: at('Foglio3!C9'), related: [at('Foglio3!C8')] },
    ]);
    expect(find('1A0101').title).toBe('Politiche di sviluppo');
    expect(find('1A0101-2').title).toBe('Riordino degli archivi');
  });
});

describe('titles and sources', () => {
  it('the resources table’s title stands; every cell that names the node is its source', () => {
    const { node: find } = analysed([
      form('1D', '1D0101', 'Diffusione degli strumenti ADR'),
      resources(['1D0101', 'Diffusione degli strumenti di giustizia alternativa']),
    ]);
    expect(find('1D0101').title).toBe('Diffusione degli strumenti di giustizia alternativa');
    expect(find('1D0101').source).toEqual([at('Foglio3!C8'), at('1D!B12')]);
  });

  it('a node without a code goes by its title, the same in every run', () => {
    const objective = node({
      place: 'Foglio3!B9',
      level: 'objective',
      code: '1F',
      title: 'Sportello legalità',
    });
    const row = node({
      place: 'Foglio3!C9',
      level: 'project',
      parentKey: objective.key,
      title: 'Attuazione in quota parte nel progetto 1A0101',
    });
    const { node: find } = analysed([table('project-resources', [objective, row])]);
    expect(find('1F/attuazione-quota-parte-1a0101').parent).toBe('1F');
  });

  it('a table without codes speaks of the nodes that another gives codes to', () => {
    const { model } = analysed([
      resources(['1D0101', 'Strumenti di giustizia alternativa']),
      resources([null, 'STRUMENTI DI GIUSTIZIA ALTERNATIVA']),
    ]);
    expect(model.nodes.filter(({ level }) => level === 'project')).toHaveLength(1);
  });
});

describe('persons, offices and the entity', () => {
  const sg = node({ place: 'SG!A3', level: 'secretary-general', title: 'SEGRETARIO GENERALE' });
  const executive = node({
    place: 'Dirigenti!A3',
    level: 'executive',
    title: 'DIRIGENTE PROMOZIONE E SVILUPPO PER LE IMPRESE, AMMINISTRAZIONE',
  });
  const again = node({
    place: 'Dirigenti!A1',
    level: 'executive',
    title: 'Dirigente Area Promozione e sviluppo per le imprese - Amministrazione',
  });
  const objective = (place: string, parentKey: string | null, number: string, title: string) =>
    node({ place, level: 'objective', parentKey, number, title });

  it('have stable ids and the chain above them', () => {
    const { node: find } = analysed([
      table('entity-objectives', [objective('Ente!A5', null, '1', 'Livelli di servizio')]),
      table('individual-objectives', [sg, objective('SG!A4', sg.key, '1/2016', 'Livelli di servizio')]),
      table('individual-objectives', [
        again,
        executive,
        objective('Dirigenti!A4', executive.key, '2', 'Programmi'),
      ]),
    ]);
    expect(find('entity')).toMatchObject({ level: 'entity', parent: null });
    expect(find('entity/1')).toMatchObject({ level: 'objective', parent: 'entity' });
    expect(find('sg')).toMatchObject({ level: 'secretary-general', parent: 'entity' });
    expect(find('sg/1').parent).toBe('sg');
    expect(find('executive-promozione')).toMatchObject({ level: 'executive', parent: 'sg' });
    expect(find('executive-promozione/2').parent).toBe('executive-promozione');
  });

  it('two executives whose areas begin alike are two', () => {
    const tourism = node({ place: 'Altri!A3', level: 'executive', title: 'Dirigente promozione turistica' });
    const { model } = analysed([table('individual-objectives', [executive, tourism])]);
    expect(model.nodes.filter(({ level }) => level === 'executive').map(({ id }) => id)).toEqual([
      'executive-promozione',
      'executive-promozione-turistica',
    ]);
  });

  it('indicators keep the sheet’s numbers, or are numbered', () => {
    const first = objective('SG!A4', sg.key, '1', 'Livelli di servizio');
    const second = objective('SG!A9', sg.key, '4', 'Programmi');
    const { node: find } = analysed([
      table('individual-objectives', [
        sg,
        first,
        ...indicators(first, 'SG!B4', [
          ['Oneri di funzionamento', '100', '6a'],
          ['Entrate', '100', '6b'],
        ]),
        second,
        ...indicators(second, 'SG!B9', [
          ['Progetti', '97,5'],
          ['Relazione', '100'],
        ]),
      ]),
    ]);
    expect(find('sg/1/6b').parent).toBe('sg/1');
    expect(find('sg/4/2').title).toBe('Relazione');
  });
});

describe('the same objective on several sheets', () => {
  const part = (sheet: string, result: string) => {
    const objective = node({
      place: `${sheet}!A3`,
      level: 'objective',
      code: '2E',
      title: 'Identità territoriale (quota parte)',
      partial: true,
    });
    return table('project-report', [
      objective,
      ...indicators(objective, `${sheet}!B5`, [['Fondazione: report', result]]),
    ]);
  };

  it('is one node, and its strategic indicators count once', () => {
    const {
      node: find,
      measure,
      model,
    } = analysed([part('2E', '100%'), part('2E (2)', '100%'), part('2E (3)', '')]);
    expect(find('2E').facts).toHaveLength(3);
    expect(measure('2E').achievement).toMatchObject({ of: 1, counted: 1 });
    expect(model.misfits).toEqual([]);
  });

  it('says which of three has another result, wherever it stands', () => {
    const { model } = analysed([part('2E', '80%'), part('2E (2)', '100%'), part('2E (3)', '100%')]);
    expect(model.misfits.map(({ reason, ref, related }) => ({ reason, ref, related }))).toEqual([
      { reason: 'code-duplicate', ref: at('2E!H5'), related: [at('2E (2)!H5')] },
    ]);
  });

  it('says when one of them has another result', () => {
    const { model } = analysed([part('2E', '100%'), part('2E (2)', '80%')]);
    expect(model.misfits).toEqual([
      {
        reason: 'code-duplicate',
        text: 'Fondazione: report',
        ref: at('2E (2)!H5'),
        related: [at('2E!H5')],
      },
    ]);
  });

  it('rows of one block that read alike are two', () => {
    const project = node({ place: '3C!A3', level: 'project', code: '3C0102', title: 'Strumenti contabili' });
    const rows = [
      ['Realizzazione e report annuale', '100%'],
      ['Realizzazione e report annuale', '85%'],
    ] as const;
    const { measure } = analysed([table('project-report', [project, ...indicators(project, '3C!B5', rows)])]);
    expect(measure('3C0102').achievement).toMatchObject({ of: 2 });
  });
});

describe('lists of projects', () => {
  const objective = (listed: Readonly<Record<string, string>>) =>
    table('individual-objectives', [
      node({
        place: 'Dir!B7',
        level: 'indicator',
        title: 'Progetti assegnati',
        listed: listedAt('Dir!B7', listed),
        achievement: typedAt('Dir!C7', '95'),
      }),
    ]);

  it('2E7105, of which no table has a row, is 2E0105: same objective, same number', () => {
    const { node: find, model } = analysed([
      resources(['2E0105', 'Agricoltura'], ['2E0104', 'Fondazione']),
      objective({ '2E7105': '100' }),
    ]);
    expect(find('2E0105').aliases).toEqual(['2E7105']);
    expect(model.joinings).toMatchObject([{ reason: 'same-place', id: '2E0105', alias: '2E7105' }]);
  });

  it('2A0102, which nothing knows, is an orphan', () => {
    const { model } = analysed([
      resources(['2A0101', 'Servizio all’utenza']),
      objective({ '2A0101': '100', '2A0102': '95' }),
    ]);
    expect(model.misfits).toEqual([{ reason: 'orphan', text: '2A0102', ref: at('Dir!B7'), related: [] }]);
  });
});
