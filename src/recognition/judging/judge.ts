import type { Evidence } from '../../facts/recognised';
import type { FormReading } from '../grammars/reading';
import type { Table } from '../layout/table';
import type { FormKind, TableKind } from './kind';
import { FORM_WEIGHTS, WEIGHTS, type Weights } from './weights';

/** From this confidence on a table may be taken for a kind; below, it stays `unknown` with the kind as its nearest. */
export const ACCEPTED = 0.5;
/** A table without what a kind cannot do without comes no nearer to it than this. */
const WITHOUT_NEEDS = 0.45;
/** Labels never say all of a form. */
const SUREST_FORM = 0.99;

/** How well a table fits a kind. */
export interface Fit {
  /** 0 to 1, two decimals; from `ACCEPTED` on it may be taken. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  /** What a table of this kind would also have ("column:actual", "rows:codes"). */
  readonly missing: readonly string[];
}

/**
 * How well a table fits a kind: the weights of the signs that it shows, added up. Of all the kinds tried on a table
 * only the best is asked for its evidence, only the next for what it lacks: both are put together when asked for.
 */
export function fitOf(kind: TableKind, table: Table): Fit {
  const { always, signs } = WEIGHTS[kind.kind] ?? NO_WEIGHTS;
  const told = Object.entries(kind.tells).map(([sign, feature]) => ({ sign, value: Number(feature(table)) }));
  const found = told.reduce((sum, { sign, value }) => sum + (signs[sign] ?? 0) * value, always);
  const most = kind.needs.every((condition) => condition(table)) ? 1 : WITHOUT_NEEDS;
  return {
    confidence: toHundredths(Math.min(most, found)),
    get evidence() {
      return kind.shows(table);
    },
    get missing() {
      return told.filter(({ value }) => value === 0).map(({ sign }) => sign);
    },
  };
}

const NO_WEIGHTS: Weights = { always: 0, signs: {} };

/** How well a form fits its kind: the more of its parts it has, the better. */
export function fitOfForm({ form, whole }: FormKind, { parts, evidence }: FormReading): Fit {
  const { always, part } = FORM_WEIGHTS[form] ?? { always: 0, part: 0 };
  return {
    confidence: toHundredths(Math.min(SUREST_FORM, always + part * parts.size)),
    evidence,
    missing: whole.filter((each) => !parts.has(each)),
  };
}

const toHundredths = (value: number): number => Math.round(value * 100) / 100;
