import type { Place } from './book';

/** What of a workbook has a true figure. */
export type Figure =
  | 'achievement'
  | 'execution'
  | 'target'
  | 'result'
  | 'weight'
  | 'initial'
  | 'updated'
  | 'actual'
  | 'use'
  | 'share'
  | 'statement'
  | 'line'
  | 'rate'
  | 'ratio'
  | 'series'
  | 'incentive'
  | 'nothing';

/** Of whom it is said, by the names a reader sees. */
export interface Subject {
  readonly level: string;
  readonly code: string | null;
  readonly title: string;
  /** Codes or titles of what stands above, nearest first; tells namesakes apart. */
  readonly above: readonly string[];
}

/** One true figure: what it is, and the cells where the workbook says it. */
export interface Claim {
  readonly figure: Figure;
  readonly subject: Subject;
  /** Decimal with a point, an ISO date or month, "yes"/"no"; `null` when a careful reader gives none. */
  readonly value: string | null;
  readonly unit?: string;
  readonly year?: number;
  readonly quarter?: number;
  readonly office?: string;
  /** Of a line: initial · updated · committed · paid; of a rate: its label. */
  readonly part?: string;
  /** Two readings are fair: to be told is enough, and only a certain other value is wrong. */
  doubtful?: boolean;
  /** Touched by a planted mistake: nothing is asked of it. */
  spoilt?: boolean;
  /** What it is made of: when one of these is told, so is this. */
  readonly below?: readonly Claim[];
  /** Filled where the table is laid out. */
  readonly at: Place[];
  readonly heads: Place[];
}

/** A mistake put in on purpose, and the cells where a finding names it rightly. */
export interface Mistake {
  readonly kind: string;
  /** The cell itself, and any that may as well be at fault. */
  readonly at: Place[];
  /** Cells where its consequences show: a finding there is no false alarm, nor does it name the mistake. */
  readonly around: Place[];
}

/** What a rendered table holds, and how it was drawn. */
export interface TableTruth {
  readonly kind: string;
  readonly sheet: string;
  /** Title, head and body; filled where it is laid out. */
  top: number;
  left: number;
  bottom: number;
  right: number;
  readonly heads: Place[];
  readonly titles: Place[];
  /** The dimensions' values: "heads in rows" → "two". */
  readonly tags: Map<string, string>;
  readonly claims: Claim[];
  readonly mistakes: Mistake[];
  /** Cells where a warning would be fair: blanks, words, what is over budget. */
  readonly doubtful: Place[];
}

export const claim = (
  figure: Figure,
  subject: Subject,
  value: string | null,
  more: Partial<Omit<Claim, 'figure' | 'subject' | 'value' | 'at' | 'heads'>> = {},
): Claim => ({ figure, subject, value, at: [], heads: [], ...more });

export const mistake = (kind: string): Mistake => ({ kind, at: [], around: [] });

export const tableTruth = (kind: string, sheet: string): TableTruth => ({
  kind,
  sheet,
  top: Infinity,
  left: Infinity,
  bottom: -1,
  right: -1,
  heads: [],
  titles: [],
  tags: new Map(),
  claims: [],
  mistakes: [],
  doubtful: [],
});
