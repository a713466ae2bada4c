import type { AmountFact, Fact, RatioFact } from '../../src/facts/facts';
import { amount, analysed, figureAt, node, table } from './facts';

/** "PROVENTI CORRENTI" and "ONERI CORRENTI", 2016. */
const REVENUES = {
  'annual-fee': '5951442.78',
  'secretarial-fees': '1813790.71',
  contributions: '736004.89',
  'service-revenues': '192930.53',
};
const COSTS = {
  personnel: '3427201.50',
  'running-costs': '1588317.37',
  'economic-interventions': '1151576.03',
  'depreciation-provisions': '1964094.72',
};

const rows = (
  statement: AmountFact['statement'],
  values: Readonly<Record<string, string>>,
  column: string,
  year = 2016,
): readonly AmountFact[] =>
  Object.entries(values).map(([item, value], index) =>
    amount(statement, item, year, figureAt(`Foglio7!${column}${index + 4}`, value)),
  );

const income = table('income-statement', [...rows('revenues', REVENUES, 'B'), ...rows('costs', COSTS, 'E')]);

const printed = (id: string, value: string, year = 2016): RatioFact => ({
  type: 'ratio',
  id,
  label: id,
  year,
  published: figureAt(`Salute!C${year - 2000}`, value),
});

const ratioOf = (facts: readonly Fact[], id: string, year = 2016) =>
  analysed([income, table('health-ratios', facts)]).measures.ratios.find(
    (each) => each.id === id && each.year === year,
  );

const firms = amount('structural-data', 'active-firms', 2016, figureAt('Imprese!B5', '36697'));

describe('composition of revenues and costs', () => {
  it.each([
    ['annual-fee', '68.5'],
    ['secretarial-fees', '20.9'],
    ['contributions', '8.5'],
    ['service-revenues', '2.2'],
    ['personnel', '42.1'],
    ['depreciation-provisions', '24.2'],
  ])('%s is %s%%', (item, share) => {
    const { measures } = analysed([income]);
    expect(measures.statements.find(({ fact }) => fact.item === item)?.share?.value).toBe(share);
  });

  it('amounts in one table and printed shares in another are one row', () => {
    const share = figureAt('Foglio7!B14', '68.5');
    const composition = table('income-statement', [amount('revenues', 'annual-fee', 2016, null, { share })]);
    const { measures } = analysed([income, composition]);
    const annualFee = measures.statements.filter(({ fact }) => fact.item === 'annual-fee');
    expect(annualFee).toHaveLength(1);
    expect(annualFee[0]).toMatchObject({
      fact: { amount: { value: '5951442.78' } },
      share: { value: '68.5', published: { value: '68.5' } },
    });
  });

  it('interventions by area in thousands: totals too have their share of the whole', () => {
    const thousand = (item: string, raw: string, row: number, isTotal = false) =>
      amount(
        'economic-interventions',
        item,
        2016,
        figureAt(`Aree!B${row}`, String(Number(raw) * 1000), { raw, factor: '1000' }),
        { isTotal },
      );
    const { measures } = analysed([
      table('economic-interventions', [
        thousand('area-1', '23.21', 4),
        thousand('area-2', '1076.19', 5),
        thousand('area-3', '4.12', 6),
        thousand('strategic', '1103.52', 7, true),
        thousand('non-strategic', '48.06', 8),
        thousand('total', '1151.58', 9, true),
      ]),
    ]);
    expect(measures.statements.map(({ share }) => share?.value)).toEqual([
      '2.0',
      '93.5',
      '0.4',
      '95.8',
      '4.2',
      '100.0',
    ]);
  });
});

