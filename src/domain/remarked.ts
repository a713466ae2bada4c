import type { Reading } from './reading';
import { readText } from './read';
import { LONGEST_FIGURE, lowered, typed } from './typed';
import { REMARKS } from './words/remarks';

/** Longer ones first: "c.a." before "ca". */
const WORDS = [...REMARKS].sort((one, other) => other.length - one.length);
/** Marks around a figure that say nothing of its size. */
const MARKS = '~?*:;=,!';
/** No figure carries more of them. */
const MOST = 6;

type NumberReading = Extract<Reading, { kind: 'number' }>;

/**
 * The figure that a text says with a remark: "5.900.000 (stima)", "circa 1.500", "1.500,00 ?", "€ 3.000 ca.". Never
 * certain; `null` when the text is anything else.
 */
export function remarkedNumber(text: string): NumberReading | null {
  if (text.length > LONGEST_FIGURE || !/\d/.test(text)) return null;
  let said = lowered(typed(text));
  for (let turn = 0; turn < MOST; turn++) {
    const bare = withoutRemark(said);
    if (bare === said) return null;
    said = bare;
    const reading = readText(said);
    if (reading.kind === 'number') return { ...reading, certain: false };
    // Nothing but the figure is left, and it is none that can be read.
    if (reading.kind !== 'words') return null;
  }
  return null;
}

/** The text without one remark at its end or its beginning; itself when it has none. */
function withoutRemark(text: string): string {
  const closing = text.endsWith(')') ? text.lastIndexOf('(') : -1;
  if (closing > 0 && !/\d/.test(text.slice(closing))) return text.slice(0, closing).trimEnd();
  if (MARKS.includes(text.slice(-1))) return text.slice(0, -1).trimEnd();
  if (MARKS.includes(text.slice(0, 1))) return text.slice(1).trimStart();
  const last = WORDS.find((word) => text.endsWith(word) && !isLetter(text[text.length - word.length - 1]));
  if (last !== undefined) return text.slice(0, -last.length).trimEnd();
  const first = WORDS.find((word) => text.startsWith(word) && !isLetter(text[word.length]));
  return first === undefined ? text : text.slice(first.length).trimStart();
}

const isLetter = (char: string | undefined): boolean => char !== undefined && /[a-zà-ù]/.test(char);
