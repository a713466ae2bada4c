/** The JSON of `albero inspect --json`, as contract.md writes it (the parts that cases assert). */

export type DecimalText = string | null;

export interface AlberoDocument {
  readonly schema: 'albero/1';
  readonly source: { readonly file: string; readonly sheets: number };
  readonly year: number | null;
  readonly sheets: readonly RecognisedSheet[];
  readonly tree: readonly TreeNode[];
  readonly lines: readonly BudgetLine[];
  readonly statements: readonly StatementItem[];
  readonly ratios: readonly Ratio[];
  readonly incentives?: Incentives | null;
  readonly series?: readonly SeriesItem[];
  readonly findings: readonly Finding[];
}

export interface Period {
  readonly year: number | null;
  readonly quarter: number | null;
}

export interface RecognisedSheet {
  readonly sheet: string;
  readonly kind: string;
  readonly levels?: readonly string[];
  readonly range?: string | null;
  readonly period?: Period | null;
  readonly confidence?: number;
  readonly hidden?: boolean;
  readonly evidence?: readonly {
    readonly cell: string | null;
    readonly text: string;
    readonly role: string;
  }[];
}

export interface Achievement {
  readonly value: DecimalText;
  readonly published?: DecimalText;
  readonly status: string;
  readonly counted?: number;
  readonly of?: number;
}

export interface Share {
  readonly value: DecimalText;
  readonly published?: DecimalText;
}

export interface Budget {
  readonly initial: DecimalText;
  readonly updated: DecimalText;
  readonly actual: DecimalText;
  readonly use: Share | null;
  readonly share: Share | null;
}

export interface TreeNode {
  readonly id: string;
  readonly level: string;
  readonly code?: string | null;
  readonly aliases?: readonly string[];
  readonly title?: string | null;
  readonly parent?: string | null;
  readonly achievement?: Achievement | null;
  readonly execution?: Achievement | null;
  readonly budget?: Budget | null;
  readonly period?: Period | null;
  readonly source?: readonly string[];
}

export interface BudgetLine {
  readonly sheet: string;
  readonly label: string;
  readonly period?: Period | null;
  readonly amounts: Readonly<Partial<Record<'initial' | 'updated' | 'committed' | 'paid', DecimalText>>>;
}

export interface StatementItem {
  readonly statement: string;
  readonly item?: string | null;
  readonly label: string;
  readonly year: number | null;
  readonly amount: DecimalText;
  readonly source?: readonly string[];
  readonly function?: string;
  readonly stage?: string;
}

export interface SeriesItem {
  readonly label: string;
  readonly category: string | null;
  readonly year: number | null;
  readonly value: DecimalText;
  readonly change: Share | null;
  readonly share: Share | null;
  readonly source?: readonly string[];
}

export interface Ratio {
  readonly id: string;
  readonly year: number | null;
  readonly value: DecimalText;
  readonly published?: DecimalText;
  readonly status: string;
  readonly source?: readonly string[];
}

export interface Incentives {
  readonly planned: DecimalText;
  readonly paid: DecimalText;
  readonly projects: readonly {
    readonly number: number | null;
    readonly achievement?: { readonly value: DecimalText } | null;
    readonly planned?: DecimalText;
    readonly paid?: DecimalText;
  }[];
}

export interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly sheet?: string | null;
  readonly cell?: string | null;
  readonly published?: DecimalText;
  readonly expected?: DecimalText;
  readonly message?: string;
}
