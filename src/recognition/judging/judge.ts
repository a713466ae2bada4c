import type { Evidence } from '../../facts/recognised';
import type { FormReading } from '../grammars/reading';
import type { Context } from '../layout/context';
import type { Table } from '../layout/table';
import type { FormKind, TableKind } from './kind';
import { FORM_WEIGHTS, WEIGHTS, type Weights } from './weights';

/** From this confidence on a table may be taken for a kind; below, it stays `unknown` with the kind as its nearest. */
export const ACCEPTED = 0.5;
/** A table without what a kind cannot do without comes no nearer to it than this. */
const WITHOUT_NEEDS = 0.45;

/** How likely a table is of a kind. */
export interface Fit {
  /** 0 to 1, two decimals; from `ACCEPTED` on it may be taken. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** What a table of this kind would also have ("column:actual", "rows:codes"). */
  readonly missing: readonly string[];
}

/** A kind tried on a table, perhaps with rows and columns exchanged: what it shows of the kind's signs. */
export interface Trial {
  readonly kind: TableKind;
  readonly table: Table;
  /** Every sign by its name, 0 to 1. */
  readonly signs: readonly { readonly sign: string; readonly value: number }[];
  /** It has what the kind cannot do without. */
  readonly able: boolean;
}

export interface Candidate {
  readonly kind: TableKind;
  readonly table: Table;
  /** It has what the kind cannot do without. */
  readonly able: boolean;
  readonly fit: Fit;
}

/** Of a kind that the table cannot be of, the signs are looked for only when somebody asks how near it comes. */
export function tried(kind: TableKind, table: Table, context: Context): Trial {
  let signs: Trial['signs'] | null = null;
  return {
    kind,
    table,
    able: kind.needs.every((condition) => condition(table)),
    get signs() {
      return (signs ??= Object.entries(kind.tells).map(([sign, feature]) => ({
        sign,
        value: Number(feature(table, context)),
      })));
    },
  };
}

/**
 * Weighs what was tried on one table against each other and against its being none of them (multinomial logistic):
 * the confidences of those that are able, and of none, make one. Best first. Of all only the best is asked for its
 * evidence, only the next for what it lacks: both are put together when asked for. How near the others come is asked
 * only where none is accepted.
 */
export function weighed(trials: readonly Trial[]): readonly Candidate[] {
  const able = trials.filter((trial) => trial.able);
  const odds = able.map((trial) => Math.exp(scoreOf(trial)));
  const all = odds.reduce((sum, each) => sum + each, 1);
  const shares = able.map((trial, index) => ({ trial, share: odds[index]! / all }));
  const isTaken = shares.some(({ share }) => share >= ACCEPTED);
  const unable = isTaken ? [] : trials.filter((trial) => !trial.able);
  return [...shares, ...unable.map((trial) => ({ trial, share: nearness(trial) }))]
    .sort((first, second) => second.share - first.share)
    .map(({ trial, share }) => candidate(trial, share));
}

/** How near a table comes that cannot be of the kind: the more of its signs it shows, the nearer. */
const nearness = ({ signs }: Trial): number =>
  (WITHOUT_NEEDS * signs.reduce((sum, { value }) => sum + value, 0)) / Math.max(1, signs.length);

function scoreOf({ kind, signs }: Trial): number {
  const weights = WEIGHTS[kind.kind] ?? NO_WEIGHTS;
  return signs.reduce((sum, { sign, value }) => sum + (weights.signs[sign] ?? 0) * value, weights.always);
}

const NO_WEIGHTS: Weights = { always: 0, signs: {} };

const candidate = ({ kind, table, signs, able }: Trial, share: number): Candidate => ({
  kind,
  table,
  able,
  fit: {
    confidence: toHundredths(share),
    get evidence() {
      return kind.shows(table);
    },
    get missing() {
      return signs.filter(({ value }) => value === 0).map(({ sign }) => sign);
    },
  },
});

/** How well a form fits its kind: the more of its parts it has, the better. */
export function fitOfForm({ form, whole }: FormKind, { parts, evidence }: FormReading): Fit {
  const { always, part } = FORM_WEIGHTS[form] ?? { always: 0, part: 0 };
  const odds = Math.exp(always + part * parts.size);
  return {
    confidence: toHundredths(odds / (1 + odds)),
    evidence,
    missing: whole.filter((each) => !parts.has(each)),
  };
}

/** Nothing is beyond doubt. */
const toHundredths = (value: number): number => Math.min(99, Math.round(value * 100)) / 100;
