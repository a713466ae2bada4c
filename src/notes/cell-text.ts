/** UTF-16 units of a piece of text: with every one of them escaped it still fits a cell (32,767). */
const PIECE = 5000;

/** What JSON leaves as it is and a workbook file cannot hold. */
const UNSTORABLE = /[\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/**
 * A text as cells keep it: in quotes, as JSON writes it, so that nothing takes it for a formula, a number or a date,
 * no blank at its ends is lost and no character is one that a file refuses; in as many pieces as it takes.
 */
export function toCells(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at === 0 || at < text.length; at += PIECE) pieces.push(quoted(text.slice(at, at + PIECE)));
  return pieces;
}

/** Lone halves of surrogate pairs are escaped by JSON itself. */
const quoted = (piece: string): string =>
  JSON.stringify(piece).replace(
    UNSTORABLE,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The text of a cell; one that a person typed stands without quotes. `null` when its quotes are damaged. */
export function fromCell(cell: string): string | null {
  if (!cell.startsWith('"')) return cell;
  try {
    const text: unknown = JSON.parse(cell);
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}
