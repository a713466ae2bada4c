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
