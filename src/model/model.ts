import type { Level, Period } from '../domain/levels';
import type { FigureCell, Fact, IncentiveFact, LineFact, NodeFact } from '../facts/facts';
import type { CellRef } from '../workbook/address';

/** A node of the tree or of the chain, joined from every row that speaks of it. */
export interface ModelNode {
  /** Code where there is one, else a stable slug ("sg/1"); indicators `1D0101/4` (contract.md, "Levels"). */
  readonly id: string;
  readonly level: Level;
  readonly code: string | null;
  /** Other spellings of the code met in the workbook. */
  readonly aliases: readonly string[];
  readonly title: string;
  /** Id of the node above. */
  readonly parent: string | null;
  readonly period: Period;
  /** Every cell that names it. */
  readonly source: readonly CellRef[];
  /** The rows that speak of it, the resources table's first. Empty for a parent inserted from codes. */
  readonly facts: readonly NodeFact[];
  /** Money of the resources table, or summed from the nodes below by the measures when no row gives it. */
  readonly budget: NodeBudget | null;
  readonly owner: string | null;
  /** Where several offices give one indicator: the rows of each, in reading order. */
  readonly offices: readonly OfficeFacts[];
  /** Where several periods have data: what each says, oldest first, the node's own period among them. */
  readonly series: readonly PeriodFacts[];
}

export interface OfficeFacts {
  /** As typed. */
  readonly office: string;
  readonly facts: readonly NodeFact[];
}

/** What the rows of one period say of a node. */
export interface PeriodFacts {
  readonly period: Period;
  readonly facts: readonly NodeFact[];
  readonly offices: readonly OfficeFacts[];
}

export interface NodeBudget {
  readonly initial: FigureCell | null;
  readonly updated: FigureCell | null;
  readonly actual: FigureCell | null;
  readonly publishedUse: FigureCell | null;
  readonly publishedShare: FigureCell | null;
}

/** Two spellings taken for one node, or a node made because a code below it asks for it. */
export interface Joining {
  readonly reason:
    | 'same-title'
    | 'typing-slip'
    | 'number-code'
    /** No table gives the alias a title: same objective and same number under another programme ("2E7105" in a list). */
    | 'same-place';
  readonly id: string;
  readonly alias: string;
  readonly ref: CellRef;
}

/** Rows that had to be said apart: the same code twice in one table with different content, or no place in the tree. */
export interface Misfit {
  readonly reason: 'code-duplicate' | 'code-malformed' | 'orphan';
  readonly text: string;
  readonly ref: CellRef;
  readonly related: readonly CellRef[];
}

/** Everything the recognised tables say, merged; nothing computed yet. */
export interface PerformanceModel {
  /** Latest year with data. */
  readonly year: number | null;
  readonly nodes: readonly ModelNode[];
  readonly joinings: readonly Joining[];
  readonly misfits: readonly Misfit[];
  readonly lines: readonly LineFact[];
  readonly incentives: readonly IncentiveFact[];
  /** Every fact with the table it was read in; checks and statements start from here. */
  readonly facts: readonly PlacedFact[];
}

export interface PlacedFact {
  readonly table: number;
  readonly fact: Fact;
}
