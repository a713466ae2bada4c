import { factsOf, nodeOf, onlyTable, sheet } from '../sheets';

describe('objectives of the secretary-general (report, 2.2)', () => {
  const table = onlyTable(
    sheet(
      'SG',
      [
        ['2.2 Gli obiettivi individuali del Segretario generale'],
        ['SEGRETARIO GENERALE', 'INDICATORE', '% RAGGIUNGIMENTO'],
        [
          'OBIETTIVO N. 1/2016\nGARANTIRE I LIVELLI DI SERVIZIO',
          'INDICATORE 1)\nscostamento medio non superiore al 10%',
          97,
        ],
        [null, 'INDICATORE 2) dati nei termini', 100],
        [null, 'INDICATORE 6a) riduzione degli oneri', 'N.C.'],
        ['OBIETTIVO REALIZZATO AL 98,4%'],
        [
          'OBIETTIVO N. 4/2016 REALIZZAZIONE DEI PROGRAMMI',
          'INDICATORE A) realizzazione del 90% degli obiettivi:\n3A0101 (realizzato al 100%)\n3B0101 (realizzato al 94%)',
          97,
        ],
        [null, 'INDICATORE B) obiettivo di ente n. 3', 100],
        ['OBIETTIVO COMPLESSIVAMENTE REALIZZATO AL 98,5%'],
      ],
      ['A3:A5', 'A6:C6', 'A7:A8', 'A9:C9'],
    ),
  );

  test('the head names the person; rows are objectives and their indicators', () => {
    expect(table.kind).toBe('individual-objectives');
    expect(table.levels).toEqual(['secretary-general']);
    const person = factsOf(table, 'node').find(({ level }) => level === 'secretary-general');
    expect(nodeOf(table, 'GARANTIRE')).toMatchObject({
      level: 'objective',
      number: '1',
      parentKey: person?.key,
    });
  });

  test('indicators carry their number, letters included, and the figure typed', () => {
    expect(nodeOf(table, 'riduzione')).toMatchObject({
      level: 'indicator',
      number: '6a',
      achievement: { reading: { kind: 'not-counted' } },
      parentKey: nodeOf(table, 'GARANTIRE').key,
    });
    expect(nodeOf(table, 'scostamento').achievement).toMatchObject({
      text: '97',
      reading: { kind: 'number', value: '97' },
    });
  });

  test('the line below the indicators is the printed result of the objective', () => {
    expect(nodeOf(table, 'GARANTIRE').printedResult).toMatchObject({ value: '98.4', places: 1 });
    expect(nodeOf(table, 'REALIZZAZIONE').printedResult).toMatchObject({ value: '98.5' });
  });

  test('projects listed with their percentage belong to the indicator that lists them', () => {
    expect(nodeOf(table, 'realizzazione del 90%').listed).toMatchObject([
      { code: '3A0101', percent: '100' },
      { code: '3B0101', percent: '94' },
    ]);
  });
});

describe('objectives of persons as other bodies lay them out', () => {
  test('a block for each executive under a line that names the area, heads repeated', () => {
    const head = ['Obiettivo', 'Indicatore', 'Peso', 'Valore atteso', 'Valore raggiunto', '% raggiungimento'];
    const table = onlyTable(
      sheet('Schede', [
        ['Obiettivi individuali dei dirigenti, anno 2019'],
        [],
        ['Dirigente: Area amministrativa'],
        head,
        ['1. Pagare prima', 'Giorni medi di pagamento', 40, '<= 30 gg', 28, 100],
        ['Totale', null, 100, null, null, 97],
        [],
        ['Dirigente: Area tecnica'],
        head,
        ['1. Chiudere i cantieri', 'Cantieri chiusi', 50, '>= 4', 3, 75],
      ]),
    );
    expect(table.kind).toBe('individual-objectives');
    const persons = factsOf(table, 'node').filter(({ level }) => level === 'executive');
    expect(persons.map(({ title }) => title)).toEqual(['Area amministrativa', 'Area tecnica']);
    expect(nodeOf(table, 'Chiudere').parentKey).toBe(persons[1]?.key);
    // Its only indicator would weigh 100: 40 is the objective's share of the person's result.
    expect(nodeOf(table, 'Pagare prima')).toMatchObject({ weight: { value: '40' } });
    expect(nodeOf(table, 'Giorni medi')).toMatchObject({
      weight: null,
      target: { text: '<= 30 gg' },
    });
  });

  test('a matrix of weights: zero is not assigned, footer rows are no objectives', () => {
    const table = onlyTable(
      sheet('Tabella 1', [
        ['Obiettivo n.', 'Descrizione', 'Dirigente Nord', 'Dirigente Sud'],
        [1, 'Vendere gli alloggi liberi', 1.5, 2],
        [2, 'Recuperare le morosità', 0, 3],
        [null, 'Peso ponderale calcolato', 1.5, 5],
      ]),
    );
    expect(table.kind).toBe('individual-objectives');
    const objectives = factsOf(table, 'node').filter(({ level }) => level === 'objective');
    expect(objectives.map(({ title }) => title)).toEqual([
      'Vendere gli alloggi liberi',
      'Vendere gli alloggi liberi',
      'Recuperare le morosità',
    ]);
  });
});
