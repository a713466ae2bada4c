import { type Decimal, decimal } from '../domain/decimal';
import type { FigureCell } from '../facts/facts';
import type { RecognisedTable } from '../facts/recognised';
import { cellKey } from '../workbook/address';
import { type CheckContext, type Family, factsOf } from './context';
import type { Finding } from './finding';
import { finding } from './findings';
import { shownText } from './relation';

/** A figure a hundred or a thousand times its companions: years of one item, stages of one budget. */
export const outliers: Family = {
  findings: (context) => {
    const told = new Set<string>();
    return companionsOf(context)
      .flatMap(outOfLine)
      .filter(({ cell }) => {
        const key = cell ? cellKey(cell) : '';
        const known = told.has(key);
        told.add(key);
        return !known;
      });
  },
};

const placeOf = ({ sheet, range }: RecognisedTable): string =>
  `${sheet}\0${range?.top ?? ''}\0${range?.left ?? ''}`;

/** How far a comma that was left out, or typed in the wrong place, takes a figure. */
const SHIFTS = [100, 1000];
/**
 * How alike companions are among themselves, how near to them the figure is with its comma put right, and how far from
 * them as it stands. Companions that differ more among themselves are told of only where it is out of every proportion.
 */
interface Proportion {
  readonly alike: number;
  readonly near: number;
  readonly far: number;
}
const SURE: Proportion = { alike: 3, near: 1.5, far: 1 };
const LOOSE: Proportion = { alike: 10, near: 1.5, far: 15 };

/** Figures that are of one size as a rule. */
function companionsOf({ tables }: CheckContext): readonly (readonly FigureCell[])[] {
  const groups = new Map<string, FigureCell[]>();
  const add = (key: string, cells: readonly (FigureCell | null)[]): void => {
    const group = groups.get(key) ?? [];
    group.push(...cells.filter((cell) => cell !== null));
    groups.set(key, group);
  };
  for (const { fact, table } of factsOf(tables, 'amount')) {
    const { statement, item, institutionalFunction, amount } = fact;
    const key = ['amount', statement, item, institutionalFunction].join('\0');
    // One item may stand in two tables for two things: what was invested, and what it is worth.
    [key, [key, placeOf(table)].join('\0')].forEach((each) => add(each, [amount]));
  }
  for (const { fact, table } of factsOf(tables, 'series')) {
    const { group, label, category, percent = false, figure } = fact;
    if (figure.factor !== '1') continue;
    add(['series', placeOf(table), group, label, category].join('\0'), [figure]);
    if (percent) add(['rates', placeOf(table), figure.ref.col].join('\0'), [figure]);
  }
  for (const { fact } of factsOf(tables, 'ratio'))
    add(['ratio', fact.id, fact.label].join('\0'), [fact.published]);
  for (const { fact } of factsOf(tables, 'node'))
    add(`node\0${fact.key}`, [fact.initial, fact.updated, fact.actual]);
  for (const { fact } of factsOf(tables, 'incentive'))
    add(['incentive', fact.ref.sheet, fact.ref.row].join('\0'), [fact.planned, fact.paid]);
  return [...groups.values()].map(withoutRepeats).filter((group) => group.length > 1);
}

/** One figure read twice from one cell is one. */
const withoutRepeats = (cells: readonly FigureCell[]): readonly FigureCell[] => [
  ...new Map(cells.map((cell) => [`${cell.ref.sheet}\0${cell.ref.row}\0${cell.ref.col}`, cell])).values(),
];

function outOfLine(cells: readonly FigureCell[]): readonly Finding[] {
  const sized = cells
    .map((cell) => ({ cell, size: decimal(cell.value).abs() }))
    .filter(({ size }) => !size.isZero())
    .sort((one, other) => other.size.comparedTo(one.size));
  const [largest, ...others] = sized;
  const [next] = others;
  const least = others[others.length - 1];
  if (!largest || !next || !least) return [];
  const isOut = ({ alike, near, far }: Proportion): boolean =>
    next.size.lessThanOrEqualTo(least.size.times(alike)) &&
    largest.size.greaterThanOrEqualTo(next.size.times(far)) &&
    SHIFTS.some((shift) => isNear(largest.size.div(shift), least.size, next.size, near));
  const isSure = isOut(SURE);
  if (!isSure && (others.length < LEAST_LOOSE || !isOut(LOOSE))) return [];
  const { ref, value, places } = largest.cell;
  const published = shownText(value, places);
  return [
    finding({
      rule: 'out-of-range',
      // One companion alone may be the one that is wrong.
      severity: isSure && others.length > 1 ? 'warning' : 'info',
      cell: ref,
      key: 'out-of-line',
      args: { published, nearest: shownText(next.cell.value, next.cell.places) },
      published,
      related: others.map(({ cell }) => cell.ref),
    }),
  ];
}

/** One companion says nothing of proportions. */
const LEAST_LOOSE = 2;

const isNear = (size: Decimal, least: Decimal, most: Decimal, near: number): boolean =>
  size.times(near).greaterThanOrEqualTo(least) && size.lessThanOrEqualTo(most.times(near));
