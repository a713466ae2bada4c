import { refuse } from './refusal';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const DIRECTORY_ENTRY = 128;
const FATS_IN_HEADER = 109;
/** Sector numbers from here on are marks: end of chain, free, table. */
const MARKS = 0xfffffffa;
const STREAM = 2;
const ROOT = 5;
const SMALL_SECTOR = 64;

/** A compound file (the container of .xls, .doc and of encrypted .xlsx), as far as we look into it. */
export interface OleFile {
  /** Names of its streams, in directory order. */
  readonly names: readonly string[];
  /** The bytes of a stream; `null` when there is none of that name, whatever the case: some writers shout. */
  readonly stream: (name: string) => Uint8Array | null;
}

interface StreamEntry {
  readonly type: number;
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

export const isOle = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte);

/** Reads the directory; refuses a file that ends before its tables say, or whose chains go round in circles. */
export function readOle(bytes: Uint8Array): OleFile {
  if (bytes.length < HEADER) refuse({ type: 'Truncated' });
  const view = viewOf(bytes);
  const sectorSize = view.getUint16(30, true) === 12 ? 4096 : 512;
  const table = allocationTable(view, sectorSize);
  // The header takes the place of a sector before the first.
  const sectors = bytes.subarray(sectorSize);
  const chain = (start: number) => joined(sectors, table, sectorSize, start);
  const entries = directory(chain(view.getUint32(48, true)));
  const smallLimit = view.getUint32(56, true);

  const content = ({ start, size }: StreamEntry): Uint8Array => {
    if (size >= smallLimit) return chain(start);
    // Small streams share one, in sectors of their own size with a table of their own.
    const root = entries.find(({ type }) => type === ROOT) ?? refuse({ type: 'Truncated' });
    return joined(chain(root.start), numbers(chain(view.getUint32(60, true))), SMALL_SECTOR, start);
  };
  const streams = entries.filter(({ type }) => type === STREAM);
  return {
    names: streams.map(({ name }) => name),
    stream: (name) => {
      const entry = streams.find((one) => one.name.toLowerCase() === name.toLowerCase());
      return entry ? content(entry).subarray(0, entry.size) : null;
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

/** The sectors of one chain, one behind the other. */
function joined(sectors: Uint8Array, table: Uint32Array, sectorSize: number, start: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let sector = start; sector < MARKS; sector = table[sector] ?? refuse({ type: 'Truncated' })) {
    const from = sector * sectorSize;
    if (from >= sectors.length || pieces.length > table.length) refuse({ type: 'Truncated' });
    const piece = sectors.subarray(from, from + sectorSize);
    pieces.push(piece);
    size += piece.length;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function directory(bytes: Uint8Array): StreamEntry[] {
  const view = viewOf(bytes);
  return Array.from({ length: Math.floor(bytes.length / DIRECTORY_ENTRY) }, (_, index) => {
    const at = index * DIRECTORY_ENTRY;
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    return {
      type: view.getUint8(at + 66),
      name: new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length)),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}

function numbers(bytes: Uint8Array): Uint32Array {
  const view = viewOf(bytes);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) =>
    view.getUint32(index * 4, true),
  );
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const uint32 = (view: DataView, at: number): number =>
  at + 4 <= view.byteLength ? view.getUint32(at, true) : refuse({ type: 'Truncated' });
