import { cellsOf } from '../domain/expression';
import { cellKey } from '../workbook/address';
import type { Calculation } from './calculation';
import type { Finding, FindingRule } from './finding';
import type { Relation } from './relation';

/** What a cell lacks or holds wrongly is not said of a formula that nobody has calculated. */
const OF_CONTENT: readonly FindingRule[] = [
  'missing-value',
  'missing-target',
  'bad-number',
  'needs-assessment',
];

/**
 * Which relations and findings can be told at all: a figure that is outdated, or that sums only what is shown, is right
 * or wrong by itself, and accuses no other cell.
 */
export function settledBy({ stale, partial, uncalculated }: Calculation): {
  readonly relation: (relation: Relation) => boolean;
  readonly finding: (finding: Finding) => boolean;
} {
  const doubtful = new Set([...stale.keys(), ...partial]);
  const empty = new Set(uncalculated.map(cellKey));
  return {
    relation: ({ printed, expression }) =>
      doubtful.size === 0 ||
      ![printed.cell, ...cellsOf(expression)].some((cell) => doubtful.has(cellKey(cell))),
    finding: ({ rule, cell }) =>
      empty.size === 0 || cell === null || !OF_CONTENT.includes(rule) || !empty.has(cellKey(cell)),
  };
}
