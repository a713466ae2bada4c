import { type Cipher, littleEndian, rc4, sameBytes, WIDE_PASSWORD, xored } from './cipher';
import { refuse } from './refusal';
import { RECORD, recordsOf, type XlsRecord } from './xls-records';

/** What is written over the record that tells of the encryption: one that is never asked for (DSF). */
const NOTHING = 0x0161;
/** Records that are never encrypted: FileLock and its kin must be read before the password is known. */
const CLEAR: ReadonlySet<number> = new Set<number>([
  RECORD.beginning,
  RECORD.filePass,
  0xe1,
  0x138,
  0x194,
  0x195,
  0x196,
]);
/** Bytes of the stream after which the key changes. */
const BLOCK = 1024;
/** What the default password makes of the oldest scheme: its key, its check and the bytes it mixes in. */
const XOR_KEY = 0xb359;
const XOR_CHECK = 0x9a0a;
const XOR_BYTES = Uint8Array.of(
  0x87,
  0x6b,
  0x9a,
  0xe2,
  0x1e,
  0xe3,
  0x05,
  0x62,
  0x1e,
  0x69,
  0x96,
  0x60,
  0x98,
  0x6e,
  0x94,
  0x04,
);

/** Gives back the data of one record. */
type Unlock = (record: XlsRecord) => Uint8Array;

/**
 * The stream of an old workbook that Excel's default password opens, in the clear; refuses one that has a password of
 * its own. As long as before, so that what points into it still does.
 */
export function decryptXls(stream: Uint8Array, filePass: XlsRecord, cipher: Cipher): Uint8Array {
  const unlock = unlockOf(filePass, cipher);
  const clear = stream.slice();
  for (const record of recordsOf(stream)) {
    const { type, start, data } = record;
    if (CLEAR.has(type) || start < filePass.start) continue;
    // Where a sheet begins in the stream stands in the clear.
    const from = type === RECORD.boundSheet ? Math.min(4, data.length) : 0;
    clear.set(unlock(record).subarray(from), start + from);
  }
  clear.set(littleEndian(NOTHING).subarray(0, 2), filePass.start - 4);
  return clear;
}

function unlockOf({ data, view }: XlsRecord, cipher: Cipher): Unlock {
  if (data.length < 6) return refuse({ type: 'Damaged', part: 'Workbook' });
  if (view.getUint16(0, true) === 0) return xor(view);
  return data.length >= 54 && view.getUint16(2, true) === 1
    ? oldRc4(data.subarray(6), cipher)
    : newRc4(data.subarray(6), cipher);
}

/** Excel 95: every byte mixed with one of sixteen, by its place in the stream. */
function xor(view: DataView): Unlock {
  if (view.getUint16(2, true) !== XOR_KEY || view.getUint16(4, true) !== XOR_CHECK)
    return refuse({ type: 'Encrypted' });
  return ({ start, data }) =>
    data.map((byte, index) => {
      const mixed = byte ^ XOR_BYTES[(start + data.length + index) % XOR_BYTES.length]!;
      return ((mixed >> 5) | (mixed << 3)) & 255;
    });
}

/** Excel 97 to 2000; `data` are salt, verifier and its hash. */
function oldRc4(data: Uint8Array, cipher: Cipher): Unlock {
  const salt = data.subarray(0, 16);
  const short = cipher.hash('md5', WIDE_PASSWORD).subarray(0, 5);
  const round = Uint8Array.of(...short, ...salt);
  const base = cipher.hash('md5', ...Array.from({ length: 16 }, () => round)).subarray(0, 5);
  const keyOf = (block: number): Uint8Array => cipher.hash('md5', base, littleEndian(block));
  return checked(keyOf, data.subarray(16, 32), data.subarray(32, 48), (input) => cipher.hash('md5', input));
}

/** Excel 2002 and 2003; `data` are flags, the size of the header, the header, the size of the salt, and as above. */
function newRc4(data: Uint8Array, cipher: Cipher): Unlock {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const header = data.length >= 28 ? view.getUint32(4, true) : Infinity;
  const verifier = 8 + header + 4;
  if (verifier + 56 > data.length) return refuse({ type: 'Encrypted' });
  const size = (view.getUint32(24, true) || 40) / 8;
  const salt = data.subarray(verifier, verifier + 16);
  const base = cipher.hash('sha1', salt, WIDE_PASSWORD);
  const keyOf = (block: number): Uint8Array => {
    const key = cipher.hash('sha1', base, littleEndian(block)).subarray(0, size);
    // Forty bits are filled up to the length of a whole key.
    return size === 5 ? Uint8Array.from({ length: 16 }, (_, index) => key[index] ?? 0) : key;
  };
  const input = data.subarray(verifier + 16, verifier + 32);
  const hashed = data.subarray(verifier + 36, verifier + 56);
  return checked(keyOf, input, hashed, (one) => cipher.hash('sha1', one));
}

/** The unlocking with keys of which the first must open what was laid down to check it. */
function checked(
  keyOf: (block: number) => Uint8Array,
  input: Uint8Array,
  hashed: Uint8Array,
  hash: (input: Uint8Array) => Uint8Array,
): Unlock {
  const check = rc4(keyOf(0));
  const opened = xored(input, check(input.length));
  if (!sameBytes(hash(opened), xored(hashed, check(hashed.length)))) return refuse({ type: 'Encrypted' });
  let block = -1;
  let pad = new Uint8Array(0);
  return ({ start, data }) =>
    data.map((byte, index) => {
      const at = start + index;
      if (Math.floor(at / BLOCK) !== block) {
        block = Math.floor(at / BLOCK);
        pad = new Uint8Array(rc4(keyOf(block))(BLOCK));
      }
      return byte ^ pad[at % BLOCK]!;
    });
}
