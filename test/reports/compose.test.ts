import { constant, meanOf, percentOf, sumOf } from '../../src/domain/expression';
import { figure } from '../../src/domain/figure';
import { leaf } from '../../src/model/leaf';
import type { RatioMeasure } from '../../src/model/measures';
import { compose } from '../../src/reports/compose';
import { refName } from '../../src/workbook/address';
import { type InputParts, at, inputOf, made, node, numberCell, sheet } from './model';
import { nodeMeasure } from '../values';
import { cellsOf, report, under } from './plans';
import { RESOURCES } from './resources';

const ratio = (year: number): RatioMeasure => ({
  id: 'fixed-asset-incidence',
  label: "Incidenza dell'attivo immobilizzato",
  year,
  unit: 'percent',
  better: null,
  figure: figure({
    id: `ratio:fixed-asset-incidence:${year}`,
    rule: 'ratio',
    expression: meanOf([]),
    places: 1,
    published: { value: '73.5', places: 1, cell: at('D14', 'Indici') },
  }),
  status: 'published-only',
  missing: ['fixed-assets', 'current-costs/C'],
});

describe('which sheets are written', () => {
  it('those that the workbook gives data for, and always the summary and the findings', () => {
    const plans = compose(inputOf({ measures: { ratios: [ratio(2016)] } }), 'it');
    expect(plans.map(({ name }) => name)).toEqual([
      'Sintesi',
      'Stato di salute',
      'Quadrature',
      'Registro di calcolo',
    ]);
  });

  it('one that an earlier run wrote says that its data are gone', () => {
    const marked = { ...sheet('Interventi economici'), reportId: 'interventi-economici' };
    const { cells } = report({ sheets: [marked] }, 'interventi-economici');
    expect(cells.map(({ value }) => value)).toContain(
      'La cartella di lavoro non ha più dati per questo foglio.',
    );
  });

  it('titles and heads follow the language', () => {
    const names = compose(inputOf(RESOURCES), 'en').map(({ name }) => name);
    expect(names).toEqual([
      'Summary',
      'Resources',
      'Resources by area',
      'Reconciliations',
      'Calculation register',
    ]);
  });

  it('the summary leads to the others by their final names', () => {
    const parts = { ...RESOURCES, sheets: [...(RESOURCES.sheets ?? []), sheet('Quadrature')] };
    const links = report(parts, 'sintesi').cells.flatMap(({ link }) => (link ? [refName(link)] : []));
    expect(links).toContain("'Quadrature (2)'!A1");
    expect(links).toContain("'Riepilogo risorse'!A1");
  });
});

describe('an achievement', () => {
  const counted = { op: 'cell', ref: at('D4', 'SG'), value: '97' } as const;
  const empty = { op: 'missing', ref: at('D5', 'SG') } as const;
  const partial = nodeMeasure({
    achievement: {
      figure: made({
        id: 'achievement:entity/1',
        expression: meanOf([counted, empty, constant('98.51')]),
        published: { value: '97.75', places: 2, cell: at('E4', 'SG') },
      }),
      status: 'partial',
      counted: 2,
      of: 3,
      recomputed: null,
      overrides: [],
    },
  });
  const withSheet = (...cells: [string, number | string][]): InputParts => ({
    sheets: [sheet('SG', cells)],
    nodes: [
      [node('entity', 'entity', null), null],
      [node('entity/1', 'objective', 'entity', { code: null }), partial],
    ],
  });

  it('waits for the cells that are still empty and says how many count', () => {
    const plan = report(withSheet(['D4', 97]), 'obiettivi-ente');
    expect(under(plan, 'Raggiungimento %', '1')).toMatchObject({
      value: 97.76,
      formula: "ROUND(AVERAGE('SG'!D4:D5,98.51),2)",
    });
    expect(under(plan, 'Stato', '1')?.value).toBe('parziale (2 di 3)');
  });

  it('leaves out a cell whose number does not count', () => {
    const plan = report(withSheet(['D4', 97], ['D5', 1]), 'obiettivi-ente');
    expect(under(plan, 'Raggiungimento %', '1')?.formula).toBe("ROUND(AVERAGE('SG'!D4,98.51),2)");
  });

  it('stands in the register with its rule, inputs, exact value and how it agrees with the printed one', () => {
    const plan = report(withSheet(['D4', 97], ['E4', '97,75']), 'registro');
    const row = [
      'Regola',
      'Celle di partenza',
      'Formula',
      'Valore esatto',
      'Arrotondamento',
      'Dichiarato',
      'Esito',
    ].map((head) => under(plan, head, 'achievement:entity/1')?.value);
    expect(row).toEqual([
      'media degli indicatori',
      "'SG'!D4 = 97; 'SG'!D5 = –",
      "fx =ROUND(AVERAGE('SG'!D4:D5,98.51),2)",
      '97,755',
      '2 decimali, 5 per eccesso',
      97.75,
      'arrotondamento',
    ]);
  });
});

