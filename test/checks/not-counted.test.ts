import { analyse } from '../../src/pipeline';
import { cellName } from '../../src/workbook/address';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { sheet, type Typed, workbook } from '../recognition/sheets';

const HEAD = ['Codice', 'Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo', '% utilizzo'];
const PROJECTS: readonly (readonly Typed[])[] = [
  ['1A0101', 'Sportello per le imprese', 12000, 12500, 11250, 90],
  ['1A0102', 'Assistenza alle reti di impresa', 8000, 8000, 7600, 95],
  ['1B0101', 'Fiere e missioni', 30000, 28000, 21000, 75],
  ['2A0101', 'Registro imprese in linea', 15400, 15400, 14630, 95],
];
const ROWS: readonly (readonly Typed[])[] = [['Risorse 2016'], [], HEAD, ...PROJECTS];
/** Row of the second project, and of the total, from 0. */
const [SECOND, TOTAL] = [4, 7];
const ALL = [65400, 63900, 54480];
const SHOWN = [57400, 55900, 46880];

const withTotal = (amounts: readonly number[]): readonly (readonly Typed[])[] => [
  ...ROWS,
  ['TOTALE', null, ...amounts, Math.round((amounts[2]! / amounts[1]!) * 1000) / 10],
];

/** The sheet with the formulas of its total row: a sum of each column of money, and the use of the budget. */
function summing(snapshot: SheetSnapshot, sum: (range: string) => string): SheetSnapshot {
  const formulaAt = ({ row, col }: CellSnapshot): string | undefined => {
    if (row !== TOTAL || col < 2) return undefined;
    return col === 5 ? 'ROUND(E8/D8*100,1)' : sum(`${cellName(3, col)}:${cellName(6, col)}`);
  };
  return {
    ...snapshot,
    cells: snapshot.cells.map((cell) => {
      const formula = formulaAt(cell);
      return formula === undefined ? cell : { ...cell, formula };
    }),
  };
}

const looking = (
  snapshot: SheetSnapshot,
  look: (cell: CellSnapshot) => CellSnapshot['look'],
): SheetSnapshot => ({
  ...snapshot,
  cells: snapshot.cells.map((cell) => {
    const found = look(cell);
    return found ? { ...cell, look: found } : cell;
  }),
});

const outcomeOf = (snapshot: WorkbookSnapshot) => {
  const { findings, measures, model } = analyse(snapshot);
  const entity = model.nodes.find(({ level }) => level === 'entity');
  return {
    told: findings.map(({ rule, severity, cell, message }) => [
      rule,
      severity,
      cell && cellName(cell.row, cell.col),
      message.key,
    ]),
    findings,
    args: findings[0]?.message.args,
    updated: entity && measures.nodes.get(entity.id)?.updated?.value,
    actual: entity && measures.nodes.get(entity.id)?.actual?.value,
  };
};
const ofSheet = (snapshot: SheetSnapshot) => outcomeOf(workbook(snapshot));
const FILTER = { top: 2, left: 0, bottom: 6, right: 5 };
const LEFT_OUT = ['not-counted', 'warning', 'A5', 'hidden-rows-left-out'];
const COUNTED = ['not-counted', 'info', 'A5', 'hidden-rows'];

