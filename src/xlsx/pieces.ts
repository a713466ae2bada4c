const FIRST_SIZE = 65_536;
/** Units encoded at a time: a call for each row of a sheet is dearer than its bytes. */
const BATCH = 16_384;
/** Bytes that one UTF-16 unit takes in UTF-8 at most. */
const WIDEST = 3;

/** The UTF-8 bytes of a text that comes in pieces, none of which ends inside a surrogate pair. */
export function encoded(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(FIRST_SIZE);
  let length = 0;
  const add = (text: string): void => {
    const needed = length + text.length * WIDEST;
    if (needed > bytes.length) {
      const larger = new Uint8Array(Math.max(needed, bytes.length * 2));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    length += encoder.encodeInto(text, bytes.subarray(length)).written;
  };
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < BATCH) continue;
    add(waiting);
    waiting = '';
  }
  add(waiting);
  return bytes.subarray(0, length);
}