describe('a figure made of very many cells', () => {
  const rows = Array.from({ length: 150 }, (_, index) => index + 1);
  const many = sumOf(rows.map((row) => leaf(numberCell(`C${row}`, '10.5'))));
  const below = figure({ id: 'actual:1', rule: 'sum-below', expression: many, places: 2 });
  const share = figure({
    id: 'share:1',
    rule: 'budget-share',
    expression: percentOf(leaf(numberCell('C1', '10.5')), many),
    places: 1,
  });
  const plan = report(
    {
      sheets: [
        sheet(
          'Foglio3',
          rows.map((row) => [`C${row}`, 10.5]),
        ),
      ],
      nodes: [[node('1', 'area', null), nodeMeasure({ actual: below, share })]],
    },
    'registro',
  );

  it('is told by their ranges and their total', () => {
    expect(under(plan, 'Celle di partenza', 'actual:1')?.value).toBe("'Foglio3'!C1:C150 (150 celle) = 1.575");
  });

  it('stands like that among the other cells behind a share', () => {
    expect(under(plan, 'Celle di partenza', 'share:1')?.value).toBe(
      "'Foglio3'!C1 = 10,5; 'Foglio3'!C1:C150 (150 celle) = 1.575",
    );
  });
});

describe('the findings', () => {
  const plan = report(
    {
      sheets: [sheet('Aree', [['B8', 1759900]])],
      findings: [
        {
          rule: 'summary-differs',
          severity: 'error',
          cell: at('B8', 'Aree'),
          published: '1759900',
          expected: '1781900',
          message: {
            key: 'total',
            args: { name: 'Totale', published: '1759900', expected: '1781900', difference: '-22000' },
          },
          related: [at('C40')],
          accepted: null,
        },
      ],
    },
    'quadrature',
  );

  it('lead to the cell and subtract the figures that stand beside them', () => {
    const cells = cellsOf(plan);
    expect(cells.A5).toMatchObject({ value: 'errore', style: 'error' });
    expect(cells.C5).toMatchObject({ value: "'Aree'!B8", link: at('B8', 'Aree') });
    expect(cells.D5).toMatchObject({ value: 1759900, formula: "'Aree'!B8" });
    expect(cells.E5).toMatchObject({ value: 1781900 });
    expect(cells.F5).toMatchObject({ value: -22000, formula: 'ROUND(D5-E5,6)' });
    expect(cells.H5?.value).toBe("'Foglio3'!C40");
  });

  it('say so when there are none', () => {
    expect(report({}, 'quadrature').cells.map(({ value }) => value)).toContain('Nessuna segnalazione.');
  });
});

describe('the health ratios', () => {
  it('name what the workbook lacks, in words', () => {
    const plan = report({ measures: { ratios: [ratio(2016), ratio(2015)] } }, 'stato-salute');
    expect(under(plan, 'Dati mancanti', "Incidenza dell'attivo immobilizzato")?.value).toBe(
      'attivo immobilizzato (2016, 2015); oneri correnti, funzione C (2016, 2015)',
    );
    expect(under(plan, 'Dichiarato 2015', "Incidenza dell'attivo immobilizzato")?.value).toBe(73.5);
  });
});
