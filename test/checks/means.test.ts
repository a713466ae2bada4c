import { cellName } from '../../src/workbook/address';
import { analyse } from '../../src/pipeline';
import { sheet, type Typed, workbook } from '../recognition/sheets';

/** Severity, rule and cell of what is told of a sheet's degrees and blanks. */
const toldOf = (rows: readonly (readonly Typed[])[]): readonly string[] =>
  analyse(workbook(sheet('Indicatori', rows))).findings.flatMap(({ rule, severity, cell, expected }) =>
    cell && ['percent-differs', 'rounding', 'missing-value'].includes(rule)
      ? [`${severity} ${rule} ${cellName(cell.row, cell.col)}${expected ? ` → ${expected}` : ''}`]
      : [],
  );

const HEAD = ['Obiettivo strategico', '% di raggiungimento'];
const degrees = (
  label: string,
  printed: Typed,
  ...more: readonly Typed[][]
): readonly (readonly Typed[])[] => [
  ['Sintesi degli obiettivi 2019'],
  [],
  HEAD,
  ['Sostenere le imprese del territorio', 90],
  ['Semplificare i servizi ai cittadini', 70],
  ['Tutelare il mercato e i consumatori', 95],
  ...more,
  [label, printed],
];

describe('a degree printed below rows of degrees', () => {
  test.each<[string, string, Typed, readonly string[]]>([
    ['is their mean', 'Media', 85, []],
    ['called a mean, and another figure', 'Media', 78, ['error percent-differs B7 → 85']],
    ['cannot be below the lowest of them', 'Media ponderata', 61, ['error percent-differs B7 → 85']],
    ['an average degree', 'Grado di raggiungimento medio', 80, ['error percent-differs B7 → 85']],
    [
      'which some other rule may make, is to be looked at',
      'Performance complessiva',
      80,
      ['warning percent-differs B7 → 85'],
    ],
    ['their sum is no mean', 'Totale', 255, []],
  ])('%s', (_, label, printed, told) => {
    expect(toldOf(degrees(label, printed))).toEqual(told);
  });

  test('what does not count is left out of it', () => {
    expect(toldOf(degrees('Media', 85, ['Attuare il piano delle ispezioni', 'N.C.']))).toEqual([]);
  });

  test('with a row that nobody filled in, it proves nothing', () => {
    const told = toldOf(degrees('Media', 63, ['Attuare il piano delle ispezioni', null]));
    expect(told.filter((line) => line.includes('percent-differs'))).toEqual([]);
  });

  test('weighted, or plain: either will do, a third figure will not', () => {
    const weighed = (printed: number): readonly string[] =>
      toldOf([
        ['Indicatori del progetto'],
        [],
        ['Indicatore', 'Peso %', 'Target', 'Consuntivo', '% di raggiungimento'],
        ['Numero di ispezioni nei mercati', 50, '>= 40', 40, 100],
        ['Numero di incontri con le imprese', 30, '>= 20', 10, 50],
        ['Numero di pratiche informatizzate', 20, '>= 100', 60, 60],
        ['Media', null, null, null, printed],
      ]);
    expect(weighed(77)).toEqual([]);
    expect(weighed(70)).toEqual([]);
    expect(weighed(91)).toEqual(['error percent-differs E7 → 77']);
  });
});

describe('a result left out beside its degree', () => {
  const results = (...values: readonly Typed[]): readonly string[] =>
    toldOf([
      ['Indicatori del progetto'],
      [],
      ['Indicatore', 'Target', 'Consuntivo', '% di raggiungimento'],
      ['Numero di ispezioni nei mercati', '>= 40', values[0] ?? null, 100],
      ['Numero di incontri con le imprese', '>= 20', values[1] ?? null, 100],
      ['Numero di pratiche informatizzate', '>= 100', values[2] ?? null, 100],
      ['Numero di questionari raccolti', '>= 10', values[3] ?? null, 100],
    ]);

  test('is missing where the others have theirs', () => {
    expect(results(41, 22, null, 13)).toEqual(['warning missing-value C6']);
  });

  test.each<[string, readonly Typed[]]>([
    ['a dash is an answer', [41, 22, '-', 13]],
    ['so is N.C.', [41, 22, 'N.C.', 13]],
    ['a column mostly empty is kept so', [41, null, null, null]],
  ])('%s', (_, values) => {
    expect(results(...values)).toEqual([]);
  });
});

describe('an amount left out', () => {
  const budget = (actual: Typed, updated: Typed = 8000): readonly string[] =>
    toldOf([
      ['Risorse dei progetti 2019'],
      [],
      ['Codice', 'Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo'],
      ['1A0101', 'Sportello per le imprese', 12000, 12500, 11250],
      ['1A0102', 'Assistenza alle reti di impresa', 8000, updated, actual],
      ['1B0101', 'Fiere e missioni', 30000, 28000, 21000],
      ['1B0102', 'Marchio del territorio', 9000, 9500, 9100],
    ]);

  test('of a row that has the others is to be looked at', () => {
    expect(budget(null)).toEqual(['warning missing-value E5']);
  });

  test('a zero is an amount', () => {
    expect(budget(0)).toEqual([]);
  });
});
