import type { DecimalText } from '../domain/decimal';
import type { Doubt } from '../domain/doubt';
import type { Figure } from '../domain/figure';
import type { Comparison } from '../domain/expression';
import type { Period } from '../domain/levels';
import type { Unit } from '../domain/reading';
import type { Judgement } from './judgements';
import type { AmountFact, IncentiveFact, LineFact, NodeFact, RatioFact, SeriesFact } from '../facts/facts';
import type { CellRef } from '../workbook/address';

/** contract.md, "Achievement status". */
export type AchievementStatus =
  'measured' | 'partial' | 'inferred' | 'to-assess' | 'not-computable' | 'no-data';

/** How much of what a figure should hold it holds. */
export interface Coverage {
  readonly counted: number;
  readonly of: number;
}

export interface AchievementMeasure {
  readonly figure: Figure;
  readonly status: AchievementStatus;
  /** Its own parts (indicators of a project, objectives of an area) with a figure, and all of them. */
  readonly counted: number;
  readonly of: number;
  /** Of a mean: the indicators below it however deep, and objectives that have none, as what is missing. */
  readonly below?: Coverage;
  /** An objective built on a printed list of projects: the mean over the recomputed ones. */
  readonly recomputed: Figure | null;
  /** Ids of the nodes whose figure a person typed (`Judgement`) and that count in this one, itself perhaps. */
  readonly overrides: readonly string[];
}

/** An indicator with its target and result as read. */
export interface IndicatorMeasure {
  readonly target: {
    readonly text: string;
    readonly comparison: Comparison | null;
    readonly value: string | null;
    readonly unit: Unit | null;
  } | null;
  readonly result: {
    readonly text: string;
    readonly value: string | null;
    readonly unit: Unit | null;
  } | null;
  readonly weight: DecimalText | null;
  readonly better: 'higher' | 'lower' | null;
  /** Rule of method.md that turned result and target into the figure; `override` where a person typed it. */
  readonly rule: string;
  /** What a person said of it, where it holds: a confirmation of the figure, or the figure itself. */
  readonly judgement: Judgement | null;
}

/** What one office gives of an indicator that several have. */
export interface OfficeMeasure {
  /** As typed. */
  readonly office: string;
  readonly achievement: AchievementMeasure;
  readonly facts: readonly NodeFact[];
}

/** A node in one of the periods that the workbook tells of. */
export interface PeriodMeasure {
  readonly period: Period;
  /** Its result as typed; `null` of a mean. */
  readonly result: string | null;
  readonly achievement: AchievementMeasure | null;
  readonly source: readonly CellRef[];
}

/** The money of a node in euro, and what is made of it in percentage points. */
export interface Money {
  readonly initial: Figure | null;
  readonly updated: Figure | null;
  readonly actual: Figure | null;
  readonly use: Figure | null;
  readonly share: Figure | null;
}

export interface NodeMeasure extends Money {
  readonly achievement: AchievementMeasure | null;
  /** By office, where several give it. */
  readonly offices: readonly OfficeMeasure[];
  /** Quarters and years, oldest first; empty where only one has data. */
  readonly series: readonly PeriodMeasure[];
  /** Objectives and areas: mean of the projects below. */
  readonly execution: AchievementMeasure | null;
  readonly indicator: IndicatorMeasure | null;
}

export interface RatioMeasure {
  readonly id: string;
  readonly label: string;
  readonly year: number;
  readonly unit: 'percent' | 'euro';
  readonly better: 'higher' | 'lower' | null;
  readonly figure: Figure;
  readonly status: 'measured' | 'missing-input' | 'published-only';
  /** Names of the inputs the workbook lacks. */
  readonly missing: readonly string[];
}

export interface StatementMeasure {
  readonly fact: AmountFact;
  readonly share: Figure | null;
}

export interface LineMeasure {
  readonly fact: LineFact;
  readonly measures: readonly { readonly label: string; readonly figure: Figure }[];
}

export interface SeriesMeasure {
  readonly fact: SeriesFact;
  /** Index of the table it stands in. */
  readonly table: number;
  /** The printed change from another figure of its row, and its share of another, made anew. */
  readonly change: Figure | null;
  readonly share: Figure | null;
}

export interface IncentiveMeasure {
  readonly fact: IncentiveFact;
  readonly achievement: Figure;
  /** What the payment rule gives. */
  readonly due: Figure | null;
}

export interface IncentivesMeasure {
  readonly projects: readonly IncentiveMeasure[];
  readonly planned: Figure | null;
  readonly paid: Figure | null;
  /** Overall percentage: mean of the unrounded results. */
  readonly overall: Figure | null;
}

/** Everything recomputed, by node id and by table. */
export interface Measures {
  readonly nodes: ReadonlyMap<string, NodeMeasure>;
  /** The money of the whole body, whether a row names it or not; `null` where there is none. */
  readonly whole: Money | null;
  readonly statements: readonly StatementMeasure[];
  /** Amounts that nothing is made of: forecasts of a year that is over, earlier states of it. */
  readonly statementsAside: readonly AmountFact[];
  readonly ratios: readonly RatioMeasure[];
  readonly printedRatios: readonly RatioFact[];
  readonly lines: readonly LineMeasure[];
  readonly series: readonly SeriesMeasure[];
  readonly incentives: IncentivesMeasure | null;
  /** What came into doubt in measuring (the direction that is better, and the like), answered or not. */
  readonly doubts: readonly Doubt[];
}