describe('a hidden row', () => {
  const hidden = { hiddenRows: [SECOND] };
  const shown = sheet('Risorse', withTotal(SHOWN));
  const all = sheet('Risorse', withTotal(ALL));

  test.each<[string, SheetSnapshot]>([
    [
      'SUBTOTAL(109) leaves out what a hand hid',
      { ...summing(shown, (range) => `SUBTOTAL(109,${range})`), ...hidden },
    ],
    [
      'SUBTOTAL(9) what a filter hid',
      { ...summing(shown, (range) => `SUBTOTAL(9,${range})`), ...hidden, filter: FILTER },
    ],
    [
      'SUBTOTAL(9) what the filter of a table hid',
      {
        ...summing(shown, (range) => `SUBTOTAL(9,${range})`),
        ...hidden,
        tables: [{ name: 'Tabella1', range: { ...FILTER, bottom: TOTAL }, hasHead: true, hasTotals: true }],
      },
    ],
    [
      'and a total written with another sum of it',
      { ...summing(shown, (range) => `SUBTOTAL(109,${range})+0`), ...hidden },
    ],
  ])('%s: the total is right for what is shown, the body counts all, and it is said once', (_, snapshot) => {
    const { told, args, updated, actual } = ofSheet(snapshot);
    expect(told).toEqual([LEFT_OUT]);
    expect(args).toMatchObject({
      rows: '5',
      names: 'Assistenza alle reti di impresa',
      sums: 'C8, D8, E8, F8',
    });
    expect([updated, actual]).toEqual(['63900.00', '54480.00']);
  });

  test.each<[string, SheetSnapshot]>([
    ['SUM counts it', { ...summing(all, (range) => `SUM(${range})`), ...hidden }],
    ['SUBTOTAL(9) counts what a hand hid', { ...summing(all, (range) => `SUBTOTAL(9,${range})`), ...hidden }],
    [
      'SUBTOTAL(9) counts it where there are filter buttons and nothing is filtered',
      { ...summing(all, (range) => `SUBTOTAL(9,${range})`), ...hidden, filter: FILTER },
    ],
    ['a typed total counts it', { ...all, ...hidden }],
  ])('%s: it is said, and nothing is wrong', (_, snapshot) => {
    expect(ofSheet(snapshot).told).toEqual([COUNTED]);
  });

  test('a typed total that does not count it is wrong as any other', () => {
    expect(ofSheet({ ...shown, ...hidden }).told.map(([rule, , cell]) => `${rule} ${cell}`)).toEqual(
      expect.arrayContaining(['total-differs C8', 'total-differs D8', 'not-counted A5']),
    );
  });

  test('several of them are told together', () => {
    const { told, args } = ofSheet({ ...all, hiddenRows: [3, SECOND, 6] });
    expect(told).toEqual([['not-counted', 'info', 'A4', 'hidden-rows']]);
    expect(args).toMatchObject({ rows: '4–5, 7', count: '3' });
  });

  test('outside the table, or without a figure, is nobody’s business', () => {
    expect(ofSheet({ ...all, hiddenRows: [0] }).told).toEqual([]);
    expect(
      ofSheet({ ...sheet('Risorse', [...withTotal(ALL), ['nota: provvisorio']]), hiddenRows: [8] }).told,
    ).toEqual([]);
  });
});

describe('a hidden column', () => {
  /** The outturn of before beside that of now, under one name. */
  const twice = (hidden: readonly number[], order: readonly [number, number]): SheetSnapshot => ({
    ...sheet('Risorse', [
      ['Risorse 2016'],
      [],
      ['Codice', 'Progetto', 'Budget iniziale', 'Budget aggiornato', 'Consuntivo', 'Consuntivo'],
      ...PROJECTS.slice(0, 3).map((row, index) => {
        const [old, now] = [[5000, 3000, 10000][index]!, row[4] as number];
        return [...row.slice(0, 4), ...(order[0] === 0 ? [old, now] : [now, old])];
      }),
      ['TOTALE', null, 50000, 48500, ...(order[0] === 0 ? [18000, 39850] : [39850, 18000])],
    ]),
    hiddenCols: hidden,
  });

  test.each([
    ['before', twice([4], [0, 1]), 'E3'],
    ['behind', twice([5], [1, 0]), 'F3'],
  ] as const)('%s the one that is shown gives way to it, and is told', (_, snapshot, cell) => {
    const { told, actual } = ofSheet(snapshot);
    expect(actual).toBe('39850.00');
    expect(told).toEqual([['not-counted', 'info', cell, 'hidden-columns-unread']]);
  });

  test('that alone plays its part is read, and told', () => {
    const { told, actual } = ofSheet({ ...sheet('Risorse', withTotal(ALL)), hiddenCols: [4] });
    expect(actual).toBe('54480.00');
    expect(told).toEqual([['not-counted', 'info', 'E3', 'hidden-columns']]);
  });

  test('of words alone says nothing', () => {
    expect(ofSheet({ ...sheet('Risorse', withTotal(ALL)), hiddenCols: [1] }).told).toEqual([]);
  });
});

describe('what is struck out', () => {
  const all = sheet('Risorse', withTotal(ALL));
  const STRUCK = { struck: 'wholly' } as const;

  test('as a whole row counts until somebody takes it out, and is told once', () => {
    const { told, args } = ofSheet(looking(all, ({ row }) => (row === SECOND ? STRUCK : undefined)));
    expect(told).toEqual([['not-counted', 'warning', 'A5', 'struck-rows']]);
    expect(args).toMatchObject({ rows: '5', names: 'Assistenza alle reti di impresa' });
  });

  test('as one figure is told at its cell', () => {
    const { told } = ofSheet(
      looking(all, ({ row, col }) => (row === SECOND && col === 4 ? STRUCK : undefined)),
    );
    expect(told).toEqual([['not-counted', 'warning', 'E5', 'struck-cell']]);
  });

  test('in a part of a text is told with the words where they are known', () => {
    const part = (more: object) =>
      looking(all, ({ row, col }) =>
        row === SECOND && col === 1 ? { struck: 'partly', ...more } : undefined,
      );
    expect(ofSheet(part({ struckText: '120 giorni' }))).toMatchObject({
      told: [['not-counted', 'warning', 'B5', 'struck-text']],
      args: { text: '120 giorni' },
    });
    expect(ofSheet(part({ struckText: 'alle reti' })).told).toEqual([
      ['not-counted', 'info', 'B5', 'struck-text'],
    ]);
    expect(ofSheet(part({})).told).toEqual([['not-counted', 'info', 'B5', 'struck-part']]);
  });
});

