import { fold } from '../../../src/domain/text';
import { isCarried } from '../../../src/recognition/layout/total-rows';
import * as TOTALS from '../../../src/recognition/words/totals';
import type { RowKind } from '../../../src/recognition/layout/table';
import { type Typed, factsOf, onlyTable, region, sheet } from '../sheets';

type Rows = readonly (readonly Typed[])[];

const kinds = (rows: Rows): readonly RowKind[] => region(rows).rows.map(({ kind }) => kind);

const PROJECTS = ['Progetti', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo', '% utilizzo'];
const INDICATORS = ['Indicatore', 'Target', 'Risultato', '% raggiungimento'];

describe('a row called like a total is one when it adds up, or stands as totals do', () => {
  test.each([
    'Media Valle: sportelli decentrati',
    'Somma Lombardo: punto impresa',
    'Totale qualità dei servizi',
    'Saldo e stralcio: assistenza',
    'MEDIA VALLE',
  ])('a project called %s is a project', (name) => {
    const rows = [
      PROJECTS,
      ['Piana: sportelli', 100, 110, 50, 45.5],
      [name, 200, 210, 90, 42.9],
      ['Versilia', 120, 130, 100, 76.9],
      ['Totale', 420, 450, 240, 53.3],
    ];
    expect(kinds(rows)).toEqual(['data', 'data', 'data', 'total']);
    const nodes = factsOf(onlyTable(sheet('Foglio1', rows)), 'node').filter(
      ({ level }) => level === 'project',
    );
    expect(nodes).toHaveLength(3);
  });

  test.each([
    'Totale incontri',
    'Media giorni di pagamento',
    'Saldo iscrizioni-cessazioni',
    'Tot. visite',
    'Totale indicatori pubblicati',
  ])('an indicator called %s is an indicator, wherever it stands', (name) => {
    const others: Rows = [
      ['Tempo di risposta', 5, 4, 100],
      ['Imprese assistite', 40, 30, 75],
    ];
    const own = [name, 10, 9, 90];
    for (const place of [0, 1, 2]) {
      const rows = [INDICATORS, ...others.slice(0, place), own, ...others.slice(place)];
      expect(kinds(rows)).toEqual(['data', 'data', 'data']);
    }
  });

  test.each([
    ['Totale spese per i progetti', 220, 240, 150, 62.5],
    ['Totale qualità', 220, 240, 150, 62.5],
    ['Totale qualità (misprinted in one column)', 220, 999, 150, 15],
    ['Totale qualità (misprinted where rows end)', 230, 250, 160, 64],
  ])('%s sums the projects above it', (...total) => {
    const rows = [PROJECTS, ['Piana', 100, 110, 50, 45.5], ['Versilia', 120, 130, 100, 76.9], total];
    expect(kinds(rows)).toEqual(['data', 'data', 'total']);
  });

  test('the mean of the degrees leaves blank what each indicator has', () => {
    const rows = [
      INDICATORS,
      ['Tempo di risposta', 5, 4, 100],
      ['Imprese assistite', 40, 30, 75],
      ['Media degli uffici coinvolti', null, null, 87.5],
    ];
    expect(kinds(rows)).toEqual(['data', 'data', 'total']);
  });

  test('in a table that lists no nodes the word alone tells', () => {
    const rows = [
      ['Voce', 2020],
      ['Diritto annuale', 10],
      ['Totale proventi della gestione', 999],
    ];
    expect(kinds(rows)).toEqual(['data', 'total']);
  });
});

describe('sums carried over a page are layout', () => {
  test.each([
    'A riportare',
    'Riporto',
    'Totale a riportare',
    'Riporto da pag. 2',
    'RIPORTO PAGINA PRECEDENTE',
  ])('%s is no row of the matter', (label) => {
    expect(isCarried(label)).toBe(true);
    const rows = [
      PROJECTS,
      ['Piana', 100, 100, 50, 50],
      [label, 100, 100, 50, 50],
      ['Versilia', 1, 1, 1, 100],
    ];
    expect(kinds(rows)).toEqual(['data', 'data']);
  });

  test.each(['Riporto di terreno', 'Totale', 'Pagina', 'Riportare in sede gli uffici'])('%s is', (label) => {
    expect(isCarried(label)).toBe(false);
  });
});

test('words of totals are folded single words, each once', () => {
  for (const [name, concept] of Object.entries(TOTALS)) {
    for (const words of [concept.it, 'en' in concept ? concept.en : []]) {
      expect([name, words.filter((word) => fold(word) !== word || word.includes(' '))]).toEqual([name, []]);
      expect([name, words.filter((word, at) => words.indexOf(word) !== at)]).toEqual([name, []]);
    }
  }
});
