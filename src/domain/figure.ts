import type { CellRef } from '../workbook/address';
import { type DecimalText, figureTexts } from './decimal';
import { type Expression, cellsOf, evaluate } from './expression';

/** A figure as the workbook prints it. */
export interface Published {
  /** In the figure's own unit (percentages in points), with the digits printed: "98.40" typed is "98.4". */
  readonly value: DecimalText;
  /** Decimals the cell shows: its own digits for text and General, its format's otherwise. */
  readonly places: number;
  readonly cell: CellRef;
}

/** A figure of ours: how it is made, what it is worth, what the workbook prints for it. */
export interface Figure {
  /** `achievement:1D0101`, `use:2E`, `ratio:structure-efficiency:2016` … unique in a document. */
  readonly id: string;
  /** Name of the rule of method.md that made it, a key of i18n `rules`. */
  readonly rule: string;
  readonly expression: Expression;
  /** Rounded half-up to `places`; `null` when it cannot be computed. */
  readonly value: DecimalText | null;
  /** Up to 34 significant digits. */
  readonly exact: DecimalText | null;
  /** Decimals of the table the figure belongs to (method.md, "Shown half-up"). */
  readonly places: number;
  readonly published: Published | null;
}

export interface FigureFacts {
  readonly id: string;
  readonly rule: string;
  readonly expression: Expression;
  readonly places: number;
  readonly published?: Published | null;
}

/** Computes a figure from its expression. */
export function figure({ id, rule, expression, places, published = null }: FigureFacts): Figure {
  const worth = 'value' in expression ? expression.value : evaluate(expression);
  const texts = worth === null ? null : figureTexts(worth, places);
  return {
    id,
    rule,
    expression,
    places,
    published,
    value: texts?.fixed ?? null,
    exact: texts?.exact ?? null,
  };
}

/** The cells a figure comes from; of one that is only printed, the cell that prints it. */
export const sourcesOf = ({ expression, published }: Figure): readonly CellRef[] => {
  const cells = cellsOf(expression);
  return cells.length > 0 || !published ? cells : [published.cell];
};
