import type { DecimalText } from '../domain/decimal';
import type { Doubt } from '../domain/doubt';
import type { Level, Period } from '../domain/levels';
import type { Reading } from '../domain/reading';
import type { CellRef } from '../workbook/address';

/** A cell and how it was read. */
export interface ReadCell {
  readonly ref: CellRef;
  /** As typed, spaces folded. */
  readonly text: string;
  readonly reading: Reading;
  /** What the cell itself holds, when it is a number: the live formulas start from it. Absent or `null` for words. */
  readonly raw?: DecimalText | null;
}

/**
 * A cell that holds a figure of its table, in the column's unit: money in euro (thousands already scaled),
 * percentages in points (fractions already scaled).
 */
export interface FigureCell {
  readonly ref: CellRef;
  readonly text: string;
  readonly value: DecimalText;
  /** Decimals printed, in the scaled unit. */
  readonly places: number;
  /** What the cell itself holds, when it is a number: the live formulas start from it. `null` for text. */
  readonly raw: DecimalText | null;
  /** value = raw × factor: 1, 1000 for thousands of euro, 100 for fractions shown as percentages. */
  readonly factor: DecimalText;
}

/** A node of the tree, or a row that speaks of one, as one table gives it. */
export interface NodeFact {
  readonly type: 'node';
  /** Unique in the workbook: `refName` of the cell that names the node. */
  readonly key: string;
  /** Key of the node above it in the same table or form, when the layout itself says so. */
  readonly parentKey: string | null;
  readonly level: Level;
  /** Neither a head nor the node's own words say the level: it is the usual one of what stands above such rows. */
  readonly presumed?: true;
  /** As typed, spaces folded ("IE0101"); `null` when the row has none. */
  readonly code: string | null;
  /** Position under its parent as printed ("1", "6a", "A"), for nodes without a code of their own. */
  readonly number: string | null;
  readonly title: string;
  readonly period: Period;
  /** The cells that name it. */
  readonly named: readonly CellRef[];
  readonly initial: FigureCell | null;
  readonly updated: FigureCell | null;
  readonly actual: FigureCell | null;
  /** Printed budget use, points. */
  readonly use: FigureCell | null;
  /** Printed share of the resources, points. */
  readonly share: FigureCell | null;
  /** Managerial report, "risorse utilizzate". */
  readonly revenues: FigureCell | null;
  readonly costs: FigureCell | null;
  readonly investments: FigureCell | null;
  /** The printed degree of achievement, points; a reading when it is no plain figure (N.C., "giugno", empty). */
  readonly achievement: ReadCell | null;
  /** "OBIETTIVO REALIZZATO AL 98,4%": the printed result of a node that has indicators or projects of its own. */
  readonly printedResult: FigureCell | null;
  readonly target: ReadCell | null;
  readonly result: ReadCell | null;
  readonly weight: FigureCell | null;
  /** Projects listed with their percentage: "1D0101 (realizzato al 90%)". */
  readonly listed: readonly ListedResult[];
  /** Office, position or person's role in charge, when a column says it. */
  readonly owner: string | null;
  /** Whose figures the row gives, where the table tells offices apart; `null` where it does not, and of the whole body. */
  readonly office: string | null;
  /** "quota parte": part of a node that stands elsewhere too. */
  readonly partial: boolean;
}

/** "1D0101 (realizzato al 90%)" inside a cell of text, or "n. 6 (Area) (realizzato al 98,65%)". */
export interface ListedResult {
  readonly code: string;
  readonly percent: DecimalText;
  readonly places: number;
  readonly ref: CellRef;
}

/** A printed total and the cells it should be the sum of; of the role "achievement", the mean. */
export interface TotalFact {
  readonly type: 'total';
  readonly scope: 'subtotal' | 'total';
  /** Column role ("initial", "amount" …) and its year when heads give years. */
  readonly role: string;
  readonly year: number | null;
  readonly label: string;
  readonly printed: FigureCell;
  readonly parts: readonly FigureCell[];
  /** Relation: sum for money and counts; `parts` minus for balances is said by `signs`. */
  readonly signs?: readonly (1 | -1)[];
  /** Of a degree, which is a mean: the weight of each part, where the table has them. */
  readonly weights?: readonly FigureCell[];
}

/** An amount of a statement or an input of the ratios. */
export interface AmountFact {
  readonly type: 'amount';
  readonly statement: Statement;
  /** Catalogue id ("annual-fee", "fixed-assets" …) or a slug of the label. */
  readonly item: string;
  readonly label: string;
  /** Institutional function of a cost by function. */
  readonly institutionalFunction: 'A' | 'B' | 'C' | 'D' | null;
  readonly year: number | null;
  readonly amount: FigureCell | null;
  /** Printed share of the statement's total, points. */
  readonly share: FigureCell | null;
  /** The row is a total of the statement ("Totale oneri correnti"). */
  readonly isTotal: boolean;
  /** A forecast: it gives way to the outturn of its year. */
  readonly planned?: true;
  /** A line under a numbered one ("a) salari e stipendi"): part of it. */
  readonly component?: true;
  /** What its column's head says the amount is, where it does. */
  readonly stage?: 'initial' | 'updated' | 'actual';
  /** Quarter its column's head says. */
  readonly quarter?: 1 | 2 | 3 | 4;
  /** Another column of its table says the same of its year better: listed, and nothing is made of it. */
  readonly aside?: true;
}

