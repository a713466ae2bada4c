import type { DecimalText } from './decimal';
import type { Comparison } from './expression';

export type Unit =
  | 'percent'
  | 'euro'
  | 'thousand-euro'
  | 'million-euro'
  | 'days'
  | 'hours'
  | 'minutes'
  | 'months'
  | 'years'
  | 'count'
  | 'score';

/** A date as people give it: a day, a month of a year, or a month alone. */
export interface Deadline {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** What a cell or a phrase says, read the Italian way (method.md, "Numbers"). */
export type Reading =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'number';
      /** As written: "98,4%" is 98.4 with unit percent; a cell formatted `0%` holding 0.984 is 98.4 percent too. */
      readonly value: DecimalText;
      readonly unit: Unit | null;
      readonly comparison: Comparison | null;
      /** Decimals written or shown. */
      readonly places: number;
      /** False when the text needed mending ("--15.928", "83.5 %"): a `bad-number` with this reading. */
      readonly certain: boolean;
    }
  | { readonly kind: 'deadline'; readonly deadline: Deadline; readonly comparison: Comparison | null }
  | { readonly kind: 'yes-no'; readonly value: boolean }
  /** N.C., N.D., "Kpi non definito": does not count above nor below the line. */
  | { readonly kind: 'not-counted'; readonly token: string }
  | { readonly kind: 'words'; readonly text: string }
  /** Looks like a number and cannot be read with certainty at all. */
  | { readonly kind: 'bad-number'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string };
