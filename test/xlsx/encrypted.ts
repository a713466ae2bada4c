import { createCipheriv, createHash } from 'node:crypto';
import { CFB } from '@e965/xlsx';

/** What Excel tries by itself. */
export const DEFAULT_PASSWORD = 'VelvetSweatshop';

const wide = (text: string): Buffer => Buffer.from(text, 'utf16le');
const hashed = (name: string, ...pieces: readonly Uint8Array[]): Buffer =>
  createHash(name).update(Buffer.concat(pieces)).digest();
const uint32 = (number: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
};
const uint16 = (number: number): Buffer => uint32(number).subarray(0, 2);
const toBlocks = (bytes: Uint8Array): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((16 - (bytes.length % 16)) % 16)]);
const aes = (mode: 'cbc' | 'ecb', key: Buffer, start: Buffer | null, data: Uint8Array): Buffer => {
  const cipher = createCipheriv(`aes-${key.length * 8}-${mode}`, key, start).setAutoPadding(false);
  return Buffer.concat([cipher.update(toBlocks(data)), cipher.final()]);
};
/** The same bytes each time, that look like chance. */
const salted = (length: number, seed: number): Buffer => hashed('sha512', uint32(seed)).subarray(0, length);

/** A compound file of these streams. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const file = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams))
    CFB.utils.cfb_add(file, `/${name}`, Buffer.from(content));
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer);
}

/** A stream of a compound file. */
export function streamOf(bytes: Uint8Array, name: string): Buffer {
  const entry = CFB.find(CFB.read(Buffer.from(bytes), { type: 'buffer' }), name);
  if (!entry) throw new Error(`no stream ${name}`);
  return Buffer.from(entry.content as Uint8Array);
}

const spun = (hash: string, salt: Uint8Array, password: string, rounds: number): Buffer => {
  let result = hashed(hash, salt, wide(password));
  for (let round = 0; round < rounds; round++) result = hashed(hash, uint32(round), result);
  return result;
};

/** The key that opens the verifier of an agile encryption, as in MS-OFFCRYPTO 2.3.4.11. */
export const agileKey = (
  hash: string,
  salt: Uint8Array,
  password: string,
  rounds: number,
  purpose: string,
  bits: number,
): Buffer =>
  hashed(hash, spun(hash, salt, password, rounds), Buffer.from(purpose, 'hex')).subarray(0, bits / 8);