describe('formulas that nobody has calculated', () => {
  const formulas = summing(sheet('Risorse', withTotal(ALL)), (range) => `SUM(${range})`);
  const never = (wanted: (cell: CellSnapshot) => boolean): SheetSnapshot => ({
    ...formulas,
    cells: formulas.cells.map((cell) =>
      wanted(cell)
        ? {
            ...cell,
            content: { type: 'text', value: '' },
            formula: cell.formula ?? 'Conti!B4',
            uncalculated: true,
          }
        : cell,
    ),
  });

  test('are told by columns, and nothing else is said of their cells', () => {
    const { told } = ofSheet(never(({ row, col }) => (col === 4 || col === 5) && row > 2));
    expect(told).toEqual([
      ['stale-value', 'warning', 'E4', 'never-calculated'],
      ['stale-value', 'warning', 'F4', 'never-calculated'],
    ]);
  });

  test('of a total alone too', () => {
    const { told, args } = ofSheet(never(({ row, formula }) => row === TOTAL && formula !== undefined));
    expect(told.map(([, , cell]) => cell)).toEqual(['C8', 'D8', 'E8', 'F8']);
    expect(args).toMatchObject({ cells: 'C8', count: '1' });
  });

  test('are told where nothing is recognised, too', () => {
    const sheetOfFormulas: SheetSnapshot = {
      ...sheet('Foglio1', [['a']]),
      cells: [
        {
          row: 0,
          col: 0,
          content: { type: 'text', value: '' },
          format: 'General',
          formula: 'B1',
          uncalculated: true,
        },
      ],
    };
    expect(ofSheet(sheetOfFormulas).told).toEqual([['stale-value', 'warning', 'A1', 'never-calculated']]);
  });
});

describe('manual calculation', () => {
  const printed = summing(sheet('Risorse', withTotal(ALL)), (range) => `SUM(${range})`);
  const typed = (value: number): SheetSnapshot => ({
    ...printed,
    cells: printed.cells.map((cell) =>
      cell.row === 3 && cell.col === 4 ? { ...cell, content: { type: 'number', value } } : cell,
    ),
  });
  const manual = (snapshot: SheetSnapshot) => outcomeOf({ ...workbook(snapshot), manualCalculation: true });

  test('a figure typed after the last one makes the formulas outdated that use it, by way of others too; it is not accused', () => {
    const { told, findings, actual } = manual(typed(12250));
    const stale = findings.find(({ rule }) => rule === 'stale-value');
    expect(told.filter(([rule]) => rule === 'stale-value')).toEqual([
      ['stale-value', 'warning', 'E8', 'outdated'],
      ['stale-value', 'warning', 'F8', 'outdated'],
    ]);
    expect(told.some(([rule]) => rule === 'total-differs')).toBe(false);
    expect(stale?.message.args).toMatchObject({ published: '54480', expected: '55480', cells: 'E8' });
    expect(actual).toBe('55480.00');
  });

  test('where all formulas give what they show nothing is said', () => {
    expect(manual(printed).told).toEqual([]);
  });

  test('the same figures in a workbook that calculates by itself are a mistake in a cell', () => {
    expect(ofSheet(typed(12250)).told.some(([rule]) => rule === 'stale-value')).toBe(false);
  });

  test('what is not worked out here is said, once, as not recalculated', () => {
    const unknown: SheetSnapshot = {
      ...printed,
      cells: printed.cells.map((cell) =>
        cell.row === TOTAL && cell.col > 1 && cell.col < 5
          ? { ...cell, formula: `DSUM(A3:F7,${cell.col},A1:A2)` }
          : cell,
      ),
    };
    const { told, args } = manual(unknown);
    expect(told).toEqual([['stale-value', 'info', 'C8', 'not-recalculated']]);
    expect(args).toEqual({ count: '3' });
  });
});
