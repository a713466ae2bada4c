import type { CellRef } from '../../workbook/address';
import { call, compressed } from './ranges';

/** How tightly a piece of formula holds together: what must stand in parentheses inside what. */
export type Binding = 'sum' | 'product' | 'atom';

/**
 * A piece of formula that gives a number as long as none of its gaps is open. The gaps are kept apart from the
 * text so that they are asked once, around the whole formula, and not at every step of it.
 */
export interface Term {
  readonly text: string;
  readonly binding: Binding;
  /** Cells that must hold a number: one that is empty, or says "N.C.", leaves no value. */
  readonly needs: readonly CellRef[];
  /** Further conditions that leave no value. A stage may be asked only where the stages before it are clear. */
  readonly stages: readonly (readonly string[])[];
}

export const atom = (text: string, needs: readonly CellRef[] = []): Term => ({
  text,
  binding: 'atom',
  needs,
  stages: [],
});

/** What never has a value. */
export const NOTHING: Term = { text: '0', binding: 'atom', needs: [], stages: [['TRUE']] };

const ORDER: Readonly<Record<Binding, number>> = { sum: 0, product: 1, atom: 2 };

/** The text, in parentheses where it would come apart beside an operator of the given binding. */
export const held = ({ text, binding }: Term, at: Binding): string =>
  ORDER[binding] < ORDER[at] ? `(${text})` : text;

type Gaps = Pick<Term, 'needs' | 'stages'>;

const NO_GAPS: Gaps = { needs: [], stages: [] };

/** Gaps of all the terms together. */
export function gapsOf(terms: readonly Term[]): Gaps {
  const [first, ...others] = terms.filter(hasGaps);
  if (!first) return NO_GAPS;
  if (others.length === 0) return { needs: first.needs, stages: first.stages };
  return {
    needs: terms.flatMap(({ needs }) => needs),
    stages: Array.from({ length: Math.max(...terms.map(({ stages }) => stages.length)) }, (_, stage) =>
      terms.flatMap(({ stages }) => stages[stage] ?? []),
    ),
  };
}

/** The stages with one more condition at the given stage. */
export const withGap = (
  stages: readonly (readonly string[])[],
  stage: number,
  condition: string,
): readonly (readonly string[])[] =>
  Array.from({ length: Math.max(stages.length, stage + 1) }, (_, at) =>
    at === stage ? [...(stages[at] ?? []), condition] : (stages[at] ?? []),
  );

export const hasGaps = ({ needs, stages }: Term): boolean => needs.length > 0 || stages.length > 0;

/** First stage at which the text of the term may be used in a condition. */
export const safeStage = ({ needs, stages }: Term): number =>
  Math.max(stages.length, needs.length > 0 ? 1 : 0);

/** Whether the term has no value, as a condition that can be asked anywhere. */
export function gapTest(term: Term): string {
  const tests = stageTests(term);
  return tests.reduceRight((rest, test) => (rest === '' ? test : `IF(${test},TRUE,${rest})`), '') || 'FALSE';
}

/** The text, or `otherwise` where the term has no value. */
export const guarded = (term: Term, text: string, otherwise: string): string =>
  stageTests(term).reduceRight((rest, test) => `IF(${test},${otherwise},${rest})`, text);

function stageTests({ needs, stages }: Term): readonly string[] {
  if (needs.length === 0) return stages.flatMap(anyOf);
  const [first = [], ...later] = stages;
  return [[needsTest(unique(needs)), ...first], ...later].flatMap(anyOf);
}

/** The conditions of a stage as one; none where it has none. */
function anyOf(conditions: readonly string[]): string | readonly string[] {
  if (conditions.length < 2) return conditions;
  const distinct = [...new Set(conditions)];
  return distinct.length === 1 ? distinct : call('OR', distinct);
}

const needsTest = (cells: readonly CellRef[]): string =>
  cells.length === 1
    ? `${call('COUNT', compressed(cells))}=0`
    : `${call('COUNT', compressed(cells))}<${cells.length}`;

const unique = (refs: readonly CellRef[]): readonly CellRef[] =>
  refs.length === 1
    ? refs
    : [...new Map(refs.map((ref) => [`${ref.sheet}\0${ref.row}\0${ref.col}`, ref])).values()];
