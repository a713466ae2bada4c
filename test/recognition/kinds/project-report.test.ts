import type { RecognisedTable } from '../../../src/facts/recognised';
import { recognise } from '../../../src/recognition/recognise';
import { type Typed, factsOf, nodeOf, onlyTable, sheet, workbook } from '../sheets';

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

describe('what stands where on a form', () => {
  const form = (...rows: readonly (readonly Typed[])[]) =>
    onlyTable(
      sheet('Scheda', [
        ['OBIETTIVO STRATEGICO 1D: Giustizia alternativa'],
        ['PROGETTO 1D0101: Sportello'],
        ['INDICATORI', null, 'RISULTATO'],
        ...rows,
      ]),
    );
  const childrenOf = (table: RecognisedTable, parent: string): readonly string[] =>
    factsOf(table, 'node')
      .filter(({ parentKey, level }) => level === 'indicator' && parentKey === nodeOf(table, parent).key)
      .map(({ title }) => title);

  test('a line that begins in the middle of a sentence goes on with the indicator above', () => {
    const table = form(['Gradimento degli utenti', null, 4], ['rilevato con un questionario']);
    expect(childrenOf(table, '1D0101')).toEqual(['Gradimento degli utenti rilevato con un questionario']);
  });

  test('such a line with a result of its own is an indicator of its own', () => {
    const table = form(['Gradimento degli utenti', null, 4], ['reclami risolti', null, 12]);
    expect(childrenOf(table, '1D0101')).toEqual(['Gradimento degli utenti', 'reclami risolti']);
  });

  test('words under the resources are of no indicator', () => {
    const table = form(
      ['Corsi', null, 3],
      ['RISORSE UTILIZZATE'],
      ['ONERI', null, 1200],
      ['Di cui personale', null, 800],
    );
    expect(childrenOf(table, '1D0101')).toEqual(['Corsi']);
    expect(nodeOf(table, '1D0101').costs).toMatchObject({ value: '1200' });
  });

  test('strategic indicators below a project are the objective’s', () => {
    const table = form(['Corsi', null, 3], ['INDICATORI STRATEGICI'], ['Almeno due campagne', null, 2]);
    expect(childrenOf(table, '1D')).toEqual(['Almeno due campagne']);
    expect(childrenOf(table, '1D0101')).toEqual(['Corsi']);
  });

  test('who is in charge is the project’s, and indicators go on below', () => {
    const table = form(
      ['Corsi', null, 3],
      ['RESPONSABILE: Ufficio Regolazione'],
      ['Incontri con le associazioni', null, 2],
    );
    expect(nodeOf(table, '1D0101').owner).toBe('Ufficio Regolazione');
    expect(childrenOf(table, '1D0101')).toEqual(['Corsi', 'Incontri con le associazioni']);
  });

  test('targets and degrees stand under their own heads', () => {
    const table = onlyTable(
      sheet('Scheda', [
        ['OBIETTIVO STRATEGICO 1D: Giustizia alternativa'],
        ['PROGETTO 1D0101: Sportello'],
        ['INDICATORI', 'Risultato atteso', 'Risultato', '% raggiungimento'],
        ['Corsi', 4, 3, '75%'],
      ]),
    );
    expect(nodeOf(table, 'Corsi')).toMatchObject({
      target: { text: '4' },
      result: { text: '3' },
      achievement: { text: '75%' },
    });
  });

  test('a project named again goes on where it was: one node, its title read once', () => {
    const table = form(
      ['Corsi', null, 3],
      ['RISORSE UTILIZZATE'],
      ['ONERI', null, 1200],
      ['PROGETTO 1D0101:'],
      ['Sportello'],
      ['INVESTIMENTI', null, 50],
      ['INDICATORI', null, 'RISULTATO'],
      ['Incontri', null, 2],
    );
    expect(factsOf(table, 'node').filter(({ level }) => level === 'project')).toHaveLength(1);
    expect(nodeOf(table, '1D0101')).toMatchObject({
      title: 'Sportello',
      costs: { value: '1200' },
      investments: { value: '50' },
    });
    expect(childrenOf(table, '1D0101')).toEqual(['Corsi', 'Incontri']);
  });

  test('a word of level alone opens nothing, and what follows is read under the objective', () => {
    const table = form(['PROGETTO'], ['Parole senza codice'], ['INDICATORI'], ['Corsi', null, 3]);
    expect(factsOf(table, 'node').map(({ title }) => title)).not.toContain('Parole senza codice');
    expect(childrenOf(table, '1D')).toEqual(['Corsi']);
  });

  test('two labels are chance: no form is claimed', () => {
    const tables = recognise(workbook(sheet('Appunti', [['PROGETTO 1D0101: Sportello'], ['INDICATORI']])));
    expect(tables.map(({ kind }) => kind)).toEqual(['unknown']);
  });
});

describe('amounts beside the labels of a form', () => {
  const withMoney = (revenues: Typed, costs: Typed, investments: Typed) =>
    onlyTable(
      sheet('Scheda', [
        ['OBIETTIVO STRATEGICO 1D: Giustizia alternativa'],
        ['PROGETTO 1D0101: Sportello'],
        ['RISORSE UTILIZZATE'],
        ['PROVENTI', null, revenues],
        ['ONERI', null, costs],
        ['INVESTIMENTI', null, investments],
        ['INDICATORI', null, 'RISULTATO'],
        ['Corsi', null, 3],
      ]),
    );
  const troublesOf = (table: RecognisedTable) =>
    factsOf(table, 'trouble').map(({ trouble, ref: { row, col }, readAs }) => ({
      trouble,
      row,
      col,
      readAs,
    }));

  it.each([
    ['words', 'da verificare', { trouble: 'bad-number', row: 4, col: 2, readAs: null }],
    ['nothing', null, { trouble: 'blank', row: 4, col: 2, readAs: null }],
    ['a date', { v: 42735, z: 'dd/mm/yyyy' }, { trouble: 'bad-number', row: 4, col: 2, readAs: '42735' }],
  ])('%s among two that are figures is told', (_, costs, trouble) => {
    expect(troublesOf(withMoney(55977.8, costs, 0))).toEqual([trouble]);
  });

  it('figures tell nothing, nor does a form that gives one amount of three', () => {
    expect(troublesOf(withMoney('€ 55.977,80', 23395.19, 0))).toEqual([]);
    expect(troublesOf(withMoney(55977.8, null, null))).toEqual([]);
  });
});
