import { COSTS, REVENUES } from '../facts/income';
import { EFFICIENCY_RATIOS, RATIO_YEARS, STRUCTURE_RATIOS, type RatioId } from '../facts/health';
import {
  ACTIVE_FIRMS,
  ANNUAL_FEE_CREDITS,
  EARLIER_COSTS,
  EARLIER_REVENUES,
  EMPLOYEES,
  EXECUTIVES,
  FIXED_ASSETS,
  FUNCTION_COSTS,
  INVESTMENTS,
  LONG_TERM_LIABILITIES,
  NET_WORTH,
  OTHER_CURRENT_ASSETS,
  SHORT_TERM_LIABILITIES,
} from '../facts/illustrative';
import { roundHalfUp } from './cached-values';

/** What the printed revenues of 2016 give, without the line the report leaves out. */
const NOT_AS_PRINTED: readonly { readonly id: RatioId; readonly year: number; readonly gives: number }[] = [
  { id: 'current-management-balance', year: 2016, gives: 93.5 },
  { id: 'other-revenue-capacity', year: 2016, gives: 10.7 },
];

/** Stops the build unless the sheets' inputs give the printed ratios, and agree among themselves. */
export function proveRatios(): void {
  RATIO_YEARS.forEach((year, index) => {
    const inputs = inputsOf(index);
    agree(`oneri correnti per funzione ${year}`, inputs.functionCosts, inputs.costs);
    agree(`interventi economici per funzione ${year}`, inputs.functionInterventions, inputs.interventions);
    agree(`diritti di segreteria per funzione ${year}`, inputs.functionFees, inputs.secretarialFees);
    agree(`stato patrimoniale ${year}`, inputs.totalLiabilities, inputs.totalAssets);
    const computed = ratios(inputs);
    for (const { id, printed } of [...STRUCTURE_RATIOS, ...EFFICIENCY_RATIOS]) {
      const exception = NOT_AS_PRINTED.find((one) => one.id === id && one.year === year);
      agree(`${id} ${year}`, roundHalfUp(computed[id], 1), exception?.gives ?? at(printed, index));
    }
  });
}

type Inputs = ReturnType<typeof inputsOf>;

function inputsOf(index: number) {
  const revenues = amounts(index, REVENUES, EARLIER_REVENUES);
  const costs = amounts(index, COSTS, EARLIER_COSTS);
  const functions = at(FUNCTION_COSTS, index);
  const fixedAssets = column(FIXED_ASSETS, index);
  const currentAssets = at(ANNUAL_FEE_CREDITS, index) + column(OTHER_CURRENT_ASSETS, index);
  const netWorth = column(NET_WORTH, index);
  const shortTerm = at(SHORT_TERM_LIABILITIES, index);
  return {
    revenues: sum(revenues),
    annualFee: at(revenues, 0),
    secretarialFees: at(revenues, 1),
    costs: sum(costs),
    runningCosts: at(costs, 1),
    interventions: at(costs, 2),
    functions,
    functionCosts: sum(functions.costs) + sum(functions.interventions),
    functionInterventions: sum(functions.interventions),
    functionFees: sum(functions.secretarialFees),
    fixedAssets,
    currentAssets,
    totalAssets: fixedAssets + currentAssets,
    netWorth,
    shortTerm,
    totalLiabilities: netWorth + shortTerm + column(LONG_TERM_LIABILITIES, index),
    firms: at(ACTIVE_FIRMS, index),
    staff: at(EMPLOYEES, index) + at(EXECUTIVES, index),
    investments: column(INVESTMENTS, index),
    credits: at(ANNUAL_FEE_CREDITS, index),
    creditsBefore: at(ANNUAL_FEE_CREDITS, index + 1),
  };
}

/** The definitions of the report's table, in points or euro. */
function ratios(x: Inputs): Record<RatioId, number> {
  const [a, b, c, d] = x.functions.costs;
  return {
    'short-term-margin': ((x.currentAssets - x.shortTerm) / x.shortTerm) * 100,
    'current-management-balance': (x.costs / x.revenues) * 100,
    'structural-cost-incidence': ((x.costs - x.interventions) / x.revenues) * 100,
    'fixed-asset-coverage': (x.fixedAssets / x.netWorth) * 100,
    'fixed-asset-incidence': (x.fixedAssets / x.totalAssets) * 100,
    'financial-independence': (x.netWorth / x.totalLiabilities) * 100,
    'other-revenue-capacity': ((x.revenues - x.annualFee - x.secretarialFees) / x.revenues) * 100,
    'operating-efficiency': (c + d) / x.firms,
    'structure-efficiency': ((a + b) / x.costs) * 100,
    'registry-service-economy': (x.functions.secretarialFees[2] / c) * 100,
    'intervention-per-firm': (x.interventions + x.investments) / x.firms,
    'running-cost-per-employee': x.runningCosts / x.staff,
    'annual-fee-credit-change': ((x.credits - x.creditsBefore) / x.creditsBefore) * 100,
  };
}

/** A statement's lines of a year: printed for 2016 and 2015, illustrative for 2014 and 2013. */
function amounts(
  index: number,
  printed: readonly { readonly amount2016: number; readonly amount2015: number }[],
  earlier: readonly { readonly amounts: readonly [number, number] }[],
): readonly number[] {
  if (index === 0) return printed.map(({ amount2016 }) => amount2016);
  if (index === 1) return printed.map(({ amount2015 }) => amount2015);
  return earlier.map((line) => at(line.amounts, index - 2));
}

const column = (rows: readonly { readonly amounts: readonly number[] }[], index: number): number =>
  sum(rows.map((row) => at(row.amounts, index)));

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

function at<T>(values: readonly T[], index: number): T {
  const value = values[index];
  if (value === undefined) throw new Error(`no value at ${index}`);
  return value;
}

function agree(what: string, found: number, expected: number): void {
  if (Math.abs(found - expected) > 0.005) throw new Error(`${what}: ${found} instead of ${expected}`);
}
