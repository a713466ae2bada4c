import type { Codec } from './codec';

/**
 * What we write ends with a seal, the archive's comment: our name and the checksum of all bytes before it. A file that
 * bears a seal that holds was written by us and by nobody since: it may be written again. Whoever saves it with
 * another program leaves the comment out, or changes what it sums.
 */
const NAME = 'albero ';
const LENGTH = NAME.length + 8;
/** The comment's length closes the archive's end record. */
const COUNT = 2;

/** An archive without a comment, sealed. */
export function sealed(archive: Uint8Array, codec: Codec): Uint8Array {
  const bytes = new Uint8Array(archive.length + LENGTH);
  bytes.set(archive);
  new DataView(bytes.buffer).setUint16(archive.length - COUNT, LENGTH, true);
  bytes.set(sealOf(bytes.subarray(0, archive.length), codec), archive.length);
  return bytes;
}

/** Whether the bytes are a file that we wrote, as we wrote it. */
export function isSealed(bytes: Uint8Array, codec: Codec): boolean {
  const at = bytes.length - LENGTH;
  if (at < 0) return false;
  const ends = bytes.subarray(at);
  // The checksum of a large file that was never ours is not worked out.
  if (!startsWith(ends, ENCODED_NAME)) return false;
  return startsWith(ends, sealOf(bytes.subarray(0, at), codec));
}

const ENCODED_NAME = new TextEncoder().encode(NAME);

const sealOf = (bytes: Uint8Array, codec: Codec): Uint8Array =>
  new TextEncoder().encode(NAME + codec.crc32(bytes).toString(16).padStart(8, '0'));

const startsWith = (bytes: Uint8Array, start: Uint8Array): boolean =>
  start.every((byte, index) => bytes[index] === byte);
