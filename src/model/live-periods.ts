import { decimal } from '../domain/decimal';
import type { Period } from '../domain/levels';
import type { Fact, FigureCell, NodeFact, ReadCell } from '../facts/facts';
import type { RecognisedTable } from '../facts/recognised';
import type { PlacedNode } from './placed';

/** Which tables say something of which period: a plan whose year has not begun has no data. */
export interface LivePeriods {
  /** Latest year with data; without any, the latest year a table speaks of. */
  readonly year: number | null;
  /** The facts of one node that speak of its latest period with data, and that period. */
  latest(facts: readonly PlacedNode[]): PeriodOf;
  /** Every period with data that the facts of one node speak of, oldest first. */
  all(facts: readonly PlacedNode[]): readonly PeriodOf[];
}

export interface PeriodOf {
  readonly period: Period;
  readonly facts: readonly PlacedNode[];
}

export function livePeriods(placed: readonly PlacedNode[], tables: readonly RecognisedTable[]): LivePeriods {
  const live = new Set<string>();
  for (const each of placed) if (hasData(each.fact)) live.add(periodKey(each));
  const isLive = (each: PlacedNode): boolean => live.has(periodKey(each));
  const year =
    latestYear(placed.filter(isLive).map(({ fact }) => fact.period.year)) ??
    latestYear(tables.flatMap(({ facts }) => facts.map(yearOfData))) ??
    latestYear(placed.map(({ fact }) => fact.period.year)) ??
    latestYear(tables.map(({ period }) => period.year));
  return {
    year,
    latest(facts) {
      const ofNode = latestYear(facts.filter(isLive).map(({ fact }) => fact.period.year));
      const chosen = ofNode ?? latestYear(facts.map(({ fact }) => fact.period.year));
      const ofYear = facts.filter(({ fact }) => fact.period.year === null || fact.period.year === chosen);
      const quarters = ofYear.filter(isLive).map(({ fact }) => fact.period.quarter ?? 0);
      const quarter = Math.max(
        0,
        ...(quarters.length > 0 ? quarters : ofYear.map(({ fact }) => fact.period.quarter ?? 0)),
      );
      const kept = ofYear.filter(({ fact }) => (fact.period.quarter ?? quarter) === quarter);
      return {
        period: { year: chosen ?? year, quarter: kept[0] ? quarterOf(kept) : null },
        facts: kept,
      };
    },
    all(facts) {
      const periods = new Map<string, Period>();
      for (const each of facts) {
        const { period } = each.fact;
        const dated = period.year !== null || period.quarter !== null;
        if (dated && isLive(each)) periods.set(`${period.year} ${period.quarter}`, period);
      }
      return [...periods.values()].sort(byTime).map((period) => ({
        period,
        facts: facts.filter(
          (each) => isSame(each.fact.period, period) || (!isLive(each) && holdsIn(each.fact.period, period)),
        ),
      }));
    },
  };
}

/** A figure of a whole year comes after those of its quarters. */
const byTime = (one: Period, other: Period): number =>
  (one.year ?? 0) - (other.year ?? 0) || (one.quarter ?? WHOLE_YEAR) - (other.quarter ?? WHOLE_YEAR);

const WHOLE_YEAR = 5;

const isSame = (one: Period, other: Period): boolean =>
  one.year === other.year && one.quarter === other.quarter;

/** What is said of no time, or of a whole year, holds in each of its quarters: a target, a weight. */
const holdsIn = (said: Period, period: Period): boolean =>
  (said.year ?? period.year) === period.year && (said.quarter ?? period.quarter) === period.quarter;

const quarterOf = (facts: readonly PlacedNode[]): Period['quarter'] =>
  facts.reduce<Period['quarter']>((found, { fact }) => found ?? fact.period.quarter, null);

const periodKey = ({ fact, table }: PlacedNode): string =>
  `${table} ${fact.period.year} ${fact.period.quarter}`;

const hasData = ({ actual, achievement, result, printedResult, costs }: NodeFact): boolean =>
  [actual, printedResult, costs].some(isFigure) || [achievement, result].some(saysSomething);

const isFigure = (cell: FigureCell | null): boolean => cell !== null && !decimal(cell.value).isZero();

/** Blank cells and zeros say nothing yet. */
export function saysSomething(cell: ReadCell | null): boolean {
  if (!cell || cell.reading.kind === 'empty') return false;
  return cell.reading.kind !== 'number' || !decimal(cell.reading.value).isZero();
}

function yearOfData(fact: Fact): number | null {
  if (fact.type === 'amount') return fact.amount && fact.year;
  if (fact.type === 'ratio') return fact.year;
  return fact.type === 'line' ? fact.period.year : null;
}

function latestYear(years: readonly (number | null)[]): number | null {
  let latest: number | null = null;
  for (const year of years) if (year !== null && (latest === null || year > latest)) latest = year;
  return latest;
}
