import { type DecimalText, decimal } from '../domain/decimal';
import type { Settings } from '../domain/settings';

/** A number of points as people type it, "87,5" or "87.5", without the sign of percent; `null` when it is none. */
export function pointsTyped(text: string): DecimalText | null {
  const plain = text.replace('%', '').trim().replace(',', '.');
  return /^\d{1,3}(\.\d{1,4})?$/.test(plain) ? decimal(plain).toString() : null;
}

export type ThresholdsTyped =
  | { readonly ok: true; readonly thresholds: Settings['thresholds'] }
  | { readonly ok: false; readonly good: 'notNumber' | null; readonly fair: 'notNumber' | 'order' | null };

/** Both thresholds as typed; each fault by the field it is to be mended in. */
export function thresholdsTyped(goodText: string, fairText: string): ThresholdsTyped {
  const [good, fair] = [pointsTyped(goodText), pointsTyped(fairText)];
  if (good === null || fair === null) {
    return { ok: false, good: good === null ? 'notNumber' : null, fair: fair === null ? 'notNumber' : null };
  }
  if (decimal(fair).greaterThanOrEqualTo(good)) return { ok: false, good: null, fair: 'order' };
  return { ok: true, thresholds: { good, fair } };
}
