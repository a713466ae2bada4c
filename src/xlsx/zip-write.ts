import type { Codec } from './codec';
import type { ZipEntry } from './zip-read';

/** 1 January 1980, 00:00: the same parts always give the same bytes. */
const FIXED_TIME = 0x00210000;
const VERSION = 20;
const UTF8_FLAG = 0x0800;
/** Sizes follow the data: no longer so, since the headers written here know them. */
const DESCRIPTOR_FLAG = 0x0008;
const LOCAL_HEADER_SIZE = 30;
const RECORD_SIZE = 46;
const END_SIZE = 22;

/** A new entry, deflated. */
export function zipEntry(name: string, content: Uint8Array, codec: Codec): ZipEntry {
  return {
    name,
    rawName: new TextEncoder().encode(name),
    flags: UTF8_FLAG,
    method: 8,
    time: FIXED_TIME,
    crc: codec.crc32(content),
    size: content.length,
    data: codec.deflate(content),
  };
}

/** The archive of these entries, in this order. The data of each is copied as it is, never packed again. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const dataSize = total(entries, ({ rawName, data }) => LOCAL_HEADER_SIZE + rawName.length + data.length);
  const directorySize = total(entries, ({ rawName }) => RECORD_SIZE + rawName.length);
  const bytes = new Uint8Array(dataSize + directorySize + END_SIZE);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let record = dataSize;
  for (const entry of entries) {
    view.setUint32(record, 0x02014b50, true);
    view.setUint16(record + 4, VERSION, true);
    setCommon(view, record + 6, entry);
    view.setUint32(record + 42, at, true);
    bytes.set(entry.rawName, record + RECORD_SIZE);
    record += RECORD_SIZE + entry.rawName.length;

    view.setUint32(at, 0x04034b50, true);
    setCommon(view, at + 4, entry);
    bytes.set(entry.rawName, at + LOCAL_HEADER_SIZE);
    bytes.set(entry.data, at + LOCAL_HEADER_SIZE + entry.rawName.length);
    at += LOCAL_HEADER_SIZE + entry.rawName.length + entry.data.length;
  }
  view.setUint32(record, 0x06054b50, true);
  view.setUint16(record + 8, entries.length, true);
  view.setUint16(record + 10, entries.length, true);
  view.setUint32(record + 12, directorySize, true);
  view.setUint32(record + 16, dataSize, true);
  return bytes;
}

/** The 26 bytes that the local header and the directory share. */
function setCommon(view: DataView, at: number, { flags, method, time, crc, data, size, rawName }: ZipEntry) {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, flags & ~DESCRIPTOR_FLAG, true);
  view.setUint16(at + 4, method, true);
  view.setUint32(at + 6, time, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, data.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, rawName.length, true);
}

const total = (entries: readonly ZipEntry[], size: (entry: ZipEntry) => number): number =>
  entries.reduce((sum, entry) => sum + size(entry), 0);
