import type { Codec } from './codec';
import { LIMITS, RATIO_FLOOR } from './limits';
import { refuse } from './refusal';

/** One entry of the archive; its bytes are a view on the file's. */
export interface ZipEntry {
  /** With forward slashes and no leading one. */
  readonly name: string;
  /** The name's bytes as the file keeps them. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS time and date, as one little-endian number. */
  readonly time: number;
  readonly crc: number;
  /** Bytes once unzipped. */
  readonly size: number;
  /** As stored, compressed or not. */
  readonly data: Uint8Array;
}

interface DirectoryRecord extends Omit<ZipEntry, 'data'> {
  readonly packedSize: number;
  readonly offset: number;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_RECORD = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const LOCAL_HEADER_SIZE = 30;
const RECORD_SIZE = 46;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const IN_ZIP64_EXTRA = 0xffffffff;
const ENCRYPTED_FLAG = 1;

/**
 * Reads the archive's directory and checks it against the bytes: every entry lies inside the file, on bytes of
 * its own, under a name of its own. Refuses what is truncated, encrypted, ambiguous or beyond the limits.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = directoryEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > LIMITS.entries) refuse({ type: 'TooLarge', limit: 'entries', max: LIMITS.entries });

  const records: DirectoryRecord[] = [];
  for (let at = start, index = 0; index < count; index++) {
    if (at + RECORD_SIZE > end || view.getUint32(at, true) !== DIRECTORY_RECORD)
      refuse({ type: 'Truncated' });
    const { record, next } = directoryRecord(bytes, view, at);
    records.push(record);
    at = next;
  }
  checkNames(records);
  checkSizes(records);
  return withData(bytes, view, records, start);
}

/** The entry's bytes, unzipped and checked against the size and checksum it declares. */
export function unzip(entry: ZipEntry, codec: Codec): Uint8Array {
  const content =
    entry.method === 0 ? entry.data : orDamaged(entry, () => codec.inflate(entry.data, entry.size));
  checkContent(entry, content.length, codec.crc32(content));
  return content;
}

/** The same check on an entry whose content nobody wants. */
export function verify(entry: ZipEntry, codec: Codec): void {
  if (entry.method === 0) {
    unzip(entry, codec);
    return;
  }
  let length = 0;
  let crc = 0;
  orDamaged(entry, () => {
    codec.inflateAway(entry.data, entry.size, (piece) => {
      length += piece.length;
      crc = codec.crc32(piece, crc);
    });
  });
  checkContent(entry, length, crc);
}

/** Runs a codec, whose errors say no more than that the stream is broken. */
function orDamaged<Value>({ name }: ZipEntry, work: () => Value): Value {
  try {
    return work();
  } catch (thrown) {
    if (typeof thrown === 'object' && thrown !== null && 'code' in thrown)
      return refuse({ type: 'Damaged', part: name });
    throw thrown;
  }
}

function checkContent(entry: ZipEntry, length: number, crc: number): void {
  if (length !== entry.size || crc !== entry.crc) refuse({ type: 'Damaged', part: entry.name });
}

function directoryEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - MAX_COMMENT; at--) {
    if (
      view.getUint32(at, true) === DIRECTORY_END &&
      at + END_SIZE + view.getUint16(at + 20, true) <= last + END_SIZE
    )
      return at;
  }
  return refuse({ type: 'Truncated' });
}

function directoryRecord(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { record: DirectoryRecord; next: number } {
  const nameEnd = at + RECORD_SIZE + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) refuse({ type: 'Truncated' });
  const rawName = bytes.subarray(at + RECORD_SIZE, nameEnd);
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const name = new TextDecoder().decode(rawName).replaceAll('\\', '/').replace(/^\/+/, '');
  if (flags & ENCRYPTED_FLAG) refuse({ type: 'Encrypted' });
  if (method !== 0 && method !== 8) refuse({ type: 'Damaged', part: name });

  const wide = zip64Values(view, nameEnd, extraEnd);
  const number = (offset: number): number => {
    const narrow = view.getUint32(at + offset, true);
    return narrow === IN_ZIP64_EXTRA ? (wide.shift() ?? narrow) : narrow;
  };
  const size = number(24);
  const packedSize = number(20);
  const offset = number(42);
  const time = view.getUint32(at + 12, true);
  const crc = view.getUint32(at + 16, true);
  return { record: { name, rawName, flags, method, time, crc, size, packedSize, offset }, next };
}

/** The 64-bit numbers of the ZIP64 extra field: those that stand for a 0xFFFFFFFF, in their fixed order. */
function zip64Values(view: DataView, start: number, end: number): number[] {
  for (let at = start; at + 4 <= end;) {
    const fieldEnd = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && fieldEnd <= end) {
      const values: number[] = [];
      for (let value = at + 4; value + 8 <= fieldEnd; value += 8)
        values.push(Number(view.getBigUint64(value, true)));
      return values;
    }
    at = fieldEnd;
  }
  return [];
}

function checkNames(records: readonly DirectoryRecord[]): void {
  const seen = new Set<string>();
  for (const { name } of records) {
    const key = name.toLowerCase();
    if (name.includes('\0') || name.split('/').includes('..'))
      refuse({ type: 'UnsafeArchive', part: name, reason: 'path' });
    if (seen.has(key)) refuse({ type: 'UnsafeArchive', part: name, reason: 'duplicate-name' });
    seen.add(key);
  }
}

function checkSizes(records: readonly DirectoryRecord[]): void {
  let total = 0;
  for (const { name, size, packedSize, method } of records) {
    total += size;
    if (total > LIMITS['unzipped-bytes'])
      refuse({ type: 'TooLarge', limit: 'unzipped-bytes', max: LIMITS['unzipped-bytes'], part: name });
    if (size > RATIO_FLOOR && size > packedSize * LIMITS.ratio)
      refuse({ type: 'TooLarge', limit: 'ratio', max: LIMITS.ratio, part: name });
    if (method === 0 && size !== packedSize) refuse({ type: 'Damaged', part: name });
  }
}

function withData(
  bytes: Uint8Array,
  view: DataView,
  records: readonly DirectoryRecord[],
  directoryStart: number,
): ZipEntry[] {
  const ends = new Map<DirectoryRecord, number>();
  let free = 0;
  for (const record of [...records].sort((a, b) => a.offset - b.offset)) {
    const { name, offset, packedSize, rawName } = record;
    if (offset + LOCAL_HEADER_SIZE > directoryStart || view.getUint32(offset, true) !== LOCAL_HEADER)
      refuse({ type: 'Truncated', part: name });
    const nameEnd = offset + LOCAL_HEADER_SIZE + view.getUint16(offset + 26, true);
    const start = nameEnd + view.getUint16(offset + 28, true);
    const end = start + packedSize;
    if (end > directoryStart) refuse({ type: 'Truncated', part: name });
    if (offset < free) refuse({ type: 'UnsafeArchive', part: name, reason: 'overlap' });
    if (!sameBytes(bytes.subarray(offset + LOCAL_HEADER_SIZE, nameEnd), rawName))
      refuse({ type: 'Damaged', part: name });
    free = end;
    ends.set(record, end);
  }
  return records.map((record) => {
    const { packedSize, name, rawName, flags, method, time, crc, size } = record;
    const end = ends.get(record) ?? 0;
    const data = bytes.subarray(end - packedSize, end);
    return { name, rawName, flags, method, time, crc, size, data };
  });
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);
