import { type Cipher, type HashName, HASHES, littleEndian, sameBytes, WIDE_PASSWORD } from './cipher';
import type { OleFile } from './ole';
import { refuse } from './refusal';
import { newMeter } from './xml-scan';
import { readTree, type XmlElement } from './xml-tree';

const INFO = 'EncryptionInfo';
const PACKAGE = 'EncryptedPackage';
const SEGMENT = 4096;
const BLOCK = 16;
/** A file asks for as many rounds of hashing as it likes; Excel asks for a hundred thousand. */
const MOST_ROUNDS = 1_000_000;
const STANDARD_ROUNDS = 50_000;
/** What is hashed last, by what the key is for (MS-OFFCRYPTO 2.3.4.13). */
const FOR_INPUT = Uint8Array.of(0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79);
const FOR_HASH = Uint8Array.of(0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e);
const FOR_KEY = Uint8Array.of(0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6);

export const isEncryptedPackage = (file: OleFile): boolean => file.names.includes(PACKAGE);

/**
 * The .xlsx in an encrypted file that Excel's default password opens; refuses what has a password of its own, or is
 * encrypted in a way that Excel does not write.
 */
export function decryptPackage(file: OleFile, cipher: Cipher): Uint8Array {
  const [info, content] = [file.stream(INFO), file.stream(PACKAGE)];
  if (!info || !content || info.length < 12 || content.length < 8)
    return refuse({ type: 'Damaged', part: INFO });
  try {
    const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
    const isAgile = view.getUint16(0, true) === 4 && view.getUint16(2, true) === 4;
    const size = new DataView(content.buffer, content.byteOffset).getUint32(0, true);
    const decrypted = isAgile
      ? agile(info.subarray(8), content.subarray(8), cipher)
      : standard(info, view, content.subarray(8), cipher);
    return decrypted.subarray(0, size);
  } catch (thrown) {
    // Numbers that lead out of what there is, text that is no number.
    if (thrown instanceof RangeError || (thrown instanceof Error && 'code' in thrown))
      return refuse({ type: 'Damaged', part: INFO });
    throw thrown;
  }
}

/** ECMA-376 standard encryption: Excel 2007. */
function standard(info: Uint8Array, view: DataView, content: Uint8Array, cipher: Cipher): Uint8Array {
  const keySize = view.getUint32(28, true) / 8;
  const verifier = 12 + view.getUint32(8, true) + 4;
  const salt = info.subarray(verifier, verifier + 16);
  const input = info.subarray(verifier + 16, verifier + 32);
  const hashed = info.subarray(verifier + 36, verifier + 68);
  const last = cipher.hash('sha1', spun('sha1', salt, STANDARD_ROUNDS, cipher), littleEndian(0));
  const filled = (byte: number) =>
    Uint8Array.from({ length: 64 }, (_, index) => byte ^ (index < last.length ? last[index]! : 0));
  const key = joined(cipher.hash('sha1', filled(0x36)), cipher.hash('sha1', filled(0x5c))).subarray(
    0,
    keySize,
  );
  const expected = cipher.hash('sha1', opened(cipher, key, null, input));
  if (!sameBytes(expected, opened(cipher, key, null, hashed).subarray(0, 20))) refuse({ type: 'Encrypted' });
  return opened(cipher, key, null, content);
}

/** Agile encryption: Excel from 2010 on. */
function agile(xml: Uint8Array, content: Uint8Array, cipher: Cipher): Uint8Array {
  const { root } = readTree(INFO, xml, newMeter());
  const data = elementOf(root, ({ local }) => local === 'keyData');
  // Certificates may open the file too; only a password is hashed in rounds.
  const lock = elementOf(root, (one) => one.local === 'encryptedKey' && 'spinCount' in one.attributes);
  const rounds = Number(valueOf(lock, 'spinCount'));
  if (!(rounds <= MOST_ROUNDS)) refuse({ type: 'Encrypted' });
  const salt = bytesOf(lock, 'saltValue');
  const hash = hashOf(lock);
  const start = padded(salt, Number(valueOf(lock, 'blockSize')));
  const base = spun(hash, salt, rounds, cipher);
  const unlocked = (name: string, purpose: Uint8Array): Uint8Array => {
    const key = padded(cipher.hash(hash, base, purpose), Number(valueOf(lock, 'keyBits')) / 8);
    return opened(cipher, key, start, bytesOf(lock, name));
  };
  const length = Number(valueOf(lock, 'saltSize'));
  const expected = cipher.hash(hash, unlocked('encryptedVerifierHashInput', FOR_INPUT).subarray(0, length));
  const verifier = unlocked('encryptedVerifierHashValue', FOR_HASH);
  if (!sameBytes(expected, verifier.subarray(0, expected.length))) refuse({ type: 'Encrypted' });

  const key = unlocked('encryptedKeyValue', FOR_KEY).subarray(0, Number(valueOf(data, 'keyBits')) / 8);
  const [dataHash, dataSalt] = [hashOf(data), bytesOf(data, 'saltValue')];
  const blockSize = Number(valueOf(data, 'blockSize'));
  const result = new Uint8Array(content.length);
  for (let at = 0; at < content.length; at += SEGMENT) {
    const begin = padded(cipher.hash(dataHash, dataSalt, littleEndian(at / SEGMENT)), blockSize);
    result.set(opened(cipher, key, begin, content.subarray(at, at + SEGMENT)), at);
  }
  return result;
}

/** The password hashed over and over, so that guessing is dear. */
function spun(hash: HashName, salt: Uint8Array, rounds: number, cipher: Cipher): Uint8Array {
  let result = cipher.hash(hash, salt, WIDE_PASSWORD);
  for (let round = 0; round < rounds; round++) result = cipher.hash(hash, littleEndian(round), result);
  return result;
}

const elementOf = (root: XmlElement, isIt: (element: XmlElement) => boolean): XmlElement =>
  find(root, isIt) ?? refuse({ type: 'Encrypted' });

const find = (element: XmlElement, isIt: (element: XmlElement) => boolean): XmlElement | undefined =>
  isIt(element) ? element : element.children.map((child) => find(child, isIt)).find(Boolean);

const valueOf = ({ attributes }: XmlElement, name: string): string =>
  attributes[name]?.value ?? refuse({ type: 'Damaged', part: INFO });

const bytesOf = (element: XmlElement, name: string): Uint8Array =>
  Uint8Array.from(atob(valueOf(element, name)), (letter) => letter.charCodeAt(0));

function hashOf(element: XmlElement): HashName {
  const name = valueOf(element, 'hashAlgorithm').toLowerCase().replace('-', '');
  return HASHES.find((hash) => hash === name) ?? refuse({ type: 'Encrypted' });
}

/** Cut to a length, or filled up to it. */
const padded = (bytes: Uint8Array, length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => bytes[index] ?? 0x36);

const joined = (one: Uint8Array, other: Uint8Array): Uint8Array => Uint8Array.of(...one, ...other);

/** What whole blocks hold; lengths that AES has not are a file's nonsense. */
function opened(cipher: Cipher, key: Uint8Array, start: Uint8Array | null, data: Uint8Array): Uint8Array {
  if (![16, 24, 32].includes(key.length) || (start && start.length !== BLOCK))
    return refuse({ type: 'Damaged', part: INFO });
  return cipher.decryptAes(key, start, data.subarray(0, data.length - (data.length % BLOCK)));
}