describe('the health ratios of 2016', () => {
  it.each([
    ['current-management-balance', '93.5'],
    ['structural-cost-incidence', '80.3'],
    ['other-revenue-capacity', '10.7'],
  ])('%s from the printed revenues is %s', (id, value) => {
    expect(ratioOf([], id)).toMatchObject({ figure: { value }, status: 'measured', missing: [] });
  });

  it('with the fifth line, the change of stocks, they are as printed: 93,6 and 10,6', () => {
    const stocks = amount('revenues', 'stock-change', 2016, figureAt('Foglio7!B8', '-9650'));
    const fiveLines = table('income-statement', [
      ...rows('revenues', REVENUES, 'B'),
      stocks,
      ...rows('costs', COSTS, 'E'),
    ]);
    const { measures } = analysed([fiveLines]);
    const valueOf = (id: string) => measures.ratios.find((each) => each.id === id)?.figure.value;
    expect(valueOf('current-management-balance')).toBe('93.6');
    expect(valueOf('other-revenue-capacity')).toBe('10.6');
  });

  it('a printed total of the statement is preferred to the sum of its rows', () => {
    const total = amount('revenues', 'current-revenues', 2016, figureAt('Foglio7!B9', '8684518.91'), {
      isTotal: true,
    });
    expect(ratioOf([total], 'current-management-balance')?.figure.value).toBe('93.6');
  });

  it('a total comes before the part that bears its name', () => {
    const { measures } = analysed([
      table('balance-sheet', [
        amount('assets', 'fixed-assets', 2016, figureAt('SP!B4', '14706000')),
        amount('liabilities', 'net-worth', 2016, figureAt('SP!B18', '15866218.49')),
        amount('liabilities', 'net-worth', 2016, figureAt('SP!B20', '16618000'), {
          isTotal: true,
          label: 'Totale',
        }),
      ]),
    ]);
    expect(measures.ratios.find(({ id }) => id === 'fixed-asset-coverage')?.figure.value).toBe('88.5');
  });

  it('keeps what is printed, with its places', () => {
    expect(
      ratioOf([printed('current-management-balance', '93.6')], 'current-management-balance'),
    ).toMatchObject({
      figure: { id: 'ratio:current-management-balance:2016', published: { value: '93.6', places: 1 } },
    });
  });

  it('names the inputs it lacks', () => {
    expect(ratioOf([printed('intervention-per-firm', '31.8'), firms], 'intervention-per-firm')).toMatchObject(
      {
        figure: { value: null, published: { value: '31.8' } },
        status: 'missing-input',
        missing: ['new-investments'],
      },
    );
  });

  it('without any input is what is printed, and is not invented', () => {
    expect(
      ratioOf([printed('financial-independence', '82.3', 2013)], 'financial-independence', 2013),
    ).toMatchObject({
      figure: { value: null },
      status: 'published-only',
      missing: ['net-worth', 'total-liabilities'],
    });
    expect(ratioOf([], 'financial-independence')).toBeUndefined();
  });

  it('the credit change needs the year before', () => {
    const credits = (year: number, value: string) =>
      amount('assets', 'annual-fee-credits', year, figureAt(`SP!B${year - 2000}`, value));
    expect(
      ratioOf([credits(2016, '747'), credits(2015, '1000')], 'annual-fee-credit-change')?.figure.value,
    ).toBe('-25.3');
    expect(ratioOf([credits(2016, '747')], 'annual-fee-credit-change')).toMatchObject({
      status: 'missing-input',
      missing: ['annual-fee-credits'],
    });
  });
});

describe('costs by institutional function', () => {
  const byFunction = (item: string, letter: 'A' | 'B' | 'C' | 'D', value: string | null) =>
    amount('function-costs', item, 2016, value === null ? null : figureAt(`Funzioni!${letter}5`, value), {
      institutionalFunction: letter,
    });
  const valueOf = (facts: readonly Fact[], id: string) => ratioOf(facts, id)?.figure.value;

  it('operating efficiency: the costs of C and D without interventions, per active firm', () => {
    const facts = [
      firms,
      byFunction('current-costs', 'C', '2022155.63'),
      byFunction('current-costs', 'D', '2271029.83'),
      byFunction('economic-interventions', 'C', '24313.47'),
      byFunction('economic-interventions', 'D', '1127262.56'),
    ];
    expect(valueOf(facts, 'operating-efficiency')).toBe('85.6');
  });

  it('a function without interventions has them blank, which is nothing', () => {
    const facts = [
      byFunction('current-costs', 'C', '2000'),
      byFunction('economic-interventions', 'C', null),
      byFunction('secretarial-fees', 'C', '1792'),
    ];
    expect(valueOf(facts, 'registry-service-economy')).toBe('89.6');
  });

  it('a function’s costs are the sum of its rows where no row gives them', () => {
    const parts = (letter: 'A' | 'B', each: string) =>
      ['personnel', 'running-costs', 'economic-interventions', 'depreciation-provisions'].map((item) =>
        byFunction(item, letter, each),
      );
    expect(valueOf([...parts('A', '500000'), ...parts('B', '459425.4')], 'structure-efficiency')).toBe(
      '47.2',
    );
  });
});

describe('lines of a budget', () => {
  it('a percentage whose head says of what is recomputed; another stays as printed', () => {
    const { measures } = analysed([
      table('budget-execution', [
        {
          type: 'line',
          label: 'T1',
          period: { year: 2016, quarter: 4 },
          ref: node({ place: 'Entrate!A5', level: 'project' }).named[0]!,
          amounts: { committed: figureAt('Entrate!C5', '1000'), paid: figureAt('Entrate!D5', '786.3') },
          measures: [
            {
              label: 'Velocità di riscossione',
              published: figureAt('Entrate!E5', '79'),
              of: { numerator: 'paid', denominator: 'committed' },
            },
            { label: 'Indice', published: figureAt('Entrate!F5', '12.5'), of: null },
          ],
        },
      ]),
    ]);
    expect(measures.lines[0]?.measures).toMatchObject([
      {
        label: 'Velocità di riscossione',
        figure: { exact: '78.63', value: '79', published: { value: '79' } },
      },
      { label: 'Indice', figure: { value: '12.5', rule: 'printed-only' } },
    ]);
  });
});
