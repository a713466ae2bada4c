/** What opening an encrypted file needs of the machine (`src/cli/node-cipher.ts`). */
export interface Cipher {
  readonly hash: (algorithm: HashName, ...pieces: readonly Uint8Array[]) => Uint8Array;
  /** AES over whole blocks, none added: chained from `start`, or with `null` each block by itself. */
  readonly decryptAes: (key: Uint8Array, start: Uint8Array | null, data: Uint8Array) => Uint8Array;
}

export const HASHES = ['md5', 'sha1', 'sha256', 'sha384', 'sha512'] as const;
export type HashName = (typeof HASHES)[number];

/** The password that Excel tries by itself, and gives to a workbook whose structure is locked without one. */
const DEFAULT_PASSWORD = 'VelvetSweatshop';
const PASSWORD: Uint8Array = Uint8Array.from(DEFAULT_PASSWORD, (letter) => letter.charCodeAt(0));
/** As most schemes take it: two bytes a letter, the lower first. */
export const WIDE_PASSWORD: Uint8Array = PASSWORD.reduce(
  (wide, letter, index) => wide.fill(letter, 2 * index, 2 * index + 1),
  new Uint8Array(2 * PASSWORD.length),
);

export const littleEndian = (number: number): Uint8Array =>
  Uint8Array.of(number & 255, (number >> 8) & 255, (number >> 16) & 255, number >>> 24);

export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** The stream cipher of the old formats, which machines do not offer any more: what comes out of it, as it is asked. */
export function rc4(key: Uint8Array): (length: number) => Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const swap = (one: number, other: number) => {
    [state[one], state[other]] = [state[other]!, state[one]!];
  };
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + state[at]! + key[at % key.length]!) & 255;
    swap(at, other);
  }
  let at = 0;
  let other = 0;
  return (length) => {
    const pad = new Uint8Array(length);
    for (let index = 0; index < length; index++) {
      at = (at + 1) & 255;
      other = (other + state[at]!) & 255;
      swap(at, other);
      pad[index] = state[(state[at]! + state[other]!) & 255]!;
    }
    return pad;
  };
}

export const xored = (data: Uint8Array, pad: Uint8Array): Uint8Array =>
  data.map((byte, index) => byte ^ pad[index]!);
