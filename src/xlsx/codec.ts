import { Inflate, deflateSync, inflateSync } from 'fflate';
import { crc32 } from './crc32';

/** Packing and checksums of an archive's entries: the machine's own where it has them (`src/cli/node-codec.ts`). */
export interface Codec {
  /**
   * Unpacks raw deflate into exactly `size` bytes or fewer. Of a broken stream it throws an error that carries a
   * `code`; of one that holds more it does so too, or stops there, which shows in the checksum.
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  readonly deflate: (content: Uint8Array) => Uint8Array;
  /** `before` is the checksum of the bytes that went before. */
  readonly crc32: (bytes: Uint8Array, before?: number) => number;
}

/** Packed bytes unpacked at a time: at most 66 MB come out of them before the size is looked at. */
export const STEP = 65536;

/** Runs anywhere, the pane included. */
export const PLAIN_CODEC: Codec = {
  inflate(packed, size) {
    const content = new Uint8Array(size);
    if (packed.length <= STEP) return inflateSync(packed, { out: content });
    let length = 0;
    inflateInSteps(packed, (chunk) => {
      if (length + chunk.length > size) throw new Overflow();
      content.set(chunk, length);
      length += chunk.length;
    });
    return content.subarray(0, length);
  },
  deflate: (content) => deflateSync(content, { level: 6 }),
  crc32,
};

/** Unpacks without keeping: hands over what comes out, step by step. */
export function inflateInSteps(packed: Uint8Array, take: (chunk: Uint8Array) => void): void {
  const stream = new Inflate(take);
  for (let at = 0; at === 0 || at < packed.length; at += STEP)
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
}

/** More came out than the archive's directory declares. */
class Overflow extends Error {
  readonly code = 'OVERFLOW';
}
