/**
 * What a terminal obeys instead of showing it, and what turns the direction of a line: all but line ends and tabs. The
 * names and cells of a workbook may hold any of it.
 */
const OBEYED = /[^\P{Cc}\n\t]|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** The text with such characters spelt out ("\\u202e"). In JSON, which spells them so too, they stay the same string. */
export const shown = (text: string): string =>
  text.replace(OBEYED, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
