const FIRST_SIZE = 65_536;
/** Bytes that one UTF-16 unit takes in UTF-8 at most. */
const WIDEST = 3;

/** The UTF-8 bytes of a text that comes in pieces, none of which ends inside a surrogate pair. */
export function encoded(pieces: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(FIRST_SIZE);
  let length = 0;
  for (const piece of pieces) {
    const needed = length + piece.length * WIDEST;
    if (needed > bytes.length) {
      const larger = new Uint8Array(Math.max(needed, bytes.length * 2));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    length += encoder.encodeInto(piece, bytes.subarray(length)).written;
  }
  return bytes.subarray(0, length);
}
