import type { MeasureText } from './sheet-view';

const context = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();

/** Widths as this browser's canvas draws them, remembered. */
export const canvasMeasure: MeasureText = (text, font) => {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (context) context.font = font;
  const width = context?.measureText(text).width ?? 0;
  widths.set(key, width);
  return width;
};