/** A package as Excel encrypts it from 2010 on. */
export function agileEncrypted(
  content: Uint8Array,
  password: string,
  { hash = 'sha512', bits = 256, rounds = 1000 } = {},
): Uint8Array {
  const [salt, dataSalt, key, input] = [1, 2, 3, 4].map((seed) => salted(16, seed));
  const secret = Buffer.concat([key!, salted(16, 5)]).subarray(0, bits / 8);
  const locked = (purpose: string, data: Uint8Array): string =>
    aes('cbc', agileKey(hash, salt!, password, rounds, purpose, bits), salt!, data).toString('base64');
  const common = `saltSize="16" blockSize="16" keyBits="${bits}" hashSize="${hashed(hash).length}" cipherAlgorithm="AES" cipherChaining="ChainingModeCBC" hashAlgorithm="${hash.toUpperCase()}"`;
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption" xmlns:p="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><keyData ${common} saltValue="${dataSalt!.toString('base64')}"/><dataIntegrity encryptedHmacKey="" encryptedHmacValue=""/><keyEncryptors><keyEncryptor uri="http://schemas.microsoft.com/office/2006/keyEncryptor/password"><p:encryptedKey spinCount="${rounds}" ${common} saltValue="${salt!.toString('base64')}" encryptedVerifierHashInput="${locked('fea7d2763b4b9e79', input!)}" encryptedVerifierHashValue="${locked('d7aa0f6d3061344e', hashed(hash, input!))}" encryptedKeyValue="${locked('146e0be7abacd0d6', secret)}"/></keyEncryptor></keyEncryptors></encryption>`;
  const segments = Array.from({ length: Math.ceil(content.length / 4096) }, (_, index) =>
    aes(
      'cbc',
      secret,
      hashed(hash, dataSalt!, uint32(index)).subarray(0, 16),
      content.subarray(index * 4096, (index + 1) * 4096),
    ),
  );
  return compoundFile({
    EncryptionInfo: Buffer.concat([uint16(4), uint16(4), uint32(0x40), Buffer.from(xml)]),
    EncryptedPackage: Buffer.concat([uint32(content.length), uint32(0), ...segments]),
  });
}

/** A package as Excel 2007 encrypts it. */
export function standardEncrypted(content: Uint8Array, password: string): Uint8Array {
  const [salt, input] = [salted(16, 6), salted(16, 7)];
  const last = hashed('sha1', spun('sha1', salt, password, 50_000), uint32(0));
  const inner = Buffer.alloc(64, 0x36);
  last.forEach((byte, index) => (inner[index] = byte ^ 0x36));
  const key = hashed('sha1', inner).subarray(0, 16);
  const provider = wide('Microsoft Enhanced RSA and AES Cryptographic Provider\0');
  const header = Buffer.concat([...[0x24, 0, 0x660e, 0x8004, 128, 0x18, 0, 0].map(uint32), provider]);
  const info = Buffer.concat([
    uint16(3),
    uint16(2),
    uint32(0x24),
    uint32(header.length),
    header,
    uint32(16),
    salt,
    aes('ecb', key, null, input),
    uint32(20),
    aes('ecb', key, null, hashed('sha1', input)),
  ]);
  return compoundFile({
    EncryptionInfo: info,
    EncryptedPackage: Buffer.concat([uint32(content.length), uint32(0), aes('ecb', key, null, content)]),
  });
}

/** RC4, which Node offers no more. */
export function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const s = [...Array(256).keys()];
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + s[i]! + key[i % key.length]!) % 256;
    [s[i], s[j]] = [s[j]!, s[i]!];
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) % 256;
      j = (j + s[i]!) % 256;
      [s[i], s[j]] = [s[j]!, s[i]!];
      return byte ^ s[(s[i]! + s[j]!) % 256]!;
    }),
  );
}

/** The key of a block of the old scheme (MS-OFFCRYPTO 2.3.6.2). */
export function oldRc4Key(password: string, salt: Uint8Array, block: number): Buffer {
  const short = hashed('md5', wide(password)).subarray(0, 5);
  const round = Buffer.concat([short, salt]);
  const base = hashed('md5', ...Array<Buffer>(16).fill(round)).subarray(0, 5);
  return hashed('md5', base, uint32(block));
}

type Scheme = 'rc4' | 'cryptoapi-40' | 'cryptoapi-128' | 'xor';

/** An old workbook (the bytes of an .xls) encrypted in one of the ways of its time. */
export function encryptedXls(xls: Uint8Array, password: string, scheme: Scheme): Uint8Array {
  const plain = streamOf(xls, 'Workbook');
  const salt = salted(16, 8);
  const input = salted(16, 9);
  const bits = scheme === 'cryptoapi-40' ? 40 : 128;
  const keyOf = (block: number): Buffer => {
    if (scheme === 'rc4') return oldRc4Key(password, salt, block);
    const key = hashed('sha1', hashed('sha1', salt, wide(password)), uint32(block)).subarray(0, bits / 8);
    return bits === 40 ? Buffer.concat([key, Buffer.alloc(11)]) : key;
  };
  const filePass = filePassOf(
    scheme,
    bits,
    salt,
    rc4(keyOf(0), Buffer.concat([input, hashed(scheme === 'rc4' ? 'md5' : 'sha1', input)])),
  );
  const record = Buffer.concat([uint16(0x2f), uint16(filePass.length), filePass]);
  const first = 4 + plain.readUInt16LE(2);
  const stream = withLaterSheets(
    Buffer.concat([plain.subarray(0, first), record, plain.subarray(first)]),
    record.length,
  );
  const pads = new Map<number, Buffer>();
  const padAt = (at: number): number => {
    const block = Math.floor(at / 1024);
    if (!pads.has(block)) pads.set(block, rc4(keyOf(block), Buffer.alloc(1024)));
    return pads.get(block)![at % 1024]!;
  };
  forEachRecord(stream, (type, start, length) => {
    if ([0x809, 0x2f, 0xe1, 0x194, 0x195, 0x196, 0x138].includes(type)) return;
    for (let index = type === 0x85 ? 4 : 0; index < length; index++) {
      const at = start + index;
      const byte = stream[at]!;
      stream[at] = scheme === 'xor' ? xorByte(byte, start + length + index) : byte ^ padAt(at);
    }
  });
  return compoundFile({ Workbook: stream });
}

/** "VelvetSweatshop" in the oldest scheme: the sixteen bytes that it gives. */
const XOR = Buffer.from('876b9ae21ee305621e699660986e9404', 'hex');
const xorByte = (byte: number, index: number): number =>
  (((byte << 5) | (byte >> 3)) & 255) ^ XOR[index % 16]!;

function filePassOf(scheme: Scheme, bits: number, salt: Buffer, verifier: Buffer): Buffer {
  if (scheme === 'xor') return Buffer.concat([uint16(0), uint16(0xb359), uint16(0x9a0a)]);
  if (scheme === 'rc4') return Buffer.concat([uint16(1), uint16(1), uint16(1), salt, verifier]);
  const header = Buffer.concat([
    ...[4, 0, 0x6801, 0x8004, bits === 40 ? 0 : bits, 1, 0, 0].map(uint32),
    wide('Microsoft Enhanced Cryptographic Provider v1.0\0'),
  ]);
  return Buffer.concat([
    uint16(1),
    uint16(2),
    uint16(2),
    uint32(4),
    uint32(header.length),
    header,
    uint32(16),
    salt,
    verifier.subarray(0, 16),
    uint32(20),
    verifier.subarray(16),
  ]);
}

/** Where sheets begin stands in the list of sheets, and what was put in moves them. */
function withLaterSheets(stream: Buffer, by: number): Buffer {
  forEachRecord(stream, (type, start) => {
    if (type === 0x85) stream.writeUInt32LE(stream.readUInt32LE(start) + by, start);
  });
  return stream;
}

export function forEachRecord(
  stream: Buffer,
  visit: (type: number, start: number, length: number) => void,
): void {
  for (let at = 0; at + 4 <= stream.length;) {
    const [type, length] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2)];
    visit(type, at + 4, length);
    at += 4 + length;
  }
}
