import type { FindingRule, Severity } from '../checks/finding';
import type { DecimalText } from '../domain/decimal';
import type { Level, Period } from '../domain/levels';
import type { Unit } from '../domain/reading';
import type { AchievementStatus } from '../model/measures';
import type { Statement } from '../facts/facts';
import type { SheetKind, TableStatus } from '../facts/recognised';

/**
 * What `--json` prints (contract.md, "JSON"): a public interface that changes only with `schema`. Numbers are
 * decimals in text with a point; `null` means there is none; keys stand in the order written here.
 */
export interface AlberoDocument {
  readonly schema: 'albero/1';
  readonly source: {
    readonly file: string;
    readonly sheets: number;
    /** Only of a file that was encrypted with the password that Excel tries by itself. */
    readonly encrypted?: 'default-password';
  };
  readonly year: number | null;
  readonly sheets: readonly SheetEntry[];
  readonly tree: readonly (NodeEntry | IndicatorEntry)[];
  readonly lines: readonly LineEntry[];
  readonly statements: readonly StatementEntry[];
  readonly ratios: readonly RatioEntry[];
  readonly incentives: IncentivesEntry | null;
  readonly series: readonly SeriesEntry[];
  readonly findings: readonly FindingEntry[];
  readonly questions: readonly QuestionEntry[];
}

/** One recognised table, or a sheet on which none was. */
export interface SheetEntry {
  readonly sheet: string;
  readonly kind: SheetKind;
  readonly levels: readonly Level[];
  readonly range: string | null;
  readonly period: Period;
  readonly confidence: number;
  readonly status: TableStatus;
  /** Only on hidden sheets. */
  readonly hidden?: true;
  readonly evidence: readonly EvidenceEntry[];
  /** Absent where nothing was recognised. */
  readonly coverage?: CoverageEntry;
}

/** Cells that hold something, those that play a part, and the ranges of those that play none. */
export interface CoverageEntry {
  readonly cells: number;
  readonly read: number;
  readonly unread: readonly string[];
}

/** A cell and the part it plays; of an `unknown` sheet, also the nearest kind and what it lacked (no cell). */
export interface EvidenceEntry {
  readonly cell: string | null;
  readonly text: string;
  readonly role: string;
}

/** `value` rounded as displayed, `exact` to 34 significant digits, `published` as printed. */
export interface FigureEntry {
  readonly value: DecimalText | null;
  readonly exact: DecimalText | null;
  readonly published: DecimalText | null;
}

export interface AchievementEntry extends FigureEntry {
  readonly status: AchievementStatus;
  readonly counted: number;
  readonly of: number;
  /** Mean over the recomputed projects, where the figure itself is the mean of a printed list. */
  readonly recomputed: FigureEntry | null;
}

/** What one office gives of an indicator that several have. */
export interface OfficeEntry {
  readonly office: string;
  readonly achievement: AchievementEntry;
  readonly source: readonly string[];
}

/** A node in a quarter or a year. */
export interface PeriodEntry {
  readonly year: number | null;
  readonly quarter: Period['quarter'];
  readonly result: string | null;
  readonly achievement: DecimalText | null;
  readonly source: readonly string[];
}

/** Keys of a node that only some have. */
interface Keyed {
  /** Only where several offices give one indicator. */
  readonly offices?: readonly OfficeEntry[];
  /** Only where several quarters or years have data, oldest first. */
  readonly series?: readonly PeriodEntry[];
}

export interface NodeEntry extends Keyed {
  readonly id: string;
  readonly level: Level;
  readonly code: string | null;
  readonly aliases: readonly string[];
  readonly title: string;
  readonly parent: string | null;
  readonly achievement: AchievementEntry | null;
  /** Objectives and areas: mean of the projects below. */
  readonly execution: AchievementEntry | null;
  readonly budget: BudgetEntry | null;
  readonly period: Period;
  readonly source: readonly string[];
}

export interface PublishedEntry {
  readonly initial: DecimalText | null;
  readonly updated: DecimalText | null;
  readonly actual: DecimalText | null;
}

