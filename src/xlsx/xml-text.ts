/** Not allowed in XML 1.0, even as a reference: control characters, lone surrogates, U+FFFE and U+FFFF. */
const UNSTORABLE = /[^\P{Cc}\t\n\r\u007f-\u009f]|\p{Cs}|[\ufffe\uffff]/gu;
/** What a reader would take for an escape; the underscore is escaped itself. */
const LOOKS_ESCAPED = /_(?=x[\dA-Fa-f]{4}_)/g;
const ESCAPED = /_x([\dA-Fa-f]{4})_/g;

/** Any character that one of the functions here looks at; most texts have none, and are found out in one pass. */
const NOTABLE = /[&<>"_\p{Cc}\p{Cs}\ufffe\uffff]/u;

/** Text of an element: markup escaped, unstorable characters dropped. */
export const escapeText = (text: string): string =>
  NOTABLE.test(text)
    ? text
        .replace(UNSTORABLE, '')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('\r', '&#13;')
    : text;

/** Text of an attribute in double quotes. */
export const escapeAttribute = (text: string): string =>
  NOTABLE.test(text)
    ? escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
    : text;

/**
 * A cell's text as a file keeps it (ST_Xstring): characters that XML cannot hold, and carriage returns, as `_x000D_`;
 * a literal `_x000D_` as `_x005F_x000D_`.
 */
export const escapeCellText = (text: string): string =>
  NOTABLE.test(text)
    ? escapeText(
        text
          .replace(LOOKS_ESCAPED, '_x005F_')
          .replace(UNSTORABLE, (unit) => (/\p{Cc}/u.test(unit) ? hexEscape(unit) : ''))
          .replaceAll('\r', hexEscape('\r')),
      )
    : text;

/** The reverse, on text that the XML parser has already given back. */
export const unescapeCellText = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

const hexEscape = (unit: string): string =>
  `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
