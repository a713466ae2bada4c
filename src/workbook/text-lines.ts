/** What a line of text takes in a column, in widths of a digit of the same font: the unit of a column's width. */

/** Calibri's characters that are far from a digit's width, by classes, rounded up. */
const CLASSES: readonly (readonly [width: number, characters: string])[] = [
  [0.5, " iIjlìíîï'’‘|.,:;!`"],
  [0.7, 'ftrJ()[]{}-/\\"“”·'],
  [0.9, 'sczkvyLF?'],
  [1.15, 'ABCGKPRVXÀÁ…+=<>'],
  [1.35, 'DHNOQUÒÓÙÚ&'],
  [1.8, 'mwMW%@—'],
];
/** Other fonts, where Calibri is not installed, take a little more. */
const SLACK = 1.05;
/** Characters of the alphabets that reports are written in. */
const KNOWN = 0x2100;
const SPACE = 32;

const WIDTHS = new Float64Array(KNOWN).fill(SLACK);
for (const [width, characters] of CLASSES)
  for (const character of characters) WIDTHS[character.charCodeAt(0)] = width * SLACK;
const WIDEST = Math.max(...WIDTHS);

/** Lines that a text takes when its words go on in the next line, a word longer than a line in itself. */
export function linesIn(text: string, width: number): number {
  if (text.length * WIDEST <= width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((count, line) => count + wrappedLines(line, width), 0);
}

function wrappedLines(line: string, width: number): number {
  let lines = 1;
  let filled = 0;
  let word = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const wide = WIDTHS[code] ?? SLACK;
    word += wide;
    if (code === SPACE) {
      filled += word;
      word = 0;
    } else if (filled + word > width) {
      lines++;
      if (filled === 0) word = wide;
      filled = 0;
    }
  }
  return lines;
}
