/** Institutional functions of a chamber's costs (D.P.R. 254/2005). */
export type InstitutionalFunction = 'A' | 'B' | 'C' | 'D';

/** Tables in which the inputs of the ratios stand. */
export type QuantityStatement =
  'revenues' | 'costs' | 'assets' | 'liabilities' | 'function-costs' | 'structural-data';

/** A quantity, by its id, added or taken away. */
export interface SignedQuantity {
  readonly quantity: string;
  readonly sign: 1 | -1;
}

/** Where a quantity stands in a workbook, and how it is made when no row gives it outright. */
export interface Quantity {
  readonly item: string;
  /** Institutional function, for the columns A–D of the costs by function. */
  readonly institutionalFunction: InstitutionalFunction | null;
  /** The statement that gives it exactly; the same item elsewhere is taken only when this has none. */
  readonly statement: QuantityStatement;
  /** Without a row of its own: the sum of the statement's rows, or a sum of other quantities. */
  readonly otherwise: 'rows' | readonly SignedQuantity[] | null;
  /** A blank row is nothing rather than unknown: some functions have no interventions. */
  readonly mayBeNothing: boolean;
}

type Others = Partial<Pick<Quantity, 'otherwise' | 'mayBeNothing'>>;

const quantity = (statement: QuantityStatement, item: string, others: Others = {}): Quantity => ({
  statement,
  item,
  institutionalFunction: null,
  otherwise: null,
  mayBeNothing: false,
  ...others,
});

const byFunction = (item: string, of: InstitutionalFunction, others: Others = {}): Quantity => ({
  ...quantity('function-costs', item, others),
  institutionalFunction: of,
});

const add = (id: string): SignedQuantity => ({ quantity: id, sign: 1 });
const subtract = (id: string): SignedQuantity => ({ quantity: id, sign: -1 });

/** Rows whose sum is the current costs of a function. */
const COST_ITEMS = ['personnel', 'running-costs', 'economic-interventions', 'depreciation-provisions'];

const functionCosts = (of: InstitutionalFunction): Readonly<Record<string, Quantity>> => ({
  ...Object.fromEntries(
    COST_ITEMS.map((item) => [`${item}/${of}`, byFunction(item, of, { mayBeNothing: true })]),
  ),
  [`current-costs/${of}`]: byFunction('current-costs', of, {
    otherwise: COST_ITEMS.map((item) => add(`${item}/${of}`)),
  }),
  [`current-costs-net/${of}`]: byFunction('current-costs-net', of, {
    otherwise: [add(`current-costs/${of}`), subtract(`economic-interventions/${of}`)],
  }),
});

/**
 * Everything the ratios are made of, by id: the item slug that recognition gives to a row ("annual-fee"), with the
 * institutional function after a stroke for the costs by function ("current-costs/C"). `RatioMeasure.missing` lists
 * these ids.
 */
export const QUANTITIES: Readonly<Record<string, Quantity>> = {
  'annual-fee': quantity('revenues', 'annual-fee'),
  'secretarial-fees': quantity('revenues', 'secretarial-fees'),
  'current-revenues': quantity('revenues', 'current-revenues', { otherwise: 'rows' }),
  'running-costs': quantity('costs', 'running-costs'),
  'economic-interventions': quantity('costs', 'economic-interventions'),
  'current-costs': quantity('costs', 'current-costs', { otherwise: 'rows' }),
  'fixed-assets': quantity('assets', 'fixed-assets'),
  'current-assets': quantity('assets', 'current-assets'),
  'total-assets': quantity('assets', 'total-assets'),
  'annual-fee-credits': quantity('assets', 'annual-fee-credits'),
  'net-worth': quantity('liabilities', 'net-worth'),
  'short-term-liabilities': quantity('liabilities', 'short-term-liabilities'),
  'total-liabilities': quantity('liabilities', 'total-liabilities'),
  'active-firms': quantity('structural-data', 'active-firms'),
  'employees-fte': quantity('structural-data', 'employees-fte'),
  'executives-fte': quantity('structural-data', 'executives-fte'),
  'staff-fte': quantity('structural-data', 'staff-fte', {
    otherwise: [add('employees-fte'), add('executives-fte')],
  }),
  'new-investments': quantity('structural-data', 'new-investments'),
  'secretarial-fees/C': byFunction('secretarial-fees', 'C'),
  ...functionCosts('A'),
  ...functionCosts('B'),
  ...functionCosts('C'),
  ...functionCosts('D'),
};