export type Statement =
  | 'revenues'
  | 'costs'
  | 'assets'
  | 'liabilities'
  | 'function-costs'
  | 'structural-data'
  | 'economic-interventions'
  | 'other';

/** A printed ratio of the health table. */
export interface RatioFact {
  readonly type: 'ratio';
  /** Id of the catalogue (method.md, "Health ratios"), or `null` for a ratio the catalogue does not know. */
  readonly id: string | null;
  readonly label: string;
  readonly year: number | null;
  /** In points for percentages, in euro for the others. */
  readonly published: FigureCell;
  /** What was divided by what, where the table prints the values beside the ratio. */
  readonly terms?: { readonly numerator: FigureCell; readonly denominator: FigureCell } | null;
}

/** A row of a budget-execution table that is no node of the tree. */
export interface LineFact {
  readonly type: 'line';
  readonly label: string;
  readonly period: Period;
  readonly ref: CellRef;
  readonly amounts: Readonly<Partial<Record<'initial' | 'updated' | 'committed' | 'paid', FigureCell>>>;
  /** Printed percentages with the head they stand under ("Velocità di riscossione", "% utilizzo"). */
  readonly measures: readonly {
    readonly label: string;
    readonly published: FigureCell;
    readonly of: MeasureOf | null;
  }[];
  /** The row sums others of its table ("Totale spese"): listed for its percentages, not to be added again. */
  readonly isTotal?: boolean;
}

/** Numerator and denominator of a line's percentage, when the head says it or the figures allow one reading only. */
export interface MeasureOf {
  readonly numerator: 'updated' | 'committed' | 'paid';
  readonly denominator: 'initial' | 'updated' | 'committed';
}

/** A project of the improvement plan (art. 15, comma 5). */
export interface IncentiveFact {
  readonly type: 'incentive';
  readonly number: string | null;
  readonly code: string | null;
  readonly title: string;
  readonly ref: CellRef;
  readonly result: ReadCell | null;
  readonly planned: FigureCell | null;
  readonly paid: FigureCell | null;
  readonly indicators: readonly {
    readonly title: string;
    readonly ref: CellRef;
    readonly result: ReadCell;
  }[];
}

/** Printed overall figures of the improvement plan. */
export interface IncentiveTotalFact {
  readonly type: 'incentive-total';
  readonly planned: FigureCell | null;
  readonly paid: FigureCell | null;
  /** Sum of the results as printed (1684) and overall percentage (99,08). */
  readonly points: FigureCell | null;
  readonly percent: FigureCell | null;
}

/** A number of a descriptive table: context series, gender balance. */
export interface SeriesFact {
  readonly type: 'series';
  /** Section or measure the row belongs to. */
  readonly group: string | null;
  readonly label: string;
  /** Category of the column when it is not just a year ("Uomini", "Femmine"). */
  readonly category: string | null;
  readonly year: number | null;
  readonly figure: FigureCell;
  /** Its column is one of percentages. */
  readonly percent?: true;
}

/** A printed change or share of a row, with the cells of its own table that it is made of. */
export interface RateFact {
  readonly type: 'rate';
  /** (of − against) / against; of / against; of / (against − of), an amount by which the later figure `against` grew. */
  readonly way: 'change' | 'share' | 'gain';
  readonly label: string;
  /** Head of its column ("Var. %"). */
  readonly head: string;
  /** Points. */
  readonly printed: FigureCell;
  readonly of: FigureCell;
  readonly against: FigureCell;
}

/** Something in a table that could not be taken as it stands. */
export interface TroubleFact {
  readonly type: 'trouble';
  readonly trouble:
    | 'bad-number'
    | 'mixed-percent'
    | 'number-code'
    /** `text` goes before `alternative`, the first target. */
    | 'target-changed'
    | 'formula-error'
    | 'missing-value'
    /** Words, a date, a yes where the rest of the column, or of the row, are figures. */
    | 'stray'
    /** Blank where the other rows hardly ever are: perhaps nothing, perhaps forgotten. */
    | 'blank'
    | 'unit-mismatch'
    | 'ambiguous';
  readonly ref: CellRef;
  readonly text: string;
  /** How it was read nonetheless, or `null` when it was left out. */
  readonly readAs: string | null;
  /** Second possible reading, for `ambiguous`. */
  readonly alternative: string | null;
}

/** Two readings that the table allows and that differ in a figure; it was read by the answer, or as is assumed. */
export interface DoubtFact {
  readonly type: 'doubt';
  readonly doubt: Doubt;
}

export type Fact =
  | NodeFact
  | TotalFact
  | AmountFact
  | RatioFact
  | LineFact
  | IncentiveFact
  | IncentiveTotalFact
  | SeriesFact
  | RateFact
  | TroubleFact
  | DoubtFact;
