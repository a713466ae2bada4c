import { type Decimal, decimal } from '../domain/decimal';
import type { FigureCell } from '../facts/facts';
import { type CheckContext, type Family, factsOf } from './context';
import type { Finding } from './finding';
import { finding } from './findings';
import { shownText } from './relation';

/** A figure a hundred or a thousand times its companions: years of one item, stages of one budget. */
export const outliers: Family = {
  findings: (context) => companionsOf(context).flatMap(outOfLine),
};

/** How far a comma that was left out, or typed in the wrong place, takes a figure. */
const SHIFTS = [100, 1000];
/** Companions differ by no more than this among themselves, … */
const ALIKE = 3;
/** … and the figure, with its comma put right, is as near to them. */
const NEAR = 1.5;

/** Figures that are of one size as a rule. */
function companionsOf({ tables }: CheckContext): readonly (readonly FigureCell[])[] {
  const groups = new Map<string, FigureCell[]>();
  const add = (key: string, cells: readonly (FigureCell | null)[]): void => {
    const group = groups.get(key) ?? [];
    group.push(...cells.filter((cell) => cell !== null));
    groups.set(key, group);
  };
  for (const { fact } of factsOf(tables, 'amount')) {
    const { statement, item, institutionalFunction, amount } = fact;
    add(['amount', statement, item, institutionalFunction].join('\0'), [amount]);
  }
  for (const { fact } of factsOf(tables, 'series')) {
    const { sheet, row } = fact.figure.ref;
    if (fact.figure.factor === '1') add(['series', sheet, row].join('\0'), [fact.figure]);
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
  if (!largest || !next || !least || next.size.greaterThan(least.size.times(ALIKE))) return [];
  const meant = SHIFTS.map((shift) => largest.size.div(shift)).find((size) =>
    isNear(size, least.size, next.size),
  );
  if (!meant) return [];
  const { ref, value, places } = largest.cell;
  const published = shownText(value, places);
  return [
    finding({
      rule: 'out-of-range',
      // One companion alone may be the one that is wrong.
      severity: others.length > 1 ? 'warning' : 'info',
      cell: ref,
      key: 'out-of-line',
      args: { published, nearest: shownText(next.cell.value, next.cell.places) },
      published,
      related: others.map(({ cell }) => cell.ref),
    }),
  ];
}

const isNear = (size: Decimal, least: Decimal, most: Decimal): boolean =>
  size.times(NEAR).greaterThanOrEqualTo(least) && size.lessThanOrEqualTo(most.times(NEAR));
