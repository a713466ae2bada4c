import fc from 'fast-check';
import { rateOf } from '../../../src/recognition/grammars/lines/rates';
import type { FigureCell } from '../../../src/facts/facts';
import { factsOf, onlyTable, sheet } from '../sheets';

const revenues = () =>
  onlyTable(
    sheet('Entrate', [
      ['Stato di attuazione delle entrate, IV trimestre 2016'],
      [
        'Entrate',
        'Stanziato',
        'Assestato',
        'Accertato',
        'Riscosso',
        '% accertato',
        'Velocità di riscossione',
      ],
      ['T1', 1000, 1100, 1017.17, 799.8, 92, 79],
      ['T2', 200, 200, 150, 75, 75, 50],
      ['T3', 300, 200, 100, 90, 51, 90],
      ['Totale', 1500, 1500, 1267.17, 964.8, 84, 76],
    ]),
  );

describe('a budget from appropriations to payments (contract, `lines`)', () => {
  test('rows are lines with their amounts, no nodes of the tree', () => {
    const table = revenues();
    expect(table).toMatchObject({
      kind: 'budget-execution',
      levels: [],
      period: { year: 2016, quarter: 4 },
    });
    expect(factsOf(table, 'node')).toEqual([]);
    expect(factsOf(table, 'line')[0]).toMatchObject({
      label: 'T1',
      period: { year: 2016, quarter: 4 },
      amounts: {
        initial: { value: '1000' },
        updated: { value: '1100' },
        committed: { value: '1017.17' },
        paid: { value: '799.8' },
      },
    });
  });

  test('a printed rate says what it divides: by its name, or as most rows bear out, wrong ones (T3) included', () => {
    const [, , third] = factsOf(revenues(), 'line');
    expect(third?.measures).toMatchObject([
      {
        label: '% accertato',
        published: { value: '51' },
        of: { numerator: 'committed', denominator: 'updated' },
      },
      {
        label: 'Velocità di riscossione',
        published: { value: '90' },
        of: { numerator: 'paid', denominator: 'committed' },
      },
    ]);
  });

  test('totals are marked, and come with the rows they sum', () => {
    const table = revenues();
    expect(factsOf(table, 'line').map(({ isTotal }) => isTotal)).toEqual([false, false, false, true]);
    expect(factsOf(table, 'total').map(({ role, parts }) => [role, parts.length])).toEqual([
      ['initial', 3],
      ['updated', 3],
      ['committed', 3],
      ['paid', 3],
    ]);
  });

  test('dotted accounts are no codes of projects', () => {
    const table = onlyTable(
      sheet('Budget', [
        ['Budget economico 2021'],
        ['Capitolo', 'Voce di spesa', 'Stanziato', 'Assestato', 'Impegnato', 'Liquidato'],
        ['04.41.01', 'Cancelleria', 12000, 10000, 8000, 7000],
        ['04.46.01', 'Pulizie', 70000, 70000, 70000, 64000],
      ]),
    );
    expect(table.kind).toBe('budget-execution');
    expect(factsOf(table, 'line').map(({ label }) => label)).toEqual([
      '04.41.01 Cancelleria',
      '04.46.01 Pulizie',
    ]);
  });

  test('missions of a municipality are lines, though they are areas elsewhere', () => {
    const table = onlyTable(
      sheet('Spese', [
        ['Missione', 'Stanziamento', 'Impegni', 'Pagamenti', '% impegnato'],
        ['01 Servizi istituzionali', 100, 80, 70, 80],
        ['04 Istruzione', 200, 100, 50, 50],
      ]),
    );
    expect(table.kind).toBe('budget-execution');
    expect(factsOf(table, 'line')[1]?.measures[0]?.of).toEqual({
      numerator: 'committed',
      denominator: 'initial',
    });
  });

  test('quarters in the heads give a line a quarter, the budget in each', () => {
    const table = onlyTable(
      sheet('Bilancio', [
        ['Bilancio 2020'],
        ['Capitolo', 'Assestato', 'Impegnato I trimestre', 'Impegnato II trimestre'],
        ['101 Cancelleria', 100, 20, 40],
      ]),
    );
    expect(factsOf(table, 'line')).toMatchObject([
      {
        period: { year: 2020, quarter: 1 },
        amounts: { updated: { value: '100' }, committed: { value: '20' } },
      },
      {
        period: { year: 2020, quarter: 2 },
        amounts: { updated: { value: '100' }, committed: { value: '40' } },
      },
    ]);
  });

  test.each([
    ['projects', ['Progetto', 'Stanziato', 'Assestato', 'Impegnato'], ['1A0101 Sportello', 10, 10, 5]],
    ['a cash book', ['Data', 'Incassi', 'Pagamenti', 'Saldo'], ['01/02/2020', 10, 20, 30]],
    ['a home budget', ['Voce', 'Preventivo', 'Pagato', 'Residuo'], ['Fiori', 100, 50, 50]],
  ])('%s is none', (_what, head, row) => {
    expect(onlyTable(sheet('Foglio1', [head, row])).kind).not.toBe('budget-execution');
  });
});

describe('what a rate divides', () => {
  const figure = (value: number, places = 2): FigureCell => ({
    ref: { sheet: 'S', row: 0, col: 0 },
    text: String(value),
    value: String(value),
    places,
    raw: String(value),
    factor: '1',
  });
  const row = (initial: number, updated: number, committed: number, paid: number, printed: number) => ({
    amounts: {
      initial: figure(initial),
      updated: figure(updated),
      committed: figure(committed),
      paid: figure(paid),
    },
    printed: figure(printed, 1),
  });

  test('the head names both', () => {
    const rows = [row(100, 200, 80, 40, 12.3)];
    expect(rateOf('% pagato / assestato', rows)).toEqual({ numerator: 'paid', denominator: 'updated' });
    expect(rateOf('Impegnato su stanziato iniziale %', rows)).toEqual({
      numerator: 'committed',
      denominator: 'initial',
    });
  });

  test('two readings that give different figures are none', () => {
    expect(rateOf('% realizzazione', [row(200000, 100000, 99960, 99960, 100)])).toBeNull();
  });

  test('nothing borne out is nothing said', () => {
    expect(rateOf('% realizzazione', [row(100, 200, 80, 40, 12.3)])).toBeNull();
  });

  test('whatever the amounts, a rate as printed is found again when it is the only one that fits', () => {
    const amount = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, amount, amount, amount), { minLength: 3, maxLength: 8 }),
        (rows) => {
          const printed = rows.map(([initial, updated, committed, paid]) =>
            row(initial, updated, committed, paid, Math.round((paid / committed) * 1000) / 10),
          );
          const found = rateOf('%', printed);
          if (found !== null) expect(found).toEqual({ numerator: 'paid', denominator: 'committed' });
          expect(rateOf('Velocità di riscossione', printed)).toEqual({
            numerator: 'paid',
            denominator: 'committed',
          });
        },
      ),
    );
  });
});
