import { constant, meanOf, percentOf, productOf, quotient } from '../../src/domain/expression';
import { leaf } from '../../src/model/leaf';
import type { AmountFact, FigureCell, TotalFact } from '../../src/facts/facts';
import { at, made, money, node, numberCell, sumOfCells } from './model';
import { tableOf } from '../values';
import { cellsOf, report, under } from './plans';
import { RESOURCES } from './resources';

describe('a table of resources', () => {
  const plan = report(RESOURCES, 'riepilogo-risorse');

  it('refers to the cells of the amounts', () => {
    expect(under(plan, 'Budget aggiornato', '2C0102')).toMatchObject({
      value: 90300,
      formula: "'Foglio3'!F23",
      look: 'money',
    });
  });

  it('has the value where the amount was typed as text, and where it was read', () => {
    expect(under(plan, 'Consuntivo', '2C0104')).toEqual({ row: 7, col: 3, value: 210000, look: 'money' });
    expect(under(plan, 'Letto in', '2C0104')).toMatchObject({
      value: "'Foglio3'!F24",
      link: at('F24'),
      style: 'link',
    });
  });

  it('adds the projects up, not what the objective prints', () => {
    expect(under(plan, 'Consuntivo', '2C')).toMatchObject({
      value: 269300.76,
      formula: "SUM('Foglio3'!G23,210000)",
    });
    expect(under(plan, 'Budget aggiornato', 'Totale')).toMatchObject({
      value: 438300,
      formula: "SUM('Foglio3'!F23:F24)",
      style: 'total',
    });
  });

  it('recomputes the use and stands the printed one beside it, in points', () => {
    expect(under(plan, '% utilizzo', '2C0102')).toMatchObject({
      value: 65.7,
      formula: `IF(OR(COUNT('Foglio3'!F23:G23)<2,'Foglio3'!F23=0),"",ROUND('Foglio3'!G23/'Foglio3'!F23*100,1))`,
    });
    expect(under(plan, '% utilizzo dichiarata', '2C0102')).toMatchObject({
      value: 65.7,
      formula: "'Foglio3'!H23*100",
      look: 'percent1',
    });
  });

  it('shows a declared percentage with the places it has there: 65,7 as 65,7, 94 as 94, 2,87 as 2,87', () => {
    const looks = [0, 1, 2].map((places) => {
      const use = { ...numberCell('H23', '0.657', '100'), places };
      const project = node(
        '2C0102',
        'project',
        null,
        money(numberCell('F23', '9'), numberCell('G23', '9'), use),
      );
      const shown = report({ nodes: [[project, null]] }, 'riepilogo-risorse');
      return under(shown, '% utilizzo dichiarata', '2C0102')?.look;
    });
    expect(looks).toEqual(['integer', 'percent1', 'percent2']);
  });

  it('leaves out the columns that nobody fills', () => {
    const heads = plan.cells.filter(({ style }) => style === 'head').map(({ value }) => value);
    expect(heads).toEqual([
      'Codice',
      'Voce',
      'Budget aggiornato',
      'Consuntivo',
      '% utilizzo',
      '% utilizzo dichiarata',
      '% risorse impiegate',
      'Letto in',
    ]);
  });

  it('keeps its head in sight and on every page', () => {
    expect(plan.freeze).toEqual({ rows: 4, cols: 1 });
    expect(plan.print).toEqual({ landscape: true, repeatRows: [3, 3] });
    expect(cellsOf(plan).A1).toMatchObject({ value: 'Riepilogo risorse', style: 'title' });
    expect(cellsOf(plan).A2).toMatchObject({ value: 'Anno 2016 · fonte: prova.xlsx', style: 'subtitle' });
  });

  it('is wide enough for every number, and for text up to a line one can read', () => {
    const [code, , updated] = plan.widths;
    expect(code).toBeGreaterThan('2C0102'.length);
    expect(updated).toBeGreaterThan('438.300,00'.length);
    const long = node('1', 'project', null, {
      title: 'parola '.repeat(60),
      ...money(numberCell('A1', '1'), numberCell('B1', '1')),
    });
    const wide = report({ nodes: [[long, null]] }, 'riepilogo-risorse');
    expect(wide.widths[1]).toBeLessThan(70);
  });
});

