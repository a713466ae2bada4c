import { layouts } from '../layouts/index';
import { snapshotOf } from '../layouts/run';
import { snapshotOf as worldSnapshot } from '../worlds/judge/document';
import { worldOf } from '../worlds/world';
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

/** The laws over worlds, each named by its seed. */
export const trialsOverWorlds = (
  count: number,
  seed: number,
  laws: readonly Law[] = LAWS,
): readonly CorpusTrial[] =>
  Array.from({ length: count }, (_, at) => seed + at).flatMap((each) =>
    trialsOf(worldSnapshot(worldOf(each)), laws).map((trial) => ({ ...trial, layout: `world ${each}` })),
  );

/** The broken ones, as they are listed: "capitals · income-statement-annex-c". */
export const breaksIn = (trials: readonly CorpusTrial[]): readonly string[] =>
  trials
    .filter(({ differences }) => differences.length > 0)
    .map(({ law, layout }) => `${law} · ${layout}`)
    .sort();

/** Those of the first that are not among the second. */
export const without = (breaks: readonly string[], others: readonly string[]): readonly string[] =>
  breaks.filter((one) => !others.includes(one));