export interface BudgetEntry {
  readonly initial: DecimalText | null;
  readonly updated: DecimalText | null;
  readonly actual: DecimalText | null;
  readonly use: FigureEntry | null;
  /** Objectives and areas: part of the total actual. */
  readonly share: FigureEntry | null;
  /** What the node's own row says; only where it has children with money. */
  readonly published?: PublishedEntry;
}

export interface IndicatorEntry extends Keyed {
  readonly id: string;
  readonly level: 'indicator';
  readonly parent: string | null;
  readonly title: string;
  readonly indicator: {
    readonly target: {
      readonly text: string;
      readonly comparator: string | null;
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
    readonly rule: string | null;
  };
  readonly achievement: AchievementEntry | null;
  readonly period: Period;
  readonly source: readonly string[];
}

/** A row of a budget-execution table that is no node of the tree. */
export interface LineEntry {
  readonly sheet: string;
  readonly label: string;
  readonly period: Period;
  readonly amounts: {
    readonly initial: DecimalText | null;
    readonly updated: DecimalText | null;
    readonly committed: DecimalText | null;
    readonly paid: DecimalText | null;
  };
  readonly measures: readonly ({ readonly label: string } & PrintedEntry)[];
}

/** A figure where the contract has no `exact`. */
export interface PrintedEntry {
  readonly value: DecimalText | null;
  readonly published: DecimalText | null;
}

export interface StatementEntry {
  readonly statement: Statement;
  readonly item: string;
  readonly label: string;
  readonly year: number | null;
  /** Only where the column's head says a quarter. */
  readonly quarter?: 1 | 2 | 3 | 4;
  /** Only of a column of one of the chamber's functions. */
  readonly function?: 'A' | 'B' | 'C' | 'D';
  /** Only where the column's head says what its amounts are. */
  readonly stage?: 'initial' | 'updated' | 'actual';
  /** Only of a forecast. */
  readonly planned?: true;
  readonly amount: DecimalText | null;
  readonly share: PrintedEntry | null;
  readonly source: readonly string[];
}

export interface RatioEntry extends FigureEntry {
  readonly id: string;
  readonly label: string;
  readonly year: number;
  readonly unit: 'percent' | 'euro';
  readonly status: 'measured' | 'missing-input' | 'published-only';
  readonly missing: readonly string[];
  readonly source: readonly string[];
}

/** A figure of a descriptive table: context, gender, satisfaction, benchmark. */
export interface SeriesEntry {
  /** Where the table stands: `'Imprese'!A3:F9`. */
  readonly table: string;
  /** Section of the table the row stands in. */
  readonly group: string | null;
  readonly label: string;
  /** What the head of its column says beside the year. */
  readonly category: string | null;
  readonly year: number | null;
  readonly value: DecimalText;
  readonly change: PrintedEntry | null;
  readonly share: PrintedEntry | null;
  readonly source: readonly string[];
}

export interface IncentivesEntry {
  readonly planned: DecimalText | null;
  readonly paid: DecimalText | null;
  readonly projects: readonly {
    readonly number: number | null;
    readonly code: string | null;
    readonly achievement: PrintedEntry;
    readonly planned: DecimalText | null;
    readonly paid: DecimalText | null;
  }[];
}

export interface FindingEntry {
  readonly rule: FindingRule;
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly published: DecimalText | null;
  readonly expected: DecimalText | null;
  readonly message: string;
  readonly related: readonly string[];
}

/** Two readings that the workbook allows and that differ in a figure. */
export interface QuestionEntry {
  readonly id: string;
  readonly about: string;
  readonly ask: string;
  readonly options: readonly {
    readonly id: string;
    readonly says: string;
    /** The highest figure that it would change, and how many more; `null` for what holds now or was not worked out. */
    readonly effect: string | null;
  }[];
  /** The option by which the figures are made until somebody answers. */
  readonly assumed: string;
  readonly answered: string | null;
}