// Report, "Riepilogo interventi economici": thousands of euro, a printed total and a part that is no area's.
describe('a statement in thousands', () => {
  const parts = ['23.21', '1076.19', '4.12'].map((raw, row) =>
    numberCell(`B${row + 13}`, raw, '1000', 'Aree'),
  );
  const total = numberCell('B16', '1103.52', '1000', 'Aree');
  const fact = (item: string, amount: FigureCell, isTotal = false): AmountFact => ({
    type: 'amount',
    statement: 'economic-interventions',
    item,
    label: item,
    institutionalFunction: null,
    year: 2016,
    amount,
    share: null,
    isTotal,
  });
  const rows = parts.map((cell, at) => fact(`area-${at + 1}`, cell));
  const shares = rows.map((row, at) => ({
    fact: row,
    share: made({
      id: `composition:${at}`,
      places: 1,
      expression: percentOf(leaf(parts[at]!), sumOfCells(...parts)),
    }),
  }));

  it('is brought to euro, and its total is the sum of the rows beside what is printed', () => {
    const printed: TotalFact = {
      type: 'total',
      scope: 'total',
      role: 'amount',
      year: 2016,
      label: 'Totale',
      printed: total,
      parts,
    };
    const plan = report(
      {
        tables: [tableOf('economic-interventions', 'Aree', [...rows, printed])],
        measures: { statements: [...shares, { fact: fact('strategic', total, true), share: null }] },
      },
      'interventi-economici',
    );
    expect(under(plan, 'Importo 2016', 'area-1')).toMatchObject({
      value: 23210,
      formula: "'Aree'!B13*1000",
      look: 'integer',
    });
    expect(under(plan, 'Importo 2016', 'strategic')).toMatchObject({
      value: 1103520,
      formula: "SUM('Aree'!B13:B15)*1000",
      style: 'total',
    });
    expect(under(plan, 'Totale dichiarato 2016', 'strategic')).toMatchObject({ formula: "'Aree'!B16*1000" });
    expect(under(plan, 'Composizione % 2016', 'area-2')).toMatchObject({
      value: 97.5,
      formula: `IF(OR(COUNT('Aree'!B14)=0,SUM('Aree'!B13:B15)=0),"",ROUND('Aree'!B14/SUM('Aree'!B13:B15)*100,1))`,
    });
  });

  it('without a total of its own gets one, of the report above it', () => {
    const plan = report({ measures: { statements: shares } }, 'interventi-economici');
    expect(under(plan, 'Importo 2016', 'Totale')).toMatchObject({ value: 1103520, formula: 'SUM(B6:B8)' });
  });
});

// Report, annex 2: project 6 (94%) is paid in full.
describe('the improvement plan', () => {
  it('says what was paid beyond what the rule gives', () => {
    const planned = numberCell('F25', '3300.78');
    const paid = numberCell('G25', '3300.78');
    const results = [numberCell('D26', '100'), numberCell('D27', '88')];
    const mean = meanOf(results.map(leaf));
    const due = productOf(leaf(planned), quotient(mean, constant(100)));
    const plan = report(
      {
        measures: {
          incentives: {
            projects: [
              {
                fact: {
                  type: 'incentive',
                  number: '6',
                  code: '3C0102',
                  title: 'Conti',
                  ref: at('C25'),
                  result: null,
                  planned,
                  paid,
                  indicators: [],
                },
                achievement: made({ id: 'incentive:6', expression: mean }),
                due: made({ id: 'due:6', rule: 'incentive-due', expression: due }),
              },
            ],
            planned: made({ id: 'planned', expression: sumOfCells(planned) }),
            paid: null,
            overall: null,
          },
        },
      },
      'piano-miglioramento',
    );
    expect(under(plan, 'Risorse dovute', '6')?.value).toBe(3102.73);
    expect(under(plan, 'Differenza', '6')).toMatchObject({
      value: 198.05,
      formula:
        `IF(OR(COUNT('Foglio3'!F25:G25)<2,COUNT('Foglio3'!D26:D27)=0),"",` +
        `ROUND('Foglio3'!G25-'Foglio3'!F25*AVERAGE('Foglio3'!D26:D27)/100,2))`,
    });
  });
});
