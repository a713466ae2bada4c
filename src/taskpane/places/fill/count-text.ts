import { type Lang, interpolate } from '../../../i18n';
import type { Count } from './gaps';

/** "Restano 3 di 14 indicatori · 2 altre celle da sistemare". */
export function countText(
  { left, of, cells }: Count,
  words: { readonly left: string; readonly cells: string; readonly onlyCells: string },
  lang: Lang,
): string {
  const parts = [
    ...(left > 0 ? [interpolate(words.left, { left, of }, lang)] : []),
    ...(cells > 0 ? [interpolate(left > 0 ? words.cells : words.onlyCells, { count: cells }, lang)] : []),
  ];
  return parts.join(' · ');
}
