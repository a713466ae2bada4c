/** Longest text of a cell, in UTF-16 units. */
const MAX_TEXT = 32_767;

/** A text shortened to what a cell holds, not inside a surrogate pair. */
export const heldText = (text: string): string =>
  text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…`;
