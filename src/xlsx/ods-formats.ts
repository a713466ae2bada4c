import type { SaxesTagNS } from 'saxes';
import { GENERAL } from './number-formats';
import type { StrictListener } from './xml-scan';

/** What the styles of an OpenDocument say that matters to us, by the style's name. */
export interface OdsStyles {
  /** Number format code, in Excel's notation, of cell styles. */
  readonly formats: Map<string, string>;
  /** Table styles whose tables are not shown. */
  readonly hidden: Set<string>;
}

interface CellStyle {
  readonly dataStyle: string | undefined;
  readonly parent: string | undefined;
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
  const cells = new Map<string, CellStyle>();
  const hidden = new Set<string>();
  let dataStyle: string | null = null;
  let code = '';
  let literal: string | null = null;
  let style: string | undefined;

  const open = (tag: SaxesTagNS) => {
    const name = valueOf(tag, 'name');
    if (tag.local === 'style') {
      style = name;
      if (name !== undefined && valueOf(tag, 'family') === 'table-cell')
        cells.set(name, {
          dataStyle: valueOf(tag, 'data-style-name'),
          parent: valueOf(tag, 'parent-style-name'),
        });
    } else if (tag.local === 'table-properties') {
      if (style !== undefined && valueOf(tag, 'display') === 'false') hidden.add(style);
    } else if (DATA_STYLES.test(tag.local)) {
      dataStyle = name ?? null;
      code = '';
    } else if (dataStyle !== null) {
      if (tag.local === 'text' || tag.local === 'currency-symbol') literal = '';
      else code += fieldCode(tag);
    }
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
    }),
  };
}

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
  cells: ReadonlyMap<string, CellStyle>,
  codes: ReadonlyMap<string, string>,
): string {
  const seen = new Set<string>();
  for (let at: string | undefined = name; at !== undefined && !seen.has(at); at = cells.get(at)?.parent) {
    seen.add(at);
    const dataStyle = cells.get(at)?.dataStyle;
    if (dataStyle !== undefined) return codes.get(dataStyle) || GENERAL;
  }
  return GENERAL;
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
