/**
 * What cannot stand in the text of an element as it is: markup, control characters (some of them can, in `escaped`),
 * and what XML 1.0 does not allow even as a reference: lone surrogates, U+FFFE and U+FFFF.
 */
const NOTABLE = /[&<>\p{Cc}\p{Cs}\ufffe\uffff]/u;
const EACH_NOTABLE = new RegExp(NOTABLE, 'gu');
/** The same of an attribute in double quotes. */
const EACH_QUOTED = /["&<>\p{Cc}\p{Cs}\ufffe\uffff]/gu;
/** What a reader would take for an escape; the underscore is escaped itself. */
const LOOKS_ESCAPED = /_(?=x[\dA-Fa-f]{4}_)/g;
const ESCAPED = /_x([\dA-Fa-f]{4})_/g;

/** Text of an element: markup escaped, unstorable characters dropped. */
export const escapeText = (text: string): string =>
  NOTABLE.test(text) ? text.replace(EACH_NOTABLE, (unit) => TEXT[unit] ?? storable(unit)) : text;

const TEXT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/** Text of an attribute in double quotes. */
export const escapeAttribute = (text: string): string =>
  text.replace(EACH_QUOTED, (unit) => ATTRIBUTE[unit] ?? storable(unit));

const ATTRIBUTE: Readonly<Record<string, string>> = {
  ...TEXT,
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Controls that XML may hold as they are: those of lines, and the second block. */
const storable = (unit: string): string =>
  unit === '\n' || unit === '\t' || (unit >= '\u007f' && unit <= '\u009f') ? unit : '';

/**
 * A cell's text as a file keeps it (ST_Xstring): characters that XML cannot hold, and carriage returns, as `_x000D_`;
 * a literal `_x000D_` as `_x005F_x000D_`.
 */
export function escapeCellText(text: string): string {
  const literal = text.includes('_x') ? text.replace(LOOKS_ESCAPED, '_x005F_') : text;
  return NOTABLE.test(literal) ? literal.replace(EACH_NOTABLE, cellUnit) : literal;
}

function cellUnit(unit: string): string {
  if (unit === '\r') return hexEscape(unit);
  return TEXT[unit] ?? (storable(unit) || (unit < ' ' ? hexEscape(unit) : ''));
}

/** The reverse, on text that the XML parser has already given back. */
export const unescapeCellText = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

const hexEscape = (unit: string): string =>
  `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
