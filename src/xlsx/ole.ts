import { refuse } from './refusal';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const DIRECTORY_ENTRY = 128;
const FATS_IN_HEADER = 109;
/** Sector numbers from here on are marks: end of chain, free, table. */
const MARKS = 0xfffffffa;
const STREAM = 2;

/** A compound file (the container of .xls, .doc and of encrypted .xlsx), as far as we look into it. */
export interface OleFile {
  /** Names of its streams, in directory order. */
  readonly names: readonly string[];
  /** The bytes of a stream kept in ordinary sectors; `null` when there is none of that name. */
  readonly stream: (name: string) => Uint8Array | null;
}

interface StreamEntry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

export const isOle = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte);

/** Reads the directory; refuses a file that ends before its tables say, or whose chains go round in circles. */
export function readOle(bytes: Uint8Array): OleFile {
  if (bytes.length < HEADER) refuse({ type: 'Truncated' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = view.getUint16(30, true) === 12 ? 4096 : 512;
  const table = allocationTable(view, sectorSize);
  const chain = (start: number) => joined(bytes, table, sectorSize, start);
  const entries = directory(chain(view.getUint32(48, true)));
  return {
    names: entries.map(({ name }) => name),
    stream: (name) => {
      const entry = entries.find((one) => one.name === name);
      return entry ? chain(entry.start).subarray(0, entry.size) : null;
    },
  };
}

/** Which sector follows each; its own sectors are listed in the header, then in a chain of lists. */
function allocationTable(view: DataView, sectorSize: number): Uint32Array {
  const perSector = sectorSize / 4;
  const total = Math.ceil(view.byteLength / sectorSize);
  const sectors: number[] = [];
  const listFrom = (start: number, count: number) => {
    for (let index = 0; index < count; index++) {
      const sector = uint32(view, start + index * 4);
      if (sector < MARKS) sectors.push(sector);
    }
  };
  listFrom(76, FATS_IN_HEADER);
  let list = view.getUint32(68, true);
  for (let lists = 0; list < MARKS; lists++) {
    if (lists > total) refuse({ type: 'Truncated' });
    const start = (list + 1) * sectorSize;
    listFrom(start, perSector - 1);
    list = uint32(view, start + sectorSize - 4);
  }
  if (sectors.length > total) refuse({ type: 'Truncated' });
  const table = new Uint32Array(sectors.length * perSector);
  sectors.forEach((sector, index) => {
    for (let at = 0; at < perSector; at++)
      table[index * perSector + at] = uint32(view, (sector + 1) * sectorSize + at * 4);
  });
  return table;
}

function joined(bytes: Uint8Array, table: Uint32Array, sectorSize: number, start: number): Uint8Array {
  const sectors: Uint8Array[] = [];
  let size = 0;
  for (let sector = start; sector < MARKS; sector = table[sector] ?? refuse({ type: 'Truncated' })) {
    const from = (sector + 1) * sectorSize;
    if (from >= bytes.length || sectors.length > table.length) refuse({ type: 'Truncated' });
    const content = bytes.subarray(from, from + sectorSize);
    sectors.push(content);
    size += content.length;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const content of sectors) {
    whole.set(content, at);
    at += content.length;
  }
  return whole;
}

function directory(bytes: Uint8Array): StreamEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: StreamEntry[] = [];
  for (let at = 0; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    if (view.getUint8(at + 66) !== STREAM) continue;
    entries.push({
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length)),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

const uint32 = (view: DataView, at: number): number =>
  at + 4 <= view.byteLength ? view.getUint32(at, true) : refuse({ type: 'Truncated' });
