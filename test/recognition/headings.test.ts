import type { NodeFact } from '../../src/facts/facts';
import { recognise } from '../../src/recognition/recognise';
import { type Typed, factsOf, sheet, workbook } from './sheets';

type Rows = readonly (readonly Typed[])[];

const nodes = (rows: Rows, name = 'Foglio1'): readonly NodeFact[] =>
  recognise(workbook(sheet(name, rows))).flatMap((table) => factsOf(table, 'node'));
const named = (rows: Rows): readonly (readonly [string, string | null, string])[] =>
  nodes(rows).map(({ level, code, title }) => [level, code, title]);

const HEAD = ['Denominazione indicatore', 'Target 2024', 'Risultato effettivo'];
const MONEY = ['Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo'];

describe('a node named above its block', () => {
  test.each<readonly [string, Rows, readonly [string, string, string]]>([
    [
      'right above the head',
      [['1.1- Riorganizzazione dell’ente']],
      ['objective', '1.1', 'Riorganizzazione dell’ente'],
    ],
    [
      'with a line between',
      [['1.1- Riorganizzazione'], ['Anno 2024'], []],
      ['objective', '1.1', 'Riorganizzazione'],
    ],
    [
      'a project of three numbers',
      [['2.1.3 - Fascicolo elettronico'], ['Anno 2024']],
      ['project', '2.1.3', 'Fascicolo elettronico'],
    ],
    ['a project of Lucca’s codes', [['1D0101 – Turismo lento']], ['project', '1D0101', 'Turismo lento']],
  ])('%s', (_name, above, node) => {
    const found = nodes([...above, HEAD, ['Costo medio', 600, 269], ['Contatti', 2, 2]]);
    const [holder] = found.filter(({ level }) => level !== 'indicator');
    expect([holder?.level, holder?.code, holder?.title]).toEqual(node);
    const indicators = found.filter(({ level }) => level === 'indicator');
    expect(indicators.map(({ parentKey }) => parentKey)).toEqual([holder?.key, holder?.key]);
  });

  test('a year that opens a title is no code', () => {
    const rows = [['2016 Obiettivi e indicatori'], HEAD, ['Costo medio', 600, 269], ['Contatti', 2, 2]];
    expect(nodes(rows).filter(({ level }) => level !== 'indicator')).toEqual([]);
  });
});

describe('a node named above its block without a code', () => {
  const holders = (found: readonly NodeFact[]): readonly string[] =>
    found.filter(({ level }) => level !== 'indicator').map(({ level, title }) => `${level} ${title}`);
  const ROWS = [HEAD, ['Costo medio', 600, 269], ['Contatti', 2, 2]];

  test('by its level and its title', () => {
    expect(holders(nodes([['PROGETTO: Polo museale'], ['Anno 2024'], [], ...ROWS]))).toEqual([
      'project Polo museale',
    ]);
    expect(holders(nodes([['Obiettivi: sintesi'], ...ROWS]))).toEqual([]);
  });

  test('by its title alone, where every repeated head has such a line', () => {
    const rows = [
      ['Piano della performance 2024'],
      [],
      ['Mercato coperto'],
      ...ROWS,
      [],
      ['Carta dei servizi'],
      ...ROWS,
    ];
    expect(holders(nodes(rows))).toEqual(['objective Mercato coperto', 'objective Carta dei servizi']);
    expect(holders(nodes(rows.filter((_, at) => at !== 2)))).toEqual(['objective Carta dei servizi']);
  });

  test('by a line, or a sheet’s name, that sets it apart from the same table on other sheets', () => {
    const read = (...sheets: readonly (readonly [string, Rows])[]): readonly string[] =>
      holders(
        recognise(workbook(...sheets.map(([name, rows]) => sheet(name, rows)))).flatMap((table) =>
          factsOf(table, 'node'),
        ),
      );
    expect(read(['Foglio1', [['Polo museale'], ...ROWS]], ['Foglio2', [['Fiere'], ...ROWS]])).toEqual([
      'objective Polo museale',
      'objective Fiere',
    ]);
    const general: Rows = [['Scheda obiettivi 2024'], ...ROWS];
    expect(read(['1.1 Polo museale', general], ['1.2 Fiere', general])).toEqual([
      'objective Polo museale',
      'objective Fiere',
    ]);
    expect(read(['Foglio1', general], ['Foglio2', general])).toEqual([]);
    expect(read(['Tributi', [['Ufficio Tributi'], ...ROWS]], ['Scheda 2', general])).toEqual([]);
  });
});

describe('the year of a table of indicators', () => {
  test('is its title’s, not that of a baseline beside its results', () => {
    const rows = [
      ['Piano della performance 2024'],
      ['Indicatore', 'Baseline 2023', 'Target', 'Risultato'],
      ['Contatti', 1, 2, 2],
    ];
    expect(nodes(rows).map(({ period }) => period.year)).toEqual([2024]);
  });
});

describe('the names of rows', () => {
  test('a title that begins with a word of level is a title', () => {
    const rows = [
      MONEY,
      ['Obiettivo lavoro giovani', 1, 2, 1],
      ['Indicatori ambientali on line', 3, 4, 2],
      ['Fiere', 5, 6, 3],
    ];
    expect(named(rows).map(([level]) => level)).toEqual(['project', 'project', 'project']);
  });

  test.each([')', '.', ' -', ':'])('codes joined to their titles by “%s” are codes', (joint) => {
    const rows = [MONEY, [`1A0101${joint} Archivi`, 1, 2, 1], [`1A0102${joint} Asilo nido`, 3, 4, 2]];
    expect(named(rows)).toEqual([
      ['project', '1A0101', 'Archivi'],
      ['project', '1A0102', 'Asilo nido'],
    ]);
  });

  test('“Ob. 1” over “1.1”, “1.2” numbers an objective and the positions under it', () => {
    const rows = [
      MONEY,
      ['Ob. 1 Gestione', 4, 6, 3],
      ['1.1- Laboratori', 1, 2, 1],
      ['1.2- Bilancio', 3, 4, 2],
    ];
    const [objective] = nodes(rows);
    expect([objective?.level, objective?.number, objective?.title]).toEqual(['objective', '1', 'Gestione']);
    expect(nodes(rows).every(({ code }) => code === null)).toBe(true);
  });
});
