import type { SaxesTagNS } from 'saxes';
import type { Face, Run } from './cell-looks';
import { GENERAL } from './number-formats';
import { facesOf, lineOf, newStyle, type OdsStyle, readLook } from './ods-looks';
import type { StrictListener } from './xml-scan';

/** What the styles of an OpenDocument say that matters to us, by the style's name. */
export interface OdsStyles {
  /** Number format code, in Excel's notation, of cell styles. */
  readonly formats: Map<string, string>;
  /** How cells of a style look; plain ones are not in it. */
  readonly faces: Map<string, Face>;
  /** Fonts of the styles of text. */
  readonly fonts: Map<string, NonNullable<Run['font']>>;
  /** Table styles whose tables are not shown. */
  readonly hidden: Set<string>;
}

const DATA_STYLES = /^(?:number|percentage|currency|date|time|boolean|text)-style$/;
/** Characters that a format code may hold as they are. */
const BARE = /^[\s\-()/:.,%]$/;

/**
 * Listens to the parts that hold styles, one after the other, and gives what they say together. The conditions
 * of a format ("red below zero") are left out: they change how a number is painted, not what it is.
 */
export function odsStyleReader(): { listener: Required<StrictListener>; styles: () => OdsStyles } {
  const codes = new Map<string, string>();
  const cells = new Map<string, OdsStyle>();
  const texts = new Map<string, OdsStyle>();
  const hidden = new Set<string>();
  let dataStyle: string | null = null;
  let code = '';
  let literal: string | null = null;
  let style: string | undefined;
  let current: OdsStyle | null = null;

  const open = (tag: SaxesTagNS) => {
    const name = valueOf(tag, 'name');
    if (tag.local === 'style') {
      style = name;
      current = newStyle(tag);
      const family = valueOf(tag, 'family');
      if (name !== undefined && family === 'table-cell') cells.set(name, current);
      else if (name !== undefined && family === 'text') texts.set(name, current);
    } else if (tag.local === 'table-properties') {
      if (style !== undefined && valueOf(tag, 'display') === 'false') hidden.add(style);
    } else if (DATA_STYLES.test(tag.local)) {
      dataStyle = name ?? null;
      code = '';
    } else if (dataStyle !== null) {
      if (tag.local === 'text' || tag.local === 'currency-symbol') literal = '';
      else code += fieldCode(tag);
    } else if (current) readLook(tag, current);
  };
  const text = (data: string) => {
    if (literal !== null) literal += data;
  };
  const close = (tag: SaxesTagNS) => {
    if (DATA_STYLES.test(tag.local) && dataStyle !== null) {
      codes.set(dataStyle, code);
      dataStyle = null;
    } else if (literal !== null && (tag.local === 'text' || tag.local === 'currency-symbol')) {
      code += BARE.test(literal) || literal === '' ? literal : `"${literal.replaceAll('"', '')}"`;
      literal = null;
    }
  };
  return {
    listener: { open, text, close },
    styles: () => ({
      hidden,
      formats: new Map([...cells.keys()].map((name) => [name, formatOf(name, cells, codes)])),
      faces: facesOf(cells),
      fonts: facesOf(texts),
    }),
  };
}

/** How often a thing stands there; once when nothing sensible is said. */
export const repetition = (tag: SaxesTagNS, name: string): number =>
  Math.max(1, Math.floor(Number(valueOf(tag, name) ?? 1)) || 1);

/** The value of an attribute, of that namespace or whatever its prefix: OpenDocument prefixes them all. */
export function valueOf({ attributes }: SaxesTagNS, local: string, uri?: string): string | undefined {
  for (const name in attributes) {
    const attribute = attributes[name];
    if (attribute?.local === local && (uri === undefined || attribute.uri === uri)) return attribute.value;
  }
  return undefined;
}

/** The data style of the cell style or of the nearest one it builds on. */
function formatOf(
  name: string,
  cells: ReadonlyMap<string, OdsStyle>,
  codes: ReadonlyMap<string, string>,
): string {
  const { dataStyle } = lineOf(name, cells).find((style) => style.dataStyle !== undefined) ?? {};
  return (dataStyle !== undefined && codes.get(dataStyle)) || GENERAL;
}

function fieldCode(tag: SaxesTagNS): string {
  const long = valueOf(tag, 'style') === 'long';
  switch (tag.local) {
    case 'number':
      return numberCode(tag);
    case 'scientific-number':
      return `${numberCode(tag)}E+00`;
    case 'fraction':
      return '# ?/?';
    case 'text-content':
      return '@';
    case 'day':
      return long ? 'dd' : 'd';
    case 'day-of-week':
      return long ? 'dddd' : 'ddd';
    case 'month':
      return (valueOf(tag, 'textual') === 'true' ? 'mmm' : 'm') + (long ? 'm' : '');
    case 'year':
      return long ? 'yyyy' : 'yy';
    case 'hours':
      return long ? 'hh' : 'h';
    case 'minutes':
      return long ? 'mm' : 'm';
    case 'seconds':
      return long ? 'ss' : 's';
    case 'am-pm':
      return 'AM/PM';
    default:
      return '';
  }
}

function numberCode(tag: SaxesTagNS): string {
  const places = digits(tag, 'decimal-places');
  // A number without places is shown as it is.
  if (places === null && valueOf(tag, 'grouping') !== 'true') return GENERAL;
  const integer = '0'.repeat(Math.max(1, digits(tag, 'min-integer-digits') ?? 1));
  const grouped = valueOf(tag, 'grouping') === 'true' ? `#,##${integer}` : integer;
  const least = Math.min(places ?? 0, digits(tag, 'min-decimal-places') ?? places ?? 0);
  const decimals = '0'.repeat(least) + '#'.repeat((places ?? 0) - least);
  return decimals === '' ? grouped : `${grouped}.${decimals}`;
}

function digits(tag: SaxesTagNS, name: string): number | null {
  const value = valueOf(tag, name);
  return value !== undefined && /^\d{1,2}$/.test(value) ? Number(value) : null;
}
