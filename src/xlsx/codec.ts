/** Packing and checksums of an archive's entries: the machine's own where it has them (`src/cli/node-codec.ts`). */
export interface Codec {
  /**
   * Unpacks raw deflate into exactly `size` bytes or fewer. Of a broken stream it throws an error that carries a
   * `code`; of one that holds more it does so too, or stops there, which shows in the checksum.
   */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  /** Unpacks what nobody wants to keep: hands over what comes out, in one piece or in more. Throws as `inflate` does. */
  readonly inflateAway: (packed: Uint8Array, size: number, take: (piece: Uint8Array) => void) => void;
  readonly deflate: (content: Uint8Array) => Uint8Array;
  /** `before` is the checksum of the bytes that went before. */
  readonly crc32: (bytes: Uint8Array, before?: number) => number;
}
