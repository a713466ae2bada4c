import { layouts } from '../layouts/index';
import { snapshotOf } from '../layouts/run';
import { trialsOf } from './breaks';
import { LAWS, type Law } from './laws';

export interface CorpusTrial {
  readonly law: string;
  readonly layout: string;
  /** What is read differently; empty when the law holds. */
  readonly differences: readonly string[];
}

/** The laws over the layout cases (those whose name holds the words). */
export const trialsOverCases = (laws: readonly Law[] = LAWS, named = ''): readonly CorpusTrial[] =>
  layouts
    .filter(({ name }) => name.includes(named))
    .flatMap((layout) =>
      trialsOf(snapshotOf(layout), laws).map((trial) => ({ ...trial, layout: layout.name })),
    );

/** Names of cases by law. */
export type Breaks = Readonly<Record<string, readonly string[]>>;

export function breaksIn(trials: readonly CorpusTrial[]): Breaks {
  const breaks: Record<string, string[]> = {};
  for (const { law, layout, differences } of trials) {
    if (differences.length > 0) (breaks[law] ??= []).push(layout);
  }
  return breaks;
}

/** Those of the first that are not among the second. */
export const without = (breaks: Breaks, others: Breaks): readonly string[] =>
  Object.entries(breaks).flatMap(([law, names]) =>
    names.filter((name) => !others[law]?.includes(name)).map((name) => `${law} · ${name}`),
  );
