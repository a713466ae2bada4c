import { factsOf, nodeOf, onlyTable, sheet } from '../sheets';

describe('the managerial report (report, annex 1)', () => {
  const table = onlyTable(
    sheet('Foglio12', [
      ['MISSIONE 012: Regolazione dei mercati'],
      ['PROGRAMMA 004: Vigilanza sui mercati'],
      [],
      ['OBIETTIVO STRATEGICO 1D:'],
      ['PROMOZIONE DELLA GIUSTIZIA ALTERNATIVA'],
      ['INDICATORI STRATEGICI 1D:', null, 'RISULTATO'],
      ['Almeno 2 campagne', null, 'n. 3 campagne'],
      [],
      ['PROGETTO 1D0101: Diffusione degli strumenti ADR'],
      ['RISORSE UTILIZZATE'],
      ['PROVENTI', null, '€ 55.977,80'],
      ['ONERI', null, 23395.19],
      ['INVESTIMENTI', null, 0],
      ['INDICATORI:', null, 'RISULTATO'],
      ['Gradimento non inferiore a 3 (scala da 1 a 5)', null, 'gradimento 4.59'],
      ['Promozione: un seminario e una campagna', null, { v: 0.5, z: '0%' }],
      ['Bozza dei criteri entro novembre', null, 'novembre'],
      ['Avvio del nuovo sportello'],
    ]),
  );

  test('a form is known by its labels', () => {
    expect(table.kind).toBe('project-report');
    expect(table.evidence.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['objective', 'project', 'resources', 'indicators']),
    );
  });

  test('a title may stand on the label’s line or on the next', () => {
    expect(nodeOf(table, '1D')).toMatchObject({
      level: 'objective',
      title: 'PROMOZIONE DELLA GIUSTIZIA ALTERNATIVA',
    });
    expect(nodeOf(table, '1D0101')).toMatchObject({
      level: 'project',
      title: 'Diffusione degli strumenti ADR',
    });
  });

  test('resources used belong to the project', () => {
    expect(nodeOf(table, '1D0101')).toMatchObject({
      revenues: { value: '55977.8' },
      costs: { value: '23395.19' },
      investments: { value: '0' },
    });
  });

  test('indicators belong to the project, strategic ones to the objective; results as typed', () => {
    expect(nodeOf(table, 'Almeno 2')).toMatchObject({
      parentKey: nodeOf(table, '1D').key,
      result: { text: 'n. 3 campagne' },
    });
    const own = factsOf(table, 'node').filter(
      ({ parentKey, level }) => level === 'indicator' && parentKey === nodeOf(table, '1D0101').key,
    );
    expect(own.map(({ result }) => result?.text)).toEqual(['gradimento 4.59', '0.5', 'novembre', '']);
    expect(own[1]?.result?.reading).toMatchObject({ kind: 'number', value: '50', unit: 'percent' });
  });
});
