import { Inflate, deflateSync, inflateSync } from 'fflate';
import type { Codec } from './codec';
import { crc32 } from './crc32';
import type { FileTools } from './file-kind';

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
  inflateAway(packed, size, take) {
    let length = 0;
    inflateInSteps(packed, (chunk) => {
      length += chunk.length;
      if (length > size) throw new Overflow();
      take(chunk);
    });
  },
  deflate: (content) => deflateSync(content, { level: 6 }),
  crc32,
};

/** For whoever has no better ones. */
export const PLAIN_TOOLS: FileTools = { codec: PLAIN_CODEC, readXls: null };

function inflateInSteps(packed: Uint8Array, take: (chunk: Uint8Array) => void): void {
  const stream = new Inflate(take);
  for (let at = 0; at === 0 || at < packed.length; at += STEP)
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
}

/** More came out than the archive's directory declares. */
class Overflow extends Error {
  readonly code = 'OVERFLOW';
}
