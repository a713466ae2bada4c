import { indicatorName, nodeName } from '../../../src/recognition/names/node-names';
import { personIn } from '../../../src/recognition/names/persons';
import { listedIn, realisedIn } from '../../../src/recognition/names/listed-results';

describe('names of nodes (report, 1.2.2 and annex 1)', () => {
  test.each([
    ['1D0101- Diffusione degli strumenti', '1D0101', 'project', 'Diffusione degli strumenti'],
    ['OBIETTIVO STRATEGICO 1D: Giustizia alternativa', '1D', 'objective', 'Giustizia alternativa'],
    ['Area Strategica 2: SERVIZI ALLE IMPRESE', '2', 'area', 'SERVIZI ALLE IMPRESE'],
    ['IE0101 - Iniziative ispettive', 'IE0101', 'project', 'Iniziative ispettive'],
    ['PROGETTO 2C7101:', '2C7101', 'project', ''],
  ])('%s', (text, code, level, title) => {
    expect(nodeName(text)).toMatchObject({ code, level, title });
  });

  test('a number before a title is a position, not a code', () => {
    expect(nodeName('3) LUCCA INNOVAZIONE E TECNOLOGIA')).toMatchObject({
      code: null,
      number: '3',
      title: 'LUCCA INNOVAZIONE E TECNOLOGIA',
    });
  });

  test('a word of level inside a sentence belongs to the title', () => {
    expect(nodeName('Attività contabili: report annuale')).toMatchObject({
      code: null,
      title: 'Attività contabili: report annuale',
    });
    expect(indicatorName('Progetto FP2014 sulle start up: report')).toEqual({
      number: null,
      title: 'Progetto FP2014 sulle start up: report',
    });
  });

  test('an indicator’s number may carry a letter', () => {
    expect(indicatorName('INDICATORE 6a) riduzione degli oneri')).toEqual({
      number: '6a',
      title: 'riduzione degli oneri',
    });
  });
});

describe('persons by role', () => {
  test.each([
    ['SEGRETARIO GENERALE', 'secretary-general'],
    ['Dirigente: Area tecnica', 'executive'],
    ['Posizione organizzativa: Servizi agli studenti', 'position'],
  ])('%s', (text, level) => {
    expect(personIn(text)?.level).toBe(level);
  });

  test.each(['Dirigenti', 'Monitoraggio delle richieste al segretario generale', 'Uffici coinvolti', ''])(
    '"%s" heads nobody’s objectives',
    (text) => {
      expect(personIn(text)).toBeNull();
    },
  );
});

describe('results said in words (report, 2.2 and 2.3)', () => {
  const ref = { sheet: 'S', row: 0, col: 0 };

  test('projects listed with their percentage', () => {
    const found = listedIn('Realizzazione:\n3A0101 (realizzato al 100%)\n3C0102 (realizzato al 97,6%)', ref);
    expect(found.map(({ code, percent }) => [code, percent])).toEqual([
      ['3A0101', '100'],
      ['3C0102', '97.6'],
    ]);
  });

  test('objectives of the entity listed by number, whatever stands between', () => {
    expect(listedIn('n. 6 (Area) (realizzato al 98,65%)', ref)).toMatchObject([
      { code: '6', percent: '98.65', places: 2 },
    ]);
  });

  test('the printed result of an objective', () => {
    expect(realisedIn('OBIETTIVO COMPLESSIVAMENTE REALIZZATO AL 98,85%', ref)).toMatchObject({
      value: '98.85',
      places: 2,
    });
    expect(realisedIn('1D0101 (realizzato al 90%)', ref)).toBeNull();
  });
});
