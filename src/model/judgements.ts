import type { DecimalText } from '../domain/decimal';

/** What a person says of an indicator's achievement, beside the workbook's own data (method.md, "Achievement"). */
export type Judgement =
  /** The figure as inferred is right; it lapses when the figure changes. */
  | { readonly type: 'confirmed'; readonly node: string; readonly value: DecimalText; readonly note: string }
  /** A figure typed in the place of what could not be read; counted, and marked wherever it counts. */
  | { readonly type: 'override'; readonly node: string; readonly value: DecimalText; readonly note: string };
