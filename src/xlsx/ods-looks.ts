import type { SaxesTagNS } from 'saxes';
import type { Face } from './cell-looks';
import { valueOf } from './ods-formats';

/** A style of cells or of text as it says itself; what it does not say, its parent does. */
export interface OdsStyle extends Partial<{ -readonly [Key in keyof Face]: Face[Key] }> {
  readonly dataStyle: string | undefined;
  readonly parent: string | undefined;
}

/** One level of indent as Excel has it, in centimetres. */
const LEVEL = 0.353;
const CENTIMETRES: Readonly<Record<string, number>> = { cm: 1, mm: 0.1, in: 2.54, pt: 2.54 / 72 };
const LENGTH = /^(\d+(?:\.\d+)?)(cm|mm|in|pt)$/;
const WHITE = new Set(['transparent', '#ffffff']);

export const newStyle = (tag: SaxesTagNS): OdsStyle => ({
  dataStyle: valueOf(tag, 'data-style-name'),
  parent: valueOf(tag, 'parent-style-name'),
});

/** Takes over what an element inside a style says of its look. */
export function readLook(tag: SaxesTagNS, style: OdsStyle): void {
  if (tag.local === 'text-properties') {
    const weight = valueOf(tag, 'font-weight');
    if (weight !== undefined) style.bold = weight === 'bold' || Number(weight) >= 600;
    const line = valueOf(tag, 'text-line-through-style') ?? valueOf(tag, 'text-line-through-type');
    if (line !== undefined) style.struck = line !== 'none';
  } else if (tag.local === 'table-cell-properties') {
    const colour = valueOf(tag, 'background-color');
    if (colour !== undefined) style.filled = !WHITE.has(colour.toLowerCase());
  } else if (tag.local === 'paragraph-properties') {
    const margin = valueOf(tag, 'margin-left');
    if (margin !== undefined) style.indent = levelsOf(margin);
  }
}

/** How the styles look, each with what its parents say; plain ones are left out. */
export function facesOf(styles: ReadonlyMap<string, OdsStyle>): Map<string, Face> {
  const faces = new Map<string, Face>();
  for (const name of styles.keys()) {
    const line = lineOf(name, styles);
    const said = <Key extends keyof Face>(key: Key) => line.find((style) => style[key] !== undefined)?.[key];
    const face = {
      bold: said('bold') ?? false,
      struck: said('struck') ?? false,
      filled: said('filled') ?? false,
      indent: said('indent') ?? 0,
    };
    if (face.bold || face.struck || face.filled || face.indent > 0) faces.set(name, face);
  }
  return faces;
}

/** A style and those it builds on, the nearest first. */
export function lineOf(name: string, styles: ReadonlyMap<string, OdsStyle>): readonly OdsStyle[] {
  const line = new Set<OdsStyle>();
  for (let style = styles.get(name); style && !line.has(style); style = styles.get(style.parent ?? ''))
    line.add(style);
  return [...line];
}

function levelsOf(margin: string): number {
  const [, length, unit] = LENGTH.exec(margin) ?? [];
  const levels = (Number(length ?? 0) * (CENTIMETRES[unit ?? ''] ?? 0)) / LEVEL;
  return levels === 0 ? 0 : Math.max(1, Math.round(levels));
}
