import { type DecimalText, decimal, roundHalfUp } from '../domain/decimal';
import { type Result, err, ok } from '../domain/result';
import type { Settings } from '../domain/settings';

/** What a person says of an indicator's achievement, beside the workbook's own data (method.md, "Achievement"). */
export type Judgement =
  /** The figure as inferred is right; it lapses when the figure changes. */
  | { readonly type: 'confirmed'; readonly node: string; readonly value: DecimalText; readonly note: string }
  /** A figure typed in the place of what could not be read; counted, and marked wherever it counts. */
  | { readonly type: 'override'; readonly node: string; readonly value: DecimalText; readonly note: string };

/** Why a judgement is turned away at the door. */
export type JudgementRefusal =
  | { readonly type: 'NotANumber'; readonly text: string }
  | { readonly type: 'BelowZero'; readonly value: DecimalText }
  | { readonly type: 'AboveCap'; readonly value: DecimalText; readonly cap: DecimalText }
  /** A figure of a person's own stands only with its reason. */
  | { readonly type: 'NoReason' };

const DECIMAL_TEXT = /^-?\d{1,60}(\.\d{1,60})?$/;

/**
 * A judgement that may be kept: points between 0 and the cap of the settings, and for an override a reason. What a
 * person merely confirms is the program's own figure: the cap made it.
 */
export function validJudgement(
  judgement: Judgement,
  { cap }: Pick<Settings, 'cap'>,
): Result<Judgement, JudgementRefusal> {
  const { type, value, note } = judgement;
  if (!DECIMAL_TEXT.test(value)) return err({ type: 'NotANumber', text: value });
  if (decimal(value).isNegative() && !decimal(value).isZero()) return err({ type: 'BelowZero', value });
  if (cap !== null && decimal(value).greaterThan(cap)) return err({ type: 'AboveCap', value, cap });
  return type === 'override' && note.trim() === '' ? err({ type: 'NoReason' }) : ok(judgement);
}

/**
 * Whether a confirmed figure is still the one computed: at the digits that were confirmed, and no fewer than `places`,
 * so that "90" confirms 90,00 and not 90,4.
 */
export function isStill(confirmed: DecimalText, exact: DecimalText, places: number): boolean {
  const digits = Math.max(places, decimal(confirmed).decimalPlaces());
  return roundHalfUp(decimal(exact), digits).equals(confirmed);
}
